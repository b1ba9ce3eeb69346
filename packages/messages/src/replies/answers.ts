import { contentWords, shared } from './content-words.ts'
import { daysSaid } from './day-said.ts'
import { holds } from './evidence.ts'
import { sentencesOf, type Passage } from './passage.ts'
import type { Question } from './questions.ts'
import { elementRules } from './rule-files.ts'
import { finds } from './pattern.ts'
import type { AnswerVerdict, AskKind } from './values.ts'
import type { Ask } from './asks.ts'

export interface AnsweredAsk extends Ask {
  readonly verdict: AnswerVerdict
  readonly passage: Passage | null
}

export interface AnsweredQuestion extends Omit<Question, 'asks'> {
  readonly verdict: AnswerVerdict
  readonly asks: readonly AnsweredAsk[]
}

/** What an answer to each kind of question has to hold. Only whether it stands there is asked, so nothing is repeated without a bound. */
const ANSWERS: Readonly<Record<AskKind, (text: string) => boolean>> = {
  amount: (text) =>
    /\d|[一二三四五六七八九十百千万](?:元|件|个|家|人|成|倍|分之)|百分之|免费|不收|全额|没有上限|free/i.test(text),
  time: (text) =>
    daysSaid(text).length > 0 ||
    holds('number-of-days', text) ||
    /\d\s{0,3}[:：点时]|[\d一二三四五六七八九十]\s{0,3}(?:个)?(?:工作日|日|天|周|个?月|年|小时|分钟)|长期|全年|常年|随时|即时|当天|当日|当场|周[一二三四五六日末]|星期|双休日|每[年月周季]|working days|\d ?(?:am|pm)|days|weeks|months/i.test(
      text,
    ),
  place: (text) =>
    ['address', 'url', 'phone'].some((name) => holds(name as 'url', text)) ||
    /窗口|网站|官网|平台|系统|栏目|公众号|随申办|一网通办|中心|大厅|代办处|服务点|工作站|服务站|邮箱|邮寄|\bon (?:the|our)|website|counter|office|online/i.test(
      text,
    ),
  who: (text) =>
    holds('phone', text) ||
    /[\p{Script=Han}]{2}(?:局|处|委|厅|院|中心|办|代办处|协会|公司|部门|法院|工作站|银行)|\b(?:office|division|bureau|administration|court|centre|center)\b/iu.test(
      text,
    ),
  whether: (text) =>
    /可以|不可以|不能|能够|能|不需要|无需|需要|不必|没有|有|不再|已|停止|取消|属于|不属于|暂|未|是|不是|将|会|不予|予以|免|\b(?:yes|no|not|can|cannot|may|must|is|are|does|do|will|has|have)\b/i.test(
      text,
    ),
  which: (text) =>
    /、|包括|以下|如下|材料|证明|分别|清单|名单|《|①|1[.、]|，.{0,80}(?:和|及)|\b(?:and|following|include|copy|form|certificate)\b/i.test(
      text,
    ),
  how: (text) =>
    /请|先|再|登录|提交|申请|填写|拨打|办理|通过|携带|选择|下载|联系|前往|备案|递交|寄送|\b(?:please|submit|apply|file|register|log in|call|visit|fill|send|contact)\b/i.test(
      text,
    ),
  why: (text) => /因|由于|原因|依据|根据|按照|规定|《|为了|because|under|due to|according/i.test(text),
  action: (text) =>
    /已|将|正在|转|核查|核实|处理|更正|安排|采纳|吸收|研究|整改|修复|联系|纳入|道歉|责成|\b(?:will|have|has|corrected|fixed|forwarded|adopted|investigated|noted)\b/i.test(
      text,
    ),
}

const DECLINES =
  /不属于(?:本|我)?(?:局|机关|部门|级)?[\p{Script=Han}]{0,6}(?:职责|范围|管辖|权限|受理)|无法(?:提供|答复|告知|回答|受理)|不(?:予|便)(?:公开|提供|答复|告知)|不掌握|不受理|没有掌握|涉及(?:个人隐私|商业秘密|国家秘密|未结案件)|(?:not (?:within|a matter for) (?:our|this)|cannot (?:answer|disclose|provide)|outside our)/iu

const restated = elementRules.find(({ id }) => id === 'restated')?.pattern ?? /(?!)/g
const CLOSING = /感谢|谢谢|欢迎(?:您)?(?:来电|继续)|特此|此复|祝您|thank/i

interface Candidate extends Passage {
  readonly words: ReadonlySet<string>
  /** The number that begins the sentence, where the reply numbers its parts. */
  readonly number: number | null
}

