type Both = { readonly zh: string; readonly en: string }

/** The words of a list of values in one of the two languages that the domain itself speaks. */
export const inOne = <Value extends string>(words: Readonly<Record<Value, Both>>, language: keyof Both) =>
  Object.fromEntries(Object.entries<Both>(words).map(([value, both]) => [value, both[language]])) as Record<
    Value,
    string
  >

/** The same shape with any words: what a words file of another language must give. */
export type Words<Like> = {
  readonly [Key in keyof Like]: Like[Key] extends string
    ? string
    : Like[Key] extends (...given: infer Given) => string
      ? (...given: Given) => string
      : Like[Key] extends readonly string[]
        ? readonly string[]
        : Words<Like[Key]>
}
