import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { zipOf } from './zip.ts'

const text = (value: string) => new TextEncoder().encode(value)

test('the order in which files are given does not matter', () => {
  const one = zipOf(
    new Map([
      ['a/b.js', text('b')],
      ['a/a.js', text('a')],
    ] as const),
  )
  const other = zipOf(
    new Map([
      ['a/a.js', text('a')],
      ['a/b.js', text('b')],
    ] as const),
  )
  expect(Buffer.from(one).equals(other)).toBe(true)
  expect(Object.keys(unzipSync(one))).toEqual(['a/a.js', 'a/b.js'])
})

test('neither the time nor the zone of the machine is in it', () => {
  const module = join(import.meta.dirname, 'zip.ts')
  const program = `import { zipOf } from ${JSON.stringify(module)}
    process.stdout.write(Buffer.from(zipOf(new Map([['a', new Uint8Array([1])]]))).toString('hex'))`
  const run = (zone: string) =>
    execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    })
  expect(run('Asia/Shanghai')).toBe(run('America/Los_Angeles'))
})
