import autocannon from 'autocannon'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { freePort, startPlatform } from '@gongkai/testing'
import type { Figure, Measurement } from '../print-bench.ts'
import { scoresOf, transferOf } from './portal-browser.ts'
import { fillPolicies } from './portal-fill.ts'

const POLICY = 'patent-dispute-ruling'
const POLICIES = 5000
const CONNECTIONS = 8
const ROUNDS = Number(process.env['GONGKAI_BENCH_ROUNDS'] ?? 5)
const AMOUNT = { ours: 400, floor: 1000, search: 400 } as const
const SEARCH_AIM = 30
/** From elsewhere: who asks from the machine itself is the operator, whose requests are not counted. */
const ELSEWHERE = { 'x-forwarded-for': '203.0.113.7', 'accept-encoding': 'br' }
/** Common and rare words, several together, in English and in Chinese, and one that is nowhere. */
const SEARCHES = [
  ...['patent', 'trade mark licence', 'pledge loan', 'foreign national fees', 'notary', 'reduction of fees', 'unicorn'],
  ...['质押融资', '外国人', '行政裁决', '浦东公证处', '地理标志 登记'],
]

/**
 * The public site of the international portal: what a home and a policy page cost on the line, pages per second beside a floor (a bare
 * server that writes the same clauses with template strings), Lighthouse on the phone profile, and searching among 5,000 policies.
 */
export async function bench(): Promise<Measurement> {
  const platform = await startPlatform({
    settings: { logLevel: 'error', rates: { writesPerMinute: 100_000, requestsPerMinute: 1_000_000 } },
  })
  try {
    const { origin } = platform
    const home = { name: 'the home page', address: `${origin}/en/` }
    const policy = { name: 'a policy', address: `${origin}/en/policies/${POLICY}` }
    const guide = { name: 'a guide', address: `${origin}/en/guides/guide-pledge-loan` }
    const search = { name: 'a search', address: `${origin}/en/search?q=patent+fee` }
    const figures = [
      ...(await transferOf([home, policy])),
      await drawnPages(origin),
      ...(await scoresOf([home, policy, guide, search])),
    ]
    const documents = await fillPolicies(platform, POLICIES)
    return { name: 'portal', figures: [...figures, ...(await searched(origin, documents))] }
  } finally {
    await platform.stop()
  }
}

const middle = (values: readonly number[]) => values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0

async function drawnPages(origin: string): Promise<Figure> {
  const port = await freePort()
  const bare = spawn(
    process.execPath,
    [fileURLToPath(new URL('portal-bare.ts', import.meta.url)), String(port), origin, POLICY],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  try {
    await once(bare.stdout, 'data')
    const [ours, floor] = [`${origin}/en/policies/${POLICY}`, `http://127.0.0.1:${port}/`]
    await rateOf(ours, AMOUNT.ours)
    await rateOf(floor, AMOUNT.floor)
    const rates = { ours: [] as number[], floor: [] as number[] }
    for (let round = 0; round < ROUNDS; round++) {
      rates.ours.push(await rateOf(ours, AMOUNT.ours))
      rates.floor.push(await rateOf(floor, AMOUNT.floor))
    }
    const [mine, least] = [middle(rates.ours), middle(rates.floor)]
    return {
      ...{ what: `a policy page drawn, ${CONNECTIONS} readers at once`, value: Math.round(mine), unit: 'pages/s' },
      ...{
        peer: `${Math.round(least)} of template strings on node:http`,
        ratio: Math.round((mine / least) * 100) / 100,
      },
      ...{ aim: null, ok: null },
    }
  } finally {
    bare.kill('SIGTERM')
  }
}

/** From the first request to the last answer: autocannon itself ends on whole seconds. */
async function rateOf(url: string, amount: number): Promise<number> {
  const run = autocannon({ url, connections: CONNECTIONS, amount, headers: ELSEWHERE })
  const begun = performance.now()
  let last = begun
  run.on('response', () => {
    last = performance.now()
  })
  const result = await run
  // A refused request is fast: counting it would flatter.
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} failed`)
  return result['2xx'] / ((last - begun) / 1000)
}

/** One reader after another, each search as often as the others. */
async function searched(origin: string, documents: number): Promise<Figure[]> {
  const took: number[] = []
  for (let at = -SEARCHES.length; at < AMOUNT.search; at++) {
    const q = SEARCHES[(at + SEARCHES.length) % SEARCHES.length] ?? ''
    const begun = performance.now()
    const answer = await fetch(`${origin}/api/portal/search?language=en&q=${encodeURIComponent(q)}`, {
      headers: ELSEWHERE,
    })
    await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`the search for ${q} answers ${answer.status}`)
    if (at >= 0) took.push(performance.now() - begun)
  }
  const sorted = took.toSorted((one, other) => one - other)
  const at = (share: number) => Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 10) / 10
  const what = `search among ${documents} documents`
  const none = { unit: 'ms', peer: null, ratio: null } as const
  return [
    { what: `${what}, p50`, value: at(0.5), ...none, aim: null, ok: null },
    { what: `${what}, p99`, value: at(0.99), ...none, aim: `< ${SEARCH_AIM}`, ok: at(0.99) < SEARCH_AIM },
  ]
}
