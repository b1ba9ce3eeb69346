import { expect, test } from 'vitest'
import { readPasted } from './pasted.ts'
import { readPolicies } from './policy.ts'

const POLICY = "default-src 'self'; script-src 'self' https://x.test"

test.each<[string, string, { from: string; text: string; reportOnly?: boolean }[]]>([
  ['a bare policy', ` ${POLICY}\n`, [{ from: 'pasted', text: POLICY }]],
  ['a bare policy over lines', POLICY.replace('; ', ';\n'), [{ from: 'pasted', text: POLICY }]],
  ['a header', `Content-Security-Policy: ${POLICY}`, [{ from: 'pasted', text: POLICY, reportOnly: false }]],
  [
    'all headers of an answer',
    `HTTP/2 200\r\ncontent-type: text/html\r\ncontent-security-policy: ${POLICY}\r\nContent-Security-Policy-Report-Only: img-src *\r\n`,
    [
      { from: 'pasted', text: POLICY, reportOnly: false },
      { from: 'pasted', text: 'img-src *', reportOnly: true },
    ],
  ],
  [
    'nginx',
    `  add_header Content-Security-Policy "${POLICY}" always;`,
    [{ from: 'pasted', text: POLICY, reportOnly: false }],
  ],
  [
    'Apache',
    `Header always set Content-Security-Policy "${POLICY}"`,
    [{ from: 'pasted', text: POLICY, reportOnly: false }],
  ],
  [
    'IIS',
    `<add name="Content-Security-Policy" value="${POLICY}" />`,
    [{ from: 'pasted', text: POLICY, reportOnly: false }],
  ],
  [
    'a meta element',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    [{ from: 'meta', text: POLICY }],
  ],
  [
    'a meta element with entities',
    `<META content="default-src &#39;self&#39;" HTTP-EQUIV='content-security-policy' />`,
    [{ from: 'meta', text: "default-src 'self'" }],
  ],
  ['a meta element of something else', '<meta charset="utf-8"><meta http-equiv="refresh" content="5">', []],
  [
    'a policy that only reports, which no meta element can give',
    `<meta http-equiv="Content-Security-Policy-Report-Only" content="x">`,
    [],
  ],
  ['nothing', ' \n ', []],
])('%s', (_, text, policies) => {
  expect(readPasted(text)).toEqual({ policies, embedderPolicy: null })
})

test('the embedder policy among headers is read, alone too', () => {
  expect(readPasted('Cross-Origin-Embedder-Policy: require-corp; report-to="x"')).toEqual({
    policies: [],
    embedderPolicy: 'require-corp',
  })
})

test('a row of space is read in the time of any other text', () => {
  // Letter by letter anew it would take a minute, and the test its time-out.
  const { policies } = readPasted(`script-src a${' '.repeat(200_000)}b`)
  expect(readPolicies(policies)[0]?.directives).toMatchObject([{ name: 'script-src', values: ['a', 'b'] }])
})
