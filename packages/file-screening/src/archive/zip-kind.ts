import type { ContentKind } from '../content-kind.ts'
import type { OpenedZip } from './unpacking.ts'

/** The main parts of office files by their declared content type. The names of the parts prove nothing. */
const MAIN_TYPES: readonly (readonly [RegExp, ContentKind])[] = [
  [/ms-word\.(?:document|template)\.macroEnabled[^"]*main\+xml/i, 'docm'],
  [/wordprocessingml\.(?:document|template)\.main\+xml/i, 'docx'],
  [/ms-excel\.(?:sheet|template|addin)\.macroEnabled[^"]*main\+xml/i, 'xlsm'],
  [/ms-excel\.sheet\.binary\.macroEnabled/i, 'xlsb'],
  [/spreadsheetml\.(?:sheet|template)\.main\+xml/i, 'xlsx'],
  [/ms-powerpoint\.(?:presentation|slideshow|template|addin)\.macroEnabled[^"]*main\+xml/i, 'pptm'],
  [/presentationml\.(?:presentation|slideshow|template)\.main\+xml/i, 'pptx'],
]

const ODF: ReadonlyMap<string, ContentKind> = new Map(
  Object.entries<ContentKind>({
    'application/vnd.oasis.opendocument.text': 'odt',
    'application/vnd.oasis.opendocument.text-template': 'odt',
    'application/vnd.oasis.opendocument.spreadsheet': 'ods',
    'application/vnd.oasis.opendocument.spreadsheet-template': 'ods',
    'application/vnd.oasis.opendocument.presentation': 'odp',
    'application/vnd.oasis.opendocument.presentation-template': 'odp',
  }),
)

function smallText(zip: OpenedZip, name: string): string | null {
  const entry = zip.entries.find((one) => one.name === name)
  if (!entry || entry.encrypted || entry.packedBytes > 1_000_000) return null
  return new TextDecoder().decode(zip.unpack(entry))
}

/** Whether a zip is an office file, and which. Throws what unpacking throws. */
export function zipKind(zip: OpenedZip): ContentKind {
  const types = smallText(zip, '[Content_Types].xml')
  if (types !== null) {
    for (const [type, kind] of MAIN_TYPES) if (type.test(types)) return kind
    if (zip.entries.some(({ name }) => name === 'word/document.xml')) return 'docx'
    if (zip.entries.some(({ name }) => name === 'xl/workbook.xml')) return 'xlsx'
    if (zip.entries.some(({ name }) => name === 'ppt/presentation.xml')) return 'pptx'
  }
  const mimetype = smallText(zip, 'mimetype')?.trim()
  const odf = ODF.get(mimetype ?? '')
  if (odf !== undefined) return odf
  return zip.entries.some(({ name }) => name === 'OFD.xml') ? 'ofd' : 'zip'
}
