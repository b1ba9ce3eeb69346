import { isRefusal, type Lang } from '@gongkai/contract-kit'
import { covers, departmentsOn, nameOn } from '@gongkai/department-registry'
import { shanghaiTime } from '@gongkai/messages'
import { localDateOf } from '@gongkai/work-calendar'
import { defineModule } from '../../platform/module.ts'
import type { StaffSession } from '../../platform/session.ts'
import type { Surroundings } from '../surroundings.ts'
import { changeRegistry, prepareImport, type Changed, type ChangeRefusal } from './change.ts'
import { departmentsContract } from './contract.ts'
import { registryFile } from './registry-file.ts'
import { versionsOf } from './registry-store.ts'
import { departmentSentences } from './sentences.ts'
import { changesView, orphanView, problemsView, registryView, workView } from './view.ts'

export const departmentsDescription = {
  name: 'departments',
  contract: departmentsContract,
  sentences: departmentSentences,
} as const

const SYSTEM = { zh: '系统', en: 'the system' } as const

/** Departments and people: names for everybody, the whole registry for staff, changes by administrators. */
export function departmentsModule(surroundings: Surroundings) {
  const { registry, clock, db } = surroundings
  const today = () => localDateOf(clock.now())
  const isAdmin = (session: StaffSession | null) => session?.roles.includes('admin') ?? false
  const by = ({ person, name }: StaffSession) => ({ id: person, name })
  const answer = (done: Changed | ChangeRefusal, lang: Lang) => {
    if (!('refused' in done)) return { version: done.version, changes: changesView(done.changes, lang) }
    if (done.refused !== 'orphans-open-work') return done
    const orphaned = done.facts.orphaned.map((one) => orphanView(registry, one, today(), lang))
    return { refused: done.refused, facts: { orphaned } }
  }
  return defineModule({
    ...departmentsDescription,
    viewers: {
      registryData: ['admin'],
      registryExport: ['admin'],
      registryChange: ['admin'],
      registryPreview: ['admin'],
      registryImport: ['admin'],
    },
    handlers: {
      async departments({ lang }) {
        const on = today()
        const items = departmentsOn(registry, on).map((department) => ({
          id: department.id,
          name: nameOn(registry, department.id, on, lang),
          nameEn: nameOn(registry, department.id, on, 'en'),
          short: [...(department.names.at(-1)?.short ?? [])],
          duties: department.duties.filter((duty) => covers(duty, on)).map((duty) => duty.text),
          phone: department.phone ?? null,
        }))
        return { items }
      },
      async registry({ query, lang, session }) {
        await registry.refresh()
        const view = registryView(registry.snapshot(), query.on ?? today(), lang, isAdmin(session))
        return { version: registry.version, ...view }
      },
      async registryVersions({ lang }) {
        const items = (await versionsOf(db)).map(({ version, createdAt, by: id, byName, changes }) => ({
          version,
          at: shanghaiTime(createdAt.getTime()),
          by: byName || (id.startsWith('system:') ? SYSTEM[lang] : id),
          changes: changesView(changes, lang),
        }))
        return { items }
      },
      async registryData() {
        await registry.refresh()
        return { version: registry.version, data: { ...registry.snapshot().data } }
      },
      async registryExport({ query }) {
        await registry.refresh()
        const { data } = registry.snapshot()
        const content = await registryFile(data, query.format)
        return {
          fileName: `${data.bureau.name}部门与人员${today()}.${query.format}`,
          content: content.toString('base64'),
        }
      },
      async registryChange({ body, session, lang }) {
        if (!session) return { refused: 'unauthenticated' }
        return answer(await changeRegistry(surroundings, body.data, body.version, by(session)), lang)
      },
      async registryPreview({ body, lang }) {
        const prepared = await prepareImport(surroundings, fileOf(body))
        if (isRefusal(prepared)) return prepared
        const { version, changes, problems, work } = prepared
        const before = registry.snapshot()
        const on = today()
        return {
          version,
          changes: changesView(changes, lang),
          problems: problemsView(problems, lang),
          moved: work.moved.map((one) => ({
            ...workView(before, one.work, on, lang),
            to: before.byId.has(one.to) ? nameOn(before, one.to, on, lang) : one.to,
          })),
          orphaned: work.orphaned.map((one) => orphanView(before, one, on, lang)),
        }
      },
      async registryImport({ body, session, lang }) {
        if (!session) return { refused: 'unauthenticated' }
        const prepared = await prepareImport(surroundings, fileOf(body))
        if (isRefusal(prepared)) return prepared
        const { data, problems } = prepared
        if (data === null) return { refused: 'registry-problems', facts: { problems: problemsView(problems, lang) } }
        return answer(await changeRegistry(surroundings, data, body.version, by(session)), lang)
      },
    },
  })
}

function fileOf({ fileName, content }: { readonly fileName: string; readonly content: string }) {
  return { name: fileName, bytes: Buffer.from(content, 'base64') }
}
