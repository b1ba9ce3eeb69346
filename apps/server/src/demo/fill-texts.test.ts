import { newReceipt } from '@gongkai/messages'
import { parseLocalDate, type LocalDate } from '@gongkai/work-calendar'
import { expect, it } from 'vitest'
import { searchVector } from '../modules/search/bigram.ts'
import { madeTexts, madeVector, receiptBytes } from './fill-texts.ts'

const sorted = (literal: string) => [...new Set(literal.split(' ').filter((term) => term !== ''))].toSorted()

it('a made-up message has exactly the search terms that a real one with its texts would have', () => {
  for (const n of [0, 1, 2, 19_999, 1_234_567]) {
    const { subject, body, reply } = madeTexts(n)
    const receipt = 'GK-20260302-7F3K9Q'
    expect(sorted(madeVector(receipt, subject, body)), body).toEqual(sorted(searchVector(receipt, subject, body)))
    expect(sorted(madeVector(subject, body, reply)), body).toEqual(sorted(searchVector(subject, body, reply)))
  }
})

it('no two made-up messages share a receipt number, though all were received on one day', () => {
  const day = parseLocalDate('2026-03-02') as LocalDate
  const receipts = new Set(Array.from({ length: 200_000 }, (_, n) => newReceipt(day, receiptBytes(n))))
  expect(receipts.size).toBe(200_000)
})
