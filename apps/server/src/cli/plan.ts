import { isRefusal, wordSentence, type Refusal } from '@gongkai/contract-kit'
import { planView, type PlanView } from '@gongkai/task-model'
import { basename } from 'node:path'
import { importPlan, readPlanFile } from '../modules/plan/import.ts'
import { planDescription } from '../modules/plan/module.ts'
import { systemClock } from '../platform/clock.ts'
import { CommandFailed, print, printJson, readNamedFile, type Arguments, type Command } from './command.ts'
import { registryOfConfiguration, withBureau } from './with-bureau.ts'

async function planFile({ positionals }: Arguments) {
  const [name] = positionals
  if (name === undefined || positionals.length > 1)
    throw new CommandFailed('Name one plan file (.txt, .md, .html or .docx).')
  return { name: basename(name), bytes: await readNamedFile(name) }
}

function failed(refusal: Refusal): CommandFailed {
  const sentence = planDescription.sentences[refusal.refused]
  return new CommandFailed(sentence ? wordSentence(sentence, refusal.facts ?? {}, 'en') : refusal.refused)
}

/** The plan as a person reads it: its headings, each task with who owes it. */
function planText(plan: PlanView): string {
  const lines = [plan.title, '']
  let above = ''
  for (const task of plan.tasks) {
    const heading = task.path.join(' › ')
    if (heading !== above) lines.push(heading)
    above = heading
    lines.push(`  ${task.number}  ${task.title}`)
    const support = task.support.length > 0 ? `；配合：${task.support.join('、')}` : ''
    lines.push(`    牵头：${task.lead.join('、') || '（无）'}${support}${task.due ? `；时限：${task.due}` : ''}`)
  }
  lines.push('', `${plan.tasks.length} tasks, ${plan.warnings.length} warnings`)
  for (const { line, message } of plan.warnings) lines.push(`  line ${line}: ${message}`)
  return lines.join('\n')
}

export const planRead: Command = {
  words: ['plan', 'read'],
  usage: 'FILE [--json]',
  summary: 'read an annual plan (.txt, .md, .html or .docx) and print its tasks',
  async run(given) {
    const read = readPlanFile({ registry: registryOfConfiguration(), clock: systemClock }, await planFile(given))
    if (isRefusal(read)) throw failed(read)
    const view = planView(read)
    if (given.json) printJson(view)
    else print(planText(view))
  },
}

export const planImport: Command = {
  words: ['plan', 'import'],
  usage: 'FILE [--json]',
  summary: 'import an annual plan; the same file again changes nothing',
  async run(given) {
    const file = await planFile(given)
    const done = await withBureau((bureau) => importPlan(bureau, file, 'gongkai plan import'))
    if (isRefusal(done)) throw failed(done)
    const { plan, tasks, imported } = done
    const warnings = plan.warnings.map((warning) => warning.message)
    if (given.json) return printJson({ id: plan.id, year: plan.year, title: plan.title, tasks, warnings, imported })
    print(`${plan.title}: ${tasks} tasks ${imported ? 'imported' : 'were imported before; nothing was changed'}.`)
    for (const warning of warnings) print(`  ${warning}`)
  },
}
