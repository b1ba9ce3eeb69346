/**
 * Copies a text; `false` where the browser will not. Pages without TLS have no clipboard interface, so there the old command is used,
 * on a field that stands beside `near` for a moment.
 */
export async function copyText(text: string, near: HTMLElement): Promise<boolean> {
  try {
    if (navigator.clipboard) {
      await navigator.clipboard.writeText(text)
      return true
    }
    const field = document.createElement('textarea')
    field.value = text
    field.readOnly = true
    near.after(field)
    field.select()
    const done = document.execCommand('copy')
    field.remove()
    near.focus()
    return done
  } catch {
    return false
  }
}
