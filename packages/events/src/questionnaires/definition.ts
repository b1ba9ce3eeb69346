import { line, optionalText } from '@gongkai/contract-kit/text'
import { dateShape } from '@gongkai/task-model'
import * as z from 'zod'
import { structureFaults } from './structure.ts'
import { ANSWERING_WAYS, QUESTIONNAIRE_LENGTHS as L, SCALE_BOUNDS } from './values.ts'

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/)
const label = line(L.label)
/** A text that may be left out; the reader of English then reads the Chinese one. */
const other = (max: number) => optionalText(max).default('')

/** Something to choose. `limit` is how many answers may choose it at most (a workshop with 20 places); null is no limit. */
export const optionShape = z.object({
  id,
  label,
  labelEn: other(L.label),
  limit: z.number().int().min(1).max(100_000).nullable().default(null),
})

const asked = {
  id,
  label,
  labelEn: other(L.label),
  hint: other(L.hint),
  hintEn: other(L.hint),
  required: z.boolean().default(false),
  /** Asked only of whoever chose one of these options of an earlier question. */
  showIf: z
    .object({ question: id, options: z.array(id).min(1).max(L.options) })
    .nullable()
    .default(null),
}
const options = z.array(optionShape).min(2).max(L.options)
const named = z.object({ id, label, labelEn: other(L.label) })
const number = z.number().int().min(SCALE_BOUNDS.least).max(SCALE_BOUNDS.most)

export const questionShape = z.discriminatedUnion('kind', [
  z.object({ ...asked, kind: z.literal('single'), options }),
  z.object({ ...asked, kind: z.literal('multiple'), options, most: z.number().int().min(1).nullable().default(null) }),
  z.object({
    ...asked,
    kind: z.literal('scale'),
    from: number,
    to: number,
    /** What the least and the greatest number mean. */
    low: other(L.label),
    lowEn: other(L.label),
    high: other(L.label),
    highEn: other(L.label),
  }),
  z.object({
    ...asked,
    kind: z.literal('matrix'),
    rows: z.array(named).min(1).max(L.rows),
    columns: z.array(named).min(2).max(L.columns),
  }),
  z.object({ ...asked, kind: z.literal('text'), most: z.number().int().min(1).max(L.answer).default(500) }),
])

export const sectionShape = z.object({
  id,
  title: other(L.title),
  titleEn: other(L.title),
  questions: z.array(questionShape).max(L.questions),
})

/** What is edited, reviewed and published: a questionnaire in Chinese and English. Days are inclusive, in Asia/Shanghai. */
export const questionnaireDefinition = z
  .object({
    activity: z.uuid().nullable().default(null),
    title: line(L.title),
    titleEn: other(L.title),
    intro: other(L.intro),
    introEn: other(L.intro),
    answering: z.enum(ANSWERING_WAYS),
    /** An open questionnaire may ask as whom one answers; an invited one knows from the ticket. */
    asksParticipants: z.boolean().default(false),
    opensOn: dateShape.nullable().default(null),
    closesOn: dateShape.nullable().default(null),
    sections: z.array(sectionShape).min(1).max(L.sections),
  })
  .superRefine((definition, context) => {
    for (const { path, code } of structureFaults(definition))
      context.addIssue({ code: 'custom', path: [...path], params: { code } })
  })
  .meta({ id: 'QuestionnaireDefinition' })

export type Questionnaire = z.output<typeof questionnaireDefinition>
export type QuestionnaireInput = z.input<typeof questionnaireDefinition>
export type Section = Questionnaire['sections'][number]
export type Question = z.output<typeof questionShape>
export type Option = z.output<typeof optionShape>
export type QuestionOf<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>
