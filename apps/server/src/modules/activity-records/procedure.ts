import { departmentsOn } from '@gongkai/department-registry'
import { definePromiseProcedure, type PromiseProcedure } from '@gongkai/events/record'
import type { Surroundings } from '../surroundings.ts'

/** The procedure of promised follow-ups as this bureau runs it: with its departments. */
export function bureauPromises({ registry }: Pick<Surroundings, 'registry'>): PromiseProcedure {
  return definePromiseProcedure({
    knowsDepartment: (id, on) => departmentsOn(registry, on).some((department) => department.id === id),
  })
}
