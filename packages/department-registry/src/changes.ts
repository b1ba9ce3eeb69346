import type { Department, DepartmentId } from './department.ts'
import { peopleChanges } from './people-changes.ts'
import { same, type RegistryChange } from './registry-change.ts'
import type { RegistryData } from './registry.ts'
import type { Words } from './words.ts'

/** What differs between two versions of a registry, for a person to read before it is stored; empty when nothing does. */
export function registryChanges(before: RegistryData, after: RegistryData): readonly RegistryChange[] {
  const changes = [
    ...bureauChanges(before, after),
    ...departmentChanges(before.departments, after.departments),
    ...groupChanges(before, after),
    ...peopleChanges(before, after),
  ]
  if (changes.length > 0 || same(before, after)) return changes
  return [{ code: 'order-changed', subject: '', words: { zh: '调整了排列次序', en: 'put into another order' } }]
}

function bureauChanges(before: RegistryData, after: RegistryData): RegistryChange[] {
  if (same([before.bureau, before.prefixes], [after.bureau, after.prefixes])) return []
  const zh = `本局名称或前缀改为：${[after.bureau.name, ...after.prefixes].join('、')}`
  const en = `the bureau’s name or prefixes are now: ${[after.bureau.nameEn, ...after.prefixes].join(', ')}`
  return [{ code: 'bureau', subject: '', words: { zh, en } }]
}

function departmentChanges(before: readonly Department[], after: readonly Department[]): RegistryChange[] {
  const old = new Map(before.map((one) => [one.id, one]))
  const kept = new Set(after.map(({ id }) => id))
  const nameOf = (id: DepartmentId) => lastName(after.find((one) => one.id === id) ?? old.get(id))
  return [
    ...after.flatMap((one) => {
      const was = old.get(one.id)
      if (was === undefined) return [added(one)]
      return changesOf(was, one, nameOf)
    }),
    ...before
      .filter(({ id }) => !kept.has(id))
      .map((one): RegistryChange => {
        const name = lastName(one)
        const words = { zh: `删除部门“${name.zh}”`, en: `department “${name.en}” removed` }
        return { code: 'department-removed', subject: one.id, words }
      }),
  ]
}

function lastName(one: Department | undefined): Words {
  const name = one?.names.at(-1)
  return { zh: name?.name ?? '', en: name?.nameEn ?? '' }
}

function added(one: Department): RegistryChange {
  const name = lastName(one)
  const on = one.founded ?? one.names[0]?.from ?? ''
  const words = { zh: `新增部门“${name.zh}”（${on}起）`, en: `department “${name.en}” added (from ${on})` }
  return { code: 'department-added', subject: one.id, words }
}

/** What of a department has words of its own; the rest is told as one change that names the fields. */
const FIELDS: Readonly<Partial<Record<keyof Department, Words>>> = {
  kind: { zh: '类型', en: 'kind' },
  names: { zh: '名称', en: 'names' },
  aliases: { zh: '别名', en: 'aliases' },
  founded: { zh: '设立日期', en: 'founding day' },
  splitFrom: { zh: '划出部门', en: 'split from' },
  dissolved: { zh: '撤销日期', en: 'day of dissolution' },
  heirs: { zh: '承接部门', en: 'heirs' },
  duties: { zh: '职责', en: 'duties' },
  phone: { zh: '电话', en: 'telephone' },
}

function changesOf(was: Department, one: Department, nameOf: (id: DepartmentId) => Words): RegistryChange[] {
  const told: RegistryChange[] = []
  const [old, now] = [lastName(was), lastName(one)]
  const fields = (Object.keys(FIELDS) as (keyof Department)[]).filter((field) => !same(was[field], one[field]))
  const renamed = old.zh !== now.zh
  if (renamed) {
    const from = one.names.at(-1)?.from ?? ''
    const words =
      was.names.at(-1)?.from === from
        ? { zh: `名称“${old.zh}”改写为“${now.zh}”`, en: `the name “${old.zh}” is now written “${now.zh}”` }
        : {
            zh: `“${old.zh}”自${from}更名为“${now.zh}”`,
            en: `“${old.en}” renamed “${now.en}” (${now.zh}) from ${from}`,
          }
    told.push({ code: 'department-renamed', subject: one.id, words })
  }
  const dissolved = one.dissolved !== undefined && was.dissolved !== one.dissolved
  if (dissolved) {
    const heirs = (one.heirs ?? []).map(nameOf)
    const zh = heirs.length === 0 ? '没有承接部门' : `由${heirs.map((name) => name.zh).join('、')}承接`
    const en = heirs.length === 0 ? 'without an heir' : `taken over by ${heirs.map((name) => name.en).join(', ')}`
    const words = {
      zh: `“${now.zh}”${one.dissolved}撤销，${zh}`,
      en: `“${now.en}” dissolved on ${one.dissolved}, ${en}`,
    }
    told.push({ code: 'department-dissolved', subject: one.id, words })
  }
  const rest = fields.filter(
    (field) => !(renamed && field === 'names') && !(dissolved && (field === 'dissolved' || field === 'heirs')),
  )
  if (rest.length > 0) {
    const list = (lang: 'zh' | 'en') =>
      rest.map((field) => FIELDS[field]?.[lang] ?? field).join(lang === 'zh' ? '、' : ', ')
    const words = { zh: `“${now.zh}”改动：${list('zh')}`, en: `“${now.en}” changed: ${list('en')}` }
    told.push({ code: 'department-changed', subject: one.id, words })
  }
  return told
}

function groupChanges({ groups: before }: RegistryData, { groups: after }: RegistryData): RegistryChange[] {
  const ids = [...new Set([...before, ...after].map(({ id }) => id))]
  return ids
    .filter(
      (id) =>
        !same(
          before.find((one) => one.id === id),
          after.find((one) => one.id === id),
        ),
    )
    .map((id) => {
      const group = [...after, ...before].find((one) => one.id === id)
      const words = { zh: `组名“${group?.printed[0] ?? id}”有变动`, en: `the group “${group?.nameEn ?? id}” changed` }
      return { code: 'group-changed', subject: id, words }
    })
}
