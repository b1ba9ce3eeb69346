import { strToU8, zipSync } from 'fflate'

/** The parts of an office file: path → XML or bytes. */
export type Parts = Readonly<Record<string, string | Uint8Array>>

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const MAIN = 'application/vnd.openxmlformats-officedocument'
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const TYPES: readonly (readonly [RegExp, string])[] = [
  [/^word\/document/, `${MAIN}.wordprocessingml.document.main+xml`],
  [/^word\/comments/, `${MAIN}.wordprocessingml.comments+xml`],
  [/^word\/header/, `${MAIN}.wordprocessingml.header+xml`],
  [/^word\/footer/, `${MAIN}.wordprocessingml.footer+xml`],
  [/^word\/footnotes/, `${MAIN}.wordprocessingml.footnotes+xml`],
  [/^xl\/workbook/, `${MAIN}.spreadsheetml.sheet.main+xml`],
  [/^xl\/worksheets\//, `${MAIN}.spreadsheetml.worksheet+xml`],
  [/^xl\/styles/, `${MAIN}.spreadsheetml.styles+xml`],
  [/^xl\/comments/, `${MAIN}.spreadsheetml.comments+xml`],
  [/^ppt\/presentation/, `${MAIN}.presentationml.presentation.main+xml`],
  [/^ppt\/slides\//, `${MAIN}.presentationml.slide+xml`],
  [/^ppt\/notesSlides\//, `${MAIN}.presentationml.notesSlide+xml`],
  [/^docProps\/core/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [/^docProps\/custom/, `${MAIN}.custom-properties+xml`],
]

/** `links`: part → its relations as [kind, target]. */
export function office(
  parts: Parts,
  links: Readonly<Record<string, readonly (readonly [string, string])[]>>,
): Uint8Array {
  const overrides = Object.keys(parts).flatMap((path) => {
    const type = TYPES.find(([pattern]) => pattern.test(path))?.[1]
    return type && path.endsWith('.xml') ? [`<Override PartName="/${path}" ContentType="${type}"/>`] : []
  })
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Default Extension="jpg" ContentType="image/jpeg"/><Default Extension="xlsx" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/>'
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults}${overrides.join('')}</Types>`,
    ),
  }
  for (const [path, relations] of Object.entries(links)) files[relationsOf(path)] = strToU8(relationsXml(relations))
  for (const [path, content] of Object.entries(parts)) {
    files[path] = typeof content === 'string' ? strToU8(HEAD + content) : content
  }
  return zipSync(files, { mtime: '2025-01-01T00:00:00' })
}

function relationsOf(path: string): string {
  const slash = path.lastIndexOf('/')
  return `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`
}

function relationsXml(relations: readonly (readonly [string, string])[]): string {
  const items = relations.map(([kind, target], index) => {
    const type = kind.includes(':') ? kind : `${RELATION}/${kind}`
    return `<Relationship Id="r${index + 1}" Type="${type}" Target="${target}"/>`
  })
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`
}

export const CORE_LINK = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'

export function coreProperties(creator: string, changedBy = creator): string {
  return `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>通知</dc:title><dc:creator>${creator}</dc:creator><cp:lastModifiedBy>${changedBy}</cp:lastModifiedBy></cp:coreProperties>`
}

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

export function wordPart(root: string, body: string): string {
  return `<w:${root} ${W}>${body}</w:${root}>`
}

export function paragraph(text: string, properties = ''): string {
  return `<w:p><w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}

/** A text document. `more`: further parts with the kind of relation from the document to each. */
export function wordFile(
  body: string,
  {
    more = {},
    links = [],
    author = 'Administrator',
    section = '',
  }: {
    readonly more?: Parts
    readonly links?: readonly (readonly [string, string])[]
    readonly author?: string
    readonly section?: string
  } = {},
): Uint8Array {
  return office(
    {
      'word/document.xml': wordPart('document', `<w:body>${body}<w:sectPr>${section}</w:sectPr></w:body>`),
      'docProps/core.xml': coreProperties(author),
      ...more,
    },
    {
      '': [
        ['officeDocument', 'word/document.xml'],
        [CORE_LINK, 'docProps/core.xml'],
      ],
      'word/document.xml': links,
    },
  )
}
