import type { Lang } from '@gongkai/contract-kit'
import { PARTY_KINDS, type ChangeGroup } from '../values.ts'
import {
  DISTRICT_WORDS,
  FORM_WORDS,
  PART_WORDS,
  PARTICIPANTS_WORDS,
  PARTY_WORDS,
  SHARE_WORDS,
  SIGN_UP_MODE_WORDS,
  type Words,
} from '../words.ts'
import type { ActivityDetails } from './details.ts'
import { peopleText, timeText } from './preview-text.ts'

/** One thing a reader of an activity may look for: to which group it belongs, how it is called, and what it says. */
export interface ShownField {
  readonly field: string
  readonly group: ChangeGroup
  readonly label: Words
  text(details: ActivityDetails, lang: Lang): string
}

const yesNo = (value: boolean, lang: Lang) => (value ? (lang === 'zh' ? '有' : 'yes') : lang === 'zh' ? '无' : 'no')
const list = (items: readonly string[], lang: Lang) => items.join(lang === 'zh' ? '、' : ', ')
/** What is written in both languages; the Chinese where there is no English. */
const inLang = (zh: string, en: string, lang: Lang) => (lang === 'en' && en !== '' ? en : zh)
const spanText = (span: { readonly opensAt: string; readonly closesAt: string } | null, lang: Lang) =>
  span ? timeText({ startsAt: span.opensAt, endsAt: span.closesAt, tentative: false }, lang) : ''

const field = (group: ChangeGroup, name: string, zh: string, en: string, text: ShownField['text']): ShownField => ({
  field: name,
  group,
  label: { zh, en },
  text,
})

function accessText({ place }: ActivityDetails, lang: Lang): string {
  if (!place) return ''
  const { stepFree, toilet, hearingLoop, signLanguage, note, noteEn } = place.accessibility
  const said: [string, string, boolean][] = [
    ['无障碍通道', 'step-free', stepFree],
    ['无障碍卫生间', 'accessible toilet', toilet],
    ['助听设备', 'hearing loop', hearingLoop],
    ['手语翻译', 'sign language', signLanguage],
  ]
  const parts = said.map(([zh, en, value]) => `${lang === 'zh' ? zh : en}: ${yesNo(value, lang)}`)
  return list(
    [...parts, inLang(note, noteEn, lang)].filter((part) => part !== ''),
    lang,
  )
}

function partiesText({ signUp }: ActivityDetails, lang: Lang): string {
  if (!signUp) return ''
  // In the order of the list: an object that was stored has another one.
  const kinds = PARTY_KINDS.flatMap((kind) => (kind === 'alone' ? [] : [[kind, signUp.parties[kind]] as const]))
  const offered = kinds.flatMap(([kind, most]) =>
    most === 0
      ? []
      : [lang === 'zh' ? `${PARTY_WORDS[kind].zh}最多${most}人` : `${PARTY_WORDS[kind].en}: at most ${most}`],
  )
  return list([PARTY_WORDS.alone[lang], ...offered], lang)
}

function sharesText({ capacity }: ActivityDetails, lang: Lang): string {
  const words = capacity.shares.map(({ participants, seats, kind }) => {
    const who = PARTICIPANTS_WORDS[participants][lang]
    return lang === 'zh'
      ? `${who}${SHARE_WORDS[kind].zh}${seats}个`
      : `${who}: ${SHARE_WORDS[kind].en.toLowerCase()} ${seats}`
  })
  return list(words, lang)
}

function agendaText({ agenda }: ActivityDetails, lang: Lang): string {
  return agenda.map(({ at, title, titleEn }) => `${at} ${inLang(title, titleEn, lang)}`).join('\n')
}

/** Every field of an activity that can change, in the order of its page. */
export const SHOWN_FIELDS: readonly ShownField[] = [
  field('time', 'time', '活动时间', 'Time', (details, lang) => timeText(details, lang)),
  field('form', 'form', '活动形式', 'Form', ({ form }, lang) => FORM_WORDS[form][lang]),
  field('place', 'place', '活动地点', 'Place', ({ place }, lang) =>
    place
      ? inLang(`${place.name}（${place.address}）`, place.nameEn && `${place.nameEn}, ${place.addressEn}`, lang)
      : '',
  ),
  field('place', 'district', '所在区', 'District', ({ place }, lang) =>
    place ? DISTRICT_WORDS[place.district][lang] : '',
  ),
  field('place', 'directions', '怎么去', 'How to get there', ({ place }, lang) =>
    place ? inLang(place.directions, place.directionsEn, lang) : '',
  ),
  field('place', 'accessibility', '无障碍', 'Accessibility', accessText),
  field('form', 'online', '线上参加方式', 'Taking part online', ({ online }, lang) =>
    online ? inLang(online.how, online.howEn, lang) : '',
  ),
  field('agenda', 'agenda', '议程', 'Agenda', agendaText),
  field('capacity', 'seats', '拟参与人数', 'Places', (details, lang) => peopleText(details, lang)),
  field('capacity', 'shares', '名额分配', 'Shares of the places', sharesText),
  field('sign-up', 'sign-up-window', '报名时间', 'Sign-up', ({ signUp }, lang) => spanText(signUp, lang)),
  field('sign-up', 'sign-up-mode', '录取方式', 'How places are given', ({ signUp }, lang) =>
    signUp ? SIGN_UP_MODE_WORDS[signUp.mode][lang] : '',
  ),
  field('sign-up', 'lottery', '摇号时间', 'The draw', ({ signUp }) => signUp?.lottery?.drawAt.replace('T', ' ') ?? ''),
  field('sign-up', 'parties', '可以结伴', 'Together with others', partiesText),
  field('sign-up', 'questions', '报名时要回答', 'Asked when signing up', ({ signUp }, lang) =>
    (signUp?.questions ?? []).map(({ label, labelEn }) => inLang(label, labelEn, lang)).join('\n'),
  ),
  field('other', 'title', '活动名称', 'Name', ({ title, titleEn }, lang) => inLang(title, titleEn, lang)),
  field('other', 'summary', '活动介绍', 'About', ({ summary, summaryEn }, lang) => inLang(summary, summaryEn, lang)),
  field('other', 'theme', '主题', 'Theme', ({ theme, themeEn }, lang) => inLang(theme, themeEn, lang)),
  field('other', 'parts', '活动内容', 'What it holds', ({ parts }, lang) =>
    list(
      parts.map((part) => PART_WORDS[part][lang]),
      lang,
    ),
  ),
  field('other', 'participants', '面向对象', 'For whom', ({ participants }, lang) =>
    list(
      participants.map((one) => PARTICIPANTS_WORDS[one][lang]),
      lang,
    ),
  ),
  field('other', 'speakers', '主讲', 'Speakers', ({ speakers }, lang) =>
    list(
      speakers.map(({ name, title, titleEn }) => `${name} ${inLang(title, titleEn, lang)}`.trim()),
      lang,
    ),
  ),
  field('other', 'contact', '咨询电话', 'Telephone', ({ contactPhone }) => contactPhone),
  field('other', 'cohosts', '协办', 'Together with', ({ cohosts }, lang) => list(cohosts, lang)),
  field('other', 'policy', '相关政策', 'Policy', ({ policy }) => policy?.title ?? ''),
  field('other', 'wall', '提问时间', 'Question wall', ({ wall }, lang) => spanText(wall, lang)),
]
