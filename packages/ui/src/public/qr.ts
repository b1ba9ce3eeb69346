import { encode } from 'uqr'

/** A QR code as one path on a square of `size` modules, quiet zone included. */
export interface QrDrawing {
  readonly size: number
  readonly path: string
}

/** Modules kept free around the code: scanners need four. */
const QUIET = 4

/** Draws a text. `M` mends up to 15 % of a scratched screen or a crumpled print. Runs of modules in a row are one bar. */
export function drawQr(text: string): QrDrawing {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET })
  let path = ''
  data.forEach((row, y) => {
    for (let x = 0; x < size; x++) {
      if (!row[x]) continue
      const begin = x
      while (row[x + 1]) x++
      path += `M${begin} ${y}h${x - begin + 1}v1H${begin}z`
    }
  })
  return { size, path }
}
