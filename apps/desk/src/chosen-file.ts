/** A file somebody chose, as the API takes it: its name, and its bytes in Base64. */
export interface ChosenFile {
  readonly fileName: string
  readonly content: string
}

/** In pieces, because a call takes only so many arguments. */
const PIECE = 0x8000

export async function chosenFile(file: File): Promise<ChosenFile> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let text = ''
  for (let at = 0; at < bytes.length; at += PIECE) text += String.fromCharCode(...bytes.subarray(at, at + PIECE))
  return { fileName: file.name, content: btoa(text) }
}
