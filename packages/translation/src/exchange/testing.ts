import fc from 'fast-check'
import type { ExchangeFile } from './file.ts'
import { UNIT_STATES } from './values.ts'

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '第五条　罚款\u00a05万元 ',
    ' \t\r\n\r ',
    '‏שלום עולם‏ (2)',
    ']]>&lt;&#13;<cp hex="41"/>',
    '\u0000\ud800\uffff',
    '𠮷👩‍⚖️',
  ),
)
const note = fc.record({
  category: fc.constantFrom('', 'glossary', 'x"y'),
  text: fc.oneof(fc.string({ maxLength: 20 }), fc.constantFrom('a\r\nb', 'سلام <b>')),
})
const unit = fc.record({
  label: fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('二、（三）', 'a\tb\nc"')),
  source: anyText,
  target: fc.option(anyText),
  state: fc.constantFrom(...UNIT_STATES),
  machine: fc.boolean(),
  notes: fc.array(note, { maxLength: 3 }),
})
const clauses = fc.uniqueArray(
  fc.oneof(fc.stringMatching(/^[a-z0-9-]{1,8}$/), fc.string({ unit: 'binary', minLength: 1, maxLength: 6 })),
  { maxLength: 6 },
)

/** Any translation as a file, with everything in it that a text could hold. */
export const exchangeFiles: fc.Arbitrary<ExchangeFile> = clauses.chain((ids) =>
  fc.record({
    document: fc.constantFrom('patent-dispute-ruling', 'a'),
    version: fc.integer({ min: 1, max: 99 }),
    language: fc.constantFrom('en', 'fr', 'ar', 'he'),
    notes: fc.array(note, { maxLength: 2 }),
    units: fc.tuple(...ids.map((clause) => unit.map((rest) => ({ clause, ...rest })))),
  }),
)
