import { hash } from 'node:crypto'
import { departmentsOn, heirsOn, type DepartmentId, type Registry } from '@gongkai/department-registry'
import { defineMessageProcedure, type MessageProcedure } from '@gongkai/messages'
import type { Surroundings } from '../surroundings.ts'

/** SM3 of a text, in hex: what chains the history. */
export const sm3 = (text: string): string => hash('sm3', text, 'hex')
/** SHA-256 of a text, in hex: what an approval is bound to. */
export const sha256 = (text: string): string => hash('sha256', text, 'hex')

/** The procedure of messages as this bureau runs it: its limits, its departments. */
export function bureauProcedure({ config, registry }: Pick<Surroundings, 'config' | 'registry'>): MessageProcedure {
  const { answerWorkdays, dueSoonWorkdays, closeAfterWorkdays } = config.messages
  return defineMessageProcedure({
    limits: { reply: answerWorkdays, dueSoon: dueSoonWorkdays, closeUnrated: closeAfterWorkdays },
    knowsDepartment: (id, on) => departmentsOn(registry, on).some((department) => department.id === id),
    heirOf: (id, on) => soleHeir(registry, id, on),
  })
}

/** The one department that has taken over from another by a day; null while that one exists, or with several heirs or none. */
export function soleHeir(registry: Registry, id: DepartmentId, on: string): DepartmentId | null {
  const [heir, second] = heirsOn(registry, id, on)
  return heir === undefined || heir === id || second !== undefined ? null : heir
}

/** Texts that may stand in public: the departments' own telephone numbers, and what the bureau's configuration allows. */
export function screeningOf({ config, registry }: Pick<Surroundings, 'config' | 'registry'>): { allow: string[] } {
  const configured = config.bureau['allowedInPublic']
  const allow = Array.isArray(configured) ? configured.filter((text) => typeof text === 'string') : []
  return { allow: [...allow, ...registry.data.departments.flatMap((department) => department.phone ?? [])] }
}
