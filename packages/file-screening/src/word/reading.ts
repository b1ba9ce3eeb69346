import { childOf, descendantsOf, elementsOf, textOf, type XmlElement } from '../markup/xml-tree.ts'
import { openPackage } from '../office/package.ts'
import { followLinks } from '../office/links.ts'
import { peopleIn, readProperties, type Found } from '../office/properties.ts'
import { CannotRead, type FileReader } from '../reading.ts'
import { readStoryPart } from './body.ts'
import { readStyles } from './run-look.ts'

const STORIES = new Set(['document', 'hdr', 'ftr', 'footnotes', 'endnotes', 'glossaryDocument'])
/** Parts in which no person writes. */
const OF_THE_PROGRAM = /(?:^|\/)(?:theme|fonts?)\/|(?:fontTable|webSettings|styles(?:WithEffects)?|numbering)\.xml$/i

/** Reads a Word document (.docx, .docm, .dotx): every story, notes, comments, changes, properties, and what is embedded. */
export const readWord: FileReader = async ({ bytes, within }, budget) => {
  const office = openPackage(bytes, budget)
  const found: Found = { parts: [], traces: [] }
  const main = office.relationships('').find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml'
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const mainRoot = office.xml(main)
  if (!mainRoot) throw new CannotRead('it has no document part')
  const styles = readStyles(office.xml(`${folder}styles.xml`))
  readNumbering(office.xml(`${folder}numbering.xml`), { within, part: `${folder}numbering.xml` }, found)
  for (const name of office.names) {
    if (!/\.xml$/i.test(name) || /^(?:docProps\/|\[Content_Types\])/i.test(name) || OF_THE_PROGRAM.test(name)) continue
    const root = name === main ? mainRoot : office.xml(name)
    if (root) readPart(root, { within, part: name }, styles, found)
  }
  const properties = readProperties(office, within)
  const links = followLinks(office, within)
  return {
    kind: 'docx',
    parts: [...found.parts, ...properties.parts, ...links.parts],
    traces: [...found.traces, ...properties.traces, ...links.traces],
    inner: links.inner,
    unread: links.unread,
  }
}

function readPart(
  root: XmlElement,
  where: { within: readonly string[]; part: string },
  styles: ReturnType<typeof readStyles>,
  found: Found,
) {
  if (STORIES.has(root.name)) readStoryPart(root, styles, where, found)
  else if (root.name === 'comments') readComments(root, where, styles, found)
  else if (root.name === 'settings') readVariables(root, where, found)
  else if (root.name === 'people') {
    for (const name of peopleIn(root, 'person', 'author')) {
      found.traces.push({ type: 'AUTHOR', rule: 'person-known-to-the-file', text: name, where })
    }
    for (const { attributes } of descendantsOf(root, 'presenceInfo')) {
      found.parts.push({ where, text: attributes['userId'] ?? '', before: ' ' })
    }
  } else {
    const words = [...paragraphsOf(root)].join('\n')
    if (words.trim() !== '') found.parts.push({ where, text: words })
  }
}

/** The words of a chart, a diagram or a piece of custom XML, one line for each innermost element. */
function* paragraphsOf(root: XmlElement): Generator<string> {
  for (const element of descendantsOf(root)) {
    if (element.name === 'p') yield [...descendantsOf(element, 't')].map(textOf).join('')
    else if (elementsOf(element).length === 0 && element.name !== 't') yield textOf(element)
  }
}

function readComments(
  root: XmlElement,
  where: { within: readonly string[]; part: string },
  styles: ReturnType<typeof readStyles>,
  found: Found,
) {
  for (const comment of elementsOf(root, 'comment')) {
    const author = comment.attributes['author'] ?? ''
    const said = [...descendantsOf(comment, 't')].map(textOf).join('')
    found.traces.push({ type: 'COMMENT', rule: 'comment', text: `${author}: ${said}`.slice(0, 200), where })
    readStoryPart(comment, styles, where, found)
  }
}

/** The words that numbering puts before paragraphs: usually a number with its sign, but any text can stand there. */
function readNumbering(root: XmlElement | undefined, where: { within: readonly string[]; part: string }, found: Found) {
  for (const { attributes } of descendantsOf(root, 'lvlText')) {
    const text = attributes['val'] ?? ''
    if (text.length >= 5) found.parts.push({ where, text, before: ' ' })
  }
}

/** Document variables (文档变量) hold words that no page shows. WPS keeps data of its own there. */
function readVariables(root: XmlElement, where: { within: readonly string[]; part: string }, found: Found) {
  for (const { attributes } of descendantsOf(childOf(root, 'docVars'), 'docVar')) {
    const value = attributes['val'] ?? ''
    if (/^(?:commondata|KSO|WPS|EN\.|ZOTERO|Mendeley|NE\.)/i.test(attributes['name'] ?? '')) continue
    found.parts.push({ where, text: value, before: `${attributes['name'] ?? ''}：` })
    if (/\p{Script=Han}{2}/u.test(value)) {
      found.traces.push({ type: 'HIDDEN_TEXT', rule: 'document-variable', text: value.slice(0, 200), where })
    }
  }
}
