import { expect, it } from 'vitest'
import { recapDetails, type RecapDetails } from './recap-details.ts'
import { recapReleasable } from './recap.ts'

const RECAP: RecapDetails = recapDetails.parse({
  activity: '01980000-0000-7000-8000-000000000000',
  series: 'open-month',
  title: '海外维权座谈会',
  lead: '听企业说海外参展和维权中的难处。',
  startsAt: '2026-08-12T14:00',
  endsAt: '2026-08-12T16:30',
  department: 'protection',
  figures: {
    attended: 23,
    signedUp: 30,
    questions: 9,
    answeredLive: 5,
    answeredInWriting: 3,
    opinions: 1,
    adopted: 1,
    partly: 0,
    notAdopted: 0,
    keptForReference: 0,
    promises: 0,
    promisesKept: 0,
  },
  opinions: [
    {
      id: 'o',
      by: '企业',
      participants: 'firm',
      text: '希望有自查清单',
      theme: '海外参展',
      policy: '',
      adoption: 'adopted',
      reason: '都需要',
      answer: '9月底前发布。',
    },
  ],
})

it('is reviewed text by text, with every opinion in its own place, and read back whole', () => {
  const content = recapReleasable.contentOf(RECAP.activity, RECAP, null)
  expect(content.texts).toMatchObject({ title: '海外维权座谈会', 'opinions.0.answer': '9月底前发布。' })
  expect(content.place).toBe('open-month')
  expect(recapReleasable.readContent(content)).toEqual(RECAP)
})

it('a figure that is changed is another content', () => {
  const other = { ...RECAP, figures: { ...RECAP.figures, attended: 24 } }
  const structureOf = (details: RecapDetails) => recapReleasable.contentOf('x', details, null).texts['structure']
  expect(structureOf(other)).not.toBe(structureOf(RECAP))
})

it('every field has a name for whoever reviews it, in both languages', () => {
  const full = {
    ...RECAP,
    pictures: [{ id: 'p', alt: '会场', altEn: 'The hall' }],
    questions: [{ id: 'q', text: '问', supports: 2, answer: '答', inWriting: true }],
    promises: [{ what: '办', department: 'd', departmentName: '处', dueOn: '2026-09-01', state: 'owed' as const }],
  }
  const fields = Object.keys(recapReleasable.contentOf('x', full, null).texts).filter(
    // What every kind has is named for every kind.
    (field) => !['structure', 'note'].includes(field),
  )
  for (const lang of ['zh', 'en'] as const)
    for (const field of fields) expect([field, recapReleasable.fieldName(field, lang)]).not.toContain(null)
  expect(recapReleasable.fieldName('opinions.0.answer', 'zh')).toBe('意见1：答复')
  expect(recapReleasable.fieldName('pictures.1.altEn', 'zh')).toBe('图片2：说明（英文）')
})
