import type { Refusal } from '@gongkai/contract-kit'

const HOUR = 3_600_000
const MOST_ADDRESSES = 20_000

/**
 * How many answers an address may send in an hour without a solved challenge: a form without scripts cannot solve one. Kept by this
 * process, forgotten after an hour, never beside an answer.
 */
export function fewAnswers(most: number): (address: string, now: number) => Refusal<'too-many-answers'> | null {
  const sent = new Map<string, number[]>()
  return (address, now) => {
    const recent = (sent.get(address) ?? []).filter((at) => now - at < HOUR)
    if (recent.length >= most) return { refused: 'too-many-answers' }
    sent.delete(address)
    sent.set(address, [...recent, now])
    if (sent.size > MOST_ADDRESSES) sent.delete(sent.keys().next().value ?? '')
    return null
  }
}
