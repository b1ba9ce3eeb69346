import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { likeness, NEAR, textPrint } from './likeness.ts'
import { similarFinder } from './similar.ts'
import { textSketch } from './text-sketch.ts'

const print = (text: string) => textPrint('', text)
const LONG = '我公司名下有三件发明专利，想去银行办理质押贷款，请问评估费有没有补贴，需要准备哪些材料，窗口在哪里？'

describe('the likeness of two texts', () => {
  it('does not mind marks, spaces, width and traditional characters', () => {
    expect(likeness(print('专利质押，怎么办？'), print('專利 质押怎么办！'))).toBe(1)
    expect(likeness(print(LONG), print(LONG.replace('三件', '五件').replace('请问', '想问')))).toBeGreaterThan(0.8)
    expect(likeness(print(LONG), print('展会上有人卖仿冒的杯子，请马上来人处理'))).toBeLessThan(0.1)
    expect(likeness(print(''), print('有字'))).toBe(0)
  })

  it('is the same both ways, at most one, and one for the same text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const share = likeness(print(one), print(other))
        expect(share).toBe(likeness(print(other), print(one)))
        expect(share).toBeLessThanOrEqual(1)
        expect(likeness(print(one), print(one))).toBe(1)
      }),
    )
  })

  it('is found by a shared band: near texts nearly always, unlike ones hardly ever', () => {
    const sketch = (text: string) => textSketch(print(text))
    const share = (one: string, other: string) => sketch(one).some((band) => sketch(other).includes(band))
    const near = Array.from({ length: 60 }, (_, n) => `${LONG}第${n}次来问`)
    expect(near.filter((text) => share(LONG, text)).length).toBeGreaterThan(57)
    expect(likeness(print(LONG), print(near[0] ?? ''))).toBeGreaterThan(NEAR)
    expect(share(LONG, '展会上有人卖仿冒的杯子，请马上来人处理')).toBe(false)
    expect(sketch('')).toEqual([])
    expect(sketch(LONG).every((band) => Number.isInteger(band) && Math.abs(band) <= 2 ** 31)).toBe(true)
  })
})

it('past matters that say the same come nearest first; common words alone make nothing similar', () => {
  const past = ['质押贷款的评估费怎么报', '质押登记要几天', '展会上的仿品', '请问怎么办理'].map((text) => ({
    text,
    matter: text,
  }))
  const find = similarFinder(past)
  expect(find('质押贷款评估费', 2)[0]?.matter).toBe('质押贷款的评估费怎么报')
  expect(find('完全无关', 2)).toEqual([])
  expect(similarFinder([])('质押', 3)).toEqual([])
})
