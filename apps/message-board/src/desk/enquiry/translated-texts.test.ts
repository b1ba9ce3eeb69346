import { expect, it } from 'vitest'
import { translatedTexts } from './translated-texts.ts'

it('shows what is read in the other language: the public texts of its own, else the reply, and nothing in Chinese matters', () => {
  const release = { subject: 'Fees', question: 'What does it cost?', reply: 'Nothing.' }
  expect(translatedTexts({ reply: 'Hello Jane, nothing.', release }).map(({ field, text }) => [field, text])).toEqual([
    ['translatedSubject', 'Fees'],
    ['translatedQuestion', 'What does it cost?'],
    ['translatedReply', 'Nothing.'],
  ])
  expect(translatedTexts({ reply: 'Nothing.' })).toEqual([{ field: 'translatedReply', text: 'Nothing.' }])
  expect(translatedTexts(null)).toEqual([])
})
