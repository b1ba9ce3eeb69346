import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { actionOf, defineProcedure, openingOf, type ActionRule } from './procedure.ts'

type State = 'a' | 'b' | 'c'
const action = actionOf<State, object>()
const opening = openingOf<State, object>()({
  action: 'begin',
  to: 'a',
  who: ['applicant'],
  input: z.object({}),
  begin: () => ({ facts: {} }),
})
const step = (from: State[], to: State | null, who: ActionRule<State, object>['who'] = ['office']) =>
  action({ from, to, who, input: z.object({}) })
const define = (states: State[], actions: Record<string, ActionRule<State, object>>) =>
  defineProcedure({ name: 'p', states, opening, actions })

describe('a definition that contradicts itself is found at once', () => {
  it('takes a sound one as it is', () => {
    expect(define(['a', 'b'], { go: step(['a'], 'b'), note: step(['b'], null) }).states).toEqual(['a', 'b'])
  })

  it.each<[string, () => unknown, RegExp]>([
    ['a target that is not listed', () => define(['a'], { go: step(['a'], 'b') }), /go names an unknown state b/],
    ['a source that is not listed', () => define(['a'], { go: step(['c'], 'a') }), /go names an unknown state c/],
    ['a state nothing leads to', () => define(['a', 'b'], {}), /no action leads to b/],
    [
      'states that only lead to each other',
      () => define(['a', 'b', 'c'], { x: step(['b'], 'c'), y: step(['c'], 'b') }),
      /leads to b/,
    ],
    ['an action for nobody', () => define(['a'], { go: step(['a'], null, []) }), /nobody may do go/],
    ['an action from nowhere', () => define(['a'], { go: step([], 'a') }), /go starts nowhere/],
    ['a state listed twice', () => define(['a', 'a'], {}), /listed twice/],
    ['the opening as an action', () => define(['a'], { begin: step(['a'], 'a') }), /both the opening and an action/],
  ])('%s', (_, make, message) => {
    expect(make).toThrow(message)
  })
})
