import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readArguments } from '../src/cli/command.ts'
import { addBoardNamed, addStaff, boardAdd, personAdd } from '../src/cli/setup.ts'
import { rig, type Rig } from './modules-rig.ts'

describe('setting up a bureau of its own', () => {
  let r: Rig
  beforeAll(async () => {
    r = await rig({ boards: false })
  })
  afterAll(() => r.close())

  const person = (signIn: string, ...line: string[]) =>
    addStaff(r.surroundings, signIn, readArguments(personAdd, [signIn, ...line]))
  const board = (id: string, ...line: string[]) =>
    addBoardNamed(r.surroundings, id, readArguments(boardAdd, [id, ...line]))
  const details = ['--name', '何平', '--department', 'office', '--roles', 'office,office-reviewer']

  it('lets a person sign in with the password that was drawn', async () => {
    const password = await person('heping', ...details)
    const answer = await r.call('POST', '/api/session', { signIn: 'heping', password })
    expect(answer).toMatchObject({
      status: 200,
      body: { person: { name: '何平', department: 'office', roles: ['office', 'office-reviewer'] } },
    })
  })

  it('leaves a person who is there as they are', async () => {
    await person('twice', ...details)
    await expect(person('twice', ...details)).rejects.toThrow('“twice” is taken; nothing was changed.')
  })

  it.each([
    [
      ['--name', '何平', '--department', 'nowhere', '--roles', 'office'],
      /no department “nowhere”\. Departments: planning, /,
    ],
    [['--name', '何平', '--department', 'office', '--roles', 'king'], /no role “king”\. Roles: handler, /],
    [['--department', 'office', '--roles', 'office'], /^Say --name\.$/],
  ])('refuses %j with one sentence', async (line, sentence) => {
    await expect(person('nobody', ...line)).rejects.toThrow(sentence)
  })

  it('sets up a board that citizens can read at once, and refuses a taken or bad id', async () => {
    const line = ['--title', '专利费用减缴', '--policy', '专利费用减缴办理须知', '--department', 'public-service']
    await board('fees', ...line)
    const { body } = await r.call('GET', '/api/boards')
    expect(body.items).toMatchObject([{ id: 'fees', title: '专利费用减缴', departmentName: '公共服务处', answered: 0 }])
    expect(body.items[0].files).toEqual({ most: 3, mostBytes: 10 * 1024 * 1024 })
    await expect(board('fees', ...line)).rejects.toThrow('is there already; nothing was changed.')
    await expect(board('Fees!', ...line)).rejects.toThrow('is no id of a board')
  })
})
