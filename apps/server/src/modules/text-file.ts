import { decodeText as decodeFile } from '@gongkai/file-screening/text'

/** A text file as the bureau's computers write them: UTF-8, UTF-16 or GB18030; null when it is none of them. */
export function decodeText(bytes: Uint8Array): string | null {
  const { text, fits } = decodeFile(bytes)
  return fits && !text.includes('\0') ? text : null
}
