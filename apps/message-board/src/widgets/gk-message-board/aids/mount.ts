import type { BoardContext } from '../published.ts'
import aidsCss from './aids.css?inline'
import { createFiles } from './files.ts'
import { fileLimits } from './file-limits.ts'
import { createSuggestions } from './suggestions.ts'

/** What the form asks of this file, which comes once the form stands. */
export interface AidsModule {
  /**
   * Puts suggestions and files into the place that the form `box` keeps for them. A form whose files are not all there is held back
   * before it sends anything. Returns the way to take them out again.
   */
  mountAids(context: BoardContext, box: HTMLElement, place: HTMLElement): () => void
}

export const mountAids: AidsModule['mountAids'] = (context, box, place) => {
  context.adopt(aidsCss)
  const suggestions = createSuggestions(context, place)
  let files: ReturnType<typeof createFiles> | undefined
  let gone = false
  void fileLimits(context).then((limits) => {
    if (!gone && limits.most > 0) files = createFiles(context, place, limits)
  })
  const typed = () => {
    const { subject = '', body = '' } = (context.memory['typed'] ?? {}) as Partial<Record<'subject' | 'body', string>>
    suggestions.typed(`${subject} ${body}`)
  }
  const submitting = (event: Event) => {
    if (!files?.holdsBack()) return
    event.preventDefault()
    event.stopPropagation()
  }
  box.addEventListener('input', typed)
  // Before the form itself hears of it.
  box.addEventListener('submit', submitting, true)
  const sent = () => files?.clear()
  context.host.addEventListener('gk-submitted', sent)
  typed()
  return () => {
    gone = true
    suggestions.stop()
    files?.clear()
    box.removeEventListener('input', typed)
    box.removeEventListener('submit', submitting, true)
    context.host.removeEventListener('gk-submitted', sent)
  }
}
