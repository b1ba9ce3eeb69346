import { decodeText } from './plain/decoding.ts'

/** What a file is by its content. `zip` may still turn out to be an office file once its directory is read. */
export type ContentKind =
  | 'empty'
  | 'text'
  | 'html'
  | 'xml'
  | 'svg'
  | 'rtf'
  | 'mail'
  | 'pdf'
  | 'jpeg'
  | 'png'
  | 'gif'
  | 'webp'
  | 'tiff'
  | 'heic'
  | 'bmp'
  | 'zip'
  | 'docx'
  | 'docm'
  | 'xlsx'
  | 'xlsm'
  | 'xlsb'
  | 'pptx'
  | 'pptm'
  | 'odt'
  | 'ods'
  | 'odp'
  | 'ofd'
  | 'ole'
  | 'doc'
  | 'xls'
  | 'ppt'
  | 'msg'
  | 'encrypted-office'
  | 'rar'
  | '7z'
  | 'gzip'
  | 'bzip2'
  | 'xz'
  | 'tar'
  | 'cab'
  | 'iso'
  | 'program'
  | 'shortcut'
  | 'media'
  | 'database'
  | 'unknown'

/** Signatures at the file's beginning, as Latin-1. Order matters only where one begins like another. */
const SIGNATURES: readonly (readonly [RegExp, ContentKind])[] = [
  [/^%PDF-/, 'pdf'],
  [/^\xff\xd8\xff/, 'jpeg'],
  [/^\x89PNG\r\n\x1a\n/, 'png'],
  [/^GIF8[79]a/, 'gif'],
  [/^RIFF[^]{4}WEBP/, 'webp'],
  [/^(?:II\*\0|MM\0\*|II\+\0|MM\0\+)/, 'tiff'],
  [/^[^]{4}ftyp(?:heic|heix|hevc|heim|heis|hevm|hevs|mif1|msf1|avif|avis)/, 'heic'],
  [/^BM[^]{4}\0{4}[^]{4}(?:\x0c|\x28|\x40|\x34|\x38|\x6c|\x7c)\0\0\0/, 'bmp'],
  [/^PK(?:\x03\x04|\x05\x06|\x07\x08)/, 'zip'],
  [/^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/, 'ole'],
  [/^\{\\rtf/, 'rtf'],
  [/^Rar!\x1a\x07/, 'rar'],
  [/^7z\xbc\xaf\x27\x1c/, '7z'],
  [/^\x1f\x8b/, 'gzip'],
  [/^BZh[1-9]1AY&SY/, 'bzip2'],
  [/^\xfd7zXZ\0/, 'xz'],
  [/^MSCF\0{4}/, 'cab'],
  [/^MZ[^]{58}/, 'program'],
  [/^\x7fELF/, 'program'],
  [/^(?:\xcf\xfa\xed\xfe|\xfe\xed\xfa[\xce\xcf]|\xca\xfe\xba\xbe)/, 'program'],
  [/^#![ ]?\//, 'program'],
  [/^L\0\0\0\x01\x14\x02\0/, 'shortcut'],
  [/^(?:ID3|\xff[\xfb\xf3\xf2]|OggS|fLaC|RIFF[^]{4}(?:WAVE|AVI )|FLV\x01|\x1aE\xdf\xa3|[^]{4}ftyp|#!AMR)/, 'media'],
  [/^SQLite format 3\0/, 'database'],
]

const HTML =
  /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[^]*?-->\s*)*(?:<!doctype\s+html|<(?:html|head|body|script|meta|title|div|table|p|style)[\s>])/i
const SVG = /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[^]*?-->\s*)*(?:<!doctype\s+svg[^]*?>\s*)?<(?:\w+:)?svg[\s>]/i
const MIME_HEAD =
  /^(?:(?:Received|Return-Path|Delivered-To|MIME-Version|Message-ID|Date|From|To|Subject|X-[\w-]+):[^\n]*\n(?:[ \t][^\n]*\n)*){3}/i

function tarHeader(latin: string): boolean {
  return latin.slice(257, 262) === 'ustar'
}

/** Whether bytes read as text: no control characters but those of lines, and hardly any place that fits no encoding. */
function looksLikeText(text: string): boolean {
  let odd = 0
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0
    const control = code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12 && code !== 27
    if (control || code === 0xfffd || (code >= 0x7f && code < 0xa0) || (code >= 0xe000 && code <= 0xf8ff)) odd += 1
  }
  return odd <= text.length * 0.02
}

/** Recognises a file by its first bytes, never by its name. */
export function contentKind(bytes: Uint8Array): ContentKind {
  if (bytes.length === 0) return 'empty'
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1')
  for (const [signature, kind] of SIGNATURES) if (signature.test(latin)) return kind
  if (tarHeader(latin)) return 'tar'
  if (bytes.length > 0x8006 && Buffer.from(bytes.subarray(0x8001, 0x8006)).toString('latin1') === 'CD001') return 'iso'
  // An even number of bytes keeps UTF-16 whole; a cut UTF-8 or GBK sign at the end is one odd place.
  const text = decodeText(bytes.subarray(0, 8192)).text.replace(/^\ufeff/, '')
  if (!looksLikeText(text)) return latin.indexOf('%PDF-') >= 0 ? 'pdf' : 'unknown'
  if (SVG.test(text)) return 'svg'
  if (HTML.test(text)) return 'html'
  if (/^\s*<\?xml\s/.test(text)) return 'xml'
  if (latin.indexOf('%PDF-') >= 0 && /\d \d obj/.test(latin)) return 'pdf'
  return MIME_HEAD.test(text) && /^(?:Content-Type|MIME-Version):/im.test(text) ? 'mail' : 'text'
}
