/** The bytes of a picture that stands in the page itself (`data:image/png;base64,…`). */
export function pictureOfAddress(address: string): Uint8Array | null {
  const packed = /^data:image\/(?!svg)[\w.+-]{1,20};base64,/i.exec(address)
  return packed ? Buffer.from(address.slice(packed[0].length), 'base64') : null
}
