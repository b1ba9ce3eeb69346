import { EFFECT_WORDS } from '../words.ts'
import { EFFECTS, type Effect } from '../values.ts'
import type { ClauseCurrency, OpenChange } from './change.ts'
import { clauseName } from './clause-name.ts'
import { isUnreliable, standingOf } from './currency.ts'
import type { EditionDetails } from './edition.ts'
import type { CurrencyLine, LineClause } from './public.ts'

/** What a clause has become, in one word: the weightiest of what happened to it. */
const WEIGHT = ['gone', 'new', 'merged', 'split', 'edited', 'moved', 'kept'] as const

const changeOf = (changes: readonly OpenChange[]) =>
  WEIGHT.find((one) => changes.some(({ change }) => change === one)) ?? 'edited'

function effectsOf(changes: readonly OpenChange[]): Effect[] {
  const all = EFFECTS.filter((one) => changes.some(({ effects }) => effects.includes(one)))
  return all.length > 1 ? all.filter((one) => one !== 'wording') : all
}

const lineClause = ({ clause, label, role, changes }: ClauseCurrency): LineClause => ({
  clause,
  label,
  role,
  change: changeOf(changes),
  effects: effectsOf(changes),
})

/** An edition may mend one clause and leave another as it was: that one was not translated from the version of the edition. */
function oldestOf(clauses: readonly ClauseCurrency[], fromVersion: number): number | null {
  const behind = clauses.flatMap(({ currency, translated }) =>
    translated && currency !== 'current' && translated.version < fromVersion ? [translated.version] : [],
  )
  return behind.length > 0 ? Math.min(...behind) : null
}

/** The currency line of a published edition, in its parts. `version` is the newest of the Chinese text. */
export function currencyLine(
  { translatedOn, source, tentative }: Pick<EditionDetails, 'translatedOn' | 'source' | 'tentative'>,
  version: number,
  clauses: readonly ClauseCurrency[],
): CurrencyLine {
  return {
    translatedOn,
    fromVersion: source.version,
    oldest: oldestOf(clauses, source.version),
    version,
    standing: standingOf(clauses),
    changed: clauses.filter(isUnreliable).map(lineClause),
    wording: clauses.filter((one) => one.currency !== 'current' && !isUnreliable(one)).length,
    tentative,
  }
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** A day as people write it: 3 March 2024, 2024年3月3日. */
export function dayInWords(day: string, lang: 'zh' | 'en'): string {
  const [year = '', month = '', date = ''] = day.split('-')
  if (lang === 'zh') return `${year}年${Number(month)}月${Number(date)}日`
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? month} ${year}`
}

const MOST_NAMED = 6

function clauseWords(one: LineClause, lang: 'zh' | 'en'): string {
  const name = clauseName(one, lang)
  const effects = one.effects.map((effect) => EFFECT_WORDS[effect][lang])
  if (lang === 'zh') {
    if (one.change === 'new') return `${name}（新增）`
    if (one.change === 'gone') return `${name}（已删除）`
    return effects.length > 0 ? `${name}（${effects.join('；')}）` : name
  }
  if (one.change === 'new') return `${name}, which is new`
  if (one.change === 'gone') return `${name}, which was removed`
  const last = effects.at(-1)
  const listed = effects.length > 1 ? `${effects.slice(0, -1).join(', ')} and ${last}` : (last ?? '')
  return listed === '' ? name : `${name}, ${listed}`
}

/**
 * The currency line in plain words: "Translated 3 March 2024 from version 2. The Chinese text has since changed: Article 5, the amount."
 * What does not concern the reader is left out; beyond {@link MOST_NAMED} clauses the rest is counted.
 */
export function currencyWords(line: CurrencyLine, lang: 'zh' | 'en'): string {
  const day = dayInWords(line.translatedOn, lang)
  const named = line.changed.slice(0, MOST_NAMED).map((one) => clauseWords(one, lang))
  const more = line.changed.length - named.length
  return lang === 'zh' ? chineseWords(line, day, named, more) : englishWords(line, day, named, more)
}

function chineseWords(line: CurrencyLine, day: string, named: readonly string[], more: number): string {
  const older = line.oldest === null ? '' : `，部分条款仍依据第${line.oldest}版`
  const said = [`译于${day}，依据中文第${line.fromVersion}版${older}。`]
  if (named.length > 0) said.push(`中文此后有改动：${named.join('，')}${more > 0 ? `，另有${more}条` : ''}。`)
  else if (line.standing === 'current') said.push('与现行中文一致。')
  if (line.wording > 0) said.push(`${line.wording}条的中文措辞有改动，不影响含义，译文待更新。`)
  if (line.tentative) said.push('暂定译文，待专家核定。')
  return said.join('')
}

function englishWords(line: CurrencyLine, day: string, named: readonly string[], more: number): string {
  const older = line.oldest === null ? '' : `, in part still from version ${line.oldest}`
  const said = [`Translated ${day} from version ${line.fromVersion}${older}.`]
  if (named.length > 0)
    said.push(`The Chinese text has since changed: ${named.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`)
  else if (line.standing === 'current') said.push('It agrees with the Chinese text of today.')
  if (line.wording > 0)
    said.push(
      line.wording === 1
        ? 'The wording of one clause has changed in Chinese without changing what it means.'
        : `The wording of ${line.wording} clauses has changed in Chinese without changing what they mean.`,
    )
  if (line.tentative) said.push('Tentative: an expert has still to confirm it.')
  return said.join(' ')
}
