import type { ServerModule } from '../platform/module.ts'
import { departmentsModule } from './departments/module.ts'
import { messagesModule } from './messages/module.ts'
import { planModule } from './plan/module.ts'
import { sessionModule } from './session/module.ts'
import type { Surroundings } from './surroundings.ts'

/** Every subject of the server. A new one is one folder and one line here. */
export function serverModules(surroundings: Surroundings): ServerModule[] {
  return [
    sessionModule(surroundings),
    departmentsModule(surroundings),
    planModule(surroundings),
    messagesModule(surroundings),
  ]
}
