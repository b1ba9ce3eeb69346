import type { Lang } from '@gongkai/contract-kit'
import { actionsFor, type ActionState, type Capacities } from '@gongkai/task-model'
import {
  TRANSLATION_DESK_ACTIONS,
  type DeskTranslationItem,
  type PublicCurrency,
  type TranslationDeskAction,
} from '@gongkai/translation/editions'
import { validityOn, type SourceDocument } from '@gongkai/translation/sources'
import { TRANSLATION_STATE_WORDS } from '@gongkai/translation/words'
import { localDateOf, shanghaiTime } from '@gongkai/work-calendar'
import { listDocuments } from '../sources/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { limitsIn } from './limits.ts'
import { bureauTranslations } from './procedure.ts'
import { publicCurrencies } from './public-currency.ts'
import { translationOf, type TranslationRow } from './translation-store.ts'
import { draftCounts } from './unit-store.ts'

/** What somebody may do with a translation, of the actions that people do. */
export function deskActions(
  surroundings: Surroundings,
  row: TranslationRow,
  who: Capacities,
): ActionState<TranslationDeskAction>[] {
  const { clock, calendar } = surroundings
  const states = actionsFor(bureauTranslations(surroundings), translationOf(row), who, { now: clock.now(), calendar })
  return TRANSLATION_DESK_ACTIONS.flatMap((action) => {
    const state = states.find((one) => one.action === action)
    return state ? [{ ...state, action }] : []
  })
}

type Counts = DeskTranslationItem['counts']

function countsOf(
  currency: PublicCurrency | undefined,
  drafted: { readonly drafted: number; readonly ready: number } | undefined,
): Counts {
  const clauses = currency?.clauses ?? []
  const of = (kind: PublicCurrency['clauses'][number]['currency']) =>
    clauses.filter((one) => one.currency === kind).length
  return {
    clauses: clauses.length - of('gone'),
    current: of('current'),
    wording: of('wording'),
    stale: of('stale'),
    missing: of('missing'),
    gone: of('gone'),
    drafted: drafted?.drafted ?? 0,
    ready: drafted?.ready ?? 0,
  }
}

/** Whether the next step is this person's: what they have taken up, what nobody has yet, what waits for their review or decision. */
function waitsFor(
  { state, facts }: TranslationRow,
  open: readonly TranslationDeskAction[],
  who: Capacities,
  unsettled: number,
): boolean {
  const people = who.flatMap((one) =>
    one.kind === 'staff' ? [one.person, ...(one.standsInFor ? [one.standsInFor.person] : [])] : [],
  )
  switch (state) {
    case 'untranslated':
      return open.includes('take-up')
    case 'in-translation':
      return facts.taken !== null && people.includes(facts.taken.by)
    case 'language-review':
      return open.includes('pass-language')
    case 'policy-review': {
      const authors = [facts.submitted?.by, ...(facts.submitted?.authors ?? [])]
      const reviews = who.some((one) => one.kind === 'staff' && one.roles.includes('office-reviewer'))
      return reviews && facts.approved === null && !people.some((one) => authors.includes(one))
    }
    case 'stale':
    case 'current':
      return unsettled > 0 && (open.includes('take-up') || open.includes('decide'))
    case 'withdrawn':
      return false
  }
}

export interface ItemParts {
  readonly document: SourceDocument
  readonly currency: PublicCurrency | undefined
  readonly drafted: { readonly drafted: number; readonly ready: number; readonly title: string } | undefined
}

/** One translation in the desk's list. */
export function itemOf(
  surroundings: Surroundings,
  row: TranslationRow,
  { document, currency, drafted }: ItemParts,
  who: Capacities,
  lang: Lang,
): DeskTranslationItem {
  const { facts, state } = row
  const open = deskActions(surroundings, row, who)
    .filter((one) => one.open)
    .map(({ action }) => action)
  const counts = countsOf(currency, drafted)
  const unsettled = counts.stale + counts.wording + counts.missing + counts.gone
  return {
    id: row.id,
    document: row.document,
    language: row.language,
    version: row.version,
    kind: document.kind,
    title: document.head?.title ?? '',
    titleTranslated: drafted?.title ?? '',
    importance: document.importance,
    state,
    stateName: TRANSLATION_STATE_WORDS[state][lang],
    takenBy: facts.taken && {
      person: facts.taken.by,
      byName: facts.taken.byName,
      at: shanghaiTime(facts.taken.at),
    },
    sourceVersion: document.latest,
    validity: validityOn(document, localDateOf(surroundings.clock.now())),
    edition: facts.edition,
    standing: facts.standing,
    tentative: currency?.tentative ?? facts.submitted?.tentative ?? false,
    counts,
    staleSince: currency?.staleSince ?? null,
    limit: limitsIn(surroundings, row, lang)[0] ?? null,
    waitsForYou: waitsFor(row, open, who, unsettled),
    open,
  }
}

/** What a list needs beside its rows, read at once. */
export async function partsOf(
  { db }: Pick<Surroundings, 'db'>,
  rows: readonly TranslationRow[],
): Promise<(row: TranslationRow) => ItemParts | null> {
  const documents = [...new Set(rows.map(({ document }) => document))]
  const languages = [...new Set(rows.map(({ language }) => language))]
  const [found, counts, currencies] = await Promise.all([
    listDocuments(db, documents),
    draftCounts(
      db,
      rows.map(({ id }) => id),
    ),
    Promise.all(languages.map((language) => publicCurrencies(db, language, documents))),
  ])
  const documentOf = new Map(found.map((one) => [one.id, one]))
  const currencyOf = new Map(currencies.flat().map((one) => [`${one.document}.${one.language}`, one]))
  return (row) => {
    const document = documentOf.get(row.document)
    return document ? { document, currency: currencyOf.get(row.id), drafted: counts.get(row.id) } : null
  }
}

const IMPORTANCE = { high: 0, normal: 1, low: 2 } as const
const STATE = ['stale', 'policy-review', 'language-review', 'in-translation', 'untranslated', 'current', 'withdrawn']

/** What is late first, then what matters most, then what is nearest to being wrong in public. */
export function compareItems(one: DeskTranslationItem, other: DeskTranslationItem): number {
  const late = (item: DeskTranslationItem) => (item.limit && item.limit.daysLeft < 0 ? 0 : 1)
  return (
    late(one) - late(other) ||
    IMPORTANCE[one.importance] - IMPORTANCE[other.importance] ||
    STATE.indexOf(one.state) - STATE.indexOf(other.state) ||
    (one.limit?.dueOn ?? '9').localeCompare(other.limit?.dueOn ?? '9') ||
    one.id.localeCompare(other.id)
  )
}
