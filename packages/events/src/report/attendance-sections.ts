import { PARTICIPANTS, PARTY_KINDS } from '../values.ts'
import { FORM_WORDS, PARTICIPANTS_WORDS, PARTY_WORDS } from '../words.ts'
import type { ReportFacts } from './facts.ts'
import { saidTime, sumOf, type Writer } from './parts.ts'
import type { ReportSection } from './views.ts'

/** What it was: when, where, how, by whom. */
export function overviewSection({ activity }: ReportFacts, { lang, section, figure, say }: Writer): ReportSection {
  const { startsAt, endsAt, form, place, departmentName, seats, over } = activity
  const end = endsAt.slice(0, 10) === startsAt.slice(0, 10) ? endsAt.slice(11) : saidTime(endsAt, lang)
  const time = `${saidTime(startsAt, lang)}${lang === 'zh' ? '至' : ' to '}${end}`
  return section('overview', {
    missing: over
      ? null
      : say({ zh: '活动还没有结束，下面的数字还会变。', en: 'The activity is not over yet; the numbers will change.' }),
    lines: [
      say({ zh: `时间：${time}。`, en: `Time: ${time}.` }),
      say({
        zh: `形式：${FORM_WORDS[form].zh}${place ? `，地点：${place}` : ''}。`,
        en: `Form: ${FORM_WORDS[form].en}${place ? `, place: ${place}` : ''}.`,
      }),
      say({ zh: `主办：${departmentName}。`, en: `Held by: ${departmentName}.` }),
    ],
    figures: [figure('seats', { zh: '名额', en: 'Places' }, seats, 'programme')],
  })
}

const PEOPLE = { zh: '人', en: 'people' } as const

/** Who signed up, had a place, came, came without having signed up, and stayed away. */
export function attendanceSection(
  { activity, signUps, attendance }: ReportFacts,
  { section, figure, table, say, lang }: Writer,
): ReportSection {
  const signedUp = sumOf(signUps, ({ people }) => people)
  const confirmed = signUps.filter(({ state }) => state === 'confirmed')
  const { expected, arrived, withoutPlace, notListed, walkIns, inside } = attendance
  const cameOfExpected = arrived - withoutPlace
  const people = (of: (one: (typeof signUps)[number]) => boolean) => sumOf(signUps.filter(of), (one) => one.people)
  const heads = [
    { zh: '参与者', en: 'Participants' },
    { zh: '报名人数', en: 'Signed up' },
    { zh: '确认人数', en: 'Confirmed' },
    { zh: '凭证到场', en: 'Came with a ticket' },
    { zh: '现场登记', en: 'Walk-ins' },
  ]
  // Where nobody was counted at the door nobody is said to have stayed away.
  const nobodyCounted = inside === 0 && activity.over
  const atTheDoor = [
    figure('came', { zh: '持名额到场', en: 'Came of those with a place' }, cameOfExpected, 'check-in', expected),
    figure(
      'no-shows',
      { zh: '有名额未到场', en: 'Had a place and did not come' },
      Math.max(0, expected - cameOfExpected),
      'check-in',
      expected,
    ),
    figure('walk-ins', { zh: '现场登记入场', en: 'Walk-ins' }, walkIns + notListed + withoutPlace, 'check-in'),
    figure('inside', { zh: '到场总人数', en: 'Everybody who came' }, inside, 'check-in'),
  ]
  return section('attendance', {
    missing: nobodyCounted
      ? say({
          zh: signedUp > 0 ? '没有签到记录：请在「签到」页面补登到场情况。' : '没有报名，也没有签到记录。',
          en:
            signedUp > 0
              ? 'Nobody was checked in: please add who came on the check-in page.'
              : 'Nobody signed up or was checked in.',
        })
      : null,
    figures: [
      figure('signed-up', { zh: '报名人数', en: 'People signed up' }, signedUp, 'registrations'),
      figure(
        'confirmed',
        { zh: '确认名额的人数', en: 'People with a place' },
        sumOf(confirmed, (one) => one.people),
        'registrations',
        signedUp,
      ),
      ...(nobodyCounted ? [] : atTheDoor),
    ],
    tables: [
      table(
        'by-participants',
        { zh: `分参与者（${PEOPLE.zh}）`, en: 'By participants (people)' },
        'check-in',
        heads,
        PARTICIPANTS.flatMap((kind) => {
          const counted = attendance.byParticipants.find(({ participants }) => participants === kind)
          const row = [
            people(({ participants }) => participants === kind),
            people(({ participants, state }) => participants === kind && state === 'confirmed'),
            counted?.arrived ?? 0,
            counted?.walkIns ?? 0,
          ]
          return row.some((count) => count > 0) ? [[PARTICIPANTS_WORDS[kind][lang], ...row]] : []
        }),
      ),
      table(
        'by-party',
        { zh: '分报名方式（人）', en: 'By party (people)' },
        'registrations',
        [{ zh: '报名方式', en: 'Party' }, ...heads.slice(1, 4)],
        PARTY_KINDS.flatMap((kind) => {
          const counted = attendance.byParty.find(({ party }) => party === kind)
          const row = [
            people(({ party }) => party === kind),
            people(({ party, state }) => party === kind && state === 'confirmed'),
            counted?.arrived ?? 0,
          ]
          return row.some((count) => count > 0) ? [[PARTY_WORDS[kind][lang], ...row]] : []
        }),
      ),
    ],
  })
}
