import { searchText } from '@gongkai/translation/portal'
import { sourceRelease, type Importance } from '@gongkai/translation/sources'
import { translationRelease } from '@gongkai/translation/editions'
import type { Database } from '../../platform/database.ts'
import { countReleases, currentVersions, listCurrent } from '../publishing/index.ts'
import { searchVector } from '../search/bigram.ts'
import { listDocuments } from '../sources/index.ts'
import { dropEntries, keepEntry, keepImportance, knownEntries, type Entry } from './entry-store.ts'

const KINDS = [sourceRelease.kind, translationRelease.kind] as const
export const WEIGHT: Readonly<Record<Importance, number>> = { high: 2, normal: 1, low: 0 }
const BATCH = 50
/** How many new publications a reader waits for; after a large import the job makes the rest. */
const MOST_WHILE_READ = 500

/** Which publications each database's entries were last made from, by their number: every process looks for itself. */
const made = new WeakMap<Database, number>()
const making = new WeakMap<Database, Promise<void>>()

/**
 * Brings the entries in line with the publication store: what was published since is read, what was taken down is dropped. Asked before
 * every public read, so that nobody reads what is withdrawn; where nothing happened it is one count. Gives that count: as long as it is
 * the same, nothing was published or taken down.
 */
export async function refreshEntries(db: Database, most = MOST_WHILE_READ): Promise<number> {
  const count = await countReleases(db, KINDS)
  if (count === made.get(db)) return count
  // One that was begun before may have looked before what was just counted: then another is begun, which all who wait share.
  const before = making.get(db)
  if (before) {
    await before
    if ((made.get(db) ?? -1) >= count) return count
  }
  const running = making.get(db) ?? refresh(db, most).finally(() => making.delete(db))
  making.set(db, running)
  await running
  return count
}

async function refresh(db: Database, most: number): Promise<void> {
  const count = await countReleases(db, KINDS)
  const [current, known] = await Promise.all([currentVersions(db, KINDS), knownEntries(db)])
  const key = ({ kind, item }: { kind: string; item: string }) => `${kind}/${item}`
  const standing = new Map(current.map((one) => [key(one), one.version]))
  const kept = new Map(known.map((one) => [key(one), one.edition]))
  await dropEntries(
    db,
    known.filter((one) => !standing.has(key(one))),
  )
  const fresh = current.filter((one) => kept.get(key(one)) !== one.version)
  const now = fresh.slice(0, most)
  for (let at = 0; at < now.length; at += BATCH) await readIn(db, now.slice(at, at + BATCH))
  if (now.length === fresh.length) made.set(db, count)
}

/** A document was filed anew: lists and searches go by how much it matters now. */
export async function followImportance(db: Database, document: string): Promise<void> {
  const [facts] = await listDocuments(db, [document])
  if (facts) await keepImportance(db, document, WEIGHT[facts.importance])
}

async function readIn(db: Database, fresh: readonly { kind: string; item: string }[]): Promise<void> {
  const itemsOf = (kind: string) => fresh.flatMap((one) => (one.kind === kind ? [one.item] : []))
  const [sources, translations] = await Promise.all([
    listCurrent(db, sourceRelease, { ids: itemsOf(sourceRelease.kind) }),
    listCurrent(db, translationRelease, { ids: itemsOf(translationRelease.kind) }),
  ])
  const documents = [...sources.map(({ id }) => id), ...translations.map(({ shape }) => shape.document)]
  const facts = new Map((await listDocuments(db, documents)).map((one) => [one.id, one]))
  const importance = (document: string) => WEIGHT[facts.get(document)?.importance ?? 'normal']
  const chinese = sources.map(({ id, version, shape, at }): Entry => ({
    ...{ document: id, language: 'zh', kind: 'source', item: id, edition: version, publishedAt: new Date(at) },
    ...{ title: shape.head.title, titleZh: shape.head.title, importance: importance(id) },
    about: {
      ...{ kind: shape.kind, needs: shape.needs, number: shape.head.number, issuer: shape.head.issuer },
      ...{ issuedOn: shape.head.issuedOn, effectiveOn: shape.head.effectiveOn },
      ...{ validUntil: shape.head.validUntil, url: shape.head.url },
    },
    clauses: shape.clauses.map((one) => ({ id: one.id, label: one.label, role: one.role, text: one.text })),
  }))
  const translated = translations.map(({ id, version, shape, at }): Entry => ({
    ...{ document: shape.document, language: shape.language, kind: 'translation', item: id, edition: version },
    ...{ publishedAt: new Date(at), title: shape.title, titleZh: shape.titleZh, about: {} },
    importance: importance(shape.document),
    clauses: shape.units.map((one) => ({ id: one.clause, label: one.label, role: one.role, text: one.text })),
  }))
  // In one order everywhere, so that two processes that read the same news wait for each other instead of standing in each other's way.
  const entries = [...chinese, ...translated].toSorted((one, other) =>
    `${one.document}.${one.language}` < `${other.document}.${other.language}` ? -1 : 1,
  )
  await db.transaction(() => Promise.all(entries.map((entry) => keep(db, entry))))
}

function keep(db: Database, entry: Entry): Promise<void> {
  const number = 'number' in entry.about ? entry.about.number : ''
  const title = searchText(`${entry.title} ${number}`)
  const texts = entry.clauses.map(({ text }) => searchText(text))
  return keepEntry(db, entry, { title: searchVector(title), all: searchVector(title, ...texts) })
}
