import type { LocalDate } from '@gongkai/work-calendar'
import type { FormHit, Term, TermHit, TermIndex } from '../terms/index.ts'
import type { Finding, Span } from './finding.ts'
import { unevenForm } from './uneven-forms.ts'
import { saidOtherwise } from './said-otherwise.ts'

export interface TermSides {
  readonly zh: string
  readonly en: string
  /** The day the text is of, for names of their time. */
  readonly on: LocalDate | null
  /** The last day that the clause itself names, where it speaks of the past: names of that day are right as well. */
  readonly past: LocalDate | null
  /** Stretches of the Chinese that are no words: document numbers. */
  readonly names: readonly Span[]
  readonly untranslated: readonly Finding[]
}

/** Characters of a Chinese term that is a word by itself: 专利 is not, 专利权人 is. */
const SHORTEST_ALONE = 3

const isRight = ({ standing }: FormHit) => standing === 'preferred' || standing === 'alternative'
const wordsOf = (form: string) => form.split(/[\s-]+/).length

/**
 * Terms that are said wrongly: the Chinese term stands there, and no accepted English form of it, or a forbidden one in place of it. A form that is
 * right for another term of the same clause is no fault, and neither is a forbidden word where an accepted form as long stands as often as the Chinese.
 * The title of a law in 《》 is a `reference`.
 */
export function termFindings(sides: TermSides, terms: TermIndex): Finding[] {
  const { zh, en, on, past, names, untranslated } = sides
  const hits = terms
    .chinese(zh)
    .filter((hit) => !names.some((name) => name.start < hit.end && hit.start < name.end) && !isOrdinary(zh, hit))
  if (hits.length === 0) return []
  const said = Map.groupBy(hits, ({ term }) => term.id)
  const then = past === null ? null : terms.english(en, past)
  const forms = terms.english(en, on).map((form, at) => {
    const once = then?.[at]
    return once !== undefined && isRight(once) ? once : form
  })
  const accepted = terms.accepted(en, on)
  const acceptedThen = past === null ? accepted : terms.accepted(en, past)
  const rightElsewhere = (form: FormHit) =>
    forms.some((other) => other.start === form.start && isRight(other) && said.has(other.term.id))
  const titles = [...zh.matchAll(/《[^《》]*》/g)]
  const inTitle = ({ start, end }: Span) =>
    titles.some(({ index, 0: title }) => index < start && end < index + title.length)
  const finding = (hit: TermHit, place: Span, form: FormHit | null): Finding => ({
    ...termFinding(hit, place, form),
    type: inTitle(hit) ? 'reference' : 'term',
  })
  return [...said.values()].flatMap((places): Finding[] => {
    const [first] = places
    if (!first) return []
    const { term } = first
    const wrong = forms.filter((form) => isWrongFor(form, term) && !rightElsewhere(form))
    const shortest = Math.min(...wrong.map(({ form }) => wordsOf(form)))
    const fine = forms.filter((form) => form.term.id === term.id && isRight(form) && wordsOf(form.form) >= shortest)
    if (wrong.length > 0 && fine.length < places.length) {
      // As many forms as terms: each form is that of the term at its own place in the row.
      const inOrder = [...fine, ...wrong].sort((a, b) => a.start - b.start)
      const placeOf = (form: FormHit, at: number) =>
        places[inOrder.length === places.length ? inOrder.indexOf(form) : at] ?? first
      return wrong.slice(0, places.length).map((form, at) => finding(placeOf(form, at), form, form))
    }
    const second = unevenForm(forms.filter((form) => form.term.id === term.id && isRight(form)))
    if (second !== null && places.length > 1)
      return [{ ...finding(places[second.at] ?? first, second.form, second.form), expected: second.first }]
    const leftInChinese = untranslated.some(
      ({ found }) => found !== null && (term.zh.includes(found) || found.includes(term.zh)),
    )
    if (accepted.has(term.id) || acceptedThen.has(term.id) || leftInChinese) return []
    const taken = forms.filter((form) => isRight(form) && said.has(form.term.id))
    // Where the English says another term of the base that the Chinese has not, and one of its kind, that is said instead.
    const instead =
      forms.find(
        (form) =>
          isRight(form) &&
          (form.standing === 'preferred' || wordsOf(form.form) > 1) &&
          !isIn(form.term, zh) &&
          isOfKind(form.term, term) &&
          !taken.some(({ start }) => start === form.start),
      ) ?? null
    // A short form is mostly part of a longer word: its absence counts only where another short term stands instead.
    const short = ({ zh: form }: Term) => form.length < SHORTEST_ALONE
    if (first.end - first.start < SHORTEST_ALONE && (instead === null || !short(instead.term))) return []
    if (places.every(({ start }) => INFRINGED.test(zh.slice(0, start))) && /\binfring/i.test(en)) return []
    // 商标注册人, 商标注册申请: part of a longer word, which the English may say with less (the registrant, an application).
    const shortened = () =>
      places.every(({ end }) => partOfLonger(term, zh.slice(end), en)) || saidWithoutField(term, en)
    const place = instead ?? (shortened() ? null : saidOtherwise(term, en, taken))
    if (place === null) return []
    return [finding(first, place, null)]
  })
}

