import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDatabase, rollback } from '../src/platform/database.ts'
import { migrate, readMigrations } from '../src/platform/migrate.ts'
import { freshDatabase, type TestDatabase } from './database.ts'

describe('transactions', () => {
  let t: TestDatabase
  beforeAll(async () => {
    t = await freshDatabase({ migrated: false })
    await t.db.script('create table n (id int primary key, v int not null)')
  })
  afterAll(() => t.drop())

  const values = () => t.db.sql<{ id: number; v: number }>('t.all', 'select id, v from n order by id')

  test('keep nothing of a failed piece of work', async () => {
    const work = t.db.transaction(async () => {
      await t.db.sql('t.put', 'insert into n values ($1, $2)', [1, 1])
      throw new Error('no')
    })
    await expect(work).rejects.toThrow('no')
    expect(await values()).toEqual([])
  })

  test('are shared by the query builder and by nested work', async () => {
    interface Tables {
      n: { id: number; v: number }
    }
    const value = await t.db.transaction(async () => {
      await t.db.kysely<Tables>().insertInto('n').values({ id: 2, v: 2 }).execute()
      await t.db.transaction(async () => t.db.sql('t.put', 'insert into n values ($1, $2)', [3, 3]))
      await t.db.apart(async () => expect(await values()).toEqual([]))
      const seen = await t.db.kysely<Tables>().selectFrom('n').select('id').execute()
      throw rollback(seen.length)
    })
    expect(value).toBe(2)
    expect(await values()).toEqual([])
  })

  test('run what waits for the commit only after it', async () => {
    const heard: string[] = []
    await t.db.transaction(async () => {
      t.db.afterCommit(() => heard.push('kept'))
      await t.db.sql('t.put', 'insert into n values ($1, $2)', [4, 0])
      expect(heard).toEqual([])
    })
    await t.db.transaction(async () => {
      t.db.afterCommit(() => heard.push('undone'))
      throw rollback(null)
    })
    expect(heard).toEqual(['kept'])
  })

  test('are tried again after a deadlock, and both pieces of work are done', async () => {
    await t.db.script('insert into n values (10, 0), (11, 0)')
    const add = (first: number, second: number) =>
      t.db.transaction(async () => {
        await t.db.sql('t.add', 'update n set v = v + 1 where id = $1', [first])
        await new Promise((resolve) => setTimeout(resolve, 50))
        await t.db.sql('t.add', 'update n set v = v + 1 where id = $1', [second])
      })
    await Promise.all([add(10, 11), add(11, 10)])
    expect((await values()).slice(-2)).toEqual([
      { id: 10, v: 2 },
      { id: 11, v: 2 },
    ])
  })

  test('read int8 as a number', async () => {
    expect(await t.db.sql('t.count', 'select count(*) as c, 9007199254740991::int8 as m from n')).toEqual([
      { c: (await values()).length, m: Number.MAX_SAFE_INTEGER },
    ])
  })
})

describe('migrations', () => {
  let t: TestDatabase
  beforeAll(async () => {
    t = await freshDatabase({ migrated: false })
  })
  afterAll(() => t.drop())

  test('of two processes that start at once run exactly once', async () => {
    const migrations = await readMigrations()
    const others = [0, 1, 2].map(() => openDatabase({ connection: t.connection, connections: 2 }))
    const applied = await Promise.all(others.map((db) => migrate(db, migrations)))
    await Promise.all(others.map((db) => db.close()))
    expect(applied.flat()).toEqual(migrations.map((migration) => migration.name))
    expect(await migrate(t.db, migrations)).toEqual([])
  })

  test('that were changed after they ran are refused', async () => {
    const migrations = (await readMigrations()).map((one, index) => (index === 0 ? { ...one, hash: 'other' } : one))
    await expect(migrate(t.db, migrations)).rejects.toThrow(/0001_platform was applied .* with other contents/)
  })

  test('of a newer version are refused', async () => {
    await expect(migrate(t.db, (await readMigrations()).slice(0, 1))).rejects.toThrow(/made by a newer version/)
  })

  test('leave nothing when one of them fails', async () => {
    const migrations = await readMigrations()
    const broken = { number: 9999, name: '9999_broken', hash: 'x', text: 'create table half (id int); select nonsense' }
    await expect(migrate(t.db, [...migrations, broken])).rejects.toThrow(/nonsense/)
    expect(await t.db.sql('t.half', `select to_regclass('half') as half`)).toEqual([{ half: null }])
  })
})
