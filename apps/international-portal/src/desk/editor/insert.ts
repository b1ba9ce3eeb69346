/**
 * Puts a text into a field as if it were typed: over what is selected, or in place of everything. The browser's own undo takes it back,
 * which setting the value from a script would not allow.
 */
export function typeInto(field: HTMLTextAreaElement, text: string, whole: boolean): void {
  field.focus()
  if (whole) field.select()
  // Deprecated and without a successor: the only way that a field's undo knows of it.
  if (document.execCommand('insertText', false, text)) return
  const [from, to] = whole ? [0, field.value.length] : [field.selectionStart, field.selectionEnd]
  field.setRangeText(text, from, to, 'end')
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

/** The text of a term at the place of a cursor: with a space where two words would touch. */
export function spaced(before: string, term: string, after: string): string {
  const left = /[\p{L}\p{N},.;:)]$/u.test(before) ? ' ' : ''
  const right = /^[\p{L}\p{N}(]/u.test(after) ? ' ' : ''
  return left + term + right
}
