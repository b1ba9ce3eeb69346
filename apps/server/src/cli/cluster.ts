import { clusterMessages, type Clusterable } from '@gongkai/messages/common-issues'
import { CommandFailed, jsonLines, print, printJson, readNamedFile, type Command } from './command.ts'

type Line = Readonly<Record<string, unknown>>

/** A line of a file of messages: `id`, `subject`, `body`. Throws {@link CommandFailed} for a line without an id or any text. */
export function messageLine(line: Line, name: string, index: number): Clusterable {
  const { id, subject = '', body = '' } = line
  if ((typeof id !== 'string' && typeof id !== 'number') || id === '')
    throw new CommandFailed(`${name}, line ${index + 1}: a message has an id.`)
  if (typeof subject !== 'string' || typeof body !== 'string')
    throw new CommandFailed(`${name}, line ${index + 1}: subject and body are texts.`)
  return { id: String(id), subject, body }
}

/** The messages of a file in their order. Throws {@link CommandFailed} where an id comes twice: its cluster would be anyone's guess. */
export function messageLines(lines: readonly Line[], name: string): Clusterable[] {
  const messages = lines.map((line, index) => messageLine(line, name, index))
  const seen = new Set<string>()
  for (const { id } of messages) {
    if (seen.has(id)) throw new CommandFailed(`${name}: the id ${id} comes twice.`)
    seen.add(id)
  }
  return messages
}

async function knownClusters(name: string | undefined): Promise<ReadonlyMap<string, string>> {
  if (name === undefined) return new Map()
  try {
    const value: unknown = JSON.parse((await readNamedFile(name)).toString('utf8'))
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return new Map(
        Object.entries(value).flatMap(([id, cluster]) => (typeof cluster === 'string' ? [[id, cluster]] : [])),
      )
  } catch (error) {
    if (error instanceof CommandFailed) throw error
  }
  throw new CommandFailed(`${name}: not an earlier answer of this command, {"id": "cluster"}.`)
}

/** `gongkai cluster FILE.jsonl`: which messages ask the same in other words. */
export const cluster: Command = {
  words: ['cluster'],
  usage: 'FILE.jsonl [--known EARLIER.json] [--json]',
  summary: 'put messages that ask the same together; with an earlier answer, what has a cluster keeps it',
  options: { known: { type: 'string' } },
  async run({ positionals: [name], json, text }) {
    if (name === undefined) throw new CommandFailed('Name a .jsonl file with {"id","subject","body"} on each line.')
    const messages = messageLines(jsonLines(name, await readNamedFile(name)), name)
    const known = await knownClusters(text('known'))
    const given = messages.map((message) => ({ ...message, cluster: known.get(message.id) ?? null }))
    const { clusters } = clusterMessages(given)
    if (json) return printJson(Object.fromEntries(messages.map(({ id }) => [id, clusters.get(id) ?? null])))
    const grouped = Map.groupBy(messages, ({ id }) => clusters.get(id) ?? null)
    const alone = grouped.get(null) ?? []
    grouped.delete(null)
    for (const [id, members] of [...grouped].sort(([, one], [, other]) => other.length - one.length)) {
      print(`${id}  ${members.length} messages`)
      for (const { id: message, subject } of members) print(`  ${message}  ${subject}`)
    }
    print(`${grouped.size} clusters; ${alone.length} of ${messages.length} messages ask like no other`)
  },
}
