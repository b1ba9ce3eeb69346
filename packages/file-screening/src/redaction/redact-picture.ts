import { CannotRedact } from './redaction.ts'

/** Segments of a JPEG that the picture needs to be drawn right: JFIF, colour profile, Adobe's note on its colours. */
function isNeeded(marker: number, body: Uint8Array): boolean {
  const begins = (text: string) => Buffer.from(body.subarray(0, text.length)).toString('latin1') === text
  if (marker === 0xe0) return begins('JFIF\0')
  if (marker === 0xe2) return begins('ICC_PROFILE\0')
  if (marker === 0xee) return begins('Adobe')
  return !(marker >= 0xe0 && marker <= 0xef) && marker !== 0xfe
}

/** A small EXIF that holds nothing but which way up the picture is. */
function orientationOnly(turn: number): Uint8Array {
  const tiff = [0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0, 0, 0, 0, 0]
  const body = [0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff]
  return Uint8Array.of(0xff, 0xe1, 0, body.length + 2, ...body)
}

function orientationOf(body: Uint8Array): number {
  if (Buffer.from(body.subarray(0, 6)).toString('latin1') !== 'Exif\0\0' || body.length < 16) return 1
  const view = new DataView(body.buffer, body.byteOffset + 6, body.byteLength - 6)
  const little = view.getUint16(0) === 0x4949
  const start = view.getUint32(4, little)
  if (start + 2 > view.byteLength) return 1
  for (let entry = 0; entry < view.getUint16(start, little); entry += 1) {
    const at = start + 2 + entry * 12
    if (at + 12 > view.byteLength) return 1
    if (view.getUint16(at, little) === 0x0112) return view.getUint16(at + 8, little)
  }
  return 1
}

/** Takes out of a JPEG everything but the picture, segment by segment; no pixel is decoded or changed. */
export function strippedJpeg(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept: Uint8Array[] = [bytes.subarray(0, 2)]
  let turn = 1
  let at = 2
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) throw new CannotRedact('the picture is damaged')
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === 0xda) break
    const end = at + 2 + view.getUint16(at + 2)
    const body = bytes.subarray(at + 4, end)
    if (marker === 0xe1) turn = Math.max(turn, orientationOf(body))
    if (isNeeded(marker, body)) kept.push(bytes.subarray(at, end))
    at = end
  }
  if (turn > 1 && turn <= 8) kept.splice(1, 0, orientationOnly(turn))
  kept.push(bytes.subarray(at, endOfPicture(bytes, at)))
  return Buffer.concat(kept)
}

/** Behind the end mark some cameras append a film or a second picture. */
function endOfPicture(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return at + 2
  return bytes.length
}

const PNG_NEEDED = /^(?:[A-Z][A-Za-z]{3}|tRNS|gAMA|cHRM|sRGB|iCCP|sBIT|bKGD|pHYs|acTL|fcTL|fdAT|cICP)$/

export function strippedPng(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept: Uint8Array[] = [bytes.subarray(0, 8)]
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + view.getUint32(at)
    const type = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1')
    if (PNG_NEEDED.test(type)) kept.push(bytes.subarray(at, end))
    at = end
    if (type === 'IEND') break
  }
  return Buffer.concat(kept)
}

export function strippedWebp(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept: Uint8Array[] = []
  for (let at = 12; at + 8 <= bytes.length;) {
    const size = view.getUint32(at + 4, true)
    const end = at + 8 + size + (size % 2)
    const type = Buffer.from(bytes.subarray(at, at + 4)).toString('latin1')
    const chunk = bytes.slice(at, end)
    // The flags of the extended head say that EXIF (8) and XMP (4) follow.
    if (type === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~0x0c
    if (/^(?:VP8[ LX]|ALPH|ANIM|ANMF|ICCP)$/.test(type)) kept.push(chunk)
    at = end
  }
  const body = Buffer.concat(kept)
  const head = Buffer.alloc(12)
  head.write('RIFF', 0, 'latin1')
  head.writeUInt32LE(body.length + 4, 4)
  head.write('WEBP', 8, 'latin1')
  return Buffer.concat([head, body])
}

export const STRIPPED: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  jpeg: strippedJpeg,
  png: strippedPng,
  webp: strippedWebp,
}
