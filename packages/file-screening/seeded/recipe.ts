import type { Chance } from './random.ts'

/** What a screening must bring to light in one file: a finding of one of these types, with these words in it where told. */
export interface Expected {
  readonly types: readonly [string, ...string[]]
  readonly text?: string
}

export interface Made {
  readonly bytes: Uint8Array
  readonly expected: readonly Expected[]
}

/** How one kind of file is made: `leak` names what is wrong with it, a clean one has nothing wrong however odd it looks. */
export interface Recipe {
  readonly name: string
  readonly extension: string
  readonly clean: boolean
  make(chance: Chance): Made
}

export function leak(
  name: string,
  extension: string,
  make: (chance: Chance) => readonly [Uint8Array, ...Expected[]],
): Recipe {
  return {
    name,
    extension,
    clean: false,
    make(chance) {
      const [bytes, ...expected] = make(chance)
      return { bytes, expected }
    },
  }
}

export function clean(name: string, extension: string, make: (chance: Chance) => Uint8Array): Recipe {
  return { name, extension, clean: true, make: (chance) => ({ bytes: make(chance), expected: [] }) }
}

export function expect(type: string, text?: string): Expected {
  return text === undefined ? { types: [type] } : { types: [type], text }
}
