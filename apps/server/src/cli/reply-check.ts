import { questionsOf } from '@gongkai/messages/replies'
import { CommandFailed, jsonLines, print, printJson, readNamedFile, type Command } from './command.ts'

interface Counted {
  readonly id: string
  readonly expected: number
  readonly got: number
}

const figures = (all: readonly Counted[]) => ({
  messages: all.length,
  exact: all.filter(({ expected, got }) => expected === got).length,
  error: all.reduce((sum, { expected, got }) => sum + Math.abs(expected - got), 0),
  /** Of the messages that do not ask exactly one thing: the others are most, and easy. */
  several: all.filter(({ expected }) => expected !== 1).length,
  severalExact: all.filter(({ expected, got }) => expected !== 1 && expected === got).length,
})

const share = (one: number, of: number) => (of === 0 ? '–' : (one / of).toFixed(4))

function line(name: string, all: readonly Counted[]): string {
  const { messages, exact, error, several, severalExact } = figures(all)
  const always = all.filter(({ expected }) => expected === 1).length
  return `${name.padEnd(10)}${messages} messages, count right ${share(exact, messages)} (${exact}), mean error ${share(error, messages)}; not one: ${severalExact} of ${several} right; saying one always: ${share(always, messages)}`
}

/** Counts the questions of messages and compares with what people counted (`questions` of each line). */
export const evalQuestions: Command = {
  words: ['eval', 'questions'],
  usage: 'FILE.jsonl [--json]',
  summary: 'count the questions of messages ({"id","subject","body","questions"}) and measure; both halves apart',
  async run({ positionals, json }) {
    const [name] = positionals
    if (name === undefined || positionals.length > 1) throw new CommandFailed('Name one file of messages (.jsonl).')
    const all = jsonLines(name, await readNamedFile(name)).map((one, at): Counted => {
      const { id, subject, body, questions } = one
      if (typeof subject !== 'string' || typeof body !== 'string' || typeof questions !== 'number')
        throw new CommandFailed(`${name}, line ${at + 1}: “subject”, “body” and “questions” are needed.`)
      return { id: String(id ?? at + 1), expected: questions, got: questionsOf({ subject, body }).length }
    })
    const halves = [all.filter((_, at) => at % 2 === 0), all.filter((_, at) => at % 2 === 1)] as const
    const wrong = all.filter(({ expected, got }) => expected !== got)
    if (json) return printJson({ ...figures(all), odd: figures(halves[0]), even: figures(halves[1]), wrong })
    for (const { id, expected, got } of wrong) print(`${id}: ${got} found, ${expected} asked`)
    print(line('all', all))
    print(line('odd lines', halves[0]))
    print(line('even lines', halves[1]))
  },
}
