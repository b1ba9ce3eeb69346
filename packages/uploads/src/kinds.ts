/** The kinds of file that citizens may send: those that screening can open. The kind is that of the content, whatever the name says. */
export const UPLOAD_KINDS = [
  'pdf',
  'docx',
  'xlsx',
  'pptx',
  'jpeg',
  'png',
  'gif',
  'webp',
  'bmp',
  'tiff',
  'heic',
  'text',
] as const
export type UploadKind = (typeof UPLOAD_KINDS)[number]

/** The endings under which each kind goes: a name with another one is refused, so that nobody opens what they did not expect. */
export const ENDINGS: Readonly<Record<UploadKind, readonly string[]>> = {
  pdf: ['pdf'],
  docx: ['docx'],
  xlsx: ['xlsx'],
  pptx: ['pptx'],
  jpeg: ['jpg', 'jpeg'],
  png: ['png'],
  gif: ['gif'],
  webp: ['webp'],
  bmp: ['bmp'],
  tiff: ['tif', 'tiff'],
  heic: ['heic', 'heif'],
  text: ['txt', 'csv', 'md'],
}

/** The media type of each kind, as it is told with a download. */
export const MEDIA_TYPES: Readonly<Record<UploadKind, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  bmp: 'image/bmp',
  tiff: 'image/tiff',
  heic: 'image/heic',
  text: 'text/plain; charset=utf-8',
}

/** For the `accept` attribute of a file field. */
export const ACCEPTED_ENDINGS: string = Object.values(ENDINGS)
  .flat()
  .map((ending) => `.${ending}`)
  .join(',')

/** The kind, or null for one that is not taken. */
export function parseUploadKind(text: string): UploadKind | null {
  return UPLOAD_KINDS.find((kind) => kind === text) ?? null
}
