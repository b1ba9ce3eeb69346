import { publicAddress, type ReadingChoice } from '@gongkai/ui/public'

export const MOUNT = '/embed/'

/** The address of a page of this app, e.g. `guide#versions`, for this reader. A part after `#` stays at the end. */
export function pageAddress(
  choice: ReadingChoice,
  path: string,
  query: Readonly<Record<string, string | null>> = {},
): string {
  const [page = '', place] = path.split('#')
  return publicAddress(MOUNT, choice, page, query) + (place ? `#${place}` : '')
}

export const widgetPath = (tag: string) => encodeURIComponent(tag)
