import type { FilePlace } from '@gongkai/disclosure-rules'
import { contentKind } from '../content-kind.ts'
import { childOf, descendantsOf, elementsOf, textOf, type XmlElement } from '../markup/xml-tree.ts'
import { readDrawnShapes } from '../office/drawn-shapes.ts'
import { followLinks } from '../office/links.ts'
import { openPackage, type OfficePackage } from '../office/package.ts'
import { peopleIn, readProperties, type Found } from '../office/properties.ts'
import { CannotRead, type FileReader } from '../reading.ts'
import { plainColor } from '../word/drawing.ts'
import { readPlaces } from './placing.ts'

/** Reads a presentation (.pptx, .pptm, .ppsx): slides shown and hidden, what is under and beside them, notes and comments. */
export const readSlides: FileReader = async ({ bytes, within }, budget) => {
  const office = openPackage(bytes, budget)
  const found: Found = { parts: [], traces: [] }
  const main = office.relationships('').find(({ type }) => type === 'officeDocument')?.target ?? 'ppt/presentation.xml'
  const presentation = office.xml(main)
  if (!presentation) throw new CannotRead('it has no presentation part')
  const links = office.relationships(main)
  const size = childOf(presentation, 'sldSz')?.attributes
  const page = { width: Number(size?.['cx'] ?? 9_144_000), height: Number(size?.['cy'] ?? 6_858_000) }
  const authors = authorsOf(office)
  const slides = elementsOf(childOf(presentation, 'sldIdLst'), 'sldId')
  slides.forEach(({ attributes }, index) => {
    const part = links.find(({ id }) => id === attributes['r:id'])?.target
    const root = part === undefined ? undefined : office.xml(part)
    if (part === undefined || !root) return
    const where = { within, part, slide: index + 1 }
    if (/^(?:0|false)$/.test(root.attributes['show'] ?? '')) {
      const words = [...descendantsOf(root, 't')].map(textOf).join(' ')
      found.traces.push({ type: 'HIDDEN_SHEET', rule: 'hidden-slide', text: words.slice(0, 200), where })
    }
    readDrawnShapes(root, where, found, { ground: groundOf(office, part, root) })
    readPlaces(root, where, page, (picture) => isOpaquePicture(office, part, picture), found)
    readBesideSlide(office, part, where, authors, found)
  })
  for (const name of office.names) {
    if (!/\/(?:slideMasters|slideLayouts|notesMasters|handoutMasters)\/[^/]+\.xml$/i.test(name)) continue
    const words = [...descendantsOf(office.xml(name), 'p')]
      .map((line) => [...descendantsOf(line, 't')].map(textOf).join(''))
      .join('\n')
    if (words.trim() !== '') found.parts.push({ where: { within, part: name }, text: words })
  }
  tellIdleAuthors(office, within, authors, found)
  const properties = readProperties(office, within)
  const linked = followLinks(office, within)
  return {
    kind: 'pptx',
    parts: [...found.parts, ...properties.parts, ...linked.parts],
    traces: [...found.traces, ...properties.traces, ...linked.traces],
    inner: linked.inner,
    unread: linked.unread,
  }
}

/** The colour of a slide's background, its own or its layout's or master's; null where a picture or theme paints it. */
function groundOf(office: OfficePackage, part: string, root: XmlElement): string | null {
  const backgroundOf = (element: XmlElement | undefined) => childOf(element, 'cSld', 'bg')
  const upwards = (from: string, type: string) => office.relationships(from).find((link) => link.type === type)?.target
  const layout = upwards(part, 'slideLayout')
  const master = layout === undefined ? undefined : upwards(layout, 'slideMaster')
  const layoutRoot = layout === undefined ? undefined : office.xml(layout)
  const masterRoot = master === undefined ? undefined : office.xml(master)
  // A picture as large as the slide hides the background, wherever it was put.
  // Where the master turns light and dark around, the names of its colours mean the opposite.
  const map = childOf(masterRoot, 'clrMap')?.attributes['bg1']
  if (map !== undefined && map !== 'lt1') return null
  const papered = [root, layoutRoot, masterRoot].some((level) =>
    [...descendantsOf(childOf(level, 'cSld', 'spTree'))].some(isLargePicture),
  )
  if (papered) return null
  const background = backgroundOf(root) ?? backgroundOf(layoutRoot) ?? backgroundOf(masterRoot)
  if (!background) return 'FFFFFF'
  const fill = childOf(background, 'bgPr', 'solidFill') ?? childOf(background, 'bgRef')
  return fill ? plainColor(fill) : null
}

