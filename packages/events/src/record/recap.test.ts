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
