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

export interface SlideContent {
  /** Shapes by {@link shape}, in the order in which they are drawn. */
  readonly shapes: readonly string[]
  readonly shown?: boolean
  readonly links?: readonly Link[]
}

const NAMESPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'

/** A shape at a place in centimetres, with words and the XML of its fill and of its words' properties. */
export function shape(
  words: string,
  [left, top, width, height]: readonly [number, number, number, number],
  { fill = '', look = '', hidden = false }: { fill?: string; look?: string; hidden?: boolean } = {},
): string {
  const emu = (centimetres: number) => Math.round(centimetres * 360_000)
  const text = words === '' ? '' : `<a:r><a:rPr lang="zh-CN">${look}</a:rPr><a:t>${escaped(words)}</a:t></a:r>`
  return `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Box"${hidden ? ' hidden="1"' : ''}/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="${emu(left)}" y="${emu(top)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm><a:prstGeom prst="rect"/>${fill}</p:spPr><p:txBody><a:bodyPr/><a:p>${text}</a:p></p:txBody></p:sp>`
}

/** A slide's, its notes' or its layout's part around shapes. */
export function slidePart(name: 'sld' | 'notes', shapes: readonly string[], attributes = ''): string {
  return `${XML_HEAD}<p:${name} ${NAMESPACES}${attributes}><p:cSld><p:spTree><p:nvGrpSpPr/><p:grpSpPr/>${shapes.join('')}</p:spTree></p:cSld></p:${name}>`
}

export function buildPptx({
  slides,
  core = {},
  parts = {},
}: {
  slides: readonly SlideContent[]
  core?: CoreProperties
  parts?: Readonly<Record<string, string | Uint8Array>>
}): Uint8Array {
  const files: Record<string, string | Uint8Array> = {}
  slides.forEach(({ shapes, shown = true, links }, index) => {
    files[`ppt/slides/slide${index + 1}.xml`] = slidePart('sld', shapes, shown ? '' : ' show="0"')
    if (links) files[`ppt/slides/_rels/slide${index + 1}.xml.rels`] = linksPart(links)
  })
  const list = slides.map((_slide, index) => `<p:sldId id="${256 + index}" r:id="rId${index + 1}"/>`)
  return buildZip({
    '[Content_Types].xml': contentTypesPart(
      'ppt/presentation.xml',
      'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml',
    ),
    '_rels/.rels': linksPart([
      { type: 'officeDocument', target: 'ppt/presentation.xml' },
      { type: 'core-properties', target: 'docProps/core.xml' },
    ]),
    'docProps/core.xml': corePart(core),
    'ppt/presentation.xml': `${XML_HEAD}<p:presentation ${NAMESPACES}><p:sldIdLst>${list.join('')}</p:sldIdLst><p:sldSz cx="12192000" cy="6858000"/></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': linksPart(
      slides.map((_slide, index) => ({ type: 'slide', target: `slides/slide${index + 1}.xml` })),
    ),
    ...files,
    ...parts,
  })
}
