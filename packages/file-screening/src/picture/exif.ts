import ExifReader from 'exifreader'
import { decodeText } from '../plain/decoding.ts'
import type { FilePlace } from '@gongkai/disclosure-rules'
import { namesAPerson } from '../office/person.ts'
import type { Found } from '../office/properties.ts'

/** Who took, owns or wrote. */
const PEOPLE: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    Artist: 'artist',
    XPAuthor: 'artist',
    Copyright: 'copyright',
    CameraOwnerName: 'camera-owner',
    OwnerName: 'camera-owner',
    'By-line': 'artist',
    'Writer/Editor': 'artist',
    Contact: 'artist',
    'Copyright Notice': 'copyright',
    Credit: 'credit',
    Photographer: 'artist',
  }),
)
/** Numbers of one single camera: two pictures with the same one were taken by the same. */
const SERIALS = new Set([
  'BodySerialNumber',
  'CameraSerialNumber',
  'LensSerialNumber',
  'SerialNumber',
  'InternalSerialNumber',
])
const WORDS = new Set([
  'ImageDescription',
  'UserComment',
  'XPTitle',
  'XPComment',
  'XPKeywords',
  'XPSubject',
  'HostComputer',
  'DocumentName',
  'PageName',
  'Object Name',
  'Caption/Abstract',
  'Headline',
  'Keywords',
  'Special Instructions',
  'City',
  'Sub-location',
  'Province/State',
])

/** A stored text may be UTF-8 or GBK; the reader hands on its bytes as Latin-1. */
const CODED = 8

/** A user's comment says in its first eight bytes how the rest is written (EXIF 2.3 §4.6.5). */
function codedText(value: readonly unknown[]): string | null {
  if (value.length <= CODED || !value.every((byte) => typeof byte === 'number' && byte >= 0 && byte < 256)) return null
  const bytes = Buffer.from(value as number[])
  const code = bytes.subarray(0, CODED).toString('latin1').replace(/\0+$/, '')
  const words = bytes.subarray(CODED)
  if (code === 'ASCII' || code === '') return decodeText(words).text
  if (code !== 'UNICODE') return null
  // The byte order is the file's, and writers do not keep to it: the order that gives more Chinese and Latin letters is right.
  const known = (text: string) => (text.match(/[\u0020-\u007e\p{Script=Han}，。：；、（）]/gu) ?? []).length
  const [little = '', big = ''] = ['utf-16le', 'utf-16be'].map((order) => new TextDecoder(order).decode(words))
  return known(big) > known(little) ? big : little
}

function plainText(tag: unknown): string {
  if (typeof tag !== 'object' || tag === null) return ''
  const { value, description } = tag as { value?: unknown; description?: unknown }
  const coded = Array.isArray(value) ? codedText(value) : null
  if (coded !== null) return coded.replace(/\0+/g, ' ').trim()
  const first: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value
  if (typeof first === 'string' && !/[^\0-\xff]/.test(first))
    return decodeText(Buffer.from(first, 'latin1')).text.replace(/\0+/g, ' ').trim()
  return typeof description === 'string' ? description.replace(/\0+/g, ' ').trim() : ''
}

/** The name in a note of copyright, without its year and sign. */
export function namedIn(value: string): string {
  return value
    .replace(
      /©|\(c\)|copyright|all rights reserved|版权所有|摄影|摄|(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)?\d\d)?|[.,，。:：\s]+$/gi,
      '',
    )
    .trim()
}

export interface ExifMeasures {
  readonly width: number
  readonly height: number
  readonly thumbnail: { readonly width: number; readonly height: number } | null
}

/** Reads the EXIF and IPTC data of a picture: where it was taken, by whom, with which camera, and what was noted. */
export function readExif(bytes: Uint8Array, where: FilePlace, found: Found): ExifMeasures {
  const tags = ExifReader.load(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
    expanded: true,
    excludeTags: { xmp: true, icc: true },
  })
  const { gps } = tags
  const place = { ...where, part: 'EXIF' }
  if (gps?.Latitude !== undefined || gps?.Longitude !== undefined) {
    const text = `${gps.Latitude ?? '?'}, ${gps.Longitude ?? '?'}`
    found.traces.push({ type: 'POSITION', rule: 'gps-position', text, where: place })
  }
  const all: Record<string, unknown> = { ...tags.exif, ...tags.iptc }
  if (all['GPSAreaInformation'] !== undefined && plainText(all['GPSAreaInformation']) !== '' && !gps) {
    found.traces.push({
      type: 'POSITION',
      rule: 'gps-area',
      text: plainText(all['GPSAreaInformation']).slice(0, 200),
      where: place,
    })
  }
  for (const [name, tag] of Object.entries(all)) {
    const text = plainText(tag)
    if (text === '') continue
    const person = PEOPLE.get(name)
    if (person !== undefined && namesAPerson(namedIn(text))) {
      found.traces.push({ type: 'AUTHOR', rule: person, text: text.slice(0, 200), where: place })
    } else if (SERIALS.has(name) && /[1-9a-z]/i.test(text)) {
      found.traces.push({ type: 'AUTHOR', rule: 'camera-serial-number', text: text.slice(0, 200), where: place })
    }
    if (WORDS.has(name) || person !== undefined) found.parts.push({ where: place, text, before: ' ' })
  }
  return {
    width: numberOf(all['ImageWidth'] ?? all['Image Width']),
    height: numberOf(all['ImageLength'] ?? all['Image Height']),
    thumbnail: thumbnailOf(tags),
  }
}

function numberOf(tag: unknown): number {
  const value: unknown = typeof tag === 'object' && tag !== null ? (tag as { value?: unknown }).value : undefined
  return typeof value === 'number' ? value : 0
}

function thumbnailOf(tags: object): ExifMeasures['thumbnail'] {
  const { Thumbnail } = tags as { Thumbnail?: { image?: ArrayBuffer } }
  if (!Thumbnail?.image || Thumbnail.image.byteLength < 20) return null
  const view = new DataView(Thumbnail.image)
  for (let at = 2; at + 9 < view.byteLength;) {
    if (view.getUint8(at) !== 0xff) return null
    const marker = view.getUint8(at + 1)
    if (marker >= 0xc0 && marker <= 0xc2) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    at += 2 + view.getUint16(at + 2)
  }
  return null
}
