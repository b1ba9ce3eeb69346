import type { PostRole } from '@gongkai/department-registry'
import type { StaffRole } from './actor.ts'

/**
 * What a post (岗位) lets its holder do. A deputy and a liaison officer (联络员) handle their department's matters; a deputy reviews
 * only as a stand-in for the head, so that the record says on whose behalf.
 */
export const ROLE_OF_POST: Readonly<Record<PostRole, StaffRole>> = {
  leader: 'leader',
  head: 'head',
  'deputy-head': 'handler',
  handler: 'handler',
  liaison: 'handler',
  office: 'office',
  'office-reviewer': 'office-reviewer',
  admin: 'admin',
}
