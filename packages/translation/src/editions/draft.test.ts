import { describe, expect, it } from 'vitest'
import { clauseOf } from '../testing.ts'
import { currencyOf } from './currency.ts'
import { clausesChanged, draftFaults, editionNote, editionOf, type Draft, type DraftUnit } from './draft.ts'
import { editionDetails, type EditionDetails } from './edition.ts'
import { submissionHash } from './hashes.ts'
import { misfitOf } from './misfit.ts'

const SHA = (of: string) => of.padEnd(64, '0')
const CLAUSES = [clauseOf('c1', '第一条', '一'), clauseOf('c2', '第二条', '二'), clauseOf('c3', '第三条', '三')]

const unit = (clause: string, text: string, more: Partial<DraftUnit> = {}): DraftUnit => ({
  clause,
  text,
  basis: { version: 1, sha256: SHA('a') },
  origin: 'typed',
  ready: true,
  on: '2024-03-03',
  ...more,
})

/** How a draft stands; c2 changed its amount in version 2 where said. */
function draftOf(units: readonly DraftUnit[], published: EditionDetails | null = null, changed = false): Draft {
  const shift = { old: ['c2'], new: ['c2'], change: 'edited', effects: ['amount'], material: true } as const
  const steps = changed ? [{ version: 2, on: '2025-01-01', changes: [shift] }] : []
  const asPublished = units.map(({ clause, basis, text }) => ({
    ...{ clause, basis, text, label: clause, role: 'clause', translatedOn: '2024-03-03' },
  })) as Parameters<typeof currencyOf>[0]['units']
  return {
    clauses: CLAUSES,
    units,
    published,
    currency: currencyOf({ clauses: CLAUSES, units: asPublished, steps, decisions: [] }),
  }
}

const edition = (draft: Draft, version = 1): EditionDetails =>
  editionOf({
    ...{ document: 'rules', language: 'en', titleZh: '办法', tentative: false, draft },
    source: { version, sha256: SHA('b') },
  })

const WHOLE = [unit('c1', 'One'), unit('c2', 'Two'), unit('c3', 'Three', { on: '2024-03-05' })]

describe('a first edition', () => {
  it('leaves no clause out, and nothing that nobody marked ready', () => {
    const faults = draftFaults(draftOf([unit('c1', 'One', { ready: false }), unit('c2', ' '), unit('c3', 'x')]))
    expect(faults).toEqual([
      { clause: 'c1', code: 'not-ready' },
      { clause: 'c2', code: 'untranslated' },
    ])
    expect(draftFaults(draftOf([...WHOLE.slice(1), unit('c1', 'Eins', { origin: 'machine', ready: false })]))).toEqual([
      { clause: 'c1', code: 'suggestion' },
    ])
    expect(draftFaults(draftOf(WHOLE, null, true))).toEqual([{ clause: 'c2', code: 'behind' }])
    expect(draftFaults(draftOf(WHOLE))).toEqual([])
  })

  it('holds every clause with its basis, in the order of the Chinese', () => {
    const made = edition(draftOf(WHOLE.toReversed()))
    expect(made.units.map(({ clause, text }) => `${clause} ${text}`)).toEqual(['c1 One', 'c2 Two', 'c3 Three'])
    expect(made).toMatchObject({ translatedOn: '2024-03-05', source: { version: 1 } })
    expect(editionDetails.parse(made)).toEqual(made)
  })
})

describe('a later edition', () => {
  const first = edition(draftOf(WHOLE))

  it('takes over what nobody touched, with its old basis', () => {
    const mended = [
      unit('c1', 'One'),
      unit('c2', 'Two, mended', { basis: { version: 2, sha256: SHA('c') } }),
      WHOLE[2] ?? unit('c3', ''),
    ]
    const draft = draftOf(mended, first, true)
    expect(clausesChanged(draft)).toEqual(['c2'])
    expect(draftFaults(draft)).toEqual([])
    expect(edition(draft, 2).units.map(({ basis }) => basis.version)).toEqual([1, 2, 1])
    expect(editionNote(draft, 2)).toBe('Translated anew from version 2 of the Chinese text: Article 2.')
  })

  it('may leave a stale clause stale, and is nothing where nothing differs', () => {
    const draft = draftOf(WHOLE, first, true)
    expect(draftFaults(draft)).toEqual([])
    expect(clausesChanged(draft)).toEqual([])
    expect(editionNote(draft, 2)).toBe('Confirmed anew.')
  })

  it('drops what the Chinese no longer has', () => {
    const draft = { ...draftOf(WHOLE, first), clauses: CLAUSES.slice(0, 2) }
    expect(clausesChanged(draft)).toEqual(['c3'])
    expect(edition(draft, 2).units.map(({ clause }) => clause)).toEqual(['c1', 'c2'])
    expect(editionNote(draft, 2)).toBe('One clause removed in Chinese left out.')
  })
})

describe('a submission', () => {
  const texts = submissionHash(edition(draftOf(WHOLE)).units)
  const source = { version: 1, sha256: SHA('b') }
  const now = { source, sourceWithdrawn: false, texts }

  it('fits as long as both texts are those it was made from', () => {
    expect(misfitOf({ source, texts }, now)).toBeNull()
    expect(misfitOf({ source, texts }, { ...now, source: { version: 2, sha256: SHA('b') } })).toBe('source-changed')
    expect(misfitOf({ source, texts }, { ...now, source: { version: 1, sha256: SHA('d') } })).toBe('source-changed')
    expect(misfitOf({ source, texts }, { ...now, sourceWithdrawn: true })).toBe('source-withdrawn')
  })

  it('is another by one character of the words, or another basis of the same words', () => {
    const other = (more: Partial<DraftUnit>, text = 'Two') =>
      submissionHash(edition(draftOf([unit('c1', 'One'), unit('c2', text, more), WHOLE[2] ?? unit('c3', '')])).units)
    expect(other({})).toBe(texts)
    expect(misfitOf({ source, texts }, { ...now, texts: other({}, 'Two.') })).toBe('words-changed')
    expect(misfitOf({ source, texts }, { ...now, texts: other({ basis: { version: 1, sha256: SHA('e') } }) })).toBe(
      'words-changed',
    )
  })
})
