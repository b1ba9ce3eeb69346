import { nextTick, shallowRef, type Ref } from 'vue'

/** A form that opens in the place of a row's actions: its first field takes the focus, and closing gives it back to the actions. */
export function usePlaceForm<Action extends string>(row: Readonly<Ref<HTMLElement | null>>) {
  const form = shallowRef<Action | null>(null)
  const focus = async (what: string) => {
    await nextTick()
    row.value?.querySelector<HTMLElement>(what)?.focus()
  }
  return {
    form,
    open(action: Action): Promise<void> {
      form.value = action
      return focus('form :is(input, select, textarea)')
    },
    close(): Promise<void> {
      form.value = null
      return focus('.record-acts button')
    },
  }
}
