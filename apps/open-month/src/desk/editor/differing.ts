import type { TypedActivity } from './typed.ts'
import type { EditorWords } from './words-zh.ts'

/** The names of the fields in which two states of a form differ, for somebody who has to choose between them. */
export function differingFields(a: TypedActivity, b: TypedActivity, words: EditorWords): string[] {
  const named: readonly (readonly [string, (typed: TypedActivity) => unknown])[] = [
    [words.series, ({ main }) => main.series],
    [words.title, ({ main }) => [main.title, main.titleEn]],
    [words.summary, ({ main }) => [main.summary, main.summaryEn]],
    [words.theme, ({ main }) => [main.theme, main.themeEn]],
    [words.form, ({ main }) => main.form],
    [words.parts, ({ main }) => main.parts],
    [words.participants, ({ main }) => main.participants],
    [words.startsAt, ({ main }) => main.startsAt],
    [words.endsAt, ({ main }) => main.endsAt],
    [words.tentative, ({ main }) => main.tentative],
    [words.agenda, ({ main }) => main.agenda],
    [words.place, ({ place }) => place],
    [words.online, ({ online, desk }) => [online, desk.onlineLink]],
    [words.seatsCount, ({ capacity, room, has }) => [capacity, has.room, room]],
    [words.sections.signUp, ({ signUp, lottery, has }) => [has.signUp, { ...signUp, questions: [] }, lottery]],
    [words.sections.questions, ({ signUp }) => signUp.questions],
    [words.host, ({ main }) => [main.host, main.cohosts]],
    [words.phone, ({ main }) => main.contactPhone],
    [words.speakers, ({ main }) => main.speakers],
    [words.wall, ({ wall, has }) => [has.wall, wall]],
    [words.policy, ({ policy, has }) => [has.policy, policy]],
    [words.planTask, ({ planTask }) => planTask],
    [words.invited, ({ desk }) => desk.invited],
  ]
  const text = (value: unknown) => JSON.stringify(value)
  return named.filter(([, of]) => text(of(a)) !== text(of(b))).map(([name]) => name)
}
