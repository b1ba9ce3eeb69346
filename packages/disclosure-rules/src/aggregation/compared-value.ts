import type { Meaning } from './data-table.ts'
import { plainValue } from './figure.ts'

/** A cell as it is compared with one of another table that prints it in another way. Empty where it names nobody. */
export function comparedValue(cell: string, meaning: Meaning): string {
  const plain = cell.normalize('NFKC').replaceAll(/\s/g, '')
  if (/^(?:无|不详|未知|暂无|其他|-|—|\/|n\/a|null|none)?$/i.test(plain)) return ''
  if (meaning === 'credit-code' || meaning === 'identity' || meaning === 'reference') {
    return isMasked(plain) ? '' : plain.replaceAll(/[-.]/g, '').toUpperCase()
  }
  if (meaning === 'telephone') return mobileOf(plain)
  if (meaning === 'date' || meaning === 'birth') return datePlain(plain)
  if (meaning === 'age') return plain.replace(/周?岁$/, '')
  if (meaning === 'gender') return /^(?:男|m|male)/i.test(plain) ? '男' : /^(?:女|f|female)/i.test(plain) ? '女' : plain
  if (meaning === 'firm') return isMasked(plain) ? '' : plain.replaceAll(/[()（）·.,，]/g, '').toLowerCase()
  if (meaning === 'address')
    return isDetailed(plain) ? plain.replace(/^(?:[^市]{2,3}省)?[^市]{2,3}市(?=.)/, '').replaceAll(/[-－—]/g, '') : ''
  return meaning === 'person' ? plain.replaceAll('·', '') : plainValue(plain)
}

/** Only a mobile is somebody's own; a landline is an office's or a household's. */
function mobileOf(text: string): string {
  return /(?:^|86)(1[3-9]\d{9})$/.exec(text.replaceAll(/[^\d*]/g, ''))?.[1] ?? ''
}

function datePlain(text: string): string {
  const parts = /^(\d{4})[年./-]?(\d{1,2})?(?:[月./-]?(\d{1,2}))?日?/.exec(text)
  if (!parts) return text
  return parts
    .slice(1)
    .flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')]))
    .join('-')
}

/** Only an address down to a number is one person's or firm's. */
function isDetailed(address: string): boolean {
  return /\d/.test(address) && /号|室|弄|幢|栋|村|组|no\.?|road|street/i.test(address) && !/[*＊×●█■]/.test(address)
}

export function isMasked(value: string): boolean {
  return /[*＊×●█■]|某/.test(value)
}
