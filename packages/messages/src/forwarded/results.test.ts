import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MESSAGE_STATES } from '../values.ts'
import { changesOf } from './changes.ts'
import { readChoice, readContact } from './cells.ts'
import { guardedCell, resultColumns, resultOf } from './results.ts'

const NOTHING = { reply: null, answeredOn: null, overdue: null, returnReason: null }

describe('what goes back in a sheet', () => {
  it('says of every state where the message stands', () => {
    const said = MESSAGE_STATES.map((state) => resultOf({ state, ...NOTHING }).state)
    expect(new Set(said)).toEqual(new Set(['待受理', '办理中', '退回', '已办结', '留言人撤回']))
  })

  it.each([
    [true, '是'],
    [false, '否'],
    [null, ''],
  ])('overdue %s is %j', (overdue, cell) =>
    expect(resultOf({ state: 'closed', ...NOTHING, overdue }).overdue).toBe(cell),
  )

  it('fills the columns the sheet has and adds the others behind the last', () => {
    const columns = [
      { name: '编号', field: 'outerId' as const },
      { name: '回复内容', field: 'reply' as const },
      { name: '备注', field: null },
    ]
    expect(resultColumns({ columns })).toEqual([
      { field: 'state', index: 3, added: '办理状态' },
      { field: 'reply', index: 1, added: null },
      { field: 'answeredOn', index: 4, added: '答复时间' },
      { field: 'overdue', index: 5, added: '是否超期' },
      { field: 'returnReason', index: 6, added: '退回理由' },
    ])
  })

  it.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['+cmd|calc', "'+cmd|calc"],
    ['-2+3+cmd', "'-2+3+cmd"],
    ['\t=1', "'\t=1"],
    [' =1', "' =1"],
    ['-5', '-5'],
    ['+86 138-0000-0102', '+86 138-0000-0102'],
    ['您好！', '您好！'],
    ['a=b', 'a=b'],
  ])('the cell %j goes out as %j', (cell, guarded) => expect(guardedCell(cell)).toBe(guarded))

  it('no cell that goes out is run', () => {
    fc.assert(
      fc.property(fc.string(), (cell) => {
        expect(guardedCell(cell)).not.toMatch(/^\s*[=@]/)
        expect(guardedCell(guardedCell(cell))).toBe(guardedCell(cell))
      }),
    )
  })
})

describe('a row that came before', () => {
  const was = { outerId: '1', dueOn: '2026-03-13', body: '问', name: '李明', contact: '13800000102' }
  it.each([
    [{ ...was, dueOn: '2026年3月13日', contact: '手机:13800000102' }, []],
    [{ ...was, dueOn: '2026-03-20' }, [{ field: 'dueOn', column: '办结期限', was: '2026-03-13', now: '2026-03-20' }]],
    [{ ...was, name: '李四' }, [{ field: 'name', column: '留言人', was: '***', now: '***' }]],
    [{ outerId: '1', body: '问', subject: '题' }, []],
  ])('and now is %j', (now, changes) => expect(changesOf(was, now)).toEqual(changes))
})

describe('a cell', () => {
  it.each([
    ['是', true],
    ['同意公开', true],
    ['√', true],
    ['否', false],
    ['', false],
    ['不同意', false],
    ['再议', null],
  ])('%j says %s about publication', (cell, choice) => expect(readChoice(cell)).toBe(choice))

  it.each([
    ['13800000102', '13800000102', null],
    ['邮箱：a@b.cn；电话：021-12345678', '021-12345678', 'a@b.cn'],
    ['', null, null],
  ])('%j is the contact %s, %s', (cell, phone, email) => expect(readContact(cell)).toEqual({ phone, email }))
})
