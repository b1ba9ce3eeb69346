import { expect, it } from 'vitest'
import { chosenQuery, filtersOf, readChosen, without } from './chosen.ts'

const read = (query: string) => readChosen(new URLSearchParams(query))

it('reads what it knows and leaves out the rest', () => {
  const chosen = read(
    'form=online&district=mars&part=visit&from=2026-08-31&to=2026-08-01&view=circle&left=1&month=2026-13',
  )
  expect(chosen).toMatchObject({ form: 'online', district: '', part: 'visit', view: 'list', left: true, month: '' })
  expect([chosen.from, chosen.to]).toEqual(['2026-08-01', '2026-08-31'])
  expect(read('from=2026-02-45').from).toBe('')
})

it('goes back into an address, and takes one filter away alone', () => {
  const chosen = read('view=calendar&form=online&q=专利&left=1&past=1&month=2026-08&series=season-2026')
  expect(filtersOf(chosen)).toEqual(['form', 'q', 'left'])
  const query = chosenQuery(chosen, without('q'))
  expect(query).toMatchObject({ view: 'calendar', form: 'online', q: '', left: '1', past: '1', month: '2026-08' })
  expect(filtersOf(read(new URLSearchParams(Object.entries(query).map(([k, v]) => [k, v ?? ''])).toString()))).toEqual([
    'form',
    'left',
  ])
  expect(filtersOf({ ...chosen, ...without('all') })).toEqual([])
  expect(chosenQuery(chosen, { view: 'list' })['month']).toBeNull()
})
