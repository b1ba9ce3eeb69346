import type { Figure } from '../print-bench.ts'
import { layoutShift, NARROW, SLOW_4G, take, WIDE, type Browser, type Scene, type Take } from './widget-clock.ts'
import { peerFiles } from './widget-files.ts'
import { ourPage, ourScene, type OurWidget } from './widget-ours.ts'
import { PEERS } from './widget-peers.ts'
import { hostPages, peerPage, peerServer, type Stand } from './widget-stage.ts'

const RUNS = 7

interface Subject {
  readonly name: string
  readonly peer: boolean
  readonly scene: Scene
  readonly takes: Take[]
}

/**
 * Median of seven after one warm-up, taken in turns so that a busy moment of the machine meets everybody. A peer is ready when its text box is on
 * screen, with a server that answers at once and has nothing; the board when its rows are there and its write button, from the real platform.
 */
export async function measureTimes(
  browser: Browser,
  widgets: readonly OurWidget[],
  platform: string,
): Promise<Figure[]> {
  const { subjects, close } = await prepare(widgets, platform)
  const figures: Figure[] = []
  try {
    for (const [network, said] of [
      [null, 'processor 4 × slower'],
      [SLOW_4G, 'processor 4 × slower, slow 4G'],
    ] as const) {
      for (const subject of subjects) subject.takes.length = 0
      for (let run = -1; run < RUNS; run++) {
        for (const subject of subjects) {
          const taken = await take(browser, subject.scene, network)
          if (run >= 0) subject.takes.push(taken)
        }
      }
      figures.push(...timeFigures(subjects, said, network !== null))
    }
  } finally {
    await close()
  }
  return figures
}

async function prepare(widgets: readonly OurWidget[], platform: string) {
  const stands: Stand[] = []
  const subjects: Subject[] = []
  const pages: Record<string, { head: string; body: string }> = {}
  for (const widget of widgets) pages[`/${widget.tag}`] = ourPage([widget], platform, true)
  if (widgets.length > 1) pages['/all'] = ourPage(widgets, platform, true)
  const host = await hostPages(pages)
  stands.push(host)
  for (const widget of widgets)
    subjects.push({
      name: widget.tag,
      peer: false,
      scene: ourScene([widget], `${host.origin}/${widget.tag}`),
      takes: [],
    })
  if (widgets.length > 1)
    subjects.push({
      name: `${widgets.length} widgets on one page`,
      peer: false,
      scene: { ...ourScene(widgets, `${host.origin}/all`), open: undefined },
      takes: [],
    })
  for (const peer of PEERS) {
    if (!peer.stage) continue
    const server = await peerServer(peer, await peerFiles(peer))
    const stand = await hostPages({ '/': peerPage(peer, server.origin) })
    stands.push(server, stand)
    const ready = `((box) => box !== null && box.getBoundingClientRect().height > 20)(document.querySelector('${peer.stage.box}'))`
    subjects.push({ name: peer.name, peer: true, scene: { address: `${stand.origin}/`, ready }, takes: [] })
  }
  return { subjects, close: async () => void (await Promise.all(stands.map((stand) => stand.close()))) }
}

function timeFigures(subjects: readonly Subject[], said: string, slow: boolean): Figure[] {
  const spreads = subjects.map((subject) => ({ subject, ready: spread(subject.takes.map(({ ready }) => ready)) }))
  const fastest = spreads.filter(({ subject }) => subject.peer).sort((a, b) => a.ready.median - b.ready.median)[0]
  if (!fastest) throw new Error('no peer was timed')
  const beside = `${fastest.subject.name} ${fastest.ready.median} ms`
  const ratio = (value: number) => Math.round((value / fastest.ready.median) * 100) / 100
  return spreads.flatMap(({ subject, ready }) => {
    const range = `(${ready.least}–${ready.most})`
    const compared = subject.name === 'gk-message-board'
    const figures: Figure[] = [
      {
        what: `${subject.name} ready, ${said} ${range}`,
        value: ready.median,
        unit: 'ms',
        peer: subject.peer ? null : beside,
        ratio: subject.peer ? null : ratio(ready.median),
        aim: compared ? 'no later than the fastest peer' : null,
        ok: compared ? ready.median <= fastest.ready.median : null,
      },
    ]
    if (slow && compared)
      figures.push({
        what: `${subject.name} ready within the budget, ${said}`,
        value: ready.median,
        unit: 'ms',
        peer: null,
        ratio: null,
        aim: 'at most 1300 ms',
        ok: ready.median <= 1300,
      })
    const opened = subject.takes.flatMap((taken) => (taken.opened === null ? [] : [taken.opened]))
    if (opened.length > 0) {
      const form = spread(opened)
      figures.push({
        what: `${subject.name} form usable after the click, ${said} (${form.least}–${form.most})`,
        value: form.median,
        unit: 'ms',
        peer: null,
        ratio: null,
        aim: null,
        ok: null,
      })
    }
    return figures
  })
}

/** With the height that the guide has the page reserve, and with what the loader reserves alone. */
export async function measureShifts(
  browser: Browser,
  widgets: readonly OurWidget[],
  platform: string,
): Promise<Figure[]> {
  const sets = [...widgets.map((widget) => [widget]), ...(widgets.length > 1 ? [widgets] : [])]
  const figures: Figure[] = []
  for (const set of sets) {
    const host = await hostPages({ '/reserved': ourPage(set, platform, true), '/bare': ourPage(set, platform, false) })
    for (const [path, said] of [
      ['/reserved', 'height reserved by the page'],
      ['/bare', 'height reserved by the loader alone'],
    ] as const) {
      for (const [viewport, wide] of [
        [WIDE, 'desktop'],
        [NARROW, 'phone'],
      ] as const) {
        const shift = await layoutShift(browser, ourScene(set, host.origin + path), viewport)
        const name = set.length > 1 ? `${set.length} widgets on one page` : (set[0]?.tag ?? '')
        figures.push({
          what: `${name} layout shift, ${wide}, ${said}`,
          value: Math.round(shift * 10_000) / 10_000,
          unit: 'CLS',
          peer: null,
          ratio: null,
          aim: 'at most 0.05',
          ok: shift <= 0.05,
        })
      }
    }
    await host.close()
  }
  return figures
}

interface Spread {
  readonly median: number
  readonly least: number
  readonly most: number
}

function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (index: number) => Math.round(sorted[index] ?? Number.NaN)
  return { median: at(Math.floor(sorted.length / 2)), least: at(0), most: at(sorted.length - 1) }
}
