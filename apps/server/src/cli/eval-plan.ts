import { addCounts, goldPlan, PLAN_FIELDS, rates, readPlan, scorePlan, type PlanScore } from '@gongkai/task-model'
import { localDateOf } from '@gongkai/work-calendar'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { linesOfFile } from '../modules/plan/file.ts'
import { systemClock } from '../platform/clock.ts'
import { CommandFailed, namedPath, print, printJson, readNamedFile, type Command } from './command.ts'
import { registryOfConfiguration } from './with-bureau.ts'

const GOLD = '.gold.json'

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(namedPath(folder))
  } catch {
    throw new CommandFailed(`${folder} is no folder that can be read.`)
  }
}

/** One document with its gold. The names are compared as printed, whoever the registry says they are. */
async function scoreOf(
  folder: string,
  text: string,
  gold: string,
): Promise<PlanScore & { readonly warnings: string[] }> {
  const lines = linesOfFile(text, await readNamedFile(join(folder, text)))
  if (!Array.isArray(lines)) throw new CommandFailed(`${text} cannot be read: ${lines.facts.reason}.`)
  const parsed = goldPlan.safeParse(JSON.parse((await readNamedFile(join(folder, gold))).toString('utf8')))
  if (!parsed.success) throw new CommandFailed(`${gold} holds no tasks: ${parsed.error.issues[0]?.message ?? ''}.`)
  const plan = readPlan(lines, { registry: registryOfConfiguration(), onDate: localDateOf(systemClock.now()) })
  return { ...scorePlan(plan, parsed.data), warnings: plan.warnings.map(({ code }) => code) }
}

function totalOf(scores: readonly PlanScore[]) {
  const none = { right: 0, extra: 0, missed: 0 }
  const fields = PLAN_FIELDS.map((field) => {
    const count = scores.map(({ counts }) => counts[field]).reduce(addCounts, none)
    return [field, { ...count, ...rates(count) }] as const
  })
  const sum = (key: keyof PlanScore['tasks']) => scores.reduce((total, { tasks }) => total + tasks[key], 0)
  const tasks = { expected: sum('expected'), got: sum('got'), paired: sum('paired'), numbered: sum('numbered') }
  return { documents: scores.length, tasks, ...Object.fromEntries(fields) } as {
    documents: number
    tasks: PlanScore['tasks']
  } & Record<(typeof PLAN_FIELDS)[number], ReturnType<typeof rates> & { right: number; extra: number; missed: number }>
}

function tableOf(total: ReturnType<typeof totalOf>): string {
  const { expected, got, paired, numbered } = total.tasks
  const lines = PLAN_FIELDS.map((field) => {
    const { precision, recall, f1, right, extra, missed } = total[field]
    const figures = [precision, recall, f1].map((figure) => figure.toFixed(4)).join('     ')
    return `${field.padEnd(10)}${figures}     ${right} right, ${extra} too much, ${missed} missed`
  })
  return [
    `${total.documents} documents, ${expected} tasks: ${got} read, ${paired} paired, ${numbered} with their number`,
    '          precision  recall     F1',
    ...lines,
  ].join('\n')
}

export const evalPlan: Command = {
  words: ['eval', 'plan'],
  usage: 'DIR [--json]',
  summary: 'read the documents of a folder (NN.txt with NN.gold.json) and measure leads, supports and deadlines',
  async run({ positionals, json }) {
    const [folder] = positionals
    if (folder === undefined || positionals.length > 1) throw new CommandFailed('Name one folder of texts with gold.')
    const files = await namesIn(folder)
    const golds = files.filter((name) => name.endsWith(GOLD)).sort()
    const pairs = golds.flatMap((gold) => {
      const stem = gold.slice(0, -GOLD.length)
      const text = ['.txt', '.md', '.docx', '.html'].map((end) => stem + end).find((name) => files.includes(name))
      return text === undefined ? [] : [{ text, gold }]
    })
    if (pairs.length === 0) throw new CommandFailed(`${folder} holds no text with gold (NN.txt and NN${GOLD}).`)
    const documents: ({ name: string } & Awaited<ReturnType<typeof scoreOf>>)[] = []
    for (const { text, gold } of pairs) documents.push({ name: text, ...(await scoreOf(folder, text, gold)) })
    const total = totalOf(documents)
    if (json) return printJson({ ...total, byDocument: documents })
    for (const { name, misses } of documents) {
      if (misses.length > 0) print(`${name}`)
      for (const { field, number, line, expected, got } of misses)
        print(
          `  ${number ?? '-'}${line === null ? '' : ` (line ${line})`} ${field}: expected ${expected.join('、') || '-'} · got ${got.join('、') || '-'}`,
        )
    }
    print(tableOf(total))
  },
}
