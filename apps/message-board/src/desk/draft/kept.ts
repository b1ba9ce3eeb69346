import { reactive, watch } from 'vue'

const PREFIX = 'gk-kept:'
const OWNER = 'gk-kept-by'
const keyOf = (receipt: string, form: string) => `${PREFIX}${receipt}:${form}`

/** Whether something typed for this message and form is still kept. */
export function isKept(receipt: string, form: string): boolean {
  return sessionStorage.getItem(keyOf(receipt, form)) !== null
}

/** Forgets what was typed, once the server has it. */
export function forget(receipt: string, form: string): void {
  sessionStorage.removeItem(keyOf(receipt, form))
}

/** What one person typed is not shown to the next who signs in at the same screen. */
export function keepFor(person: string): void {
  if (sessionStorage.getItem(OWNER) === person) return
  const kept = Array.from({ length: sessionStorage.length }, (_, at) => sessionStorage.key(at) ?? '')
  for (const key of kept) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key)
  sessionStorage.setItem(OWNER, person)
}

function read(key: string): object {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(key) ?? '{}')
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}

/**
 * The fields of a form, kept in this tab for each message until the server has them: neither a reload, a lost
 * session, another message opened in between, nor a refusal loses what was typed.
 */
export function useKept<Fields extends object>(receipt: string, form: string, initial: Fields): Fields {
  const key = keyOf(receipt, form)
  const fields = reactive({ ...initial, ...read(key) }) as Fields
  watch(fields, () => sessionStorage.setItem(key, JSON.stringify(fields)), { deep: true })
  return fields
}
