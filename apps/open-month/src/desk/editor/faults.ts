import type { FieldFault } from '@gongkai/contract-kit'
import { computed, inject, provide, type ComputedRef, type InjectionKey, type Ref } from 'vue'

const FAULTS: InjectionKey<Ref<readonly FieldFault[]>> = Symbol('faults of the form')

/** The fields that were not accepted, by their path in the details (`agenda.0.title`), for every field below to show its own. */
export function provideFaults(faults: Ref<readonly FieldFault[]>): void {
  provide(FAULTS, faults)
}

/** The sentence of one field, or of what lies in it where `inside` says so. */
export function useFault(path: () => string, inside = false): ComputedRef<string | undefined> {
  const faults = inject(FAULTS, null)
  return computed(
    () => faults?.value.find((one) => one.path === path() || (inside && one.path.startsWith(`${path()}.`)))?.message,
  )
}

/** Where a field stands on the page: what the error summary links to. */
export const fieldId = (path: string): string => `field-${path.replaceAll('.', '-')}`
