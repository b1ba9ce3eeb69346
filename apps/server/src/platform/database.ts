import { AsyncLocalStorage } from 'node:async_hooks'
import type { Writable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely'
import pg from 'pg'

/** int8 (counts, epoch milliseconds) as numbers: ours stay far below 2^53. */
const INT8 = 20
pg.types.setTypeParser(INT8, Number)

export interface DatabaseOptions {
  /** `postgres://…`, or where a socket and its password are. */
  readonly connection: string | { host: string; port: number; user: string; password: string; database: string }
  /** Connections at most; 10 where not said. */
  readonly connections?: number
  /** A connection that failed while idle: the pool replaces it, but it is worth a line in the log. */
  readonly onError?: (error: Error) => void
}

export interface Database {
  /** The query builder: inside {@link Database.transaction} it speaks through that transaction, else through the pool. */
  kysely<Tables>(): Kysely<Tables>
  /** A named statement for hot queries: parsed and planned once per connection. The name belongs to exactly one text. */
  sql<Row extends object>(name: string, text: string, values?: readonly unknown[]): Promise<Row[]>
  /** Several statements without parameters, as a migration file holds them. */
  script(text: string): Promise<void>
  /**
   * Runs `work` in one transaction and tries again when the database asks for it (40001, 40P01). Inside another
   * transaction it joins that one. Nothing is sent until the first statement, so work that reads nothing costs nothing.
   * Throw {@link rollback} to undo and still return a value.
   */
  transaction<T>(work: () => Promise<T>): Promise<T>
  /** Runs `work` outside the current transaction: for what must stand even when that one is undone. */
  apart<T>(work: () => Promise<T>): Promise<T>
  /** Runs once the current transaction has been committed; at once when there is none. */
  afterCommit(action: () => void): void
  close(): Promise<void>
}

/** Undoes the transaction and makes `transaction` return `value`. */
export class Rollback<T> extends Error {
  override readonly name = 'Rollback'
  readonly value: T

  constructor(value: T) {
    super('rolled back on purpose')
    this.value = value
  }
}

export function rollback<T>(value: T): Rollback<T> {
  return new Rollback(value)
}

/** The SQLSTATE of a database error, or undefined for anything else. */
export function sqlState(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : undefined
}

export const UNIQUE_VIOLATION = '23505'

/** The name of the constraint that a database error speaks of. */
export function brokenConstraint(error: unknown): string | undefined {
  return (error as { constraint?: string } | null)?.constraint
}

const RETRIED = new Set(['40001', '40P01'])
const MOST_TRIES = 6

interface Open {
  client: Promise<pg.PoolClient> | null
  /** Fails where the transaction could not be begun. */
  begun: Promise<unknown> | null
  readonly afterCommit: (() => void)[]
}

/** What is asked of a connection in one go leaves in one packet: a system call for each would cost more than the statements. */
function sendTogether(client: pg.PoolClient): void {
  const { stream } = (client as unknown as { connection: { stream: Writable } }).connection
  stream.cork()
  process.nextTick(() => stream.uncork())
}

class PooledDatabase implements Database {
  readonly #pool: pg.Pool
  readonly #open = new AsyncLocalStorage<Open | null>()
  readonly #kysely: Kysely<unknown>

  constructor(options: DatabaseOptions) {
    const { connection } = options
    const where = typeof connection === 'string' ? { connectionString: connection } : connection
    this.#pool = new pg.Pool({
      ...where,
      max: options.connections ?? 10,
      connectionTimeoutMillis: 10_000,
      // Statements asked for together travel together; each still gets its own answer, in order.
      pipeline: true,
    })
    this.#pool.on('error', (error) => options.onError?.(error))
    // The pool hears idle connections only; one that breaks while lent must not end the process either.
    this.#pool.on('connect', (client) => client.on('error', () => undefined))
    const pool: PostgresPool = { connect: () => this.#connect(), end: () => this.#pool.end(), options: {} }
    this.#kysely = new Kysely({ dialect: new PostgresDialect({ pool }) })
  }

  kysely<Tables>(): Kysely<Tables> {
    return this.#kysely as Kysely<unknown> as Kysely<Tables>
  }

  async sql<Row extends object>(name: string, text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const lent = await this.#current()
    if (lent) sendTogether(lent)
    const { rows } = await (lent ?? this.#pool).query<Row>({ name, text, values: values as unknown[] })
    return rows
  }

  async script(text: string): Promise<void> {
    const client = (await this.#current()) ?? this.#pool
    await client.query(text)
  }

  async transaction<T>(work: () => Promise<T>): Promise<T> {
    if (this.#open.getStore()) return work()
    for (let tries = 1; ; tries++) {
      try {
        return await this.#once(work)
      } catch (error) {
        if (tries === MOST_TRIES || !RETRIED.has(sqlState(error) ?? '')) throw error
        await sleep(2 ** tries * (5 + Math.random() * 10))
      }
    }
  }

  apart<T>(work: () => Promise<T>): Promise<T> {
    return this.#open.run(null, work)
  }

  afterCommit(action: () => void): void {
    const open = this.#open.getStore()
    if (open) open.afterCommit.push(action)
    else action()
  }

  async close(): Promise<void> {
    await this.#pool.end()
  }

  async #once<T>(work: () => Promise<T>): Promise<T> {
    const open: Open = { client: null, begun: null, afterCommit: [] }
    let broken: Error | undefined
    try {
      let value: T
      let keep = true
      try {
        value = await this.#open.run(open, work)
      } catch (error) {
        if (!(error instanceof Rollback)) throw error
        value = error.value as T
        keep = false
      }
      await open.begun
      await (await open.client)?.query(keep ? 'commit' : 'rollback')
      if (keep) for (const action of open.afterCommit) action()
      return value
    } catch (error) {
      broken = await this.#undo(open)
      throw error
    } finally {
      const client = await open.client?.catch(() => null)
      client?.release(broken)
    }
  }

  /** Rolls back after a failure; gives the error when even that failed, so that the connection is thrown away. */
  async #undo(open: Open): Promise<Error | undefined> {
    try {
      await (await open.client)?.query('rollback')
      return undefined
    } catch (error) {
      return error as Error
    }
  }

  #current(): Promise<pg.PoolClient> | null {
    const open = this.#open.getStore()
    if (!open) return null
    open.client ??= this.#begin(open)
    return open.client
  }

  /** Takes a connection and sends `begin` without waiting for its answer: the first statement goes right behind it. */
  async #begin(open: Open): Promise<pg.PoolClient> {
    const client = await this.#pool.connect()
    sendTogether(client)
    open.begun = client.query('begin')
    open.begun.catch(() => undefined)
    return client
  }

  /** What the query builder takes for a pool: the open transaction's connection, kept by it, or one of the pool's. */
  async #connect(): Promise<PostgresPoolClient> {
    const client = await this.#current()
    if (!client) return (await this.#pool.connect()) as unknown as PostgresPoolClient
    return { query: client.query.bind(client), release: () => undefined } as unknown as PostgresPoolClient
  }
}

export function openDatabase(options: DatabaseOptions): Database {
  return new PooledDatabase(options)
}
