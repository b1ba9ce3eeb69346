import type { DraftFinding, Said } from './draft-finding.ts'
import type { Passage } from './passage.ts'
import { citationOf, plainArticle, plainNumber, plainTitle, type KnownPolicy } from './policy.ts'
import { citationRules } from './rule-files.ts'
import type { CheckedField, CheckSeverity } from './values.ts'

/** A policy as a text cites it: by title, by number, or both, with the articles that follow. */
export interface Citation extends Passage {
  readonly title: string | null
  readonly number: string | null
  readonly articles: readonly Passage[]
}

const NUMBER = '[\\p{Script=Han}]{1,14}[〔\\[（(【]\\s*\\d{4}\\s*[〕\\]）)】]\\s*第?\\s*\\d{1,5}\\s*号'
const TITLED = new RegExp(
  `《([^《》\\n]{2,80})》(?:\\s*[（(]([^（）()\\n]{0,3}${NUMBER}|[^（）()\\n]{2,40}号)[）)])?`,
  'gu',
)
const NUMBERED = new RegExp(NUMBER, 'gu')
const ARTICLE = /第\s*(?:[一二三四五六七八九十百零〇]+|\d{1,3})\s*条(?:之[一二三四五六七八九十])?/gu
/** Articles are looked for up to here behind a citation, within its sentence and before the next one. */
const REACH = 60

const ending = new RegExp(`(?:${citationRules.endings.join('|')})(?:[（(][^（）()]{1,20}[）)])?$`, 'u')
/** Whether a title in 《》 is one of a policy, not of a paper or a form. */
export const isPolicyTitle = (title: string): boolean => ending.test(title.trim())

/** Every policy that a text cites. A number inside the brackets of a title belongs to that title. */
export function citationsIn(text: string): Citation[] {
  const found: Citation[] = []
  for (const one of text.matchAll(TITLED)) {
    const end = one.index + one[0].length
    found.push({ start: one.index, end, text: one[0], title: one[1] ?? null, number: one[2] ?? null, articles: [] })
  }
  for (const one of text.matchAll(NUMBERED)) {
    const [start, end] = [one.index, one.index + one[0].length]
    if (found.some((other) => other.start < end && start < other.end)) continue
    found.push({ start, end, text: one[0], title: null, number: one[0], articles: [] })
  }
  found.sort((a, b) => a.start - b.start)
  return found.map((one, at) => ({
    ...one,
    articles: articlesAfter(text, one.end, found[at + 1]?.start ?? text.length),
  }))
}

function articlesAfter(text: string, from: number, next: number): Passage[] {
  const stop = text.slice(from, Math.min(next, from + REACH)).search(/[。！？!?\n]/u)
  const to = stop === -1 ? Math.min(next, from + REACH) : from + stop
  return [...text.slice(from, to).matchAll(ARTICLE)].map((one) => ({
    start: from + one.index,
    end: from + one.index + one[0].length,
    text: one[0],
  }))
}

/** The policy that is meant: by title, else by number. A number may stand behind words (依据沪示〔2018〕1号). */
export function policyCited(
  { title, number }: Pick<Citation, 'title' | 'number'>,
  register: readonly KnownPolicy[],
): KnownPolicy | null {
  const wanted = title === null ? null : plainTitle(title)
  const titled = wanted === null ? [] : register.filter((one) => plainTitle(one.title) === wanted)
  const numbered =
    number === null
      ? []
      : register.filter((one) => one.number !== '' && plainNumber(number).endsWith(plainNumber(one.number)))
  if (titled.length > 1)
    return (
      titled.find((one) => numbered.includes(one)) ??
      titled.find(({ state }) => state === 'in-force') ??
      titled[0] ??
      null
    )
  return titled[0] ?? (wanted === null ? (numbered[0] ?? null) : null)
}

/** A reply may say itself that a policy ended. */
const SAYS_ENDED =
  /废止|失效|停止执行|取代|替代|不再(?:执行|适用|施行)|已(?:被|由)|superseded|withdrawn|replaced|repealed/iu

