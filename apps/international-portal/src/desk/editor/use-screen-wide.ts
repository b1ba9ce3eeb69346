import { onBeforeUnmount, ref, type Ref } from 'vue'

/** Whether there is room for the panel beside the clauses; else it stands under the clause at hand. */
export function useScreenWide(): Readonly<Ref<boolean>> {
  const query = window.matchMedia('(min-width: 1280px)')
  const wide = ref(query.matches)
  const follow = () => void (wide.value = query.matches)
  query.addEventListener('change', follow)
  onBeforeUnmount(() => query.removeEventListener('change', follow))
  return wide
}
