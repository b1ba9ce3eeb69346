import { POST_ROLES } from '@gongkai/department-registry'
import { describe, expect, it } from 'vitest'
import { ROLE_OF_POST } from './role-of-post.ts'

describe('what a post lets its holder do', () => {
  it('gives every post one role', () => {
    expect(Object.keys(ROLE_OF_POST).sort()).toEqual([...POST_ROLES].sort())
  })

  it('lets a head review, and a deputy or a liaison officer only handle', () => {
    expect(ROLE_OF_POST.head).toBe('head')
    expect([ROLE_OF_POST['deputy-head'], ROLE_OF_POST.liaison]).toEqual(['handler', 'handler'])
  })
})
