import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ActivationAct, NOTHING_ACTIVATED, pointerOf } from './pointer.ts'

const ALL = new Set(['1.0.0', '1.1.0', '1.2.0', '1.3.0'])

/** `1.1.0` activates, `1.1.0@5` is a canary of 5 %, `<` goes back. */
function actsOf(...words: string[]): ActivationAct[] {
  return words.map((word, at) => {
    const [version, percent] = word.split('@')
    if (word === '<') return { seq: at + 1, act: 'rollback', version: null, percent: null }
    if (percent === undefined) return { seq: at + 1, act: 'activate', version: version ?? '', percent: null }
    return { seq: at + 1, act: 'canary', version: version ?? '', percent: Number(percent) }
  })
}
const standing = (...words: string[]) => pointerOf(actsOf(...words), ALL)

test('an app that was never activated serves the build of the checkout', () => {
  expect(standing()).toEqual(NOTHING_ACTIVATED)
})

test.each<[string[], string | null, string | null | undefined]>([
  [['1.0.0'], '1.0.0', null],
  [['1.0.0', '1.1.0'], '1.1.0', '1.0.0'],
  [['1.0.0', '1.1.0', '1.2.0', '<'], '1.1.0', '1.0.0'],
  [['1.0.0', '1.1.0', '1.2.0', '<', '<'], '1.0.0', null],
  [['1.0.0', '1.1.0', '1.2.0', '<', '<', '<'], null, undefined],
  [['1.0.0', '1.1.0', '<', '1.2.0'], '1.2.0', '1.0.0'],
  [['1.0.0', '1.1.0', '1.0.0'], '1.0.0', '1.1.0'],
  [['1.0.0', '1.1.0', '1.0.0', '<', '<'], '1.0.0', null],
  [['1.0.0', '1.0.0', '<'], null, undefined],
])('after %j: %s, and back to %s', (words, version, previous) => {
  expect(standing(...words)).toMatchObject({ version, previous, canary: null })
})

test('a canary leaves the active version; activating it makes it whole, activating the active one ends it', () => {
  expect(standing('1.0.0', '1.1.0@5')).toEqual({
    version: '1.0.0',
    seq: 1,
    previous: null,
    canary: { version: '1.1.0', percent: 5, seq: 2 },
  })
  expect(standing('1.0.0', '1.1.0@5', '1.1.0')).toMatchObject({
    version: '1.1.0',
    seq: 3,
    previous: '1.0.0',
    canary: null,
  })
  expect(standing('1.0.0', '1.1.0@5', '1.0.0')).toMatchObject({
    version: '1.0.0',
    seq: 1,
    previous: null,
    canary: null,
  })
})

test('a rollback ends a canary first, and the whole version of a former canary goes back past it', () => {
  expect(standing('1.0.0', '1.1.0', '1.2.0@5', '<')).toMatchObject({ version: '1.1.0', canary: null })
  expect(standing('1.0.0', '1.1.0', '1.2.0@5', '<', '<')).toMatchObject({ version: '1.0.0', canary: null })
  expect(standing('1.0.0', '1.1.0@5', '1.1.0@50', '1.1.0', '<')).toMatchObject({ version: '1.0.0', canary: null })
})

test('widening a canary keeps the act that began it, another canary begins anew', () => {
  expect(standing('1.0.0', '1.1.0@5', '1.1.0@50').canary).toEqual({ version: '1.1.0', percent: 50, seq: 2 })
  expect(standing('1.0.0', '1.1.0@5', '1.2.0@5').canary).toEqual({ version: '1.2.0', percent: 5, seq: 3 })
})

test('what was removed since is passed over, and does not change what earlier rollbacks took away', () => {
  const without = (version: string) => new Set([...ALL].filter((one) => one !== version))
  expect(pointerOf(actsOf('1.0.0', '1.1.0', '<'), without('1.1.0'))).toMatchObject({ version: '1.0.0', previous: null })
  expect(pointerOf(actsOf('1.0.0', '1.1.0', '1.2.0'), without('1.1.0'))).toMatchObject({
    version: '1.2.0',
    previous: '1.0.0',
  })
  expect(pointerOf(actsOf('1.0.0', '1.1.0', '1.0.0'), without('1.1.0'))).toMatchObject({
    version: '1.0.0',
    previous: null,
  })
  expect(pointerOf(actsOf('1.0.0', '1.1.0@5'), without('1.1.0')).canary).toBeNull()
})

test('as many rollbacks as activations end where everything began, whatever canaries stood between', () => {
  const word = fc.constantFrom(...ALL, '1.3.0@1', '1.2.0@50')
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      const acts = [...words, ...words.map(() => '<'), '<']
      expect(standing(...acts)).toMatchObject({ version: null, previous: undefined, canary: null })
      const rows = actsOf(...words)
      expect(pointerOf(rows.toReversed(), ALL)).toEqual(pointerOf(rows, ALL))
    }),
  )
})
