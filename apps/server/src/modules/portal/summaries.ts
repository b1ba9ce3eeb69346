import type { PortalSummary } from '@gongkai/translation/portal'
import { localDateOf } from '@gongkai/work-calendar'
import { listDocuments } from '../sources/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { publicCurrencies } from '../translations/index.ts'
import type { ShownEntry } from './entry-store.ts'
import { summaryOf } from './summary.ts'

/** These documents as a list shows them, by their ids; what was taken down at its source is left out. */
export async function summariesOf(
  { db, clock }: Pick<Surroundings, 'db' | 'clock'>,
  language: string,
  documents: readonly string[],
  entries: readonly ShownEntry[],
): Promise<ReadonlyMap<string, PortalSummary>> {
  const [facts, currencies] = await Promise.all([
    listDocuments(db, documents),
    language === 'zh' ? [] : publicCurrencies(db, language, documents),
  ])
  const today = localDateOf(clock.now())
  const factsOf = new Map(facts.map((one) => [one.id, one]))
  const currencyOf = new Map(currencies.map((one) => [one.document, one]))
  const entriesOf = Map.groupBy(entries, (one) => one.document)
  const standing = documents.filter((document) => !factsOf.get(document)?.withdrawn)
  return new Map(
    standing.map((document) => [
      document,
      summaryOf({
        ...{ document, language, entries: entriesOf.get(document) ?? [], today },
        facts: factsOf.get(document),
        currency: currencyOf.get(document),
      }),
    ]),
  )
}
