import { ENDINGS, type UploadKind } from './kinds.ts'

/** Characters (Unicode code points) of a name at most; its ending is kept. */
export const LONGEST_NAME = 100

/** Control and format characters: among them those that turn the direction of writing, so that `gpj.exe` reads as `exe.jpg`. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu
/** Signs that some system takes for a part of a path or for a command. */
const SEPARATING = /[<>:"|?*\\/]/g
/** Names that Windows keeps for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

/** The ending of a name in small letters, without its dot; empty where there is none. */
export function endingOf(name: string): string {
  const at = name.lastIndexOf('.')
  return at < 1 ? '' : name.slice(at + 1).toLowerCase()
}

/**
 * A name as it is kept (文件名清理): its last part, without what is not seen and what a system would take for a path, in NFC, at most
 * {@link LONGEST_NAME} characters. What is left empty, or is a device, is `文件` with its ending. Cleaning twice changes nothing.
 */
export function cleanFileName(given: string): string {
  const last = given.normalize('NFC').replace(UNSEEN, '').split(/[\\/]/).at(-1) ?? ''
  const plain = last
    .replace(SEPARATING, '_')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  const ending = endingOf(plain)
  const dotted = ending === '' || ending.length > 10 ? '' : plain.slice(-ending.length - 1)
  const stem = dotted === '' ? plain : plain.slice(0, -dotted.length)
  const kept = [...stem]
    .slice(0, LONGEST_NAME - [...dotted].length)
    .join('')
    .replace(/[. ]+$/g, '')
  return `${kept === '' || DEVICE.test(kept) ? '文件' : kept}${dotted}`
}

/** Whether a name's ending is one of its kind's. */
export function fitsEnding(name: string, kind: UploadKind): boolean {
  return ENDINGS[kind].includes(endingOf(name))
}
