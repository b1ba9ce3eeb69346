import { encode } from 'uqr'
import { expect, it } from 'vitest'
import { drawQr } from './qr.ts'

const ADDRESS = 'https://example.gov.cn/message-board/status?receipt=GK-20261122-7F3K9Q'

/** Reads the path back: which modules it covers. */
function covered(path: string): Set<string> {
  const modules = new Set<string>()
  for (const [, x = '', y = '', width = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g))
    for (let step = 0; step < Number(width); step++) modules.add(`${Number(x) + step},${y}`)
  return modules
}

it('covers exactly the dark modules, and leaves the quiet zone free', () => {
  const { size, path } = drawQr(ADDRESS)
  const { data } = encode(ADDRESS, { ecc: 'M', border: 4 })
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`${x},${y}`] : [])))
  expect([...covered(path)].sort()).toEqual(dark.sort())
  expect(dark.length).toBeGreaterThan(300)
  const free = [0, 1, 2, 3, size - 1, size - 4].flatMap((edge) =>
    dark.filter((at) => at.split(',').includes(`${edge}`)),
  )
  expect(free).toEqual([])
})
