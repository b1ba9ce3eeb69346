import type { Effect, ReadClause } from '../values.ts'
import { isDocumentNumber } from '../clauses/text-head.ts'
import { standsBelow } from '../clauses/stands-below.ts'
import type { ClauseLink } from './comparison.ts'

/** What the place of a clause says of the effects that its words have. */
export function ofPlace(
  old: readonly ReadClause[],
  next: readonly ReadClause[],
  link: ClauseLink,
  found: readonly Effect[],
): readonly Effect[] {
  if (found.length === 0 || link.new.length === 0) return found
  // Who issued the text and when is kept as facts of the version.
  if (link.new.every((at) => standsBelow(next, at) || isDocumentNumber(next[at]))) return ['wording']
  if (link.new.every((at) => onlyNames(next, at))) return ofName(found)
  const leaves = underOthers(old, link.old) || underOthers(next, link.new)
  return leaves && found.every((effect) => effect === 'wording') ? ['subject'] : found
}

/** Parts of one clause that stand under different leads: 市知识产权局职责：（三）… that went into 第三条 市财政局…. */
function underOthers(clauses: readonly ReadClause[], parts: readonly number[]): boolean {
  const paths = parts.map((at) => clauses[at]?.path ?? [])
  const own = new Set(paths.map((path) => path.join('/')))
  const leads = paths.map((path) => path.slice(0, -1).join('/')).filter((lead) => lead === '' || !own.has(lead))
  return paths.some((path) => path.length > 1) && new Set(leads).size > 1
}

/** A name binds nobody: other words in a title or heading matter only where they name others, another sum or another time. */
function ofName(effects: readonly Effect[]): readonly Effect[] {
  const left = effects.filter((effect) => effect !== 'duty')
  return left.length === 0 ? ['wording'] : left
}

/** A title, a chapter, or the name above numbered clauses of its own (一、支持对象). */
function onlyNames(clauses: readonly ReadClause[], at: number): boolean {
  const clause = clauses[at]
  if (!clause || clause.role === 'paragraph') return false
  if (clause.role === 'title') return true
  // 第三部分讲不足：一是……: a paragraph that begins like a heading.
  if (clause.role !== 'clause') return !/。/u.test(clause.text)
  const below = clauses[at + 1]
  const holdsNext =
    below !== undefined &&
    below.path.length > clause.path.length &&
    clause.path.every((name, index) => below.path[index] === name)
  return holdsNext && clause.text.length <= 30 && !/[。；：，:;,]/u.test(clause.text)
}
