import { Refused } from '@gongkai/contract-kit/fetch'
import type { QuestionnaireView } from '@gongkai/events/questionnaires'
import type { Answers } from '@gongkai/events/questionnaires/answering'
import type { questionnairesContract } from '@gongkai/events/questionnaires/contract'
import { questionnaireRoutes } from '@gongkai/events/questionnaires/routes'
import { PARTICIPANTS, type Participants } from '@gongkai/events/values'
import type { PublicPage } from '@gongkai/ui/public'
import { readApi } from '../page/api.ts'
import { PERSONAL, type Asked, type Open } from '../page/open.ts'
import { controlOf, readForm } from './form/read-form.ts'
import NoticePage from './NoticePage.vue'
import QuestionnairePage from './QuestionnairePage.vue'
import { QUESTIONNAIRE_WORDS as w } from './words.ts'

const apiOf = (asked: Asked) => readApi<typeof questionnairesContract>(questionnaireRoutes, asked)
/** With `no-referrer` a browser would not say that the form comes from our own page; other sites are told nothing either way. */
const SCRIPT = { ...PERSONAL, headers: { 'cache-control': 'no-store' }, script: 'questionnaire' }

interface Filled {
  readonly answers: Answers
  readonly participants: Participants | null
}

/** The questions of one questionnaire: `questionnaires/{id}`, with `?t=` the one-time link. A form sent here is answered by this page. */
export const questionnaire: Open = async (asked, id = '') => {
  const { lang } = asked.reader
  const view = await apiOf(asked).questionnaire({ params: { questionnaire: id } })
  const token = asked.query.get('t')
  const notice = noticeFor(view, lang) ?? (view.answering === 'invited' ? await linkNotice(asked, view, token) : null)
  if (notice) return noticePage(view, notice.title, notice.text)
  if (asked.sent) return answered(asked, view, token, asked.sent)
  return formPage(view, lang, { answers: {}, participants: null }, [], null)
}

/** `activities/{id}/questionnaire`: the one that is open now, else the newest. */
export const questionnaireOfActivity: Open = async (asked, activity = '') => {
  const { items } = await apiOf(asked).ofActivity({ params: { activity } })
  const found = items.find(({ phase }) => phase === 'open') ?? items[0]
  const { lang } = asked.reader
  const props = { title: w.none[lang], text: w.noneText[lang], activity, taken: null }
  return found ? questionnaire(asked, found.id) : { component: NoticePage, title: w.none[lang], props }
}

type Lang = Asked['reader']['lang']
interface Notice {
  readonly title: string
  readonly text: string
}

function noticeFor({ phase, title, opensOn }: QuestionnaireView, lang: Lang): Notice | null {
  if (phase === 'not-yet') return { title, text: `${w.notOpen[lang]}${opensOn ?? ''}` }
  return phase === 'closed' ? { title, text: `${w.closed[lang]}${w.closedNext[lang]}` } : null
}

async function linkNotice(asked: Asked, { id }: QuestionnaireView, token: string | null): Promise<Notice | null> {
  const { lang } = asked.reader
  if (!token) return { title: w.linkNeeded[lang], text: w.linkNeededText[lang] }
  const unknown = { title: w.unknownLink[lang], text: w.unknownLinkText[lang] }
  try {
    const link = await apiOf(asked).lookUp({ body: { token } })
    if (link.questionnaire !== id) return unknown
    return link.used ? { title: w.used[lang], text: w.usedText[lang] } : null
  } catch (fault) {
    if (fault instanceof Refused && fault.status === 404) return unknown
    throw fault
  }
}

function noticePage({ id, activity }: QuestionnaireView, title: string, text: string, taken = false): PublicPage {
  const page = { component: NoticePage, title, props: { title, text, activity, taken: taken ? id : null } }
  return taken ? { ...page, ...SCRIPT } : { ...page, ...PERSONAL }
}

async function answered(
  asked: Asked,
  view: QuestionnaireView,
  token: string | null,
  sent: URLSearchParams,
): Promise<PublicPage> {
  const { lang } = asked.reader
  const answers = readForm(view.definition, sent)
  const participants = PARTICIPANTS.find((one) => one === sent.get('participants')) ?? null
  // Whoever opened an earlier version answers that one: nobody confirms words they did not read.
  const version = Number(sent.get('version')) || view.version
  try {
    await apiOf(asked).answer({
      params: { questionnaire: view.id },
      body: { version, answers, participants, token, challenge: sent.get('challenge') || null },
    })
    return noticePage(view, w.thanks[lang], w.thanksText[lang], true)
  } catch (fault) {
    if (!(fault instanceof Refused) || fault.status >= 500) throw fault
    return formPage(view, lang, { answers, participants }, fault.body.fields ?? [], fault.body.message)
  }
}

/** Faults by their question and, of a matrix, its row: `answers.parts.place` is `parts.place`. */
function formPage(
  view: QuestionnaireView,
  lang: Lang,
  { answers, participants }: Filled,
  fields: readonly { readonly path: string; readonly message: string }[],
  problem: string | null,
): PublicPage {
  const found = fields.flatMap(({ path, message }) => {
    const [, question, row] = path.split('.')
    return question ? [{ key: row ? `${question}.${row}` : question, field: target(view, question, row), message }] : []
  })
  const { definition } = view
  const title = (lang === 'en' && definition.titleEn) || definition.title
  return {
    component: QuestionnairePage,
    title,
    status: problem === null ? 200 : 422,
    props: {
      asked: view,
      title,
      invited: view.answering === 'invited',
      answers,
      participants,
      problem,
      faults: Object.fromEntries(found.map(({ key, message }) => [key, message])),
      errors: found.map(({ field, message }) => ({ field, message })),
    },
    state: { id: view.id, sections: definition.sections, lang, problem: problem !== null },
    ...SCRIPT,
  }
}

/** The control of a fault; of a matrix without a row, its first one. */
function target({ definition }: QuestionnaireView, question: string, row: string | undefined): string {
  const asked = definition.sections.flatMap(({ questions }) => questions).find(({ id }) => id === question)
  return controlOf(question, row ?? (asked?.kind === 'matrix' ? asked.rows[0]?.id : undefined))
}
