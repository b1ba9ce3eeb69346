import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

const VERSIONS = '/usr/lib/postgresql'

/** pgbench on the path, or the newest of the system's PostgreSQL; null where there is none. */
export function findPgbench(): string | null {
  if (spawnSync('pgbench', ['--version']).status === 0) return 'pgbench'
  const versions = existsSync(VERSIONS) ? readdirSync(VERSIONS).sort((a, b) => Number(b) - Number(a)) : []
  return versions.map((version) => join(VERSIONS, version, 'bin/pgbench')).find(existsSync) ?? null
}

/**
 * The same locking SQL as one sign-up and nothing else: lock the terms, add up who has a place, read the line and how far turns have
 * come, then the row and the line of its record. No HTTP, no check of a visitor, no key, no encryption, nobody told.
 */
const scriptFor = (ids: readonly string[], seats: number) => `\\set chosen random(1, ${ids.length})
begin;
select activity from activity_terms where activity = (array[${ids.map((id) => `'${id}'`).join(',')}]::uuid[])[:chosen::int] for update \\gset
select coalesce(sum(size), 0)::int as people from registration where activity = :activity::uuid and state = 'confirmed' \\gset
select count(*) as line from registration where activity = :activity::uuid and state in ('waiting', 'offered') \\gset
select coalesce(max(turn), 0) as turn from registration where activity = :activity::uuid \\gset
select coalesce(max(seq), 0) as seq from registration_change where activity = :activity::uuid \\gset
with kept as (
  insert into registration (id, activity, number, public_code, turn, state, participants, party_kind, size, lang, phone_key, token_hash,
    check_hash, personal_sealed, answers_sealed, entered_at)
  select gen_random_uuid(), :activity::uuid,
    upper(substr(md5(random()::text), 1, 4) || '-' || substr(md5(random()::text), 1, 4)),
    md5(random()::text), :turn::int + 1, case when :people::int < ${seats} then 'confirmed' else 'waiting' end, 'resident', 'alone', 1, 'zh',
    decode(md5(random()::text), 'hex'), decode(md5(random()::text), 'hex'), decode(md5(random()::text), 'hex'), '\\x00', '\\x00', now()
  on conflict do nothing returning id, activity, state)
insert into registration_change (activity, seq, registration, at, by, to_state, reason, facts)
select activity, :seq::int + 1, id, now(), 'holder', state, 'seat-free', '{}' from kept;
commit;
`

/** The server keeps what it opened for a burst some seconds longer; until it lets go there is no room for pgbench. */
const PATIENCE = 15_000
const TRIES = 3

/** Transactions per second of pgbench on the running platform's own database. */
export async function pgbenchRate(...given: Parameters<typeof runPgbench>): Promise<number> {
  for (let left = TRIES; ; left--) {
    const { rate, said } = await runPgbench(...given)
    if (rate > 0) return rate
    if (left === 1 || !said.includes('too many clients')) throw new Error(`pgbench did not run: ${said.slice(0, 400)}`)
    await setTimeout(PATIENCE)
  }
}

async function runPgbench(
  pgbench: string,
  dataDir: string,
  {
    ids,
    seats,
    clients,
    transactions,
  }: { ids: readonly string[]; seats: number; clients: number; transactions: number },
): Promise<{ readonly rate: number; readonly said: string }> {
  const [, , , port = '', socket = '', address = ''] = readFileSync(
    join(dataDir, 'postgres/postmaster.pid'),
    'utf8',
  ).split('\n')
  const script = `${dataDir}-pgbench.sql`
  await writeFile(script, scriptFor(ids, seats))
  const child = spawn(
    pgbench,
    [
      ...['-n', '-M', 'prepared', '-f', script, '-c', String(clients), '-j', '2'],
      ...['-t', String(Math.ceil(transactions / clients)), '-h', socket.trim() || address.trim(), '-p', port.trim()],
      ...['-U', 'gongkai', 'gongkai'],
    ],
    {
      env: { ...process.env, PGPASSWORD: readFileSync(join(dataDir, 'postgres.key'), 'utf8').trim() },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const parts: Buffer[] = []
  child.stdout.on('data', (part: Buffer) => parts.push(part))
  child.stderr.on('data', (part: Buffer) => parts.push(part))
  await once(child, 'close')
  const said = Buffer.concat(parts).toString()
  return { rate: Number(/tps = ([\d.]+)/.exec(said)?.[1]), said }
}
