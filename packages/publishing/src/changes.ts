/** A text that is another than before; null where it is new or gone. */
export interface ChangedText {
  readonly field: string
  readonly before: string | null
  readonly after: string | null
}

type Texts = Readonly<Record<string, string>>

/** What differs between two versions, text by text, in the order of the newer; what is gone comes last. Empty is as good as absent. */
export function changedTexts(before: Texts, after: Texts): ChangedText[] {
  const of = (texts: Texts, field: string) => (Object.hasOwn(texts, field) ? texts[field] || null : null)
  const fields = [...new Set([...Object.keys(after), ...Object.keys(before)])]
  return fields
    .map((field) => ({ field, before: of(before, field), after: of(after, field) }))
    .filter((one) => one.before !== one.after)
}
