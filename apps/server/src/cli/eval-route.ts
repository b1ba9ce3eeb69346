import { CLASS_WORDS } from '@gongkai/messages/desk-words'
import { scoreRoutes, suggest, type RouteScore } from '@gongkai/messages/triage'
import { triageGold, type GoldMessage } from '@gongkai/messages/triage/gold'
import { MESSAGE_CLASSES } from '@gongkai/messages/values'
import { CommandFailed, jsonLines, print, printJson, readNamedFile, type Command } from './command.ts'
import { messageOfLine, outcomeName, triageOfConfiguration } from './route.ts'

const HALVES = { even: 0, odd: 1 } as const

export const evalRoute: Command = {
  words: ['eval', 'route'],
  usage: '[FILE.jsonl] [--half even|odd] [--json]',
  summary: 'measure the triage against messages with class, lead and also; without a file against our own gold',
  options: { half: { type: 'string' } },
  async run({ positionals, json, text }) {
    const [file] = positionals
    const half = text('half')
    if (positionals.length > 1) throw new CommandFailed('Name one .jsonl file of messages, or none.')
    if (half !== undefined && !(half in HALVES))
      throw new CommandFailed('A half is even or odd: the last figure of the id.')
    const { model, registry, onDate } = await triageOfConfiguration()
    const idOf = new Map(model.outcome.outcomes.map((id) => [outcomeName(registry, onDate, id), id as string]))
    const all = file === undefined ? triageGold() : await messagesOf(file, idOf)
    const rows =
      half === undefined ? all : all.filter(({ id }) => lastFigure(id) % 2 === HALVES[half === 'even' ? 'even' : 'odd'])
    if (rows.length === 0) throw new CommandFailed('There is no message to measure: the file or the half is empty.')
    const started = performance.now()
    const pairs = rows.map((expected) => {
      const { classes, outcomes } = suggest(model, expected)
      return { expected, routed: { class: classes[0]?.id ?? 'inquiry', lead: outcomes.map(({ id }) => id) } } as const
    })
    const perSecond = Math.round(rows.length / ((performance.now() - started) / 1000))
    const score = scoreRoutes(pairs)
    if (json) return printJson({ ...figuresOf(score), perSecond, misses: score.misses })
    for (const { id, of, expected, got } of score.misses) print(`${id} ${of}: expected ${expected} · got ${got}`)
    const { first, firstTwo, class: known } = figuresOf(score)
    print(`${score.messages} messages, ${perSecond} a second`)
    print(`first suggestion right   ${first.toFixed(4)}   ${score.first} of ${score.messages}`)
    print(`lead in the first two    ${firstTwo.toFixed(4)}   ${score.firstTwo} of ${score.messages}`)
    print(`class right              ${known.toFixed(4)}   ${score.class} of ${score.messages}`)
  },
}

function figuresOf({ messages, first, firstTwo, class: known }: RouteScore) {
  const rate = (count: number) => (messages === 0 ? 0 : Math.round((count / messages) * 10_000) / 10_000)
  return { messages, first: rate(first), firstTwo: rate(firstTwo), class: rate(known) }
}

function lastFigure(id: string): number {
  return Number(/\d+(?=\D*$)/u.exec(id)?.[0] ?? 0)
}

async function messagesOf(file: string, idOf: ReadonlyMap<string, string>): Promise<GoldMessage[]> {
  return jsonLines(file, await readNamedFile(file)).map((line) => {
    const where = `${file}, id ${String(line['id'])}`
    const known = MESSAGE_CLASSES.find((one) => one === line['class'] || CLASS_WORDS[one].zh === line['class'])
    if (known === undefined && !('class' in line)) throw new CommandFailed(`${where}: no class.`)
    if (known === undefined) throw new CommandFailed(`${where}: there is no class “${String(line['class'])}”.`)
    const [lead, ...rest] = [line['lead'] ?? '', line['also'] ?? []]
      .flat()
      .map((name) => outcomeOf(String(name), idOf, where))
    if (lead === undefined) throw new CommandFailed(`${where}: no lead.`)
    return { id: String(line['id']), class: known, lead, also: rest, ...messageOfLine(line, file) }
  })
}

function outcomeOf(name: string, idOf: ReadonlyMap<string, string>, where: string): string {
  const id = idOf.get(name) ?? [...idOf.values()].find((one) => one === name)
  if (id === undefined) throw new CommandFailed(`${where}: there is no department “${name}”.`)
  return id
}
