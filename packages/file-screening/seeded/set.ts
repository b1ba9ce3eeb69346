import { OFFICE_CLEAN } from './office-clean.ts'
import { OFFICE_LEAKS } from './office-leaks.ts'
import { PDF_CLEAN } from './pdf-clean.ts'
import { PDF_LEAKS } from './pdf-leaks.ts'
import { PICTURES } from './pictures.ts'
import { PLAIN_FILES } from './plain-files.ts'
import { chanceOf } from './random.ts'
import type { Expected, Recipe } from './recipe.ts'

/** One file of the set and what a screening of it has to say. */
export interface SeededFile {
  readonly file: string
  readonly clean: boolean
  readonly expected: readonly Expected[]
  readonly bytes: Uint8Array
}

/** The line of a manifest: the file without its bytes. */
export type ManifestLine = Omit<SeededFile, 'bytes'>

export const USUAL_SEED = 20260101
export const USUAL_COUNT = 240

/** Two files in five are clean ones that look as if they were not. */
const CLEAN_OF_FIVE = [false, true, false, true, false] as const

const ALL: readonly Recipe[] = [
  ...PDF_LEAKS,
  ...PDF_CLEAN,
  ...OFFICE_LEAKS,
  ...OFFICE_CLEAN,
  ...PICTURES,
  ...PLAIN_FILES,
]

/**
 * Makes the set: files of every kind with one thing wrong in each, and clean ones beside them. The same seed makes the same
 * bytes; another seed makes other names, numbers, colours and places of the same kinds.
 */
export function* seededFiles(count = USUAL_COUNT, seed = USUAL_SEED): Generator<SeededFile> {
  const recipes = { leaks: ALL.filter(({ clean }) => !clean), clean: ALL.filter(({ clean }) => clean) }
  const taken = { leaks: 0, clean: 0 }
  for (let index = 0; index < count; index += 1) {
    const kind = CLEAN_OF_FIVE[index % 5] ? 'clean' : 'leaks'
    const list = recipes[kind]
    const recipe = list[taken[kind] % list.length]
    taken[kind] += 1
    if (!recipe) return
    const { bytes, expected } = recipe.make(chanceOf(seed + index * 7919))
    const file = `${String(index + 1).padStart(3, '0')}-${recipe.name}.${recipe.extension}`
    yield { file, clean: recipe.clean, expected, bytes }
  }
}
