import type { EmbedForm } from '@gongkai/releases/values'
import type { EmbedCheckView } from '../page/api.ts'

type Found = EmbedCheckView['found']

/** Nothing was read: no page was opened and no policy given. Then nothing may be said about what it stops. */
export const nothingRead = ({ fetched, policies }: Pick<EmbedCheckView, 'fetched' | 'policies'>): boolean =>
  !fetched && policies.length === 0

/** What of the code is not in a page that was read, where a part of it is; null where all or nothing is there. */
export function missingPart(found: Found, form: EmbedForm): 'script' | 'tag' | null {
  if (form === 'frame') return null
  const has = (...kinds: readonly Found[number]['kind'][]) => found.some(({ kind }) => kinds.includes(kind))
  const tag = has('element', 'placeholder')
  const script = has('loader', 'widget-file')
  return tag === script ? null : tag ? 'script' : 'tag'
}

/** Whether a line stands beside the directive that decides today, as where `default-src` decides, and not in its place. */
export function isAdded(line: string, directive: string | null): boolean {
  return directive !== null && !line.startsWith('<') && line.split(' ')[0] !== directive
}

/** A nonce is good for one answer: pasted as it was read it would let in any script, so its place is shown instead. */
export const withoutNonce = (line: string): string => line.replace(/'nonce-[^']+'/gi, "'nonce-…'")
