import { clusterGold, clusterMessages, scoreClusters, type ClusterScore } from '@gongkai/messages/common-issues'
import { messageLines } from './cluster.ts'
import { CommandFailed, jsonLines, print, printJson, readNamedFile, type Command } from './command.ts'

/** What the clustering is to reach on messages it has not seen. */
const AIMS = { f1: 0.82, unassigned: 0.1 } as const

const HALVES = ['even', 'odd'] as const

function halfOf(id: string): (typeof HALVES)[number] {
  return Number(id.replace(/\D/g, '').slice(-1)) % 2 === 0 ? 'even' : 'odd'
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`

function describe(name: string, { messages, precision, recall, f1, unassigned }: ClusterScore): string {
  const rates = `pairwise F1 ${f1.toFixed(3)} (precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)})`
  return `${name}: ${messages} messages, ${rates}, unassigned ${unassigned.count} of ${unassigned.of} (${percent(unassigned.share)})`
}

/**
 * `gongkai eval cluster [FILE.jsonl]`: clusters a file, or the invented messages of this release, without looking at its `cluster` fields and compares. `--half odd` counts only
 * messages whose number is odd: rules were tuned on even ones.
 */
export const evalCluster: Command = {
  words: ['eval', 'cluster'],
  usage: '[FILE.jsonl] [--half even|odd] [--json]',
  summary: 'compare the clusters of a file of messages with the gold ones in it: F1 over pairs, and what stands alone',
  options: { half: { type: 'string' } },
  async run({ positionals: [name], json, text }) {
    const half = text('half')
    if (half !== undefined && !HALVES.some((one) => one === half)) throw new CommandFailed('--half is even or odd.')
    const title = name ?? 'the messages of this release'
    const lines =
      name === undefined ? clusterGold.map((one) => ({ ...one })) : jsonLines(name, await readNamedFile(name))
    const messages = messageLines(lines, title)
    const started = performance.now()
    const { clusters } = clusterMessages(messages)
    const seconds = (performance.now() - started) / 1000
    const gold = new Map(
      messages.map(({ id }, index): [string, string | null] => {
        const cluster = lines[index]?.['cluster']
        return [id, typeof cluster === 'string' && cluster !== '' ? cluster : null]
      }),
    )
    const counted = new Map([...gold].filter(([id]) => half === undefined || halfOf(id) === half))
    const score = scoreClusters(counted, clusters)
    if (json) return printJson({ ...score, seconds, aims: AIMS })
    print(describe(half === undefined ? title : `${title}, ${half} ids`, score))
    print(`aims: F1 at least ${AIMS.f1}, unassigned at most ${percent(AIMS.unassigned)}; took ${seconds.toFixed(2)} s`)
    if (score.missing.length > 0) print(`in no cluster, but belong to one: ${score.missing.join(' ')}`)
    if (score.intruders.length > 0) print(`in a cluster, but belong to none: ${score.intruders.join(' ')}`)
  },
}
