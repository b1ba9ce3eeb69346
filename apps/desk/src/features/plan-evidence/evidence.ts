import type { InjectionKey, Ref } from 'vue'

interface Remark {
  readonly byName: string
  readonly at: string
  readonly note: string
}

/** Evidence of a task as `GET /api/desk/plan/evidence` answers. */
export interface Evidence {
  readonly id: string
  readonly kind: string
  readonly title: string
  readonly on: string
  readonly href: string | null
  readonly hash: string | null
  readonly check: 'standing' | 'faulty' | 'unchecked'
  readonly faultWords: readonly string[]
  readonly attached: Remark
  readonly verified: Remark | null
  readonly mayVerify: boolean
  readonly mayWithdraw: boolean
}

export interface TaskEvidence {
  readonly number: string
  readonly version: number
  readonly mayAttach: boolean
  readonly items: readonly Evidence[]
}

export interface YearEvidence {
  readonly year: number
  readonly items: readonly TaskEvidence[]
  readonly mayAttach: readonly string[]
}

/** The year of the plan that is shown: rows of it look for their evidence there; none before a plan is stored. */
export const PLAN_YEAR: InjectionKey<Ref<number | null>> = Symbol('the plan’s year')
