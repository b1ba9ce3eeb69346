import { cleanLine, cleanText } from '../clean-text.ts'

/** A cell as text that may have lines: cleaned as every text that enters the record. */
export const textOf = (cell: string): string => cleanText(cell).trim()
/** The same as one line. */
export const lineOf = (cell: string): string => cleanLine(cell).trim()
export const lengthOf = (text: string): number => [...text].length

const YES = /^(?:是|公开|可|可以|同意|同意公开|可公开|可以公开|y|yes|true|1|√|✓)$/i
const NO = /^(?:否|不|不公开|不可|不可以|不同意|不同意公开|不可公开|不予公开|保密|n|no|false|0|×)?$/i

/** Whether a writer agrees to publication. Silence is no: nobody else may say yes for them. Null for what says neither. */
export function readChoice(cell: string): boolean | null {
  const text = lineOf(cell).normalize('NFKC').replace(/\s/g, '')
  if (NO.test(text)) return false
  return YES.test(text) ? true : null
}

export interface SheetContact {
  readonly phone: string | null
  readonly email: string | null
}

/** A cell of contacts: what holds @ is the e-mail address, the rest the telephone number, without the words before them. */
export function readContact(cell: string): SheetContact {
  const parts = lineOf(cell)
    .split(/[,，;；、\s]+/u)
    .map((part) =>
      part.replace(/^(?:手机号?码?|电话|联系电话|联系方式|邮箱|电子邮箱|邮件|e-?mail|tel|phone)[:：]?/iu, ''),
    )
    .filter((part) => part !== '')
  const email = parts.find((part) => part.includes('@')) ?? null
  const phone = parts.filter((part) => part !== email).join(' ')
  return { phone: phone === '' ? null : phone, email }
}
