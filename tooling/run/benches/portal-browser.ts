import { freePort, launchBrowser } from '@gongkai/testing'
import lighthouse from 'lighthouse'
import type { Figure } from '../print-bench.ts'

const MOST_BYTES = 60_000
const LEAST_SCORE = 98

export interface Page {
  readonly name: string
  readonly address: string
}

interface Visit {
  readonly bytes: number
  readonly requests: number
}

/** What a browser fetches for a page: by a reader who was never here, and again by the same. */
export async function transferOf(pages: readonly Page[]): Promise<Figure[]> {
  const browser = await launchBrowser()
  try {
    const figures: Figure[] = []
    for (const { name, address } of pages) {
      const context = await browser.newContext()
      const [first, again] = [await visit(context, address), await visit(context, address)]
      figures.push(
        transfer(`${name}, first visit`, first, MOST_BYTES),
        transfer(`${name}, visited again`, again, MOST_BYTES),
      )
      await context.close()
    }
    return figures
  } finally {
    await browser.close()
  }
}

type Context = Awaited<ReturnType<Awaited<ReturnType<typeof launchBrowser>>['newContext']>>

async function visit(context: Context, address: string): Promise<Visit> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  const seen = new Map<string, number>()
  const cached = new Set<string>()
  session.on('Network.requestServedFromCache', ({ requestId }) => cached.add(requestId))
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.fromDiskCache) cached.add(requestId)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => seen.set(requestId, encodedDataLength))
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.close()
  const fetched = [...seen].filter(([id]) => !cached.has(id))
  return { bytes: fetched.reduce((sum, [, bytes]) => sum + bytes, 0), requests: fetched.length }
}

const transfer = (what: string, { bytes, requests }: Visit, most: number): Figure => ({
  ...{ what, value: bytes, unit: `bytes with headers in ${requests} requests`, peer: null, ratio: null },
  ...{ aim: `≤ ${most}`, ok: bytes <= most },
})

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const

/** Lighthouse on the phone profile (a slow phone, a slow line), page by page; what it takes points off for is told. */
export async function scoresOf(pages: readonly Page[]): Promise<Figure[]> {
  const port = await freePort()
  const browser = await launchBrowser([`--remote-debugging-port=${port}`])
  try {
    const figures: Figure[] = []
    for (const { name, address } of pages) {
      const run = await lighthouse(address, { port, onlyCategories: [...CATEGORIES], logLevel: 'error' })
      if (!run) throw new Error(`Lighthouse says nothing of ${address}`)
      for (const category of CATEGORIES) {
        const found = run.lhr.categories[category]
        const score = Math.round((found?.score ?? 0) * 100)
        const lost = (found?.auditRefs ?? [])
          .filter(({ id, weight }) => weight > 0 && (run.lhr.audits[id]?.score ?? 1) < 0.9)
          .map(({ id }) => id)
        figures.push({
          ...{ what: `Lighthouse ${category} of ${name}`, value: score, unit: lost.join(', ') || 'of 100' },
          ...{ peer: null, ratio: null, aim: `≥ ${LEAST_SCORE}`, ok: score >= LEAST_SCORE },
        })
      }
    }
    return figures
  } finally {
    await browser.close()
  }
}
