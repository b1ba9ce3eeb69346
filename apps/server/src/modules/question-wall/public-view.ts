import type { Lang } from '@gongkai/contract-kit'
import {
  UNPUBLISHED_WORDS,
  WALL_PACE,
  WALL_STATE_WORDS,
  wallAnswerReleasable,
  type WallQuestionView,
  type WallView,
} from '@gongkai/events/question-wall'
import { wallTimeAt } from '@gongkai/events/programme'
import { formatDate, localDateOf, parseLocalDate } from '@gongkai/work-calendar'
import { nameAt } from '../departments/names.ts'
import { publishedNow } from '../messages/index.ts'
import { listCurrent } from '../publishing/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { shownOf, type ShownRow } from './shown-store.ts'
import { backingOf } from './support-store.ts'
import { titleOf, type Wall } from './wall-of.ts'

type Answer = NonNullable<WallQuestionView['answer']>

/** Chosen ones first in their order, then what has most support; what is answered comes after what is not. */
function order(one: WallQuestionView, other: WallQuestionView): number {
  const rank = ({ state }: WallQuestionView) => (state === 'chosen' ? 0 : state === 'visible' ? 1 : 2)
  return (
    rank(one) - rank(other) ||
    (one.position ?? 0) - (other.position ?? 0) ||
    other.supports - one.supports ||
    (one.id < other.id ? -1 : 1)
  )
}

/** The written answers that are public now, by question: from the publication stores, never from a draft. */
async function answersOf(
  { db, registry, clock }: Surroundings,
  activity: string,
  rows: readonly ShownRow[],
  lang: Lang,
): Promise<Map<string, Answer>> {
  const name = (id: string) => nameAt(registry, id, clock.now(), lang)
  const answers = new Map<string, Answer>()
  for (const { id, shape, departments, at } of await listCurrent(db, wallAnswerReleasable, { place: activity })) {
    const departmentName = name(departments[0] ?? '')
    answers.set(id, { text: shape.answer, departmentName, publishedOn: localDateOf(at), url: null })
  }
  const onBoards = rows.filter(({ facts }) => facts.published?.by === 'board')
  await Promise.all(
    onBoards.map(async ({ question, facts }) => {
      const found = facts.passedOn && (await publishedNow(db, facts.passedOn.receipt))
      if (!found) return
      answers.set(question, {
        text: found.reply,
        departmentName: name(found.department),
        publishedOn: found.answeredOn,
        url: `/message-board/boards/${found.board}/${found.id}`,
      })
    }),
  )
  return answers
}

/** Who answers in writing, and by when, in a sentence. */
function writingOf(passedOn: ShownRow['facts']['passedOn'], departmentName: string, lang: Lang) {
  if (!passedOn) return null
  const day = parseLocalDate(passedOn.dueOn)
  const by = day === null ? passedOn.dueOn : formatDate(day, lang, Number(passedOn.dueOn.slice(0, 4)))
  const text =
    lang === 'zh' ? `${departmentName}将在${by}前书面答复` : `${departmentName} will answer in writing by ${by}`
  return { departmentName, dueOn: passedOn.dueOn, text }
}

/** The wall as everybody reads it. Reads what was let through and the publication stores, and no other text. */
export async function wallViewOf(surroundings: Surroundings, wall: Wall, lang: Lang): Promise<WallView> {
  const { db, registry, clock } = surroundings
  const { activity, phase, opensAt, closesAt, revision } = wall
  const [rows, backing, title] = await Promise.all([
    shownOf(db, activity),
    backingOf(db, activity),
    titleOf(surroundings, activity, lang),
  ])
  const answers = await answersOf(surroundings, activity, rows, lang)
  const questions = rows.map(({ question, state, text, facts }): WallQuestionView => {
    const { passedOn, unpublished } = facts
    const answer = state === 'published' ? (answers.get(question) ?? null) : null
    const named = passedOn ? nameAt(registry, passedOn.department, clock.now(), lang) : ''
    return {
      id: question,
      state,
      stateText: WALL_STATE_WORDS[state][lang],
      text,
      edited: facts.edited,
      supports: backing.get(question)?.supports ?? 0,
      merged: backing.get(question)?.merged ?? 0,
      askedAt: wallTimeAt(facts.askedAt),
      position: facts.position,
      live: facts.live,
      writing: state === 'passed-on' ? writingOf(passedOn, named, lang) : null,
      answer,
      unpublished:
        state === 'not-published' && unpublished
          ? { reason: unpublished.reason, text: UNPUBLISHED_WORDS[unpublished.reason][lang] }
          : null,
    }
  })
  return {
    revision,
    changed: true,
    everySeconds: WALL_PACE.everySeconds,
    wall: {
      activity,
      title,
      phase,
      opensAt,
      closesAt,
      departmentName: nameAt(registry, wall.host, clock.now(), lang),
      questions: questions.sort(order),
    },
  }
}
