import type { Department } from './department.ts'
import type { Person, Post, StandIn } from './person.ts'
import { same, type RegistryChange } from './registry-change.ts'
import type { RegistryData } from './registry.ts'
import { ROLE_WORDS, type Lang } from './words.ts'

/** What differs in people, their posts and stand-ins: who came, who left, who moved to which post from when to when. */
export function peopleChanges(before: RegistryData, after: RegistryData): RegistryChange[] {
  const old = new Map(before.people.map((one) => [one.id, one]))
  const kept = new Set(after.people.map(({ id }) => id))
  const departments = [...after.departments, ...before.departments]
  return [
    ...after.people.flatMap((one): RegistryChange[] => {
      const was = old.get(one.id)
      if (was === undefined) return [added(one, departments)]
      return [...moves(was, one, departments), ...details(was, one)]
    }),
    ...before.people
      .filter(({ id }) => !kept.has(id))
      .map((one): RegistryChange => {
        const words = { zh: `删除人员${one.name}`, en: `${one.nameEn ?? one.name} removed` }
        return { code: 'person-removed', subject: one.id, words }
      }),
    ...standInChanges(before, after),
  ]
}

function added(one: Person, departments: readonly Department[]): RegistryChange {
  const list = (lang: Lang) =>
    one.posts.map((post) => postText(post, departments, lang)).join(lang === 'zh' ? '、' : ', ')
  const words = {
    zh: `新增人员${one.name}${one.posts.length > 0 ? `：${list('zh')}` : ''}`,
    en: `${one.nameEn ?? one.name} added${one.posts.length > 0 ? `: ${list('en')}` : ''}`,
  }
  return { code: 'person-added', subject: one.id, words }
}

function moves(was: Person, one: Person, departments: readonly Department[]): RegistryChange[] {
  const gone = was.posts.filter((post) => !one.posts.some((other) => same(post, other)))
  const come = one.posts.filter((post) => !was.posts.some((other) => same(post, other)))
  if (gone.length === 0 && come.length === 0) return []
  const list = (posts: readonly Post[], lang: Lang) =>
    posts.map((post) => postText(post, departments, lang)).join(lang === 'zh' ? '、' : ', ') ||
    (lang === 'zh' ? '无' : 'none')
  const words = {
    zh: `${one.name}任职由${list(gone, 'zh')}改为${list(come, 'zh')}`,
    en: `${one.nameEn ?? one.name}: post ${list(gone, 'en')} is now ${list(come, 'en')}`,
  }
  return [{ code: 'person-moved', subject: one.id, words }]
}

function details({ posts: _, ...was }: Person, { posts: __, ...one }: Person): RegistryChange[] {
  if (same(was, one)) return []
  const words = { zh: `${one.name}的姓名或账号有变动`, en: `the name or account of ${one.nameEn ?? one.name} changed` }
  return [{ code: 'person-changed', subject: one.id, words }]
}

function postText({ department, role, from, to }: Post, departments: readonly Department[], lang: Lang): string {
  const name = departments.find(({ id }) => id === department)?.names.at(-1)
  const place = (lang === 'zh' ? name?.name : name?.nameEn) ?? department
  const term = lang === 'zh' ? `${from}至${to ?? '今'}` : `${from} to ${to ?? 'now'}`
  return lang === 'zh' ? `${place}${ROLE_WORDS[role].zh}（${term}）` : `${ROLE_WORDS[role].en}, ${place} (${term})`
}

function standInChanges(before: RegistryData, after: RegistryData): RegistryChange[] {
  const people = [...after.people, ...before.people]
  const told = (code: 'stand-in-added' | 'stand-in-removed', one: StandIn): RegistryChange => {
    const of = people.find(({ id }) => id === one.of)
    const by = people.find(({ id }) => id === one.by)
    const zh = `${by?.name ?? one.by}代理${of?.name ?? one.of}（${one.from}至${one.to}）`
    const en = `${by?.nameEn ?? by?.name ?? one.by} stands in for ${of?.nameEn ?? of?.name ?? one.of} (${one.from} to ${one.to})`
    const words =
      code === 'stand-in-added' ? { zh: `新增代理：${zh}`, en } : { zh: `取消代理：${zh}`, en: `no longer: ${en}` }
    return { code, subject: one.of, words }
  }
  return [
    ...missing(after.standIns, before.standIns).map((one) => told('stand-in-added', one)),
    ...missing(before.standIns, after.standIns).map((one) => told('stand-in-removed', one)),
  ]
}

/** What `these` hold and `those` do not. The same entry twice counts twice. */
function missing(these: readonly StandIn[], those: readonly StandIn[]): StandIn[] {
  const left = [...those]
  return these.filter((one) => {
    const at = left.findIndex((other) => same(one, other))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
