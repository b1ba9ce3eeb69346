import { defineReleasable, readTexts, STRUCTURE_FIELD, textsOf } from '@gongkai/publishing'
import type { Lang } from '@gongkai/contract-kit'
import { activityDetails } from './details.ts'
import { ACTIVITY_RELEASE } from './values.ts'

/** Codes and times hang in the structure; everything that people read is a text of its own, so that a finding names the very place. */
const CODES = new Set([
  'series',
  'form',
  'host',
  'startsAt',
  'endsAt',
  'opensAt',
  'closesAt',
  'drawAt',
  'releaseAt',
  'at',
  'mode',
  'kind',
  'of',
  'id',
  'district',
  'commitment',
  'number',
  'part',
])
const LISTS = /^(?:parts|participants)\.\d+$/
const SHARES = /^capacity\.shares\.\d+\.participants$/

function isRead(path: string): boolean {
  const field = path.split('.').at(-1) ?? ''
  return !CODES.has(field) && !LISTS.test(path) && !SHARES.test(path)
}

const FIELD_NAMES: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  title: { zh: '活动名称', en: 'Name' },
  summary: { zh: '活动介绍', en: 'About' },
  theme: { zh: '主题', en: 'Theme' },
  agenda: { zh: '议程', en: 'Agenda' },
  place: { zh: '地点', en: 'Place' },
  'place.address': { zh: '地址', en: 'Address' },
  'place.directions': { zh: '怎么去', en: 'How to get there' },
  'place.accessibility': { zh: '无障碍条件', en: 'Accessibility' },
  'place.picture': { zh: '照片说明', en: 'What the picture shows' },
  online: { zh: '线上参加方式', en: 'Taking part online' },
  cohosts: { zh: '协办', en: 'Together with' },
  contactPhone: { zh: '咨询电话', en: 'Telephone' },
  signUp: { zh: '报名', en: 'Sign-up' },
  policy: { zh: '相关政策', en: 'Policy' },
  speakers: { zh: '主讲', en: 'Speakers' },
  [STRUCTURE_FIELD]: { zh: '时间、名额和设置', en: 'Times, places and settings' },
}

/**
 * An activity's preview (活动预告) as a thing that is reviewed before it is released. The picture of its place is bound by its id, which
 * is drawn anew for every file and never changes what it stands for.
 */
export const activityRelease = defineReleasable({
  kind: ACTIVITY_RELEASE,
  name: { zh: '活动预告', en: 'Activity preview' },
  channels: ['programme', 'calendar', 'widget'],
  input: activityDetails,
  contentOf: (_, details) => ({ place: details.series, texts: textsOf(details, isRead) }),
  readContent: ({ texts }) => activityDetails.parse(readTexts(texts)),
  titleOf: ({ title, titleEn }, lang) => (lang === 'en' && titleEn !== '' ? titleEn : title),
  fieldName: (field, lang) => {
    const [first = '', second = ''] = field.replace(/En$/, '').split('.')
    const name = (FIELD_NAMES[`${first}.${second}`] ?? FIELD_NAMES[first])?.[lang]
    if (name === undefined) return null
    return /En$/.test(field) ? (lang === 'zh' ? `${name}（英文）` : `${name} in English`) : name
  },
})
