const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Whether a text from an address can be the id of a questionnaire, an activity or a written answer at all. */
export function isId(text: string): boolean {
  return UUID.test(text)
}
