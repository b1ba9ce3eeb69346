import { describe, expect, it } from 'vitest'
import { ref } from 'vue'
import type { DeskItem } from '../shapes.ts'
import { useSelection } from './selection.ts'

const item = (receipt: string, version = 1, opened = true) =>
  ({ receipt, version, subject: `关于${receipt}`, opened }) as DeskItem

describe('the rows chosen for a bulk action', () => {
  it('are toggled, added once, and kept when their page is gone', () => {
    const items = ref([item('A'), item('B', 3), item('C')])
    const selection = useSelection(items)
    selection.toggle('A')
    selection.add('B')
    selection.add('B')
    selection.toggle('A')
    selection.toggle('nowhere')
    expect(selection.rows.value.map(({ receipt, version }) => [receipt, version])).toEqual([['B', 3]])
    items.value = [item('C')]
    expect(selection.count.value).toBe(1)
    selection.all()
    expect(selection.rows.value.map(({ receipt }) => receipt)).toEqual(['B', 'C'])
  })

  it('are as they are shown now, and what was done is chosen no more', () => {
    const items = ref([item('A', 1, false), item('B')])
    const selection = useSelection(items)
    selection.all()
    items.value = [item('A', 2, true), item('B')]
    expect(selection.rows.value[0]).toMatchObject({ receipt: 'A', version: 2, opened: true })
    selection.drop(['A'])
    expect(selection.has('A')).toBe(false)
    selection.clear()
    expect(selection.count.value).toBe(0)
  })
})
