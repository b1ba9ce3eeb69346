import { expect, it } from 'vitest'
import { COMMANDS } from './main.ts'

it.each(COMMANDS)('what begins with %s is that command', async (words, load) => {
  expect((await load()).words.join(' ')).toBe(words)
})

it('no command hides behind the beginning of another', () => {
  const names = COMMANDS.map(([words]) => words)
  expect(names.filter((one, at) => names.slice(0, at).some((before) => `${one} `.startsWith(`${before} `)))).toEqual([])
})
