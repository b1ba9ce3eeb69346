import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadedFileOf, widgetOf } from '../testing.ts'
import type { EmbedForm } from '../values.ts'
import { checkEmbedding, type EmbedQuestion } from './check.ts'
import { type PolicyText, readPolicies } from './policy.ts'

const W = 'https://w.test'
const widget = widgetOf('gk-message-board', '1.2.0', { deps: [loadedFileOf('vue-1.js')] })
const HASH = `'${widget.single.zh.sri}'`

const check = (form: EmbedForm, texts: string | PolicyText[], more: Partial<EmbedQuestion> = {}) =>
  checkEmbedding({
    policies: readPolicies(typeof texts === 'string' ? [{ from: 'header', text: texts }] : texts),
    page: 'https://agency.test',
    platform: W,
    form,
    widgets: [widget],
    ...more,
  })

/** Faults as `kind@directive → line`. */
const told = (...given: Parameters<typeof check>) =>
  check(...given).faults.map(({ kind, directive, line }) => `${kind}@${directive ?? ''} → ${line ?? ''}`)

test.each<[string, EmbedForm, string, string[]]>([
  ['no directive of ours', 'loader', "img-src 'self'; style-src 'none'", []],
  ['the line of the guide', 'loader', `default-src 'none'; script-src ${W}; connect-src ${W}; style-src 'self'`, []],
  ['a frame needs its own directive only', 'frame', `default-src 'none'; frame-src ${W}; script-src ${W}`, []],
  [
    'self only',
    'loader',
    "default-src 'self'",
    [`script-blocked@default-src → script-src 'self' ${W}`, `connect-blocked@default-src → connect-src 'self' ${W}`],
  ],
  [
    'none gives way, and default-src is not widened',
    'loader',
    "default-src 'none'",
    [`script-blocked@default-src → script-src ${W}`, `connect-blocked@default-src → connect-src ${W}`],
  ],
  [
    'an empty list is none',
    'loader',
    'script-src; connect-src',
    [`script-blocked@script-src → script-src ${W}`, `connect-blocked@connect-src → connect-src ${W}`],
  ],
  ['none beside others has no effect', 'loader', `script-src 'none' ${W}`, []],
  [
    'script-src-elem comes before script-src',
    'loader',
    `script-src ${W}; script-src-elem 'self'`,
    [`script-blocked@script-src-elem → script-src-elem 'self' ${W}`],
  ],
  ['script-src-elem alone suffices', 'loader', `script-src 'none'; script-src-elem ${W}`, []],
  ['capitals and tabs', 'loader', "\tScript-Src\t'SELF'   HTTPS://W.TEST;\nConnect-SRC *", []],
  [
    'the first of two counts',
    'loader',
    `script-src 'self'; script-src ${W}`,
    [`script-blocked@script-src → script-src 'self' ${W}`],
  ],
  [
    'two policies with a comma, both must allow',
    'loader',
    `script-src ${W}, script-src 'self'`,
    [`script-blocked@script-src → script-src 'self' ${W}`],
  ],
  [
    'the loader by its path only',
    'loader',
    `script-src ${W}/widgets/v1/loader.js`,
    [`import-blocked@script-src → script-src ${W}/widgets/v1/loader.js ${W}`],
  ],
  ['the folder', 'loader', `script-src ${W}/widgets/`, []],
  ['another port', 'loader', `script-src ${W}:8443`, [`script-blocked@script-src → script-src ${W}:8443 ${W}`]],
  ['a wildcard above', 'loader', 'script-src *.test', []],
  [
    'hashes do not let a loader in',
    'loader',
    `script-src ${HASH}`,
    [`script-blocked@script-src → script-src ${HASH} ${W}`],
  ],
  [
    'a nonce of the page does not either, when our tag has none',
    'loader',
    "script-src 'nonce-abc'",
    [`script-blocked@script-src → script-src 'nonce-abc' ${W}`],
  ],
  [
    'strict-dynamic with a nonce: the tag needs it',
    'loader',
    `script-src 'nonce-abc' 'strict-dynamic' ${W}`,
    [`script-blocked@script-src → <script async crossorigin nonce="…" src="${W}/widgets/v1/loader.js"></script>`],
  ],
  [
    'strict-dynamic with hashes: no line helps the loader',
    'loader',
    "script-src 'sha256-abc' 'strict-dynamic'",
    ['script-blocked@script-src → '],
  ],
  ['a single file by its hash', 'single', `script-src ${HASH}; connect-src ${W}`, []],
  [
    'a single file by its hash under strict-dynamic',
    'single',
    `script-src 'strict-dynamic' ${HASH}; connect-src *`,
    [],
  ],
  ['a single file by its origin', 'single', `script-src ${W}; connect-src *`, []],
  [
    'a single file where others are let in by hash',
    'single',
    "script-src 'sha256-abc'",
    [`script-blocked@script-src → script-src 'sha256-abc' ${HASH}`],
  ],
  [
    'a single file where addresses count',
    'single',
    "script-src 'self'",
    [`script-blocked@script-src → script-src 'self' ${W}`],
  ],
  [
    'a frame falls back on child-src',
    'frame',
    `child-src 'self'; script-src ${W}`,
    [`frame-blocked@child-src → child-src 'self' ${W}`],
  ],
  [
    'script words of default-src are not copied for others',
    'loader',
    `default-src 'self' 'unsafe-inline' 'nonce-a' https://x.test; script-src ${W}`,
    [`connect-blocked@default-src → connect-src 'self' https://x.test ${W}`],
  ],
  [
    'a sandbox without its words',
    'loader',
    'sandbox allow-scripts allow-popups',
    ['sandboxed@sandbox → sandbox allow-scripts allow-popups allow-same-origin allow-forms'],
  ],
  ['a sandbox with them', 'loader', 'sandbox Allow-Scripts allow-same-origin allow-forms', []],
  ['a directive with full-width marks is passed over', 'loader', "script-src 'self'；connect-src 'none'", []],
])('%s (%s)', (_, form, policy, expected) => {
  expect(told(form, policy)).toEqual(expected)
})

