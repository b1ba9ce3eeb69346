import type { Lang } from '@gongkai/contract-kit'
import { wallTimeAt } from '@gongkai/events/programme'
import type { ReportFacts } from '@gongkai/events/report'
import { recordOf } from '../activity-records/index.ts'
import { attendanceOf } from '../attendance/index.ts'
import { nameAt } from '../departments/names.ts'
import type { ActivityRow } from '../events/index.ts'
import { wallFigures, wallQuestionsOf } from '../question-wall/index.ts'
import { clearedTexts, questionnaireResults } from '../questionnaires/index.ts'
import { participantCounts } from '../registrations/index.ts'
import type { Surroundings } from '../surroundings.ts'

/** The record of an activity as each of its keepers counts it now. Nothing personal is read. */
export async function factsOf(surroundings: Surroundings, row: ActivityRow, lang: Lang): Promise<ReportFacts> {
  const { db, clock, registry } = surroundings
  const { id } = row
  const { details } = row.facts.draft
  const [signUps, attendance, wall, questions, record, questionnaires] = await Promise.all([
    participantCounts(db, id),
    attendanceOf(db, id),
    wallFigures(db, id),
    wallQuestionsOf(db, id),
    recordOf(surroundings, id, lang),
    questionnaireResults(surroundings, id, lang),
  ])
  const texts = await Promise.all(questionnaires.map((one) => clearedTexts(surroundings, one.id, lang)))
  const named = (department: string) => nameAt(registry, department, clock.now(), lang)
  return {
    activity: {
      title: (lang === 'en' && details.titleEn) || details.title,
      startsAt: details.startsAt,
      endsAt: details.endsAt,
      form: details.form,
      place: details.place ? (lang === 'en' && details.place.nameEn) || details.place.name : null,
      departmentName: named(row.lead[0] ?? ''),
      seats: details.capacity.seats,
      over: details.endsAt <= wallTimeAt(clock.now()),
      lottery: details.signUp?.mode === 'lottery',
    },
    signUps,
    attendance,
    wall,
    questions,
    speakers: record.speakers,
    opinions: record.opinions,
    promises: record.promises.map((promise) => ({ ...promise, departmentName: named(promise.department) })),
    questionnaires,
    texts: texts.flat(),
  }
}
