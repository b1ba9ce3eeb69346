import type { Lang, Refusal } from '@gongkai/contract-kit'
import { findingMessage, screenText } from '@gongkai/disclosure-rules'
import {
  questionnaireRelease,
  questionsOf,
  TEXT_STATE_WORDS,
  type TextAnswer,
  type TextJudgement,
} from '@gongkai/events/questionnaires'
import { screeningOf } from '../messages/index.ts'
import { versionsOf } from '../publishing/index.ts'
import type { Surroundings } from '../surroundings.ts'
import { today } from './published.ts'
import { judge, lockText, textOf, textsOfQuestionnaire, type TextRow } from './text-store.ts'

type Labels = (row: Pick<TextRow, 'version' | 'question'>) => string

async function labelsOf({ db }: Surroundings, questionnaire: string, lang: Lang): Promise<Labels> {
  const versions = await versionsOf(db, questionnaireRelease, questionnaire)
  return ({ version, question }) => {
    const shape = versions.find((one) => one.version === version)?.shape
    const asked = shape && questionsOf(shape).find(({ id }) => id === question)
    return asked ? (lang === 'en' && asked.labelEn) || asked.label : question
  }
}

function textView(surroundings: Surroundings, row: TextRow, labels: Labels, lang: Lang): TextAnswer {
  const { id, question, version, state, shown } = row
  const text = textOf(surroundings.seal, row)
  const findings = text === null ? [] : screenText(text, screeningOf(surroundings))
  return {
    id,
    question,
    label: labels(row),
    version,
    state,
    stateName: TEXT_STATE_WORDS[state][lang],
    text,
    shown,
    findings: findings.map((finding) => ({
      start: finding.start,
      end: finding.end,
      text: finding.text,
      severity: finding.severity,
      message: findingMessage(finding, lang),
    })),
  }
}

/** Written answers with what the screening finds in each, for the organisers. */
export async function textViews(surroundings: Surroundings, questionnaire: string, lang: Lang): Promise<TextAnswer[]> {
  const labels = await labelsOf(surroundings, questionnaire, lang)
  const rows = await textsOfQuestionnaire(surroundings.db, questionnaire)
  return rows.map((row) => textView(surroundings, row, labels, lang))
}

/** Decides whether others may read one. What is shown is screened again: nothing found in it goes out. */
export async function judgeText(
  surroundings: Surroundings,
  questionnaire: string,
  text: string,
  judgement: TextJudgement,
  by: string,
  lang: Lang,
): Promise<TextAnswer | Refusal> {
  const { db } = surroundings
  const row = await lockText(db, questionnaire, text)
  if (!row?.sealed) return { refused: 'unknown-text-answer' }
  const on = today(surroundings)
  if (judgement.decision === 'clear') {
    const found = screenText(judgement.shown, screeningOf(surroundings)).filter(({ severity }) => severity !== 'info')
    if (found.length > 0) return { refused: 'text-with-findings', facts: { findings: found.length } }
    await judge(db, text, { state: 'cleared', shown: judgement.shown, by, on })
  } else await judge(db, text, { state: 'held', shown: null, by, on })
  const judged = await lockText(db, questionnaire, text)
  return judged
    ? textView(surroundings, judged, await labelsOf(surroundings, questionnaire, lang), lang)
    : { refused: 'unknown-text-answer' }
}

/** What others may read of the written answers of a questionnaire, by the words of the question. */
export async function clearedTexts(
  surroundings: Surroundings,
  questionnaire: string,
  lang: Lang,
): Promise<{ readonly label: string; readonly text: string }[]> {
  const labels = await labelsOf(surroundings, questionnaire, lang)
  const rows = await textsOfQuestionnaire(surroundings.db, questionnaire)
  return rows.flatMap((row) =>
    row.state === 'cleared' && row.shown !== null ? [{ label: labels(row), text: row.shown }] : [],
  )
}
