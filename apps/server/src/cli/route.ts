import { nameOn, parseDepartmentId, type Registry } from '@gongkai/department-registry'
import { CLASS_WORDS } from '@gongkai/messages/desk-words'
import {
  CLASS_RULES,
  ELSEWHERE,
  ELSEWHERE_WORDS,
  suggest,
  trainTriage,
  type TriageModel,
} from '@gongkai/messages/triage'
import { localDateOf } from '@gongkai/work-calendar'
import { bureauTriage } from '../modules/triage/index.ts'
import { systemClock } from '../platform/clock.ts'
import { loadConfig } from '../platform/config.ts'
import { CommandFailed, jsonLines, print, readNamedFile, type Command } from './command.ts'
import { registryOfConfiguration } from './with-bureau.ts'

/** The triage without a database: duties, rules and examples of the configuration, without the confirmed history. */
export async function triageOfConfiguration(): Promise<{ model: TriageModel; registry: Registry; onDate: string }> {
  const registry = registryOfConfiguration()
  const onDate = localDateOf(systemClock.now())
  const bureau = await bureauTriage(loadConfig())
  return { model: trainTriage({ registry, onDate, bureau, rules: CLASS_RULES }), registry, onDate }
}

/** A department as documents print it, or 非本机关. */
export function outcomeName(registry: Registry, onDate: string, outcome: string): string {
  const id = parseDepartmentId(outcome)
  return outcome === ELSEWHERE || id === null ? ELSEWHERE_WORDS.zh : nameOn(registry, id, onDate, 'zh')
}

/** Subject and body of a line; a line with a `text` alone will do. Throws {@link CommandFailed} for a line without any. */
export function messageOfLine(
  line: Readonly<Record<string, unknown>>,
  file: string,
): { subject: string; body: string } {
  const subject = line['subject'] ?? ''
  const body = line['body'] ?? line['text'] ?? ''
  if (typeof subject !== 'string' || typeof body !== 'string')
    throw new CommandFailed(
      `${file}: subject and body of the line with id ${String(line['id'])} must be text in quotes.`,
    )
  if (!('subject' in line || 'body' in line || 'text' in line))
    throw new CommandFailed(`${file}: the line with id ${String(line['id'])} has neither subject nor body.`)
  return { subject, body }
}

/** A text or a number; answers are told apart by it. Throws {@link CommandFailed} for a line without one. */
function idOfLine(line: Readonly<Record<string, unknown>>, file: string, index: number): string | number {
  const { id } = line
  if (typeof id === 'string' || typeof id === 'number') return id
  throw new CommandFailed(`${file}: message ${index + 1} has no id. Give each line an "id", a text or a number.`)
}

export const route: Command = {
  words: ['route'],
  usage: 'FILE.jsonl [--json]',
  summary: 'say of every message ({"id","subject","body"} a line) what it is and whose, best department first',
  async run({ positionals, json }) {
    const [file] = positionals
    if (file === undefined || positionals.length > 1) throw new CommandFailed('Name one .jsonl file of messages.')
    const lines = jsonLines(file, await readNamedFile(file)).map((line, index) => ({
      id: idOfLine(line, file, index),
      ...messageOfLine(line, file),
    }))
    const { model, registry, onDate } = await triageOfConfiguration()
    const names = new Map(model.outcome.outcomes.map((id) => [id as string, outcomeName(registry, onDate, id)]))
    const routed = lines.map(({ id, ...message }) => {
      const { classes, outcomes } = suggest(model, message)
      const lead = outcomes.map((one) => names.get(one.id) ?? one.id)
      const known = CLASS_WORDS[classes[0]?.id ?? 'inquiry'].zh
      return json
        ? JSON.stringify({ id, class: known, lead })
        : `${String(id)}  ${known}  ${lead.slice(0, 2).join(' › ')}  ${Math.round((outcomes[0]?.share ?? 0) * 100)} %`
    })
    if (routed.length > 0) print(routed.join('\n'))
  },
}
