import { SUGGESTIONS } from '@gongkai/messages/common-issues'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ENOUGH, followTyping, PAUSE } from './follow-typing.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function rig() {
  const questions: { text: string; signal: AbortSignal; answer: (found: string[]) => void; fail: () => void }[] = []
  const shown: (readonly string[])[] = []
  const follow = followTyping<string>(
    (text, signal) =>
      new Promise((answer, fail) => void questions.push({ text, signal, answer, fail: () => fail(new Error('down')) })),
    (found) => void shown.push(found),
  )
  const pause = () => vi.advanceTimersByTimeAsync(PAUSE)
  return { questions, shown, pause, ...follow }
}

describe('what is typed', () => {
  it('is asked about once somebody pauses, not at each key', async () => {
    const { typed, questions, pause } = rig()
    for (const text of ['专利补贴', '专利补贴怎', '专利补贴怎样申请']) typed(text)
    expect(questions).toHaveLength(0)
    await pause()
    expect(questions.map(({ text }) => text)).toEqual(['专利补贴怎样申请'])
  })

  it('is not asked about when it says too little, and what was shown is taken away', async () => {
    const { typed, questions, shown, pause } = rig()
    typed(' 专利 ')
    await pause()
    expect(questions).toHaveLength(0)
    expect(shown).toEqual([[]])
  })

  it('is asked about once, however blanks change', async () => {
    const { typed, questions, pause } = rig()
    typed('专利补贴 申请')
    await pause()
    typed('  专利补贴\n 申请 ')
    await pause()
    expect(questions).toHaveLength(1)
  })

  it('is cut to what the server takes, between characters', async () => {
    const { typed, questions, pause } = rig()
    typed('𠮷'.repeat(300))
    await pause()
    expect(questions[0]?.text).toBe('𠮷'.repeat(200))
  })
})

describe('an answer', () => {
  it('to a question that was overtaken is aborted and never shown', async () => {
    const { typed, questions, shown, pause } = rig()
    typed('专利补贴')
    await pause()
    typed('商标注册')
    expect(questions[0]?.signal.aborted).toBe(true)
    await pause()
    questions[1]?.answer(['商标'])
    questions[0]?.answer(['补贴'])
    await pause()
    expect(shown).toEqual([['商标']])
  })

  it('that failed leaves what is shown, and the same words may be asked again', async () => {
    const { typed, questions, shown, pause } = rig()
    typed('专利补贴')
    await pause()
    questions[0]?.fail()
    await pause()
    expect(shown).toEqual([])
    typed('专利补贴')
    await pause()
    expect(questions).toHaveLength(2)
  })

  it('that comes after the form has gone is not shown', async () => {
    const { typed, questions, shown, pause, stop } = rig()
    typed('专利补贴')
    await pause()
    stop()
    questions[0]?.answer(['补贴'])
    await pause()
    expect(shown).toEqual([])
  })
})

it('begins where the server begins', () => {
  expect(ENOUGH).toBe(SUGGESTIONS.fromCharacters)
})
