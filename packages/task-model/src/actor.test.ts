import { describe, expect, it } from 'vitest'
import { actorId, actorName, rolesIn, type Actor } from './actor.ts'
import { staff } from './testing.ts'

const matter = { lead: [departmentOf(staff('x', 'protection'))], support: [departmentOf(staff('x', 'planning'))] }

function departmentOf(actor: Actor) {
  if (actor.kind !== 'staff') throw new Error('not staff')
  return actor.department
}

describe('what somebody is in a matter', () => {
  it.each<[Actor, string[]]>([
    [staff('a', 'protection', 'handler'), ['lead']],
    [staff('a', 'protection', 'head'), ['lead-head']],
    [staff('a', 'protection', 'handler', 'head'), ['lead', 'lead-head']],
    [staff('a', 'planning', 'handler'), ['support']],
    [staff('a', 'planning', 'head'), ['support']],
    [staff('a', 'international', 'head'), []],
    [staff('a', 'office', 'office', 'office-reviewer'), ['office', 'office-reviewer']],
    [staff('a', 'protection', 'office-reviewer'), ['office-reviewer']],
    [staff('a', 'protection', 'leader'), ['leader']],
    [staff('a', 'protection', 'admin'), ['admin']],
    [staff('a', 'protection'), []],
    [{ kind: 'applicant' }, ['applicant']],
    [{ kind: 'system', job: 'close' }, ['system']],
  ])('%j', (actor, roles) => {
    expect(rolesIn(actor, matter)).toEqual(roles)
  })

  it('names the applicant by nothing that is personal', () => {
    expect([actorId({ kind: 'applicant' }), actorName({ kind: 'applicant' })]).toEqual(['applicant', ''])
    expect(actorId({ kind: 'system', job: 'close-unrated' })).toBe('system:close-unrated')
    expect(actorId(staff('li', 'office', 'office'))).toBe('li')
  })
})