const NUMBERED =
  /^(?:第?([一二三四五六七八九十])[、，,：:是．.]|[（(]([一二三四五六七八九十\d])[）)]|(\d{1,2})[.、．)）]|关于第([一二三四五])|([①②③④⑤⑥⑦⑧⑨⑩]))/u

function numberOf(text: string): number | null {
  const found = NUMBERED.exec(text)
  if (!found) return null
  const mark = found.slice(1).find((one) => one !== undefined) ?? ''
  const at = Math.max('一二三四五六七八九十'.indexOf(mark), '①②③④⑤⑥⑦⑧⑨⑩'.indexOf(mark))
  return at >= 0 ? at + 1 : Number(mark)
}

/** The sentences of a reply that can answer: not what only repeats the question, greets, thanks or signs. */
function candidatesOf(reply: string): Candidate[] {
  const sentences = sentencesOf(reply)
  let number: number | null = null
  return sentences.flatMap((one, at) => {
    number = numberOf(one.text) ?? number
    const closes = CLOSING.test(one.text) && one.text.length < 30
    const signs =
      at >= sentences.length - 2 &&
      one.text.length < 30 &&
      !/[。！？!?；;.]$/.test(one.text) &&
      !holds('phone', one.text)
    const repeats =
      finds(restated, one.text) && !/[，,：:].{12}/u.test(one.text.replace(restated, '')) && one.text.length < 90
    if (closes || signs || repeats || /^(?:您好|你好|尊敬的)[^，,]{0,12}$/u.test(one.text)) return []
    return [{ ...one, words: contentWords(one.text), number }]
  })
}

/**
 * Matches each question to what the reply says of it: a passage that speaks of the same thing and holds what the question asks for, a figure for
 * how much, a day or a period for when, a place for where, yes or no for whether. A message with one matter needs no shared words beyond the
 * first passage on it: the reply is about nothing else. A sentence that says why nothing can be said counts as declined.
 */
export function answersTo(questions: readonly Question[], reply: string, subject: string): AnsweredQuestion[] {
  const candidates = candidatesOf(reply)
  const numbered = new Set(candidates.flatMap(({ number }) => number ?? [])).size
  const ownWords = questions.map((question) => contentWords(`${question.text}`))
  return questions.map((question, at) => {
    const own =
      numbered === questions.length && questions.length > 1
        ? candidates.filter(({ number }) => number === at + 1)
        : questions.length === 1
          ? candidates
          : nearest(candidates, ownWords, at)
    const about = new Set([...(ownWords[at] ?? []), ...(questions.length === 1 ? contentWords(subject) : [])])
    const asks = question.asks.map((ask) => answerTo(ask, own, about))
    return { ...question, asks, verdict: verdictOf(asks) }
  })
}

/** The sentences that speak of this question more than of the others, with the one that follows each. */
function nearest(candidates: readonly Candidate[], ownWords: readonly ReadonlySet<string>[], at: number): Candidate[] {
  let last = -1
  return candidates.filter(({ words }) => {
    const scores = ownWords.map((one) => shared(one, words))
    const best = Math.max(...scores)
    if (best > 0) last = scores.indexOf(best)
    return last === at
  })
}

function answerTo(ask: Ask, candidates: readonly Candidate[], about: ReadonlySet<string>): AnsweredAsk {
  const asked = contentWords(ask.text)
  const ranked = candidates
    .map((one, at) => ({ one, at, score: 2 * shared(asked, one.words) + shared(about, one.words) }))
    .toSorted((a, b) => b.score - a.score || a.at - b.at)
  const passageOf = ({ start, end, text }: Passage): Passage => ({ start, end, text })
  const declined = ranked.find(({ one, score }) => score > 0 && DECLINES.test(one.text))
  const fit = ranked.find(({ one }) => ANSWERS[ask.kind](one.text) && !isEvasive(one.text))
  if (fit && (!declined || fit.score >= declined.score) && !DECLINES.test(fit.one.text))
    return { ...ask, verdict: 'answered', passage: passageOf(fit.one) }
  if (declined) return { ...ask, verdict: 'declined', passage: passageOf(declined.one) }
  return { ...ask, verdict: fit ? 'answered' : 'missing', passage: fit ? passageOf(fit.one) : null }
}

/** What says nothing answers nothing, whatever words it has. */
const isEvasive = (text: string) => /^(?:敬请|请(?:您)?)(?:关注|留意|谅解|理解)/u.test(text)

function verdictOf(asks: readonly AnsweredAsk[]): AnswerVerdict {
  if (asks.some(({ verdict }) => verdict === 'answered')) return 'answered'
  return asks.some(({ verdict }) => verdict === 'declined') ? 'declined' : 'missing'
}
