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

/** Writes the rows that the real acts leave behind, and the same bytes into the publication store. */
export async function layGround(db: Database, documents: readonly GroundDocument[]): Promise<void> {
  // In one transaction the statements of all of them travel together, each document's in its own order.
  await db.transaction(() => Promise.all(documents.map((document) => layOne(db, document))))
}

async function layOne(db: Database, document: GroundDocument): Promise<void> {
  const { id, kind, needs, versions, translation } = document
  const head = headOf(document.head)
  const facts = {
    ...{ kind, needs, importance: document.importance ?? 'normal', latest: versions.length, head },
    ...{ ended: document.ended ?? null, withdrawn: null },
  }
  await db.sql(
    'ground.document',
    `insert into source_document (id, version, state, lead, facts, head, changed_at) values ($1, 1, 'standing', '{office}', $2, '{}', now())`,
    [id, JSON.stringify(facts)],
  )
  for (const [index, { on, clauses, changes = [], released }] of versions.entries()) {
    const version = index + 1
    await db.sql(
      'ground.version',
      `insert into source_version (document, version, head, clauses, changes, origin, sha256, adopted_by, adopted_at)
       values ($1, $2, $3, $4, $5, 'typed', $6, 'office', $7)`,
      [id, version, JSON.stringify(head), JSON.stringify(clauses), JSON.stringify(changes), hashOf(clauses), at(on)],
    )
    const shape = {
      kind,
      needs: [...needs],
      version,
      head,
      clauses: clauses.map((one) => ({ ...one, path: [...one.path] })),
    }
    if (released) await publish(db, sourceRelease.contentOf(id, shape, null), version, on)
  }
  if (translation) await layTranslation(db, document, translation)
}

const hashOf = (clauses: readonly SourceClause[]) => sha256(JSON.stringify(clauses))

type Words = NonNullable<GroundDocument['translation']>

async function layTranslation(db: Database, { id, head, versions }: GroundDocument, made: Words): Promise<void> {
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
  await db.sql(
    'ground.translation',
    `insert into translation (id, document, language, version, state, lead, limits, facts, head)
     values ($1, $2, $3, 1, 'current', '{international}', '[]', $4, '{}')`,
    [name, id, made.language, JSON.stringify(facts)],
  )
  await publish(db, translationRelease.contentOf(name, details, null), 1, made.on)
}

/** Puts a content into the publication store with an approval of exactly its bytes. */
async function publish(db: Database, content: ReleaseContent, version: number, on: string): Promise<void> {
  const bytes = canonicalContent(content)
  const [hash, id] = [sha256(bytes), randomUUID()]
  await db.sql(
    'ground.item',
    `insert into release_item (kind, id, version, state, lead, facts, head) values ($1, $2, 1, 'published', '{office}', '{}', '{}')
     on conflict do nothing`,
    [content.kind, content.item],
  )
  await db.sql(
    'ground.approval',
    `insert into release_approval (id, kind, item, content, content_hash, seal, approved_by, approved_at)
     values ($1, $2, $3, $4, $5, jsonb_build_object('hash', $5::text), 'reviewer', $6)`,
    [id, content.kind, content.item, bytes, hash, at(on)],
  )
  await db.sql(
    'ground.publication',
    `insert into release_publication (kind, item, version, approval_id, content, content_hash, place, note, departments, published_at)
     values ($1, $2, $3, $4, $5, $6, $7, '', '{office}', $8)`,
    [content.kind, content.item, version, id, bytes, hash, content.place, at(on)],
  )
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
