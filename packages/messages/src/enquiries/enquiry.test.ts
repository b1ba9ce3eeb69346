import { asStored, isRefusal, replay } from '@gongkai/task-model'
import { describe, expect, it } from 'vitest'
import { actOnMessage, messageActions } from '../acting.ts'
import { currentAnswer } from '../answers.ts'
import { messageProcedure } from '../procedure.ts'
import { releaseContent } from '../release-content.ts'
import { publicTimeline } from '../timeline.ts'
import { HOUR, messageIn, onward, people, receivedMessage, surroundingsAt, type Step, type Told } from '../testing.ts'
import { askedForReply, isEnquiry, languageOf } from './enquiry.ts'

const { office, handler, head, reviewer } = people
const asked = {
  language: 'en',
  about: {
    document: 'patent-dispute-ruling',
    kind: 'policy',
    title: '专利侵权纠纷行政裁决办理规定',
    version: 2,
    clause: 'c5',
    label: '第五条',
  },
  subject: 'Is there a fee?',
  body: 'Do we pay anything for a ruling under Article 5?',
}
const summary = { subject: '行政裁决收费', text: '来信人问依第五条请求行政裁决是否收费。' }
const both = { reply: '不收费。', release: { mode: 'full' }, translated: { reply: 'There is no fee.' } }
const toDepartment: readonly Step[] = [
  ['accept', office, {}],
  ['assign', office, { lead: ['promotion'] }],
]
const assigned = () => onward(receivedMessage(asked), ['summarise', office, summary], ...toDepartment)

function refusalOf(told: Told, action: 'draft' | 'summarise', input: unknown): string | null {
  const at = surroundingsAt(told.message.head.at + HOUR)
  const done = actOnMessage(messageProcedure, told.message, handler, action, input, at)
  return isRefusal(done) ? done.refused : null
}

describe('an enquiry in English', () => {
  it('keeps its language and the clause it is about, and replays to the same row', () => {
    const told = assigned()
    expect(isEnquiry(told.message)).toBe(true)
    expect(told.message.facts).toMatchObject({
      language: 'en',
      about: asked.about,
      summary: { ...summary, person: 'office' },
    })
    expect(asStored(replay(messageProcedure, told.events))).toEqual(asStored(told.message))
  })

  it('is answered to what its Chinese summary says it asks, once there is one', () => {
    expect(askedForReply(receivedMessage(asked).message)).toEqual({ subject: asked.subject, body: asked.body })
    expect(askedForReply(assigned().message)).toEqual({ subject: summary.subject, body: summary.text })
  })

  it('is drafted once it has a Chinese summary, and in both languages', () => {
    const without = onward(receivedMessage(asked), ...toDepartment)
    expect(refusalOf(without, 'draft', both)).toBe('summary-first')
    const { translated: _, ...chinese } = both
    expect(refusalOf(assigned(), 'draft', chinese)).toBe('reply-in-their-language')
    const release = { mode: 'redacted', subject: '收费', question: '是否收费？', reply: '不收费。' }
    expect(refusalOf(assigned(), 'draft', { ...both, release })).toBe('release-in-their-language')
    expect(refusalOf(assigned(), 'draft', both)).toBeNull()
  })

  it('is reviewed and released in both languages, without the summary', () => {
    const drafted = onward(assigned(), ['draft', handler, both])
    const { draft } = drafted.message.facts
    const content = draft && releaseContent(drafted.message, draft)
    expect(content?.texts).toEqual({
      subject: asked.subject,
      question: asked.body,
      reply: '不收费。',
      translatedReply: 'There is no fee.',
    })
    const answered = onward(
      drafted,
      ['department-review', head, {}],
      ['office-review', reviewer, {}],
      ['answer', reviewer, {}],
    )
    expect(answered.last?.cleared?.content.texts).toEqual(content?.texts)
    expect(JSON.stringify(answered.last?.cleared)).not.toContain(summary.text)
    expect(currentAnswer(answered.message)?.translated).toEqual(both.translated)
    expect(JSON.stringify(publicTimeline(answered.events, 'en'))).not.toContain(summary.text)
  })

  it('goes out redacted with texts of its own in both languages, and the writer alone reads the whole', () => {
    const release = { mode: 'redacted', subject: '收费', question: '是否收费？', reply: '不收费。' } as const
    const translated = { reply: 'No fee, Mr Smith.', release: { subject: 'Fee', question: 'A fee?', reply: 'No fee.' } }
    const { message } = onward(assigned(), ['draft', handler, { reply: '史密斯先生，不收费。', release, translated }])
    const { draft } = message.facts
    expect(draft && releaseContent(message, draft)).toMatchObject({
      texts: {
        subject: '收费',
        question: '是否收费？',
        reply: '不收费。',
        translatedSubject: 'Fee',
        translatedQuestion: 'A fee?',
        translatedReply: 'No fee.',
      },
      addresseeTexts: { answer: '史密斯先生，不收费。', translatedAnswer: 'No fee, Mr Smith.' },
    })
  })

  it('answered to its writer alone publishes neither text', () => {
    const secretly = { ...both, release: { mode: 'private', reason: '涉及商业秘密' } }
    const { message } = onward(assigned(), ['draft', handler, secretly])
    const { draft } = message.facts
    expect(draft && releaseContent(message, draft)).toMatchObject({
      texts: {},
      addresseeTexts: { reply: '不收费。', translatedReply: 'There is no fee.' },
    })
  })

  it('has an approval that a change of its English text voids', () => {
    const reviewed = onward(
      assigned(),
      ['draft', handler, both],
      ['department-review', head, {}],
      ['office-review', reviewer, {}],
    )
    const { draft } = reviewed.message.facts
    const changed = {
      ...reviewed.message,
      facts: { ...reviewed.message.facts, draft: draft && { ...draft, translated: { reply: 'There is a fee.' } } },
    }
    const at = surroundingsAt(reviewed.message.head.at + HOUR)
    const done = actOnMessage(messageProcedure, changed, reviewer, 'answer', {}, at)
    expect(isRefusal(done) && done.refused).toBe('approval-void')
  })
})

describe('a message in Chinese', () => {
  it('takes no summary and no second language', () => {
    const told = messageIn('assigned')
    expect(languageOf(told.message)).toBe('zh')
    expect(refusalOf(told, 'summarise', summary)).toBe('not-an-enquiry')
    expect(refusalOf(told, 'draft', both)).toBe('not-an-enquiry')
    const states = messageActions(messageProcedure, told.message, office, surroundingsAt(told.message.head.at))
    expect(states.find(({ action }) => action === 'summarise')).toMatchObject({ open: false, code: 'not-an-enquiry' })
  })
})
