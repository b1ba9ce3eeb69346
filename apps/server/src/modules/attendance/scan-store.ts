import { scanText, type DoorDevice, type Ledger, type Scan } from '@gongkai/events/attendance'
import { scanShape } from '@gongkai/events/attendance/contract'
import type { Database } from '../../platform/database.ts'

/** What all devices wrote down about an activity, as the rule takes it. */
export async function ledgerOf(db: Database, activity: string): Promise<Ledger> {
  const rows = await db.sql<{ scan: unknown }>(
    'attendance.ledger',
    'select scan from attendance_scan where activity = $1 order by device, seq',
    [activity],
  )
  return rows.map(({ scan }) => scanShape.parse(scan))
}

export interface Received {
  readonly activity: string
  readonly scans: readonly Scan[]
  /** Who held the device, by account. */
  readonly by: string
  readonly at: number
}

/**
 * Keeps scans, each once: what is there already is left as it is. Gives the first scan whose number is taken by another one; then nothing
 * may be kept, and the caller undoes.
 */
export async function keepScans(db: Database, { activity, scans, by, at }: Received): Promise<Scan | null> {
  if (scans.length === 0) return null
  const texts = scans.map(scanText)
  await db.sql(
    'attendance.keep',
    `insert into attendance_scan (activity, device, seq, kind, scan, scan_text, received_at, by)
     select $1, device, seq, kind, scan, text, $7, $8
     from unnest($2::text[], $3::int[], $4::text[], $5::jsonb[], $6::text[]) as given (device, seq, kind, scan, text)
     on conflict (activity, device, seq) do nothing`,
    [
      activity,
      scans.map(({ device }) => device),
      scans.map(({ seq }) => seq),
      scans.map(({ kind }) => kind),
      scans.map((scan) => JSON.stringify(scan)),
      texts,
      new Date(at),
      by,
    ],
  )
  const other = await db.sql<{ device: string; seq: number }>(
    'attendance.other',
    `select device, seq from attendance_scan
     join unnest($2::text[], $3::int[], $4::text[]) as given (device, seq, text) using (device, seq)
     where activity = $1 and scan_text <> text order by device, seq limit 1`,
    [activity, scans.map(({ device }) => device), scans.map(({ seq }) => seq), texts],
  )
  const [taken] = other
  return (taken && scans.find(({ device, seq }) => device === taken.device && seq === taken.seq)) ?? null
}

export async function touchDevice(
  db: Database,
  activity: string,
  { device, name, by, at }: { device: string; name: string; by: string; at: number },
): Promise<void> {
  await db.sql(
    'attendance.device',
    `insert into attendance_device (activity, device, name, by, last_seen_at) values ($1, $2, $3, $4, $5)
     on conflict (activity, device) do update set name = excluded.name, by = excluded.by, last_seen_at = excluded.last_seen_at`,
    [activity, device, name, by, new Date(at)],
  )
}

export async function devicesOf(db: Database, activity: string): Promise<DoorDevice[]> {
  const rows = await db.sql<{ device: string; name: string; last_seen_at: Date }>(
    'attendance.devices',
    'select device, name, last_seen_at from attendance_device where activity = $1 order by name, device',
    [activity],
  )
  return rows.map(({ device, name, last_seen_at }) => ({ device, name, lastSeenAt: last_seen_at.getTime() }))
}

/** When the newest scan came in; null before the first. */
export async function lastScanAt(db: Database, activity: string): Promise<number | null> {
  const [row] = await db.sql<{ at: Date | null }>(
    'attendance.last',
    'select max(received_at) as at from attendance_scan where activity = $1',
    [activity],
  )
  return row?.at?.getTime() ?? null
}
