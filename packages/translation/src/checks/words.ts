import type { Finding } from './finding.ts'
import type { FindingType } from './values.ts'

type Both = { readonly zh: string; readonly en: string }

export const FINDING_TYPE_WORDS: Readonly<Record<FindingType, Both>> = {
  number: { zh: '数字', en: 'Number' },
  date: { zh: '日期', en: 'Date' },
  amount: { zh: '金额', en: 'Amount' },
  reference: { zh: '引用', en: 'Reference' },
  'document-number': { zh: '文号', en: 'Document number' },
  term: { zh: '术语', en: 'Term' },
  missing: { zh: '漏译', en: 'Missing' },
  untranslated: { zh: '残留中文', en: 'Untranslated' },
  title: { zh: '名称', en: 'Title' },
  length: { zh: '长度', en: 'Length' },
}

const quoted = (text: string) => `“${text}”`

/** What a finding says to the translator, and what to do. */
export function findingSentence({ type, expected, found, why }: Finding): Both {
  if (type === 'missing')
    return {
      zh: '中文的这一处在英文里没有对应。请补译，或者核对是否并入了别处。',
      en: 'This part of the Chinese has nothing opposite in the English. Translate it, or check where it went.',
    }
  if (type === 'untranslated')
    return {
      zh: '英文里留有中文。请译出，或者放进英文后面的括号里。',
      en: 'Chinese is left in the English. Translate it, or put it in brackets behind its English.',
    }
  if (type === 'length')
    return {
      zh: '英文和中文的长短相差很多，请核对是否有漏译或者多译。',
      en: 'The English is much shorter or longer than such Chinese usually is. Check that nothing is missing or added.',
    }
  const name = FINDING_TYPE_WORDS[type]
  const [reasonZh, reasonEn] = why ? [why.zh, ` ${why.en}`] : ['', '']
  if (expected !== null && found !== null)
    return {
      zh: `${name.zh}不一致：按中文应为${quoted(expected)}，英文写的是${quoted(found)}。${reasonZh}请核对后改正。`,
      en: `${name.en}: by the Chinese it should be ${quoted(expected)}, the English says ${quoted(found)}.${reasonEn} Check and correct it.`,
    }
  if (expected !== null)
    return {
      zh: `${name.zh}缺少：按中文应有${quoted(expected)}，英文里没有。请补上。`,
      en: `${name.en}: by the Chinese there should be ${quoted(expected)}, the English does not say it. Add it.`,
    }
  return {
    zh: `${name.zh}多出：英文有${quoted(found ?? '')}，中文里没有。请核对。`,
    en: `${name.en}: the English says ${quoted(found ?? '')}, the Chinese does not. Check it.`,
  }
}
