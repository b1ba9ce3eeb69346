import { strToU8, zipSync } from 'fflate'

export type ZipContent = Readonly<Record<string, string | Uint8Array>>

/** A zip of texts and bytes by their names, the same bytes each time. */
export function buildZip(content: ZipContent): Uint8Array {
  const files = Object.entries(content).map(([name, value]) => [
    name,
    typeof value === 'string' ? strToU8(value) : value,
  ])
  return zipSync(Object.fromEntries(files), { mtime: new Date('2026-01-05T00:00:00Z') })
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export interface Link {
  readonly type: string
  readonly target: string
  readonly external?: boolean
}

export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

/** A relationships part; ids count from `rId1` in the order given. */
export function linksPart(links: readonly Link[]): string {
  const lines = links.map(({ type, target, external }, index) => {
    const mode = external ? ' TargetMode="External"' : ''
    const base = type === 'core-properties' ? `${PACKAGE}/relationships/metadata` : OFFICE
    return `<Relationship Id="rId${index + 1}" Type="${base}/${type}" Target="${escaped(target)}"${mode}/>`
  })
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`
}

export function contentTypesPart(mainPart: string, mainType: string): string {
  return `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${mainPart}" ContentType="${mainType}"/></Types>`
}

export interface CoreProperties {
  readonly creator?: string
  readonly lastModifiedBy?: string
  readonly title?: string
}

export function corePart({ creator = '', lastModifiedBy = '', title = '' }: CoreProperties): string {
  return `${XML_HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(creator)}</dc:creator><cp:lastModifiedBy>${escaped(lastModifiedBy)}</cp:lastModifiedBy></cp:coreProperties>`
}