/** A form is wrong for a term where the term base forbids it, or forbids it for a term that is part of the Chinese of this one. */
function isWrongFor({ term, form, standing }: FormHit, of: Term): boolean {
  if (standing !== 'forbidden' && standing !== 'dated') return false
  if (term.id === of.id) return true
  return standing === 'forbidden' && of.zh.includes(term.zh) && ![of.en, ...of.alternatives].includes(form)
}

/** 创造性贡献, “creative contribution”: the word of everyday, not the condition for a patent. */
const isOrdinary = (zh: string, { end }: Span) =>
  zh.charAt(end - 1) === '性' && /^(?:地|劳动|贡献|工作|思维|活动|人才|成果|转化|发展|措施|建议)/u.test(zh.slice(end))

/** 侵犯专利权 as “infringement”: whose right it is stands elsewhere. */
const INFRINGED = /侵[犯害](?:了|他人的?|其)?$/u

/** Terms of one kind end alike: 专利法 and 商标法, 发明专利 and 实用新型专利. */
const isOfKind = (one: Term, other: Term) =>
  [one.zh, ...one.zhAlso].some((form) => [other.zh, ...other.zhAlso].some((name) => form.at(-1) === name.at(-1)))

const isIn = ({ zh, zhAlso }: Term, text: string) => [zh, ...zhAlso].some((form) => text.includes(form))

function termFinding({ term, start, end }: TermHit, en: Span, form: FormHit | null): Finding {
  const why = form?.term.forbidden.find((one) => one.form === form.form)?.why ?? null
  return {
    type: 'term',
    zh: { start, end },
    en: { start: en.start, end: en.end },
    expected: term.en,
    found: form?.form ?? null,
    term: term.id,
    why,
  }
}

/** Beginnings of so many letters make two words of one family: registrant, registration. */
const FAMILY = 7

function partOfLonger({ en, alternatives }: Term, behind: string, text: string): boolean {
  if (behind.startsWith('申请')) return /\b(?:appl|fil)/i.test(text)
  if (!/^[人者证]/u.test(behind)) return false
  const families = [en, ...alternatives].flatMap((form) => form.toLowerCase().match(/[a-z]{7,}/g) ?? [])
  const words = text.toLowerCase()
  return families.some((word) => new RegExp(`\\b${word.slice(0, FAMILY)}`).test(words))
}

const FIELD = /^(?:知识产权|专利|商标)/u
const FIELD_IN_ENGLISH = /^(?:intellectual property|IP|patent|trade ?mark) /i

/** 知识产权保险 as “the insurance”: in a text about the field its name is left out. Another name in its place is no such thing. */
function saidWithoutField({ zh, en, alternatives }: Term, text: string): boolean {
  if (!FIELD.test(zh)) return false
  return [en, ...alternatives].some((form) => {
    if (!FIELD_IN_ENGLISH.test(form)) return false
    const rest = form.replace(FIELD_IN_ENGLISH, '').replace(/[^a-z -]/gi, '')
    return rest !== '' && new RegExp(`\\b(?:the|an?|its|their|such|this|each|any) ${rest}`, 'i').test(text)
  })
}
