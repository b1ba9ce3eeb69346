import { element, replace, type WidgetView } from '@gongkai/widget-kit'
import { standingCode, standingMark, type StandingCode } from '../../../public/page/standing-code.ts'
import { askPlaces } from '../../../public/sign-up/form/places.ts'
import { activityPage, signUpPage } from '../../platform-pages.ts'
import { askActivity, type Activity, type ActivityContext } from '../activity.ts'
import activityCss from './activity.css?inline'
import { ACTIVITY_WORDS as words } from './words.ts'

/** What the view asks of the form's file, which is loaded only when somebody signs up. */
export interface FormModule {
  mountForm(context: ActivityContext, activity: Activity, viewBox: HTMLElement): { open(): void; close(): void }
}

/** A wall time is read and written in UTC: no zone can shift it. */
const written = (wall: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(words.locale, { ...options, timeZone: 'UTC' }).format(new Date(`${wall}:00Z`))
const day = (wall: string) => written(wall, { year: 'numeric', month: 'long', day: 'numeric', weekday: 'short' })
const moment = (wall: string) => `${day(wall)} ${wall.slice(11)}`
const tongueOf = (text: string) => (/\p{sc=Han}/u.test(text) ? 'zh-Hans' : undefined)
const said = (zh: string, en: string | null) => (words.locale === 'en-GB' && en) || zh

function standingWords(standing: StandingCode): string {
  if (standing.code === 'notYet' || standing.code === 'lottery') return words[standing.code](moment(standing.at))
  if (standing.code === 'open') return words.open(standing.left)
  if (standing.code === 'waiting') return words.waiting(standing.waiting)
  return words[standing.code]
}

/** One activity as it is first seen. The form comes when somebody presses the button. */
export function mount(context: ActivityContext): WidgetView {
  const { attributes, container } = context
  const box = element('div')
  let form: ReturnType<FormModule['mountForm']> | undefined
  let asked = 0

  const titleOf = (text: string) =>
    element(
      `h${attributes().headingLevel}` as 'h2',
      { class: 'title', part: 'title', tabindex: -1, lang: tongueOf(text) },
      text,
    )
  const row = (name: string, ...content: (Node | string | false | null | undefined)[]) => [
    element('dt', {}, name),
    element('dd', {}, ...content),
  ]

  const show = async (activity: Activity) => {
    const title = said(activity.title, activity.titleEn)
    const summary = said(activity.summary, activity.summaryEn).split('\n')[0] ?? ''
    const { startsAt, endsAt, placeName } = activity
    const same = startsAt.slice(0, 10) === endsAt.slice(0, 10)
    const place = placeName && said(placeName, activity.placeNameEn)
    const where = [activity.form === 'offline' ? '' : words[activity.form], place].filter(Boolean).join(' · ')
    const whom = activity.participants.map((one) => words.participants[one]).join(words.comma) || words.everybody
    const standing = element('p', { class: 'standing', role: 'status' })
    const note = element('p', { class: 'quiet', role: 'status' })
    const open = async () => {
      const late = setTimeout(() => replace(note, words.opening), 300)
      try {
        const { mountForm } = (await context.load('form')) as FormModule
        form ??= mountForm(context, activity, box)
        replace(note)
        form.open()
      } catch {
        const href = signUpPage(context, activity.id)
        replace(note, words.formFailed, element('a', { href, target: '_top' }, words.formPage))
      }
      clearTimeout(late)
    }
    const prefetch = () => void context.load('form').catch(() => 0)
    const button = element(
      'button',
      {
        type: 'button',
        class: 'primary write',
        part: 'submit',
        onpointerenter: prefetch,
        onfocus: prefetch,
        onclick: () => void open(),
      },
      words.signUp,
    )
    const stand = (places: Awaited<ReturnType<typeof askPlaces>>) => {
      const found = standingCode(activity, places, Date.now())
      const { shape, kind } = standingMark(found)
      standing.className = `standing ${kind}`
      replace(standing, element('span', { 'aria-hidden': 'true' }, shape), ` ${standingWords(found)}`)
      button.hidden = !['open', 'waiting', 'lottery'].includes(found.code)
    }
    replace(
      box,
      titleOf(title),
      summary && element('p', { class: 'summary', lang: tongueOf(summary) }, summary),
      element(
        'dl',
        { class: 'facts' },
        ...row(
          words.when,
          element(
            'time',
            { datetime: `${startsAt}+08:00` },
            `${moment(startsAt)}–${same ? endsAt.slice(11) : moment(endsAt)}`,
          ),
          ' ',
          element(
            'span',
            { class: 'quiet' },
            activity.tentative ? `${words.beijing} · ${words.tentative}` : words.beijing,
          ),
        ),
        ...(where ? row(words.where, element('span', { lang: tongueOf(where) }, where)) : []),
        ...row(words.forWhom, whom),
      ),
      standing,
      element(
        'p',
        { class: 'row' },
        button,
        element('a', { href: activityPage(context, activity.id), target: '_top' }, words.more),
      ),
      note,
    )
    stand(null)
    context.ready()
    const mine = asked
    const places = activity.signUp ? await askPlaces(context.call, activity.id) : null
    if (mine === asked && places) stand(places)
  }

  const read = async () => {
    const mine = ++asked
    const bones = [1, 2, 3, 4].map(() => element('div', { class: 'bone', 'aria-hidden': 'true' }))
    replace(box, element('p', { class: 'quiet', role: 'status' }, words.loading), ...bones)
    const answer = await askActivity(context)
    // An answer to a question nobody asks any more is dropped.
    if (mine !== asked) return
    if (answer.ok) return show(answer.value)
    const { failure } = answer
    replace(
      box,
      element('p', { role: 'alert' }, failure.kind === 'refused' ? failure.message : words.failed),
      element('button', { type: 'button', onclick: () => void read() }, words.retry),
    )
    context.fail(failure.kind)
  }

  context.adopt(activityCss)
  container.append(box)
  void read()
  return {
    update: () => false,
    unmount() {
      asked++
      form?.close()
    },
  }
}
