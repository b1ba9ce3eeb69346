import type { StaffRole } from '@gongkai/task-model'

/** A sign-in of the demonstration bureau. The passwords are printed at the start and mean nothing outside a demonstration. */
export interface DemoAccount {
  readonly id: string
  readonly account: string
  readonly name: string
  readonly department: string
  readonly roles: readonly StaffRole[]
}

export const DEMO_PASSWORD = 'gongkai-demo'

export const demoAccounts: readonly DemoAccount[] = [
  { id: 'demo-office', account: 'office', name: '周敏', department: 'office', roles: ['office'] },
  { id: 'demo-reviewer', account: 'reviewer', name: '陆建平', department: 'office', roles: ['office-reviewer'] },
  { id: 'demo-protection', account: 'protection', name: '沈一帆', department: 'protection', roles: ['handler'] },
  { id: 'demo-protection-head', account: 'protection-head', name: '顾海英', department: 'protection', roles: ['head'] },
  { id: 'demo-service', account: 'service', name: '韩雪', department: 'public-service', roles: ['handler'] },
  { id: 'demo-service-head', account: 'service-head', name: '唐立群', department: 'public-service', roles: ['head'] },
  { id: 'demo-promotion', account: 'promotion', name: '叶晨', department: 'promotion', roles: ['handler'] },
  { id: 'demo-promotion-head', account: 'promotion-head', name: '谢文博', department: 'promotion', roles: ['head'] },
  { id: 'demo-leader', account: 'leader', name: '秦川', department: 'office', roles: ['leader'] },
  { id: 'demo-admin', account: 'admin', name: '管理员', department: 'office', roles: ['admin'] },
]
