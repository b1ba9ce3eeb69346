import { ADOPTIONS } from '../record/index.ts'
import { ADOPTION_WORDS, PROMISE_STATE_WORDS } from '../record/words.ts'
import { WALL_STATE_WORDS } from '../question-wall/words.ts'
import type { ReportFacts } from './facts.ts'
import type { Writer } from './parts.ts'
import type { ReportSection } from './views.ts'

/** What was asked on the wall, and what became of each: answered live, in writing, or a message with a limit. */
export function questionsSection(
  { wall, questions }: ReportFacts,
  { section, figure, table, say, lang }: Writer,
): ReportSection {
  const part = (id: string, zh: string, en: string, value: number) =>
    figure(id, { zh, en }, value, 'question-wall', wall.asked)
  return section('questions', {
    missing: wall.asked === 0 ? say({ zh: '没有提问记录。', en: 'No question was put.' }) : null,
    figures: [
      figure('asked', { zh: '提问', en: 'Questions' }, wall.asked, 'question-wall'),
      part('answered-live', '现场回答', 'Answered live', wall.answeredLive),
      part('answered-in-writing', '书面答复', 'Answered in writing', wall.answeredInWriting),
      part('to-be-answered', '转为留言、待答复', 'Passed on as messages, to be answered', wall.toBeAnswered),
      part('merged', '并入相同问题', 'Joined with the same question', wall.merged),
      part('declined', '没有上墙', 'Not put on the wall', wall.declined),
      part('published', '答复已公开', 'Answers published', wall.published),
    ],
    tables: [
      table(
        'questions',
        { zh: '提问与答复', en: 'Questions and answers' },
        'question-wall',
        [
          { zh: '提问', en: 'Question' },
          { zh: '支持', en: 'Support' },
          { zh: '结果', en: 'Result' },
          { zh: '答复', en: 'Answer' },
        ],
        questions.map(({ text, supports, state, answer }) => [text, supports, WALL_STATE_WORDS[state][lang], answer]),
      ),
    ],
  })
}

/** Opinions with whether each was adopted and why. */
export function opinionsSection(
  { speakers, opinions }: ReportFacts,
  { section, figure, table, say, lang }: Writer,
): ReportSection {
  const undecided = opinions.filter(({ adoption }) => adoption === null).length
  const all = opinions.length
  const missing =
    all === 0
      ? {
          zh: '没有座谈记录。有座谈的，请在「座谈记录」页面补记。',
          en: 'No opinion was recorded. If there was a symposium, please add its record.',
        }
      : {
          zh: `还有${undecided}条意见没有结论，请在「座谈记录」页面处理。`,
          en: `${undecided} opinions are not decided yet; please do so on the page of the record.`,
        }
  return section('opinions', {
    missing: all === 0 || undecided > 0 ? say(missing) : null,
    figures: [
      figure('speakers', { zh: '发言人数', en: 'Speakers' }, speakers, 'record'),
      figure('opinions', { zh: '意见建议', en: 'Opinions' }, all, 'record'),
      ...ADOPTIONS.map((adoption) =>
        figure(
          `opinions-${adoption}`,
          ADOPTION_WORDS[adoption],
          opinions.filter((one) => one.adoption === adoption).length,
          'record',
          all,
        ),
      ),
      figure('opinions-undecided', { zh: '尚无结论', en: 'Not decided yet' }, undecided, 'record', all),
    ],
    tables: [
      table(
        'opinions',
        { zh: '意见建议与采纳情况', en: 'Opinions and what became of them' },
        'record',
        [
          { zh: '序号', en: 'No.' },
          { zh: '提出人', en: 'By' },
          { zh: '意见建议', en: 'Opinion' },
          { zh: '采纳情况', en: 'Adoption' },
          { zh: '理由和答复', en: 'Reason and answer' },
        ],
        opinions.map(({ number, by, text, adoption, reason, answer }) => [
          number,
          by,
          text,
          adoption ? ADOPTION_WORDS[adoption][lang] : say({ zh: '待研究', en: 'Not decided' }),
          [reason, answer].filter(Boolean).join(lang === 'zh' ? '；' : '; '),
        ]),
      ),
    ],
  })
}

/** What was promised, by whom and until when, and whether it was kept. */
export function promisesSection(
  { promises }: ReportFacts,
  { section, figure, table, say, lang }: Writer,
): ReportSection {
  const kept = promises.filter(({ state }) => state === 'kept').length
  return section('promises', {
    missing: promises.length === 0 ? say({ zh: '没有记录承诺的后续事项。', en: 'No promise was recorded.' }) : null,
    figures: [
      figure('promises', { zh: '承诺事项', en: 'Promises' }, promises.length, 'record'),
      figure('promises-kept', { zh: '已办', en: 'Kept' }, kept, 'record', promises.length),
    ],
    tables: [
      table(
        'promises',
        { zh: '承诺的后续事项', en: 'Promised follow-ups' },
        'record',
        [
          { zh: '事项', en: 'What' },
          { zh: '责任部门', en: 'Department' },
          { zh: '办结期限', en: 'Due on' },
          { zh: '办理情况', en: 'State' },
        ],
        promises.map(({ what, departmentName, dueOn, state, keptOn }) => [
          what,
          departmentName,
          dueOn,
          `${PROMISE_STATE_WORDS[state][lang]}${keptOn ? (lang === 'zh' ? `（${keptOn}）` : ` (${keptOn})`) : ''}`,
        ]),
      ),
    ],
  })
}
