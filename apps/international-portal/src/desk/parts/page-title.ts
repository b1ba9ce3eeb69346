import { computed, onBeforeUnmount, ref, watch, type ComputedRef } from 'vue'

const shown = ref<{ readonly of: symbol; readonly text: string } | null>(null)

/** What the page at hand is called, for the window and the tab it stands in; '' where it has no name of its own. */
export const pageTitle: ComputedRef<string> = computed(() => shown.value?.text ?? '')

/** Names the page after what it shows, so that a person with many open finds it again. */
export function usePageTitle(text: () => string): void {
  const of = Symbol('page')
  watch(text, (now) => (shown.value = { of, text: now }), { immediate: true })
  onBeforeUnmount(() => {
    if (shown.value?.of === of) shown.value = null
  })
}
