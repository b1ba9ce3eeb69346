import { line, text } from '@gongkai/contract-kit/text'
import { defineReleasable } from '@gongkai/publishing'
import * as z from 'zod'
import { WALL_ANSWER } from './facts.ts'
import { WALL_LENGTHS } from './values.ts'

/** A written answer of the wall as it is drafted: the question as it stands on the wall, and what is answered. */
export const wallAnswerDetails = z.object({
  activity: z.string().min(1).max(60),
  question: line(WALL_LENGTHS.question),
  answer: text(WALL_LENGTHS.answer),
})

/** The written answer to a question of the wall, reviewed before it is published. `item` is the question's id, `place` the activity's. */
export const wallAnswerReleasable = defineReleasable({
  kind: WALL_ANSWER,
  name: { zh: '提问墙书面答复', en: 'Written answer to a question of the wall' },
  channels: ['question-wall', 'widget', 'recap'],
  input: wallAnswerDetails,
  contentOf: (_, { activity, question, answer }) => ({ place: activity, texts: { question, answer } }),
  readContent: ({ place, texts: { question = '', answer = '' } }) => ({ activity: place, question, answer }),
  titleOf: ({ question }) => question,
  fieldName: (field, lang) =>
    field === 'question'
      ? lang === 'zh'
        ? '问题'
        : 'Question'
      : field === 'answer'
        ? lang === 'zh'
          ? '答复'
          : 'Answer'
        : null,
})
