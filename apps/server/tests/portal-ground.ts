import { createHash, randomUUID } from 'node:crypto'
import { canonicalContent, type ReleaseContent } from '@gongkai/disclosure-rules'
import { clauseHash } from '@gongkai/translation/clauses'
import { translationRelease, type EditionDetails } from '@gongkai/translation/editions'
import {
  sourceRelease,
  type Importance,
  type SourceChange,
  type SourceEnd,
  type SourceHead,
} from '@gongkai/translation/sources'
import type { DocumentKind, Need, SourceClause } from '@gongkai/translation/values'
import type { Database } from '../src/platform/database.ts'

/** A document as it stands after everybody did their part: for tests and measurements of what the public reads. */
export interface GroundDocument {
  readonly id: string
  readonly kind: DocumentKind
  readonly needs: readonly Need[]
  readonly importance?: Importance
  readonly head: Partial<SourceHead> & Pick<SourceHead, 'title'>
  /** Every version of the Chinese text, the first first; `released` where the public may read its text. */
  readonly versions: readonly {
    readonly on: string
    readonly clauses: readonly SourceClause[]
    readonly changes?: readonly SourceChange[]
    readonly released: boolean
  }[]
  /** The words that are published, by clause, made from a version of the Chinese. */
  readonly translation?: {
    readonly language: string
    readonly from: number
    readonly on: string
    readonly tentative?: boolean
    readonly words: Readonly<Record<string, string>>
  }
  readonly ended?: SourceEnd
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const at = (day: string) => new Date(`${day}T10:00:00+08:00`)
const headOf = (head: GroundDocument['head']): SourceHead => ({
  ...{ number: '', issuer: '上海市知识产权局', issuedOn: null, effectiveOn: null, validUntil: null, url: null },
  ...head,
})

type Row = Readonly<Record<string, unknown>>

/** The rows of some documents by table, in the order in which they must be written. */
const TABLES = [
  ...['source_document', 'source_version', 'translation'],
  ...['release_item', 'release_approval', 'release_publication'],
] as const
type Rows = Record<string, Row[]>

/**
 * Writes the rows that the real acts leave behind, and the same bytes into the publication store: of all documents a table at a time, so
 * that thousands of them are a matter of seconds.
 */
export async function layGround(db: Database, documents: readonly GroundDocument[]): Promise<void> {
  const rows: Rows = Object.fromEntries(TABLES.map((table) => [table, []]))
  const add = (table: (typeof TABLES)[number], row: Row) => rows[table]?.push(row)
  for (const document of documents) groundOf(add, document)
  await db.transaction(async () => {
    for (const table of TABLES) {
      const columns = Object.keys(rows[table]?.[0] ?? {}).join(', ')
      if (columns === '') continue
      await db.sql(
        `ground.${table}`,
        // An item is there once, with every version that was published of it.
        `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)
         ${table === 'release_item' ? 'on conflict do nothing' : ''}`,
        [JSON.stringify(rows[table])],
      )
    }
  })
}

type Add = (table: (typeof TABLES)[number], row: Row) => void

function groundOf(add: Add, document: GroundDocument): void {
  const { id, kind, needs, versions, translation } = document
  const head = headOf(document.head)
  const facts = {
    ...{ kind, needs, importance: document.importance ?? 'normal', latest: versions.length, head },
    ...{ ended: document.ended ?? null, withdrawn: null },
  }
  add('source_document', {
    ...{ id, version: 1, state: 'standing', lead: ['office'], facts, head: {}, changed_at: at(versions[0]?.on ?? '') },
  })
  for (const [index, { on, clauses, changes = [], released }] of versions.entries()) {
    const version = index + 1
    add('source_version', {
      ...{ document: id, version, head, clauses, changes, origin: 'typed', sha256: hashOf(clauses) },
      ...{ adopted_by: 'office', adopted_at: at(on) },
    })
    const shape = {
      kind,
      needs: [...needs],
      version,
      head,
      clauses: clauses.map((one) => ({ ...one, path: [...one.path] })),
    }
    if (released) publish(add, sourceRelease.contentOf(id, shape, null), version, on)
  }
  if (translation) layTranslation(add, document, translation)
}

const hashOf = (clauses: readonly SourceClause[]) => sha256(JSON.stringify(clauses))

type Words = NonNullable<GroundDocument['translation']>

function layTranslation(add: Add, { id, head, versions }: GroundDocument, made: Words): void {
  const basis = versions[made.from - 1]
  if (!basis) throw new Error(`${id} has no version ${made.from}`)
  const name = `${id}.${made.language}`
  const details: EditionDetails = {
    ...{ document: id, language: made.language, title: made.words['title'] ?? id, titleZh: head.title },
    ...{ tentative: made.tentative ?? false, translatedOn: made.on },
    source: { version: made.from, sha256: hashOf(basis.clauses) },
    units: basis.clauses.flatMap(({ id: clause, label, role, text }) => {
      const words = made.words[clause]
      const from = { version: made.from, sha256: clauseHash(text) }
      return words === undefined
        ? []
        : [{ clause, label, role, text: words, basis: from, origin: 'typed' as const, translatedOn: made.on }]
    }),
  }
  const facts = { document: id, language: made.language, edition: 1, standing: true, decisions: [], withdrawn: null }
  add('translation', {
    ...{ id: name, document: id, language: made.language, version: 1, state: 'current', lead: ['international'] },
    ...{ limits: [], facts, head: {} },
  })
  publish(add, translationRelease.contentOf(name, details, null), 1, made.on)
}

/** Puts a content into the publication store with an approval of exactly its bytes. */
function publish(add: Add, made: ReleaseContent, version: number, on: string): void {
  const { kind, item, place } = made
  const content = canonicalContent(made)
  const [hash, id] = [sha256(content), randomUUID()]
  add('release_item', {
    ...{ kind, id: item, version: 1, state: 'published', lead: ['office'], facts: {}, head: {} },
  })
  add('release_approval', {
    ...{ id, kind, item, content, content_hash: hash, seal: { hash }, approved_by: 'reviewer', approved_at: at(on) },
  })
  add('release_publication', {
    ...{ kind, item, version, approval_id: id, content, content_hash: hash, place, note: '' },
    ...{ departments: ['office'], published_at: at(on) },
  })
}

/** Takes down the newest publication of an item. */
export async function takeDown(db: Database, kind: string, item: string, on: string): Promise<void> {
  await db.sql(
    'ground.withdrawal',
    `insert into release_withdrawal (kind, item, version, at, reason)
     select kind, item, max(version), $3, '撤下' from release_publication where kind = $1 and item = $2 group by kind, item`,
    [kind, item, at(on)],
  )
}
