import { defineReleasable, readTexts, textsOf } from '@gongkai/publishing'
import { recapDetails } from './recap-details.ts'
import { recapFieldName } from './recap-field-names.ts'

/** The kind of a recap in review before release. */
export const RECAP = 'recap'

/** What nobody reads as a text: codes, days and ids, which go with the structure and so are bound all the same. */
const CODES = /(?:^|\.)(?:id|activity|series|department|startsAt|endsAt|dueOn|participants|adoption|state)$/

/** The recap of an activity (活动回顾): `item` is the activity's id. Reviewed as one thing, every opinion and answer by its own place. */
export const recapReleasable = defineReleasable({
  kind: RECAP,
  name: { zh: '活动回顾', en: 'Recap of an activity' },
  channels: ['recap', 'programme'],
  input: recapDetails,
  contentOf: (_, details) => ({
    place: details.series,
    texts: textsOf(details, (path) => !CODES.test(path)),
  }),
  readContent: ({ texts }) => recapDetails.parse(readTexts(texts)),
  titleOf: ({ title, titleEn }, lang) => (lang === 'en' && titleEn !== '' ? titleEn : title),
  fieldName: recapFieldName,
})
