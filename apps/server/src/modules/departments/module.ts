import { covers, departmentsOn, nameOn } from '@gongkai/department-registry'
import { localDateOf } from '@gongkai/work-calendar'
import { defineModule } from '../../platform/module.ts'
import type { Surroundings } from '../surroundings.ts'
import { departmentsContract } from './contract.ts'

export const departmentsDescription = { name: 'departments', contract: departmentsContract, sentences: {} } as const

/** The departments of today, in the order of the bureau's registry. */
export function departmentsModule({ registry, clock }: Surroundings) {
  return defineModule({
    ...departmentsDescription,
    handlers: {
      async departments({ lang }) {
        const today = localDateOf(clock.now())
        const items = departmentsOn(registry, today).map((department) => ({
          id: department.id,
          name: nameOn(registry, department.id, today, lang),
          nameEn: nameOn(registry, department.id, today, 'en'),
          short: [...(department.names.at(-1)?.short ?? [])],
          duties: department.duties.filter((duty) => covers(duty, today)).map((duty) => duty.text),
          phone: department.phone ?? null,
        }))
        return { items }
      },
    },
  })
}
