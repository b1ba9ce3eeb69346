import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { effectScope, nextTick, ref } from 'vue'
import { useLiveFindings } from './queries.ts'

const answers: ((found: readonly string[] | null) => void)[] = []

beforeEach(() => {
  vi.useFakeTimers()
  answers.length = 0
  vi.stubGlobal(
    'fetch',
    () =>
      new Promise((resolve, reject) => {
        answers.push((found) =>
          found === null
            ? reject(new TypeError('no line'))
            : resolve({ ok: true, status: 200, json: async () => ({ findings: found.map((key) => ({ key })) }) }),
        )
      }),
  )
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function live(text: string) {
  const details = ref(text)
  const scope = effectScope()
  const screening = scope.run(() => useLiveFindings('activity', 'a', details))
  if (!screening) throw new Error('the scope has ended')
  return { details, scope, ...screening }
}
const settle = () => vi.advanceTimersByTimeAsync(600)

it('asks once somebody has stopped typing, not at every key', async () => {
  const { details, state } = live('一')
  details.value = '一二'
  await nextTick()
  details.value = '一二三'
  await settle()
  expect(answers).toHaveLength(1)
  expect(state.value).toBe('checking')
  answers[0]?.(['phone'])
  await settle()
  expect(state.value).toBe('checked')
})

it('keeps to the answer for the newest text, whichever comes last', async () => {
  const { details, findings } = live('旧')
  await settle()
  details.value = '新'
  await settle()
  answers[1]?.(['of the new text'])
  await settle()
  answers[0]?.(['of the old text'])
  await settle()
  expect(findings.value.map(({ key }) => key)).toEqual(['of the new text'])
})

it('says that it was not checked when the server was not reached', async () => {
  const { state } = live('文')
  await settle()
  answers[0]?.(null)
  await settle()
  expect(state.value).toBe('not-checked')
})