test('a script that is let in by the page’s nonce still loads the rest by address, unless strict-dynamic', () => {
  expect(told('loader', "script-src 'nonce-abc' 'strict-dynamic'", { nonce: true })).toEqual([])
  expect(told('loader', "script-src 'nonce-abc'", { nonce: true })).toEqual([
    `import-blocked@script-src → script-src 'nonce-abc' ${W}`,
  ])
  expect(told('single', "script-src 'nonce-abc'", { nonce: true })).toEqual([])
  expect(told('single', "script-src 'nonce-abc'", { nonce: 'abc' })).toEqual([])
  expect(told('single', "script-src 'nonce-abc'", { nonce: 'old' })).toHaveLength(1)
})

test('a meta policy counts beside the header, without what only a header can say', () => {
  const texts: PolicyText[] = [
    { from: 'header', text: `script-src ${W}` },
    { from: 'meta', text: "connect-src 'self'; sandbox; frame-ancestors 'none'" },
  ]
  const { faults, notes } = check('loader', texts)
  expect(faults.map(({ policy, line }) => [policy, line])).toEqual([[1, `connect-src 'self' ${W}`]])
  expect(notes.map(({ kind, directive }) => `${kind}@${directive ?? ''}`)).toEqual([
    'in-meta@sandbox',
    'in-meta@frame-ancestors',
  ])
})

test('a page that nobody read is not said to have no policy', () => {
  const question = { page: 'https://site.example', platform: W, form: 'loader', widgets: [] } as const
  expect(checkEmbedding({ ...question, policies: null }).notes).toEqual([])
  expect(checkEmbedding({ ...question, policies: [] }).notes.map(({ kind }) => kind)).toEqual(['no-policy'])
})

test('a policy that only reports blocks nothing and is said so', () => {
  const { faults, notes } = check('loader', [{ from: 'header', text: "default-src 'none'", reportOnly: true }])
  expect(faults).toEqual([])
  expect(notes.map(({ kind }) => kind)).toEqual(['no-policy', 'report-only'])
})

test('the resize script of a frame is optional, and said so', () => {
  const { faults } = check('frame', `frame-src ${W}; script-src 'self'`)
  expect(faults).toHaveLength(1)
  expect(faults[0]).toMatchObject({ kind: 'script-blocked', line: `script-src 'self' ${W}` })
  expect(faults[0]?.en).toMatch(/optional/)
})

test('an http platform on an https page, or under upgrade-insecure-requests, is out of reach; this machine is not', () => {
  const http = { platform: 'http://w.test' }
  expect(told('loader', 'script-src *', http)).toEqual(['mixed-content@ → '])
  expect(told('loader', 'script-src *', { ...http, page: 'http://agency.test' })).toEqual([])
  expect(told('loader', 'upgrade-insecure-requests', { ...http, page: 'http://agency.test' })).toEqual([
    'mixed-content@upgrade-insecure-requests → ',
  ])
  expect(told('loader', 'script-src *', { platform: 'http://localhost:3000' })).toEqual([])
  expect(
    told('loader', 'upgrade-insecure-requests; script-src http://127.0.0.1:3000', {
      platform: 'http://127.0.0.1:3000',
    }),
  ).toEqual([])
})