/** Disagreement with the register: policies that ended, articles that are not there, other numbers, dead links, half citations. */
export function citationFindings(field: CheckedField, text: string, register: readonly KnownPolicy[]): DraftFinding[] {
  const finding = (
    rule: string,
    severity: CheckSeverity,
    { start, end, text: cited }: Passage,
    said: Said,
  ): DraftFinding => ({ kind: 'policy', rule, severity, field, start, end, text: cited, said })
  const links = linkFindings(text, register, finding)
  return [
    ...links,
    ...citationsIn(text).flatMap((citation): DraftFinding[] => {
      const policy = policyCited(citation, register)
      if (policy === null) {
        if (citation.title !== null && !isPolicyTitle(citation.title)) return []
        return [
          finding('not-in-register', 'should', citation, {
            zh: `政策清单里没有${citation.text}。`,
            en: `${citation.text} is not in the register of policies.`,
            todoZh: '核对全称和文号，确认已经公开；是现行政策的，请公开办加入清单。',
            todoEn:
              'Check title and number, and that it is public; a policy in force is added to the register by the office.',
          }),
        ]
      }
      const findings: DraftFinding[] = []
      const sentenceEnd = text.slice(citation.end).search(/[。！？!?\n]/u)
      const rest = text.slice(citation.end, sentenceEnd === -1 ? text.length : citation.end + sentenceEnd)
      if (policy.state !== 'in-force' && !SAYS_ENDED.test(rest))
        findings.push(finding(`policy-${policy.state}`, 'must', citation, endedWords(policy)))
      const { number } = citation
      if (number !== null && policy.number !== '' && !plainNumber(number).endsWith(plainNumber(policy.number)))
        findings.push(
          finding('number-differs', 'must', citation, {
            zh: `文号不对：《${policy.title}》是${policy.number}。`,
            en: `Another number: 《${policy.title}》 is ${policy.number}.`,
            todoZh: `改为${citationOf(policy)}，或者核对是不是另一份文件。`,
            todoEn: `Write ${citationOf(policy)}, or check whether another document is meant.`,
          }),
        )
      for (const article of citation.articles) {
        if (
          policy.articles.length === 0 ||
          policy.articles.some((one) => plainArticle(one) === plainArticle(article.text))
        )
          continue
        findings.push(
          finding('article-missing', 'must', article, {
            zh: `《${policy.title}》没有${article.text}。`,
            en: `《${policy.title}》 has no ${article.text}.`,
            todoZh: `它有${policy.articles.length}条，请核对条款。`,
            todoEn: `It has ${policy.articles.length} articles: check which one is meant.`,
          }),
        )
      }
      const whole =
        number !== null &&
        (citation.articles.length > 0 || policy.articles.length === 0) &&
        (policy.url === null || text.includes(policy.url))
      if (!whole && policy.state === 'in-force')
        findings.push(
          finding('basis-incomplete', 'should', citation, {
            zh: `引用${citation.text}，还缺${[number === null && policy.number ? '文号' : '', citation.articles.length === 0 && policy.articles.length > 0 ? '条款' : '', policy.url !== null && !text.includes(policy.url) ? '链接' : ''].filter(Boolean).join('、')}。`,
            en: `${citation.text} is cited without ${[number === null && policy.number ? 'number' : '', citation.articles.length === 0 && policy.articles.length > 0 ? 'article' : '', policy.url !== null && !text.includes(policy.url) ? 'link' : ''].filter(Boolean).join(', ')}.`,
            todoZh: '用“插入政策”补全全称、文号、条款和链接。',
            todoEn: 'Complete it with “Insert policy”.',
          }),
        )
      return findings
    }),
  ]
}

function endedWords({ title, endedOn, supersededBy, state }: KnownPolicy): Said {
  const [since, from] = [endedOn ? `自${endedOn}起` : '', endedOn ? ` since ${endedOn}` : '']
  const heir = supersededBy && citationOf(supersededBy)
  return state === 'superseded' && heir
    ? {
        zh: `《${title}》${since}已被${heir}取代。`,
        en: `《${title}》 is superseded by ${heir}${from}.`,
        todoZh: `改引${heir}，并核对结论是否还成立；要说明旧政策的，写明它已经失效。`,
        todoEn: `Cite ${heir} and check the conclusion; where the old one must be named, say that it ended.`,
      }
    : {
        zh: `《${title}》${since}已经废止。`,
        en: `《${title}》 was withdrawn${from}.`,
        todoZh: '换用现行依据；要说明旧政策的，写明它已经废止和废止的日期。',
        todoEn: 'Use a basis in force; where the old one must be named, say that and when it was withdrawn.',
      }
}

const ADDRESS = /https?:\/\/[^\s，。；）)》<>"]+/giu

function linkFindings(
  text: string,
  register: readonly KnownPolicy[],
  finding: (rule: string, severity: CheckSeverity, place: Passage, said: Said) => DraftFinding,
): DraftFinding[] {
  return [...text.matchAll(ADDRESS)].flatMap((one) => {
    const policy = register.find(({ url }) => url !== null && url === one[0])
    const place = { start: one.index, end: one.index + one[0].length, text: one[0] }
    if (policy?.link === 'dead' || policy?.link === 'refused')
      return [
        finding('link-dead', 'must', place, {
          zh: '这个链接上次检查时打不开。',
          en: 'This address did not answer when it was last looked at.',
          todoZh: '在“插入政策”里重新检查链接，或者换成能打开的网址。',
          todoEn: 'Check it again among the policies, or give one that answers.',
        }),
      ]
    if (policy?.link === 'moved')
      return [
        finding('link-moved', 'should', place, {
          zh: '这个链接打开后是另一个标题的页面。',
          en: 'This address leads to a page with another title.',
          todoZh: '打开看一看是不是这份政策。',
          todoEn: 'Open it and see whether it is this policy.',
        }),
      ]
    return []
  })
}
