import { readClauses } from '../clauses/read-clauses.ts'
import type { ReadClause, SourceClause } from '../values.ts'
import { alignClauses } from './align.ts'
import { isMaterial, type ClauseComparison, type ClauseLink } from './comparison.ts'
import { effectsBetween } from './effects.ts'
import { ofPlace } from './effects-of-place.ts'
import { movedLinks } from './moves.ts'
import { renumbering } from './renumbering.ts'

/**
 * What became of every clause from one version to the next, named by ids. With `links` the alignment is as a person corrected
 * it, else as it is found. Old and new ids of a pair may differ where the new version has no ids yet.
 */
export function compareClauses(
  old: readonly SourceClause[],
  next: readonly SourceClause[],
  links: readonly ClauseLink[] = alignClauses(old, next),
): ClauseComparison[] {
  const name = (clauses: readonly SourceClause[]) => (at: number) => clauses[at]?.id ?? ''
  return named(compareLinked(old, next, links), name(old), name(next))
}

/** The same between two texts, named by labels (第三条; 二、（三）). */
export function compareTexts(old: string, next: string): ClauseComparison[] {
  const [before, after] = [readClauses(old), readClauses(next)]
  const name = (clauses: readonly ReadClause[]) => (at: number) => clauses[at]?.label ?? ''
  return named(compareLinked(before, after, alignClauses(before, after)), name(before), name(after))
}

/** What became of the clauses of each link, named by position. Throws for a link that names a clause twice or leaves one out. */
export function compareLinked(
  old: readonly ReadClause[],
  next: readonly ReadClause[],
  links: readonly ClauseLink[],
): ClauseComparison<number>[] {
  wholeOnce(old.length, links, 'old')
  wholeOnce(next.length, links, 'new')
  const moved = movedLinks(old, next, links)
  const numbers = renumbering(old, next, links)
  return links.map((link) => {
    const [before, after] = [pick(old, link.old), pick(next, link.new)]
    const shape = shapeOf(link)
    const found = shape === 'new' || shape === 'gone' ? [] : effectsBetween(before, after, numbers)
    const effects = ofPlace(old, next, link, found)
    const change = shape ?? (moved.has(link) ? 'moved' : effects.length > 0 ? 'edited' : 'kept')
    return { old: link.old, new: link.new, change, effects, material: isMaterial(change, effects) }
  })
}

function shapeOf(link: ClauseLink) {
  if (link.old.length === 0) return 'new'
  if (link.new.length === 0) return 'gone'
  if (link.new.length > 1) return 'split'
  return link.old.length > 1 ? 'merged' : null
}

function pick(clauses: readonly ReadClause[], at: readonly number[]): ReadClause[] {
  return at.flatMap((position) => clauses[position] ?? [])
}

function named<T>(
  compared: readonly ClauseComparison<number>[],
  oldName: (at: number) => T,
  newName: (at: number) => T,
): ClauseComparison<T>[] {
  return compared.map((one) => ({ ...one, old: one.old.map(oldName), new: one.new.map(newName) }))
}

function wholeOnce(length: number, links: readonly ClauseLink[], side: 'old' | 'new'): void {
  const named = links.flatMap((link) => link[side]).sort((a, b) => a - b)
  if (named.length !== length || named.some((position, index) => position !== index))
    throw new RangeError(`Every clause of the ${side} version must stand in exactly one link.`)
}
