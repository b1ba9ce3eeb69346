import { countIn, type RunningPlatform } from '@gongkai/testing'
import { strFromU8, unzipSync } from 'fflate'

/** The texts of a docx in their order: a cell after another. */
export function cellsOf(docx: Uint8Array): string[] {
  const document = unzipSync(docx)['word/document.xml']
  if (!document) throw new Error('the file is no document')
  return [...strFromU8(document).matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text ?? '')
}

/** The number that a document gives under a label. */
export const figureIn = (cells: readonly string[], label: string): number => Number(cells[cells.indexOf(label) + 1])

const PEOPLE = 'select coalesce(sum(size), 0) as n from registration where activity = $1'
const ENTRIES = 'select count(*) as n from registration where activity = $1'
/** Who came: every ticket once, whichever device read it first, and those without one. */
const IN = `select count(distinct (scan ->> 'ticket')) as n from attendance_scan where activity = $1 and kind = 'in'`
const WALL = 'select count(*) as n from wall_question where activity = $1'

/** Every number of the report that a plain count of rows gives, by its label in the document. */
const COUNTS: Readonly<Record<string, string>> = {
  报名人数: PEOPLE,
  确认名额的人数: `${PEOPLE} and state = 'confirmed'`,
  报名份数: ENTRIES,
  候补未补上的份数: `${ENTRIES} and state in ('waiting', 'offered')`,
  取消或放弃的份数: `${ENTRIES} and state in ('cancelled', 'declined', 'expired')`,
  现场登记入场: `select coalesce(sum((scan ->> 'people')::int), 0) as n from attendance_scan where activity = $1 and kind = 'walk-in'`,
  提问: WALL,
  现场回答: `${WALL} and state = 'answered-live'`,
  '转为留言、待答复': `${WALL} and state = 'passed-on'`,
  收到答卷: `select count(*) as n from questionnaire_answer a join questionnaire q on q.id = a.questionnaire where q.activity = $1`,
  '满意（最高两档）': `select count(*) as n from questionnaire_answer a join questionnaire q on q.id = a.questionnaire
    where q.activity = $1 and (a.answers ->> 'satisfied-overall')::int >= 4`,
  意见建议: `select count(*) as n from record_opinion where activity = $1 and state <> 'struck'`,
}

/** What the database counts, by the label in the document. */
export async function countedIn(platform: RunningPlatform, activity: string): Promise<Record<string, number>> {
  const counted: Record<string, number> = {}
  for (const [label, sql] of Object.entries(COUNTS)) counted[label] = await countIn(platform, sql, [activity])
  return counted
}
/** How many tickets were read at the door at all. */
export const ticketsReadIn = (platform: RunningPlatform, activity: string) => countIn(platform, IN, [activity])
