import fc from 'fast-check'
import { expect, test } from 'vitest'
import { activate, type Decision, rollBack } from './activation.ts'
import { type ActivationAct, pointerOf } from './pointer.ts'
import type { Shelf } from './shelf.ts'
import { releaseOf } from './testing.ts'

const VERSIONS = ['1.0.0', '1.1.0', '1.2.0']
const packOf = (version: string, more: Parameters<typeof releaseOf>[2] = {}) => ({
  facts: releaseOf('board', version, more),
  sha256: version,
})
const shelf: Shelf = {
  packs: VERSIONS.map((version) => packOf(version)),
  builds: ['board'],
  mounts: [{ app: 'board', mount: '/board/' }],
  speaks: '1.1.0',
}

/** Does acts one after another, and keeps what was decided. */
function done(acts: readonly ActivationAct[], decision: Decision): ActivationAct[] {
  if (!('did' in decision) || decision.did !== 'changed') throw new Error(JSON.stringify(decision))
  return [...acts, { ...decision.act, seq: acts.length + 1 }]
}
const active = (...versions: string[]) =>
  versions.reduce<ActivationAct[]>((acts, version) => done(acts, activate('board', acts, { version }, shelf)), [])

test('activating adds an act; what already stands so adds none', () => {
  expect(activate('board', [], { version: '1.0.0' }, shelf)).toEqual({
    did: 'changed',
    act: { act: 'activate', version: '1.0.0', percent: null },
  })
  expect(activate('board', active('1.0.0'), { version: '1.0.0' }, shelf)).toEqual({ did: 'nothing' })
  const canary = done(active('1.0.0'), activate('board', active('1.0.0'), { version: '1.1.0', percent: 5 }, shelf))
  expect(activate('board', canary, { version: '1.1.0', percent: 5 }, shelf)).toEqual({ did: 'nothing' })
  expect(activate('board', canary, { version: '1.1.0', percent: 6 }, shelf)).toMatchObject({ did: 'changed' })
  expect(activate('board', canary, { version: '1.0.0', percent: 6 }, shelf)).toEqual({ did: 'nothing' })
  expect(activate('board', canary, { version: '1.0.0' }, shelf)).toMatchObject({ did: 'changed' })
})

test.each([0, 100, -1, 2.5, Number.NaN])('a share of %s is refused', (percent) => {
  expect(activate('board', [], { version: '1.0.0', percent }, shelf)).toMatchObject({ refused: 'bad-share' })
})

test('what is not there, needs a newer API or takes another app’s address is not activated', () => {
  expect(activate('board', [], { version: '9.0.0' }, shelf)).toEqual({
    refused: 'not-there',
    facts: { app: 'board', version: '9.0.0', known: ['1.2.0', '1.1.0', '1.0.0'] },
  })
  expect(activate('desk', [], { version: '1.0.0' }, shelf)).toEqual({
    refused: 'not-there',
    facts: { app: 'desk', known: [] },
  })
  const newer = { ...shelf, packs: [packOf('2.0.0', { api: '1.2.0' })] }
  expect(activate('board', [], { version: '2.0.0' }, newer)).toEqual({
    refused: 'newer-api-needed',
    facts: { app: 'board', version: '2.0.0', needs: '1.2.0', speaks: '1.1.0' },
  })
  const taken = { ...shelf, mounts: [{ app: 'desk', mount: '/board/' }] }
  expect(activate('board', [], { version: '1.0.0' }, taken)).toMatchObject({
    refused: 'mount-taken',
    facts: { mount: '/board/', otherApp: 'desk' },
  })
  const reserved = { ...shelf, packs: [packOf('1.0.0', { mount: '/api/board/' })] }
  expect(activate('board', [], { version: '1.0.0' }, reserved)).toMatchObject({
    refused: 'mount-taken',
    facts: { otherApp: null },
  })
})

test('going back twice goes back two activations, then to the build, then no further', () => {
  let acts = active('1.0.0', '1.1.0', '1.2.0')
  const seen: (string | null)[] = []
  for (let times = 0; times < 3; times += 1) {
    acts = done(acts, rollBack('board', acts, shelf))
    seen.push(pointerOf(acts, new Set(VERSIONS)).version)
  }
  expect(seen).toEqual(['1.1.0', '1.0.0', null])
  expect(rollBack('board', acts, shelf)).toEqual({ refused: 'nothing-to-go-back-to', facts: { app: 'board' } })
  expect(rollBack('bord', [], shelf)).toEqual({ refused: 'not-there', facts: { app: 'bord', known: [] } })
})

test('without a build in the checkout the first activation has nothing before it', () => {
  const bare = { ...shelf, builds: [] }
  expect(rollBack('board', active('1.0.0'), bare)).toEqual({
    refused: 'nothing-to-go-back-to',
    facts: { app: 'board' },
  })
  expect(rollBack('board', active('1.0.0', '1.1.0'), bare)).toMatchObject({ did: 'changed' })
})

test('one does not go back to what the server cannot serve any more', () => {
  const grown = { ...shelf, packs: [packOf('1.0.0', { api: '2.0.0' }), packOf('1.1.0')] }
  expect(rollBack('board', active('1.0.0', '1.1.0'), grown)).toMatchObject({ refused: 'newer-api-needed' })
})

test('whatever is asked in whatever order, the standing is what was asked last, and a rollback undoes an activation', () => {
  const version = fc.constantFrom(...VERSIONS)
  fc.assert(
    fc.property(fc.array(version, { maxLength: 10 }), version, (before, next) => {
      const acts = before.reduce<ActivationAct[]>((rows, one) => {
        const decision = activate('board', rows, { version: one }, shelf)
        return 'did' in decision && decision.did === 'changed' ? done(rows, decision) : rows
      }, [])
      const stood = pointerOf(acts, new Set(VERSIONS))
      const decision = activate('board', acts, { version: next }, shelf)
      if (!('did' in decision) || decision.did === 'nothing') return
      const after = done(acts, decision)
      expect(pointerOf(after, new Set(VERSIONS)).version).toBe(next)
      const back = done(after, rollBack('board', after, shelf))
      expect(pointerOf(back, new Set(VERSIONS))).toEqual(stood)
    }),
  )
})