function isLargePicture({ name, children }: XmlElement): boolean {
  const filled = name === 'sp' || name === 'pic'
  if (!filled) return false
  const shape: XmlElement = { name, attributes: {}, children }
  const extent = childOf(shape, 'spPr', 'xfrm', 'ext')?.attributes
  const painted =
    name === 'pic' ||
    ['solidFill', 'gradFill', 'blipFill', 'pattFill'].some((fill) => childOf(shape, 'spPr', fill)) ||
    childOf(shape, 'style') !== undefined
  return painted && Number(extent?.['cx'] ?? 0) > 1_500_000 && Number(extent?.['cy'] ?? 0) > 400_000
}

function authorsOf(office: OfficePackage): Map<string, string> {
  const authors = new Map<string, string>()
  for (const name of office.names) {
    if (!/\/(?:commentAuthors|authors)\.xml$/i.test(name)) continue
    for (const { attributes } of elementsOf(office.xml(name)))
      authors.set(attributes['id'] ?? '', attributes['name'] ?? '')
  }
  return authors
}

function readBesideSlide(
  office: OfficePackage,
  part: string,
  where: FilePlace,
  authors: ReadonlyMap<string, string>,
  found: Found,
) {
  for (const { type, target, external } of office.relationships(part)) {
    if (external) continue
    const place = { ...where, part: target }
    if (type === 'notesSlide') readNotes(office.xml(target), place, found)
    else if (type === 'comments') readComments(office.xml(target), place, authors, found)
    else if (/^(?:chart|chartEx|diagramData)$/.test(type)) {
      const root = office.xml(target)
      const words = [...descendantsOf(root, 't'), ...descendantsOf(root, 'v')].map(textOf).join('\n')
      if (words.trim() !== '') found.parts.push({ where: place, text: words })
    }
  }
}

/** Notes (备注) are what the speaker says and the audience does not see. The number of the slide on the page is none. */
function readNotes(root: XmlElement | undefined, where: FilePlace, found: Found): void {
  const words = [...descendantsOf(root, 'sp')]
    .filter(
      (shape) =>
        !/^(?:sldNum|dt|hdr|ftr|sldImg)$/.test(childOf(shape, 'nvSpPr', 'nvPr', 'ph')?.attributes['type'] ?? ''),
    )
    .flatMap((shape) =>
      [...descendantsOf(shape, 'p')].map((line) => [...descendantsOf(line, 't')].map(textOf).join('')),
    )
    .join('\n')
    .trim()
  if (words === '') return
  found.parts.push({ where, text: words })
  found.traces.push({ type: 'HIDDEN_TEXT', rule: 'speaker-notes', text: words.slice(0, 200), where })
}

function readComments(
  root: XmlElement | undefined,
  where: FilePlace,
  authors: ReadonlyMap<string, string>,
  found: Found,
): void {
  for (const comment of descendantsOf(root)) {
    if (comment.name !== 'cm' && comment.name !== 'reply') continue
    const own = childOf(comment, 'text') ?? childOf(comment, 'txBody')
    const words = textOf(own).trim()
    const author = authors.get(comment.attributes['authorId'] ?? '') ?? ''
    found.traces.push({ type: 'COMMENT', rule: 'comment', text: `${author}: ${words}`.slice(0, 200), where })
    if (words !== '') found.parts.push({ where, text: words })
  }
}

/** Authors of comments that are gone are still listed. */
function tellIdleAuthors(
  office: OfficePackage,
  within: readonly string[],
  authors: ReadonlyMap<string, string>,
  found: Found,
): void {
  if (authors.size === 0 || found.traces.some(({ type }) => type === 'COMMENT')) return
  for (const name of office.names.filter((one) => /\/(?:commentAuthors|authors)\.xml$/i.test(one))) {
    const root = office.xml(name)
    for (const person of [...peopleIn(root, 'cmAuthor', 'name'), ...peopleIn(root, 'author', 'name')]) {
      found.traces.push({
        type: 'AUTHOR',
        rule: 'person-known-to-the-file',
        text: person,
        where: { within, part: name },
      })
    }
  }
}

/** A picture that lets nothing through: a photograph, or a PNG without transparency. */
function isOpaquePicture(office: OfficePackage, slide: string, picture: XmlElement): boolean {
  const id = childOf(picture, 'blipFill', 'blip')?.attributes['r:embed']
  const target = office.relationships(slide).find((link) => link.id === id && !link.external)?.target
  const bytes = target === undefined ? undefined : office.bytes(target)
  if (!bytes) return false
  const kind = contentKind(bytes)
  // The colour type stands behind the measures: 4 and 6 have an alpha channel, 3 may have a transparent colour.
  const colors = bytes[25] ?? 6
  return kind === 'jpeg' || kind === 'bmp' || (kind === 'png' && (colors === 0 || colors === 2))
}
