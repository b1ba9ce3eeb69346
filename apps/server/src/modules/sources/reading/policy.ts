import { isRefusal, type Refusal } from '@gongkai/contract-kit'
import { readSourceText, sourceHead, type SourceHead, type SourcePolicyItem } from '@gongkai/translation/sources'
import type { Database } from '../../../platform/database.ts'
import { listPolicies, type PolicyRow } from '../../replies/index.ts'
import type { ReadFile } from './file.ts'

const MOST_SHOWN = 50

/** Policies of the register whose title or number holds what was typed; those in force and the newest first. */
export async function policiesToImport(db: Database, typed: string): Promise<SourcePolicyItem[]> {
  const wanted = typed.normalize('NFKC').trim().toLowerCase()
  const rows = await listPolicies(db)
  return rows
    .filter(({ title, number }) => `${title} ${number}`.normalize('NFKC').toLowerCase().includes(wanted))
    .sort((one, other) => Number(other.state === 'in-force') - Number(one.state === 'in-force'))
    .slice(0, MOST_SHOWN)
    .map(({ id, title, number, issuer, issued_on, url, articles }) => ({
      ...{ id, title, number, issuer, issuedOn: issued_on, url },
      articles: articles.length,
    }))
}

/** The text of a policy as the register holds it. Refuses `source-policy-none`, and `source-policy-empty` where it has no articles. */
export async function readPolicy(
  db: Database,
  id: string,
): Promise<(ReadFile & { readonly head: Partial<SourceHead> }) | Refusal> {
  const row = (await listPolicies(db)).find((one) => one.id === id)
  if (!row) return { refused: 'source-policy-none' }
  if (row.articles.length === 0) return { refused: 'source-policy-empty' }
  const lines = row.articles.map(({ article, text }) => `${article}　${text}`)
  const read = readSourceText([row.title, ...lines].join('\n'))
  return isRefusal(read) ? read : { ...read, origin: 'policy', head: headOf(row) }
}

function headOf({ title, number, issuer, issued_on, url }: PolicyRow): Partial<SourceHead> {
  const head = sourceHead.safeParse({ title, number, issuer, issuedOn: issued_on, url })
  return head.success ? head.data : { title }
}
