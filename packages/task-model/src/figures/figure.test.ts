import fc from 'fast-check'
import { expect, it } from 'vitest'
import { LIGHTS } from '../limits/limit-status.ts'
import { onTimeFigure } from './figure.ts'

it('counts exactly the rows that its queries list, whatever the rows are', () => {
  const rows = fc.array(fc.record({ light: fc.constantFrom(...LIGHTS), department: fc.constantFrom('a', 'b') }))
  fc.assert(
    fc.property(rows, (all) => {
      const own = all.filter((row) => row.department === 'a')
      const figure = onTimeFigure(own, { of: 'messages', where: { department: 'a' } })
      for (const { count, query } of [figure.numerator, figure.denominator]) {
        const listed = all.filter(
          (row) => row.department === query.where.department && query.where.lights.includes(row.light),
        )
        expect(listed).toHaveLength(count)
      }
      expect(figure.numerator.count).toBeLessThanOrEqual(figure.denominator.count)
    }),
  )
})

it('keeps what it was asked of', () => {
  expect(onTimeFigure([{ light: 'met' }, { light: 'late' }], { of: 'messages', where: { department: 'a' } })).toEqual({
    numerator: { count: 1, query: { of: 'messages', where: { department: 'a', lights: ['met'] } } },
    denominator: { count: 2, query: { of: 'messages', where: { department: 'a', lights: ['met', 'missed', 'late'] } } },
  })
})
