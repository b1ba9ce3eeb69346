import { isRefusal, type Lang, type Sentences } from '@gongkai/contract-kit'
import { departmentsOn, parseDepartmentId } from '@gongkai/department-registry'
import { cleanLine } from '@gongkai/messages'
import { localDateOf } from '@gongkai/work-calendar'
import { defineModule } from '../../platform/module.ts'
import { nameAt } from '../departments/names.ts'
import type { Surroundings } from '../surroundings.ts'
import { planContract } from './contract.ts'
import { withHeirs } from './heirs.ts'
import { importPlan, planOf } from './import.ts'
import { findImport, findPlan, planYears, tasksOf } from './store.ts'
import { planPreviewOf, planViewOf, taskViewOf } from './view.ts'

const UNREADABLE: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  empty: { zh: '文件是空的', en: 'the file is empty' },
  'damaged-docx': { zh: '文件已损坏或者不是 Word 文档', en: 'it is damaged or no Word document' },
  encoding: { zh: '文字编码无法识别', en: 'its text encoding is not known' },
  kind: { zh: '不支持这种文件', en: 'this kind of file is not supported' },
}

const planSentences: Sentences = {
  'unreadable-file': {
    status: 400,
    zh: ({ name, reason }) =>
      `“${String(name)}”无法读取：${UNREADABLE[String(reason)]?.zh ?? ''}。请使用 .docx 或 .txt 文件，没有导入任何内容。`,
    en: ({ name, reason }) =>
      `“${String(name)}” cannot be read: ${UNREADABLE[String(reason)]?.en ?? ''}. Please use a .docx or .txt file; nothing was imported.`,
  },
  'no-plan': {
    status: 400,
    zh: ({ name, year }) =>
      year === null
        ? `“${String(name)}”的标题里没有年份，没有导入任何内容。请确认文件是年度工作要点。`
        : `“${String(name)}”里没有找到任务，没有导入任何内容。请确认文件是年度工作要点。`,
    en: ({ name, year }) =>
      year === null
        ? `The title of “${String(name)}” names no year; nothing was imported. Please check that it is an annual plan.`
        : `No task was found in “${String(name)}”; nothing was imported. Please check that it is an annual plan.`,
  },
}

export const planDescription = { name: 'plan', contract: planContract, sentences: planSentences } as const

/** The annual plan (年度工作要点): read by all staff, imported by the office. */
export function planModule(surroundings: Surroundings) {
  const { db, registry, clock } = surroundings
  const namer = (lang: Lang) => (id: string) => nameAt(registry, id, clock.now(), lang)
  const storedPlan = async (year: number | undefined) => {
    const plan = await findPlan(db, year ?? null)
    const tasks = plan ? await tasksOf(db, plan.id) : []
    return { plan, tasks: withHeirs(tasks, registry, localDateOf(clock.now())) }
  }
  return defineModule({
    ...planDescription,
    viewers: { planPreview: ['office', 'admin'], planImport: ['office', 'admin'] },
    handlers: {
      async plan({ query, lang }) {
        const { plan, tasks } = await storedPlan(query.year)
        return { plan: plan && planViewOf(plan, tasks, namer(lang), lang), years: await planYears(db) }
      },
      async planDepartments({ query, lang }) {
        const { tasks } = await storedPlan(query.year)
        const items = departmentsOn(registry, localDateOf(clock.now())).map(({ id }) => ({
          id,
          name: namer(lang)(id),
          lead: tasks.filter((task) => task.leadIds.includes(id)).length,
          support: tasks.filter((task) => task.supportIds.includes(id)).length,
        }))
        return { items }
      },
      async planDepartment({ params, query, lang }) {
        const id = parseDepartmentId(params.department)
        if (!id || !registry.byId.has(id)) return { refused: 'not-found' }
        const { tasks } = await storedPlan(query.year)
        const view = (role: 'leadIds' | 'supportIds') =>
          tasks.filter((task) => task[role].includes(id)).map((task) => taskViewOf(task, namer(lang), lang))
        return { id, name: namer(lang)(id), lead: view('leadIds'), support: view('supportIds') }
      },
      async planPreview({ body, session, lang }) {
        if (!session) return { refused: 'unauthenticated' }
        const bytes = Buffer.from(body.content, 'base64')
        const read = planOf(surroundings, { name: cleanLine(body.fileName), bytes }, session.name)
        if (isRefusal(read)) return read
        const { year, fileHash } = read.plan
        const known = { already: await findImport(db, year, fileHash), current: await findPlan(db, year) }
        return planPreviewOf(read, known, namer(lang), lang)
      },
      async planImport({ body, session, lang }) {
        if (!session) return { refused: 'unauthenticated' }
        const bytes = Buffer.from(body.content, 'base64')
        const done = await importPlan(surroundings, { name: cleanLine(body.fileName), bytes }, session.name)
        if (isRefusal(done)) return done
        const { plan, tasks, imported } = done
        const warnings = plan.warnings.map((warning) => (lang === 'zh' ? warning.message : warning.messageEn))
        return { id: plan.id, year: plan.year, title: plan.title, tasks, warnings, imported }
      },
    },
  })
}
