import { describe, expect, it } from 'vitest'
import { byGravity, gravest, partsOf, type Finding } from './finding-parts.ts'

const finding = (start: number, end: number, severity: Finding['severity'] = 'review'): Finding => ({
  key: `${start}-${end}`,
  field: 'reply',
  type: 'mobile-phone',
  start,
  end,
  text: '',
  severity,
  rule: 'r',
  message: 'm',
})

describe('partsOf', () => {
  it('keeps a text without findings whole', () => {
    expect(partsOf('您好', [])).toEqual([{ start: 0, text: '您好', findings: [] }])
  })

  it('has no parts for an empty text', () => {
    expect(partsOf('', [])).toEqual([])
  })

  it('cuts overlapping findings so that each stays in place', () => {
    const a = finding(1, 4)
    const b = finding(3, 6)
    const parts = partsOf('0123456789', [a, b])
    expect(parts.map((part) => part.text)).toEqual(['0', '12', '3', '45', '6789'])
    expect(parts.map((part) => part.findings.map(({ key }) => key))).toEqual([[], ['1-4'], ['1-4', '3-6'], ['3-6'], []])
  })

  it('joins back to the text whatever the findings', () => {
    const text = '电话13800138000，𠮷先生，邮箱 a@b.cn。'
    const cuts = Array.from({ length: text.length }, (_, at) => finding(at, Math.min(text.length, at + (at % 5) + 1)))
    const parts = partsOf(text, cuts)
    expect(parts.map((part) => part.text).join('')).toBe(text)
  })

  it('ignores offsets that a changed draft no longer has', () => {
    expect(partsOf('短', [finding(4, 9), finding(-1, 1), finding(1, 1)])).toEqual([
      { start: 0, text: '短', findings: [] },
    ])
  })
})

describe('gravity', () => {
  it('names the gravest', () => {
    expect(gravest([finding(0, 1, 'info'), finding(0, 1, 'block'), finding(0, 1)])).toBe('block')
    expect(gravest([])).toBe('info')
  })

  it('sorts the gravest first, then by place', () => {
    expect(byGravity([finding(5, 6), finding(1, 2), finding(8, 9, 'block')]).map(({ start }) => start)).toEqual([
      8, 1, 5,
    ])
  })
})
