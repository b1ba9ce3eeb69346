import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { loadConfig } from '../src/platform/config.ts'

const folder = mkdtempSync(join(tmpdir(), 'gongkai-config-'))
const file = join(folder, 'gongkai.config.json')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const sentenceOf = (environment: Record<string, string>, text?: string): string => {
  if (text === undefined) rmSync(file, { force: true })
  else writeFileSync(file, text)
  try {
    loadConfig(environment, folder)
    return 'accepted'
  } catch (error) {
    return (error as Error).message
  }
}

test.each([
  [{ PORT: 'eighty' }, /^port \(from PORT\) must be a number, not "eighty"\.$/],
  [{ PORT: '70000' }, /^port \(from PORT\) must be 65535 or less, not 70000\.$/],
  [{ GONGKAI_SECRET: 'short' }, /^secret \(from GONGKAI_SECRET\) must be at least 32 characters long\.$/],
  [{ GONGKAI_LOG_LEVEL: 'loud' }, /^logLevel \(from GONGKAI_LOG_LEVEL\) must be one of trace, .*, not "loud"\.$/],
  [
    { GONGKAI_DEMONSTRATION: 'maybe' },
    /^demonstration \(from GONGKAI_DEMONSTRATION\) must be a boolean, not "maybe"\.$/,
  ],
  [
    { GONGKAI_PUBLIC_ORIGIN: 'https://a.example/' },
    /^publicOrigin \(from GONGKAI_PUBLIC_ORIGIN\) must be an origin such as/,
  ],
  [
    { GONGKAI_EMBED_ORIGINS: 'https://a.example/page' },
    /^embedOrigins\S* \(from GONGKAI_EMBED_ORIGINS\) must be an origin/,
  ],
  [{ GONGKAI_EMBED_ORIGINS: 'https://*.example' }, /^embedOrigins\S* \(from GONGKAI_EMBED_ORIGINS\) must be an origin/],
  [
    { GONGKAI_CONFIG: 'missing.json' },
    /^The configuration file \S+missing\.json cannot be read \(ENOENT\)\. Check GONGKAI_CONFIG\.$/,
  ],
])('%o is refused in one sentence that names the setting', (environment, sentence) => {
  expect(sentenceOf(environment)).toMatch(sentence)
})

test('a database address is refused without showing the password in it', () => {
  const sentence = sentenceOf({ DATABASE_URL: 'mysql://u:hunter2@h/d' })
  expect(sentence).toBe('databaseUrl (from DATABASE_URL) must begin with postgres:// or postgresql://.')
})

test.each([
  [
    '{"session": {"idleMinutes": 1}}',
    /^session\.idleMinutes \(from \S+gongkai\.config\.json\) must be 5 or more, not 1\.$/,
  ],
  ['{"colour": "red"}', /^The configuration \(from \S+\) has no setting "colour"\.$/],
  ['{"port": 80', /gongkai\.config\.json is not valid JSON/],
  ['[1]', /must hold one JSON object\.$/],
  ['{"port": -1, "host": ""}', /^port .* must be 0 or more, not -1\.\nhost .*/],
])('the file %s is refused', (text, sentence) => {
  expect(sentenceOf({}, text)).toMatch(sentence)
})

test('the environment goes before the file, the file before the defaults', () => {
  writeFileSync(file, '{"port": 81, "host": "::1"}')
  expect(loadConfig({ PORT: '82', HOST: '' }, folder)).toMatchObject({
    port: 82,
    host: '::1',
    dataDir: join(folder, 'data'),
  })
  rmSync(file)
  expect(loadConfig({}, folder)).toMatchObject({
    port: 8080,
    demonstration: false,
    embedOrigins: [],
    trustProxy: false,
  })
  expect(loadConfig({ GONGKAI_DEMONSTRATION: '1' }, folder).embedOrigins).toBe('*')
})
