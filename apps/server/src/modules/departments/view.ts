import type { Lang } from '@gongkai/contract-kit'
import {
  covers,
  heirsOn,
  holdersProblems,
  nameOn,
  POST_ROLES,
  timelineOf,
  whoHolds,
  type Department,
  type DepartmentId,
  type OpenWork,
  type Orphan,
  type OrphanReason,
  type PersonId,
  type Registry,
  type RegistryChange,
  type SheetProblem,
} from '@gongkai/department-registry'

/** The registry on a day as staff read it. Accounts are shown to administrators only. */
export function registryView(registry: Registry, on: string, lang: Lang, showsAccounts: boolean) {
  const department = (id: DepartmentId) => ({ id, name: nameOn(registry, id, on, lang) })
  const person = (id: PersonId) => {
    const one = registry.people.get(id)
    return { id, name: (lang === 'en' ? one?.nameEn : undefined) ?? one?.name ?? id }
  }
  return {
    on,
    departments: registry.data.departments.map((one) => departmentOf(registry, one, on, lang)),
    people: registry.data.people.map((one) => ({
      ...person(one.id),
      account: showsAccounts ? (one.account ?? null) : null,
      posts: one.posts.map((post) => ({
        department: department(post.department),
        role: post.role,
        from: post.from,
        to: post.to ?? null,
        held: covers(post, on),
      })),
    })),
    standIns: registry.data.standIns.map((one) => ({
      of: person(one.of),
      by: person(one.by),
      department: one.department === undefined ? null : department(one.department),
      roles: one.roles,
      from: one.from,
      to: one.to,
      reason: one.reason ?? null,
      inForce: covers(one, on),
    })),
    problems: holdersProblems(registry, on).map((problem) => ({ code: problem.code, text: problem[lang] })),
  }
}

function departmentOf(registry: Registry, one: Department, on: string, lang: Lang) {
  const { id, kind, founded, dissolved, phone } = one
  const exists = (founded === undefined || founded <= on) && (dissolved === undefined || on < dissolved)
  const printedAs = [
    ...one.names.filter((name) => covers(name, on)).flatMap((name) => name.short),
    ...one.aliases.filter((alias) => covers(alias, on)).map((alias) => alias.name),
  ]
  const inWords = (person: { name: string; nameEn: string }) => (lang === 'en' ? person.nameEn : person.name)
  return {
    id,
    name: nameOn(registry, id, on, lang),
    kind,
    exists,
    names: one.names.map((name) => ({
      name: lang === 'en' ? name.nameEn : name.name,
      from: name.from,
      to: name.to ?? null,
    })),
    printedAs,
    founded: founded ?? null,
    dissolved: dissolved ?? null,
    heirs: heirsOn(registry, id, on)
      .filter((heir) => heir !== id)
      .map((heir) => ({ id: heir, name: nameOn(registry, heir, on, lang) })),
    timeline: timelineOf(registry, id).map((milestone) => ({
      on: milestone.on,
      kind: milestone.kind,
      text: milestone.words[lang],
    })),
    duties: one.duties.filter((duty) => covers(duty, on)).map(({ text }) => text),
    phone: phone ?? null,
    holders: POST_ROLES.flatMap((role) =>
      whoHolds(registry, { department: id, role }, on).map((holder) => ({
        person: { id: holder.person, name: inWords(holder) },
        role,
        from: holder.from,
        to: holder.to,
        actingFor: holder.actingFor && { id: holder.actingFor.person, name: inWords(holder.actingFor) },
        away: holder.away,
      })),
    ),
  }
}

export function changesView(changes: readonly RegistryChange[], lang: Lang) {
  return changes.map(({ code, subject, words }) => ({ code, subject, text: words[lang] }))
}

export function problemsView(problems: readonly SheetProblem[], lang: Lang) {
  return problems.map(({ sheet, row, column, words }) => ({ sheet, row, column, text: words[lang] }))
}

const REASONS: Readonly<Record<OrphanReason, Readonly<Record<Lang, string>>>> = {
  'department-removed': { zh: '部门被删除', en: 'the department is removed' },
  'no-heir': { zh: '部门撤销，没有承接部门', en: 'the department is dissolved without an heir' },
  'several-heirs': { zh: '部门拆分，须决定由谁承接', en: 'the department is split: who takes it must be decided' },
  'hand-over-first': { zh: '部门撤销前须先改派', en: 'must be reassigned before the department is dissolved' },
  'person-removed': { zh: '人员被删除，须先交接', en: 'the person is removed: hand over first' },
  'person-left': { zh: '人员离任，须先交接', en: 'the person leaves: hand over first' },
}

/** Open work as a list shows it, with who holds it. */
export function workView(
  registry: Registry,
  { kind, id, title, department, person, href }: OpenWork,
  on: string,
  lang: Lang,
) {
  const who = person === null ? undefined : registry.people.get(person)
  const place = department !== null && registry.byId.has(department) ? nameOn(registry, department, on, lang) : null
  const holder = (lang === 'en' ? who?.nameEn : undefined) ?? who?.name ?? place ?? department ?? ''
  return { kind, id, title, href, holder }
}

export function orphanView(registry: Registry, { work, reason, heirs }: Orphan, on: string, lang: Lang) {
  const names = heirs.map((id) => (registry.byId.has(id) ? nameOn(registry, id, on, lang) : id))
  const between = names.length === 0 ? '' : lang === 'zh' ? `：${names.join('、')}` : `: ${names.join(', ')}`
  return { ...workView(registry, work, on, lang), reason, text: `${REASONS[reason][lang]}${between}` }
}
