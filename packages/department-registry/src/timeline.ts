import type { Department, DepartmentId } from './department.ts'
import { nameOn, type Registry } from './registry.ts'
import type { Words } from './words.ts'

export const MILESTONES = [
  'founded',
  'split-off',
  'renamed',
  'took-over',
  'gave-part',
  'merged',
  'split',
  'dissolved',
] as const
export type MilestoneKind = (typeof MILESTONES)[number]

/** Something that happened to a department on a day, in words. */
export interface Milestone {
  readonly kind: MilestoneKind
  readonly on: string
  readonly others: readonly DepartmentId[]
  readonly words: Words
}

/**
 * What happened to a department, oldest first: founded or split off (划出), renamed, taking over another, giving a part
 * away, merged into one (并入), split into several (拆分), dissolved without an heir.
 */
export function timelineOf(registry: Registry, id: DepartmentId): readonly Milestone[] {
  const one = registry.byId.get(id)
  if (one === undefined) return []
  return [...beginning(registry, one), ...renamings(one), ...dealings(registry, one), ...ending(registry, one)].sort(
    (a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0),
  )
}

function named(registry: Registry, ids: readonly DepartmentId[], on: string): Words {
  const join = (lang: 'zh' | 'en') => ids.map((id) => nameOn(registry, id, on, lang)).join(lang === 'zh' ? '、' : ', ')
  return { zh: join('zh'), en: join('en') }
}

function beginning(registry: Registry, one: Department): Milestone[] {
  if (one.founded === undefined) return []
  if (one.splitFrom === undefined || !registry.byId.has(one.splitFrom))
    return [{ kind: 'founded', on: one.founded, others: [], words: { zh: '设立', en: 'founded' } }]
  const others = [one.splitFrom]
  const from = named(registry, others, one.founded)
  const words = { zh: `从${from.zh}划出设立`, en: `split off from ${from.en}` }
  return [{ kind: 'split-off', on: one.founded, others, words }]
}

function renamings({ names }: Department): Milestone[] {
  return names.slice(1).flatMap((name, at) => {
    const before = names[at]
    if (before === undefined || before.name === name.name) return []
    const words = { zh: `“${before.name}”更名为“${name.name}”`, en: `“${before.nameEn}” renamed “${name.nameEn}”` }
    return [{ kind: 'renamed' as const, on: name.from, others: [], words }]
  })
}

function dealings(registry: Registry, one: Department): Milestone[] {
  return registry.data.departments.flatMap((other): Milestone[] => {
    if (other.dissolved !== undefined && other.heirs?.includes(one.id)) {
      const name = named(registry, [other.id], other.dissolved)
      const words = { zh: `承接${name.zh}的职责`, en: `took over from ${name.en}` }
      return [{ kind: 'took-over', on: other.dissolved, others: [other.id], words }]
    }
    if (other.founded !== undefined && other.splitFrom === one.id) {
      const name = named(registry, [other.id], other.founded)
      const words = { zh: `部分职责划给${name.zh}`, en: `gave a part to ${name.en}` }
      return [{ kind: 'gave-part', on: other.founded, others: [other.id], words }]
    }
    return []
  })
}

function ending(registry: Registry, { dissolved, heirs = [] }: Department): Milestone[] {
  if (dissolved === undefined) return []
  const known = heirs.filter((id) => registry.byId.has(id))
  if (known.length === 0)
    return [{ kind: 'dissolved', on: dissolved, others: [], words: { zh: '撤销', en: 'dissolved' } }]
  const into = named(registry, known, dissolved)
  if (known.length === 1) {
    return [
      {
        kind: 'merged',
        on: dissolved,
        others: known,
        words: { zh: `撤销，并入${into.zh}`, en: `merged into ${into.en}` },
      },
    ]
  }
  return [
    {
      kind: 'split',
      on: dissolved,
      others: known,
      words: { zh: `撤销，拆分为${into.zh}`, en: `split into ${into.en}` },
    },
  ]
}
