import { hash } from 'node:crypto'
import { departmentsOn, heirsOn, type DepartmentId, type Registry } from '@gongkai/department-registry'
import {
  DEFAULT_MESSAGE_LIMITS,
  defineMessageProcedure,
  type MessageLimits,
  type MessageProcedure,
} from '@gongkai/messages'
import type { Surroundings } from '../surroundings.ts'
import { colleagueIn } from './colleagues.ts'

/** SM3 of a text, in hex: what chains the history. */
export const sm3 = (text: string): string => hash('sm3', text, 'hex')
/** SHA-256 of a text, in hex: what an approval is bound to. */
export const sha256 = (text: string): string => hash('sha256', text, 'hex')

/** The procedure of messages as this bureau runs it: its limits, its departments. */
export function bureauProcedure(
  surroundings: Pick<Surroundings, 'config' | 'registry'> & Partial<Pick<Surroundings, 'db'>>,
): MessageProcedure {
  const { config, registry, db } = surroundings
  return defineMessageProcedure({
    limits: messageLimits(config),
    knowsDepartment: (id, on) => departmentsOn(registry, on).some((department) => department.id === id),
    heirOf: (id, on) => soleHeir(registry, id, on),
    ...(db ? { colleague: colleagueIn({ db }) } : {}),
  })
}

/** The limits of messages as this bureau set them. */
export function messageLimits({ messages }: Pick<Surroundings['config'], 'messages'>): MessageLimits {
  return {
    ...DEFAULT_MESSAGE_LIMITS,
    reply: messages.answerWorkdays,
    dueSoon: messages.dueSoonWorkdays,
    closeUnrated: messages.closeAfterWorkdays,
    signing: messages.signWorkdays,
    handling: messages.draftWorkdays,
    supplement: messages.supplementWorkdays,
    reopen: messages.reopenWorkdays,
    escalateBefore: messages.escalateBeforeWorkdays,
    escalateEvery: messages.escalateEveryWorkdays,
  }
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
