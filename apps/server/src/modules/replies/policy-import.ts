import { readPolicyList, readPolicyRows, type PolicyEntry, type PolicyFault } from '@gongkai/messages/replies'
import { parse } from 'csv-parse/sync'
import { uuidv7 } from '../../platform/ids.ts'
import type { Surroundings } from '../surroundings.ts'
import { decodeText } from '../text-file.ts'
import { isZip, sheetsOfWorkbook } from '../workbook-file.ts'
import { keepPolicy } from './policy-store.ts'

/** What an import did: the right rows are in, the wrong ones are named. */
export interface PolicyImport {
  readonly added: number
  readonly changed: number
  readonly same: number
  readonly faults: readonly PolicyFault[]
}

export type Unreadable = 'not-a-table' | 'not-json'

/** Reads a CSV, XLSX or JSON file of policies and keeps what is right in it, by number: the same file again changes nothing. */
export async function importPolicies(
  surroundings: Surroundings,
  file: { readonly name: string; readonly bytes: Uint8Array },
  by: string,
): Promise<PolicyImport | Unreadable> {
  const read = await entriesOf(file)
  if (typeof read === 'string') return read
  return { ...(await keepPolicies(surroundings, read.entries, by)), faults: read.faults }
}

/** Keeps entries by number, all or none; how many were new, changed, the same. */
export async function keepPolicies(
  { db, clock }: Pick<Surroundings, 'db' | 'clock'>,
  entries: readonly PolicyEntry[],
  by: string,
): Promise<Omit<PolicyImport, 'faults'>> {
  return db.transaction(async () => {
    const counts = { added: 0, changed: 0, same: 0 }
    for (const entry of entries) counts[await keepPolicy(db, uuidv7(clock.now()), entry, clock.now(), by)] += 1
    return counts
  })
}

async function entriesOf({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }) {
  if (isZip(bytes)) {
    const sheets = await sheetsOfWorkbook(bytes)
    return typeof sheets === 'string' ? 'not-a-table' : readPolicyRows(sheets[0]?.rows ?? [])
  }
  const text = decodeText(bytes)
  if (text === null) return 'not-a-table'
  if (!/\.json$/i.test(name)) {
    try {
      return readPolicyRows(parse(text, { bom: true, relax_column_count: true, skip_empty_lines: false }) as string[][])
    } catch {
      return 'not-a-table'
    }
  }
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? readPolicyList(value) : 'not-json'
  } catch {
    return 'not-json'
  }
}
