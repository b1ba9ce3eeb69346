import {
  buildZip,
  contentTypesPart,
  corePart,
  escaped,
  linksPart,
  XML_HEAD,
  type CoreProperties,
  type Link,
} from './zip.ts'

export interface DocxContent {
  /** XML inside `w:body`; text by {@link paragraph} and {@link run}. */
  readonly body: string
  readonly styles?: string
  readonly core?: CoreProperties
  readonly links?: readonly Link[]
  /** Further parts by name, as they are. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>
  readonly macros?: boolean
}

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'

/** A run with the XML of its properties. */
export function run(text: string, properties = ''): string {
  const look = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`
  return `<w:r>${look}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`
}

export function paragraph(...runs: readonly string[]): string {
  return `<w:p>${runs.join('')}</w:p>`
}

/** A part of a Word document with its namespaces: `document`, `hdr`, `comments`, `settings`. */
export function wordPart(name: string, inside: string): string {
  return `${XML_HEAD}<w:${name} ${NAMESPACES}>${inside}</w:${name}>`
}

export function buildDocx({
  body,
  styles = '',
  core = {},
  links = [],
  parts = {},
  macros = false,
}: DocxContent): Uint8Array {
  const type = macros
    ? 'application/vnd.ms-word.document.macroEnabled.main+xml'
    : 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
  return buildZip({
    '[Content_Types].xml': contentTypesPart('word/document.xml', type),
    '_rels/.rels': linksPart([
      { type: 'officeDocument', target: 'word/document.xml' },
      { type: 'core-properties', target: 'docProps/core.xml' },
    ]),
    'docProps/core.xml': corePart(core),
    'word/document.xml': wordPart('document', `<w:body>${body}<w:sectPr/></w:body>`),
    'word/styles.xml': wordPart('styles', styles),
    'word/_rels/document.xml.rels': linksPart([{ type: 'styles', target: 'styles.xml' }, ...links]),
    ...parts,
  })
}
