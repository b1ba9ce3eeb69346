import { ensureBuilt, launchBrowser, startPlatform } from '@gongkai/testing'
import type { Figure, Measurement } from '../print-bench.ts'
import { askedFor } from './widget-clock.ts'
import { peerFiles } from './widget-files.ts'
import { offered, ourPage, ourScene, servedBytes, type OurWidget } from './widget-ours.ts'
import { PEERS } from './widget-peers.ts'
import { hostPages } from './widget-stage.ts'
import { measureShifts, measureTimes } from './widget-times.ts'

/** Bodies of the static files, brotli 11, and how many; calls for data are counted apart. */
interface Loaded {
  readonly bytes: number
  readonly files: number
  readonly calls: number
}

/**
 * What an embedded widget costs the page it stands in, beside the comment widgets a site could embed instead: bytes and requests of each of ours
 * alone and of three together; time until it can be used, processor slowed down four times, with and without a slow network; layout shift.
 */
export async function bench(): Promise<Measurement> {
  await ensureBuilt('message-board')
  const platform = await startPlatform({
    settings: { rates: { writesPerMinute: 100_000, requestsPerMinute: 1_000_000 } },
  })
  const browser = await launchBrowser()
  try {
    const widgets = await offered(platform.origin)
    const peers = new Map<string, Loaded>()
    for (const peer of PEERS) {
      const files = await peerFiles(peer)
      const bytes = [...files.values()].reduce((sum, file) => sum + file.bytes.length, 0)
      peers.set(peer.name, { bytes, files: files.size, calls: 0 })
    }
    const figures: Figure[] = []
    const cost = createCost(browser, platform.origin)
    figures.push(...(await sizeFigures(widgets, cost, peers, platform.origin)))
    figures.push(...(await measureShifts(browser, widgets, platform.origin)))
    figures.push(...(await measureTimes(browser, widgets, platform.origin)))
    return { name: 'widget', figures }
  } finally {
    await browser.close()
    await platform.stop()
  }
}

type Cost = (widgets: readonly OurWidget[]) => Promise<{ first: Loaded; whole: Loaded; runtime: number }>

/** What a page with these widgets fetches, in the language that weighs more: from the requests of a real browser, sized as served. */
function createCost(browser: Awaited<ReturnType<typeof launchBrowser>>, platform: string): Cost {
  const sizes = new Map<string, number>()
  const weigh = async (addresses: readonly string[], origin: string): Promise<Loaded> => {
    const files = addresses.filter((address) => address.includes('/widgets/'))
    let bytes = 0
    for (const file of files) {
      const size = sizes.get(file) ?? (await servedBytes(file, origin))
      sizes.set(file, size)
      bytes += size
    }
    return { bytes, files: files.length, calls: addresses.length - files.length }
  }
  return async (widgets) => {
    const host = await hostPages({
      '/zh': ourPage(widgets, platform, true),
      '/en': ourPage(widgets, platform, true, 'en'),
    })
    try {
      const seen = []
      for (const lang of ['zh', 'en']) {
        const { first, later } = await askedFor(browser, ourScene(widgets, `${host.origin}/${lang}`))
        const all = [...first, ...later]
        const runtime = all.find((address) => /\/vue-[^/]*$/.test(address))
        seen.push({
          first: await weigh(first, host.origin),
          whole: await weigh(all, host.origin),
          runtime: runtime ? await servedBytes(runtime, host.origin) : 0,
        })
      }
      const heavier = seen.sort((a, b) => b.whole.bytes - a.whole.bytes)[0]
      if (!heavier) throw new Error('no language was measured')
      return heavier
    } finally {
      await host.close()
    }
  }
}

async function sizeFigures(
  widgets: readonly OurWidget[],
  cost: Cost,
  peers: ReadonlyMap<string, Loaded>,
  platform: string,
): Promise<Figure[]> {
  const [smallest] = [...peers].sort(([, a], [, b]) => a.bytes - b.bytes)
  if (!smallest) throw new Error('no peer was measured')
  const [smallestName, { bytes: smallestBytes }] = smallest
  const sized = (what: string, value: number, most: number | null, beside = false): Figure => ({
    what,
    value,
    unit: 'bytes',
    peer: beside ? `${smallestName} ${smallestBytes} bytes` : null,
    ratio: beside ? Math.round((value / smallestBytes) * 1000) / 1000 : null,
    aim: most === null ? null : `at most ${most} bytes`,
    ok: most === null ? null : value <= most,
  })
  const counted = (what: string, value: number, unit: string, most: number | null = null): Figure => ({
    what,
    value,
    unit,
    peer: null,
    ratio: null,
    aim: most === null ? null : `at most ${most}`,
    ok: most === null ? null : value <= most,
  })
  const loader = await servedBytes(`${platform}/widgets/v1/loader.js`, platform)
  const figures = [sized('loader with its manifest', loader, 2000)]
  for (const widget of widgets) {
    const { first, whole, runtime } = await cost([widget])
    const { tag } = widget
    // A widget that is a Vue component brings the runtime at the first look; the others only with their form.
    const vueFirst = runtime > 0 && first.bytes > runtime
    figures.push(
      sized(`${tag} first view, transfer`, first.bytes, vueFirst ? 34_000 : 7000, true),
      counted(`${tag} first view, files`, first.files, 'files', vueFirst ? 3 : 2),
      counted(`${tag} first view, calls`, first.calls, 'calls', 1),
      sized(`${tag} own file`, first.bytes - loader - (vueFirst ? runtime : 0), vueFirst ? 8000 : 5000),
    )
    if (widget.open)
      figures.push(
        sized(`${tag} form on demand, transfer`, whole.bytes - first.bytes - runtime, 5000),
        sized(`${tag} whole, transfer`, whole.bytes, 34_000, true),
        counted(`${tag} whole, files`, whole.files, 'files'),
      )
    if (widget === widgets.find(({ open }) => open)) figures.push(sized('shared Vue runtime', runtime, 24_000))
  }
  if (widgets.length > 1) {
    const { first, whole } = await cost(widgets)
    figures.push(
      sized(`${widgets.length} widgets on one page, first view, transfer`, first.bytes, null),
      counted(`${widgets.length} widgets on one page, first view, files`, first.files, 'files'),
      sized(`${widgets.length} widgets on one page, whole, transfer`, whole.bytes, 55_000),
      counted(`${widgets.length} widgets on one page, whole, files`, whole.files, 'files'),
    )
  }
  for (const [name, { bytes, files }] of peers)
    figures.push(sized(`${name} transfer`, bytes, null), counted(`${name} files`, files, 'files'))
  return figures
}
