import { programmeContract } from '@gongkai/events/programme/contract'
import { recordContract } from '@gongkai/events/record/contract'
import { registrationContract } from '@gongkai/events/registration/contract'
import { ACTIVITY, ID, PLACES, RECAP, SERIES, SUMMARIES } from './sample-programme.ts'

/** Answers as the contracts describe them; their own shapes check that they are. */
const ANSWERS: Readonly<Record<string, unknown>> = {
  '/api/series': programmeContract.series.answer.parse({ items: SERIES }),
  '/api/activities': programmeContract.activities.answer.parse({ items: SUMMARIES }),
  [`/api/activities/${ID}`]: programmeContract.activity.answer.parse(ACTIVITY),
  '/api/activities/places': registrationContract.places.answer.parse({ items: PLACES }),
  [`/api/activities/${ID}/recap`]: recordContract.recap.answer.parse(RECAP),
}

/** The API as a page's render asks it; `broken` addresses fail, `asked` notes what was asked for. */
export function sampleApi(
  asked: string[] = [],
  broken: string | null = null,
  changed: Readonly<Record<string, unknown>> = {},
) {
  return async (path: string) => {
    asked.push(path)
    const { pathname } = new URL(path, 'http://api.invalid')
    const answer = { ...ANSWERS, ...changed }[pathname]
    if (pathname === broken)
      return {
        ok: false,
        status: 500,
        statusText: 'broken',
        json: async () => ({ code: 'fault', message: '', facts: {} }),
      }
    if (answer === undefined)
      return {
        ok: false,
        status: 404,
        statusText: '',
        json: async () => ({ code: 'not-found', message: '没有', facts: {} }),
      }
    return { ok: true, status: 200, statusText: 'OK', json: async () => answer }
  }
}

export const SAMPLE_BUREAU = {
  name: { zh: '某局', en: 'Some Bureau' },
  organiser: { zh: '某局办公室', en: 'Office' },
  phone: { zh: '12345', en: '12345' },
  marks: [],
}
