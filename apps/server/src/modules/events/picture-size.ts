import type { PictureKind } from './picture-store.ts'

export interface PictureSize {
  readonly width: number
  readonly height: number
}

/** Width and height of a picture, so that a page keeps room for it; null where its bytes do not say. */
export function pictureSize(bytes: Uint8Array, kind: PictureKind): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = kind === 'png' ? sizeOfPng(view) : sizeOfJpeg(view)
  return size && size.width > 0 && size.height > 0 ? size : null
}

/** The header chunk IHDR comes first (PNG, second edition, 11.2.2). */
function sizeOfPng(view: DataView): PictureSize | null {
  if (view.byteLength < 24 || view.getUint32(12) !== 0x49_48_44_52) return null
  return { width: view.getUint32(16), height: view.getUint32(20) }
}

/** The frame header, SOF0 to SOF15 but DHT, JPG and DAC (ITU-T T.81, B.2.2). */
function sizeOfJpeg(view: DataView): PictureSize | null {
  for (let at = 2; at + 9 < view.byteLength;) {
    if (view.getUint8(at) !== 0xff) return null
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) at += 1
    else if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc)
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    else at += 2 + view.getUint16(at + 2)
  }
  return null
}
