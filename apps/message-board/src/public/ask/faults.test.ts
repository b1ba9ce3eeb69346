import { describe, expect, it } from 'vitest'
import { emptyDraft } from './draft.ts'
import { draftFaults, lengthOf, serverFaults } from './faults.ts'

const good = { ...emptyDraft(), subject: '专利补贴', body: '怎样申请？', name: '王小明', mayPublish: true }

describe('draftFaults', () => {
  it('finds nothing in a complete message', () => {
    expect(draftFaults(good, 'zh')).toEqual([])
  })

  it('names every field that is missing, in the order of the page', () => {
    expect(draftFaults(emptyDraft(), 'zh').map((error) => error.field)).toEqual([
      'ask-subject',
      'ask-body',
      'ask-publish-yes',
      'ask-name',
    ])
  })

  it('holds back while a file is on its way, and once one did not get there', () => {
    const said = (pending: number, refused: number) => draftFaults(good, 'zh', { pending, refused })
    expect(said(1, 1)).toEqual([{ field: 'ask-files', message: '附件还没有传完，请等一等，或者移除没传完的' }])
    expect(said(0, 2)).toEqual([{ field: 'ask-files', message: '有附件没有传上，请移除，或者再传一次' }])
  })

  it('asks for an address that mail can reach, if one is given at all', () => {
    expect(draftFaults({ ...good, email: 'a@b' }, 'zh').map((error) => error.field)).toEqual(['ask-email'])
    expect(draftFaults({ ...good, email: ' 张三@例子.中国 ' }, 'zh')).toEqual([])
  })

  it('counts rare Han and emoji as one character each', () => {
    expect(lengthOf('𠮷👍')).toBe(2)
    expect(draftFaults({ ...good, subject: '𠮷'.repeat(100) }, 'zh')).toEqual([])
    expect(draftFaults({ ...good, subject: '𠮷'.repeat(103) }, 'zh')).toEqual([
      { field: 'ask-subject', message: '标题超出3字，请删减一些' },
    ])
  })
})

describe('serverFaults', () => {
  it('leads each fault to its control', () => {
    expect(serverFaults('x', [{ path: 'contact.email', message: '邮箱写得不对' }])).toEqual([
      { field: 'ask-email', message: '邮箱写得不对' },
    ])
  })

  it('keeps a fault without a control, and the sentence when there are no fields', () => {
    expect(serverFaults('x', [{ path: 'challenge', message: 'y' }])).toEqual([{ field: undefined, message: 'y' }])
    expect(serverFaults('请稍后再试', undefined)).toEqual([{ message: '请稍后再试' }])
  })
})
