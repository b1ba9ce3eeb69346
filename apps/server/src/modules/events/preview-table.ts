import type { GivenFile, Lang } from '@gongkai/contract-kit'
import { FORM_WORDS, PARTICIPANTS_WORDS, SIGN_UP_MODE_WORDS } from '@gongkai/events/words'
import { peopleText, timeText, type ActivityDetails } from '@gongkai/events/programme'
import writeXlsx from 'write-excel-file/node'

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const HEADS: Readonly<Record<Lang, readonly string[]>> = {
  zh: ['序号', '活动时间', '活动名称（主题）', '活动形式', '活动地点', '拟参与人数', '报名时间和方式'],
  en: ['No.', 'Time', 'Name (theme)', 'Form', 'Place', 'People expected', 'Signing up'],
}
const WIDTHS = [6, 30, 40, 14, 40, 12, 50]

const text = (value: string) => ({ value, type: String, format: '@', wrap: true })

function rowOf(details: ActivityDetails, number: number, lang: Lang) {
  const en = lang === 'en'
  const { title, titleEn, theme, themeEn, place, form, signUp, contactPhone, participants } = details
  const name = (en && titleEn) || title
  const topic = (en && themeEn) || theme
  const where = place
    ? en
      ? `${place.nameEn || place.name}, ${place.addressEn || place.address}`
      : `${place.name}（${place.address}）`
    : ''
  const window = signUp && timeText({ startsAt: signUp.opensAt, endsAt: signUp.closesAt, tentative: false }, lang)
  const who = participants.map((one) => PARTICIPANTS_WORDS[one][lang]).join(en ? ', ' : '、')
  const how = signUp
    ? [window, SIGN_UP_MODE_WORDS[signUp.mode][lang], who, contactPhone]
    : [en ? 'Nobody has to sign up' : '不需要报名', contactPhone]
  return [
    { value: number, type: Number },
    text(timeText(details, lang)),
    text(topic === '' ? name : en ? `${name} (${topic})` : `${name}（${topic}）`),
    text(FORM_WORDS[form][lang]),
    text(where || (en ? 'Online' : '线上')),
    text(peopleText(details, lang)),
    text(how.filter((one) => one !== '' && one !== null).join(en ? '; ' : '；')),
  ]
}

/** The preview table of a series (活动预告表) in the columns that previews are printed in (rules.md §11.1). */
export async function previewTable(
  series: { readonly id: string; readonly title: string },
  activities: readonly ActivityDetails[],
  lang: Lang,
): Promise<GivenFile> {
  const sheet = {
    sheet: lang === 'zh' ? '活动预告' : 'Preview',
    stickyRowsCount: 2,
    columns: WIDTHS.map((width) => ({ width })),
    data: [
      [{ ...text(series.title), fontWeight: 'bold' as const, columnSpan: WIDTHS.length }],
      HEADS[lang].map((head) => ({ ...text(head), fontWeight: 'bold' as const })),
      ...activities.map((details, index) => rowOf(details, index + 1, lang)),
    ],
  }
  return { name: `${series.id}-preview.xlsx`, type: TYPE, bytes: await writeXlsx([sheet]).toBuffer() }
}