test('an embedder policy stops a frame that has none itself, and not the scripts', () => {
  const embedderPolicy = 'require-corp; report-to="x"'
  expect(told('frame', '', { embedderPolicy, frameIsIsolated: false })).toEqual([
    'embedder-policy@cross-origin-embedder-policy → ',
  ])
  expect(told('frame', '', { embedderPolicy })).toEqual([])
  expect(told('frame', '', { embedderPolicy: 'unsafe-none', frameIsIsolated: false })).toEqual([])
  expect(told('loader', '', { embedderPolicy })).toEqual([])
  expect(told('single', '', { embedderPolicy })).toEqual([])
})

test.each<[string, string[]]>([
  ["require-trusted-types-for 'script'", ['trusted-types']],
  ["require-trusted-types-for 'script'; trusted-types vue", ['trusted-types']],
  ["trusted-types 'none'", ['trusted-types-none']],
  ['trusted-types dompurify', ['trusted-types-none']],
  ['scirpt-src *', ['unknown-directive']],
  ["script-src 'self'; script-src *", ['ignored-repeat']],
  ['script-src self *', ['unreadable-source']],
  ["script-src 'selv' *", ['unreadable-source']],
  ['script-src ‘self’', ['not-ascii']],
])('%s is noted as %j', (policy, kinds) => {
  const { notes } = check('loader', policy)
  expect(notes.map(({ kind }) => kind)).toEqual(kinds)
  for (const { zh, en } of notes) expect(`${zh}${en}`).not.toMatch(/undefined|[{}]/)
})

test('the suggestion is the page’s whole policy with only the corrected lines changed', () => {
  const policy = "Default-Src 'self'; IMG-SRC  'self' data:; script-src 'self' 'unsafe-inline'; report-uri /csp"
  expect(check('loader', policy).suggestion).toEqual([
    `Default-Src 'self'; IMG-SRC  'self' data:; script-src 'self' 'unsafe-inline' ${W}; report-uri /csp; connect-src 'self' ${W}`,
  ])
})

test('several widgets of one page need each origin once, and each pinned file its own hash', () => {
  const other = widgetOf('gk-latest-answers', '1.0.0')
  expect(told('loader', "script-src 'self'", { widgets: [widget, other] })).toHaveLength(1)
  const { suggestion } = check('single', "script-src 'sha256-abc'; connect-src *", { widgets: [widget, other] })
  expect(suggestion).toEqual([`script-src 'sha256-abc' ${HASH} '${other.single.zh.sri}'; connect-src *`])
})

/** Pieces of policies as they are found on pages, also odd ones. */
const source = fc.constantFrom(
  "'self'",
  "'none'",
  "'unsafe-inline'",
  "'nonce-abc'",
  "'sha256-abc'",
  'https:',
  '*',
  W,
  `${W}/widgets/v1/loader.js`,
  '*.test',
  'self',
  'http://w.test',
  "'strict-dynamic'",
  'data:',
)
const name = fc.constantFrom(
  'default-src',
  'script-src',
  'Script-Src-Elem',
  'connect-src',
  'frame-src',
  'child-src',
  'img-src',
  'sandbox',
  'x-y',
)
const policyText = fc
  .array(fc.tuple(name, fc.array(source, { maxLength: 4 })), { minLength: 1, maxLength: 5 })
  .map((directives) => directives.map(([one, sources]) => [one, ...sources].join(' ')).join('; '))

test('what is suggested has no fault that a line could mend, whatever the policy was', () => {
  fc.assert(
    fc.property(policyText, policyText, fc.constantFrom<EmbedForm>('loader', 'single', 'frame'), (one, two, form) => {
      const first = check(form, [
        { from: 'header', text: one },
        { from: 'header', text: two },
      ])
      const again = check(
        form,
        first.suggestion.map((text) => ({ from: 'header', text })),
      )
      const mendable = again.faults.filter(({ line }) => line !== null && !line.startsWith('<script'))
      expect(mendable, `${one}\n${two}\n${first.suggestion.join('\n')}`).toEqual([])
      for (const { zh, en } of first.faults) expect(`${zh}${en}`).not.toMatch(/undefined|[{}]/)
    }),
    { numRuns: 300 },
  )
})

test('a site that the platform does not list is told first, and only where a site is known', () => {
  const faults = (more: Partial<EmbedQuestion>) => check('loader', "script-src 'none'", more).faults
  expect(faults({ originAllowed: false })[0]).toMatchObject({
    kind: 'origin-not-listed',
    policy: null,
    blocked: 'https://agency.test',
    line: null,
  })
  for (const more of [{ originAllowed: true }, { originAllowed: null }, {}, { originAllowed: false, page: null }])
    expect(faults(more).map(({ kind }) => kind)).toEqual(['script-blocked'])
})
