import { bulletinKind } from '@gongkai/publishing/testing'
import { parseDepartmentId } from '@gongkai/department-registry'
import type { StaffActor } from '@gongkai/task-model'
import { demoAccounts } from '../src/demo/accounts.ts'
import { serverModules } from '../src/modules/index.ts'
import { openItem, publishingModule, type ReleasedKind } from '../src/modules/publishing/index.ts'
import { rig, type Call, type Rig } from './modules-rig.ts'

export const unit = (id: string) => {
  const known = parseDepartmentId(id)
  if (known === null) throw new Error(`${id} is no department`)
  return known
}

/** What somebody of the demonstration may act as. */
export function staffOf(signIn: string): readonly [StaffActor] {
  const account = demoAccounts.find((one) => one.signIn === signIn)
  if (!account) throw new Error(`the demonstration has no ${signIn}`)
  const { id, name, department, roles } = account
  return [{ kind: 'staff', person: id, name, department, roles }]
}

export const DRAFT = { title: '专利周开放日', body: '八月十日下午两点，欢迎到场。', seats: 20 }

export interface PublishingRig extends Rig {
  readonly kind: ReleasedKind
  /** Drafts a bulletin of the promotion division and gives its id. */
  draft(id: string, details?: object, signIn?: string): Promise<void>
  view(call: Call, id: string): ReturnType<Call>
  act(call: Call, id: string, action: string, input?: object): ReturnType<Call>
}

/** The whole server with one more kind of release, bulletins. */
export async function publishingRig(more: Partial<ReleasedKind> = {}): Promise<PublishingRig> {
  const kind: ReleasedKind = { releasable: bulletinKind, ...more }
  const r = await rig({
    modules: (surroundings) => [
      ...serverModules(surroundings).filter(({ name }) => name !== 'publishing'),
      publishingModule(surroundings, [kind]),
    ],
  })
  const view = (call: Call, id: string) => call('GET', `/api/desk/releases/bulletin/${id}`)
  return {
    ...r,
    kind,
    async draft(id, details = DRAFT, signIn = 'promotion') {
      const wish = { id, capacities: staffOf(signIn), details, departments: [unit('promotion')] }
      const item = await openItem(r.surroundings, kind, wish)
      if ('refused' in item) throw new Error(`not drafted: ${item.refused}`)
    },
    view,
    async act(call, id, action, input = {}) {
      const { version } = (await view(call, id)).body
      return call('POST', `/api/desk/releases/bulletin/${id}/${action}`, { version, input })
    },
  }
}
