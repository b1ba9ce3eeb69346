import { block, plainXml, tag, XML_HEAD, xmlText } from '../xml/write.ts'
import { aboutText, markId, type ExchangeFile, type ExchangeNote, type ExchangeUnit } from './file.ts'

/** How a placeholder says that it stands for a character that XML cannot hold. */
export const CHARACTER_TYPE = 'x-character'

const spelled = (text: string): string =>
  xmlText(text, (code) => tag('ph', { type: CHARACTER_TYPE }, code.toString(16)))
const property = (type: string, text: string): string => tag('prop', { type }, plainXml(text))
const notesOf = (notes: readonly ExchangeNote[]): string[] =>
  notes.flatMap(({ category, text }) => [
    // A note of TMX has no category: one that has is a property.
    category === '' ? tag('note', {}, plainXml(text)) : property(`x-note-${markId(category)}`, text),
  ])
const variant = (language: string, text: string, properties: readonly string[] = []): string =>
  block('tuv', { 'xml:lang': language }, [...properties, tag('seg', {}, spelled(text))])

function unitOf({ clause, label, source, target, state, machine, notes }: ExchangeUnit, language: string): string {
  return block('tu', { tuid: markId(clause) }, [
    ...notesOf(notes),
    property('x-label', label),
    property('x-state', state),
    ...(machine ? [property('x-machine', 'yes')] : []),
    variant('zh-CN', source),
    ...(target === null ? [] : [variant(language, target)]),
  ])
}

const headOf = (properties: readonly string[]): string =>
  block(
    'header',
    {
      creationtool: 'gongkai',
      creationtoolversion: '1',
      segtype: 'block',
      'o-tmf': 'gongkai',
      adminlang: 'en',
      srclang: 'zh-CN',
      datatype: 'plaintext',
    },
    properties,
  )

/** A translation as TMX 1.4b. The header says document and version; each entry is a clause. */
export function writeTmx(file: ExchangeFile): string {
  const { language, notes, units } = file
  const head = [...notesOf(notes), property('x-document', aboutText(file)), property('x-language', language)]
  const body = units.map((unit) => unitOf(unit, language))
  return XML_HEAD + block('tmx', { version: '1.4' }, [headOf(head), block('body', {}, body)]) + '\n'
}

/** One entry of a memory that is of no single document. */
export interface MemoryEntry {
  readonly id: string
  readonly document: string
  readonly clause: string
  readonly edition: number
  readonly zh: string
  readonly text: string
  /** What it was published in is taken down. */
  readonly withdrawn: boolean
}

/** A whole translation memory as TMX 1.4b; what was withdrawn says so. */
export function writeMemoryTmx(language: string, entries: readonly MemoryEntry[]): string {
  const body = entries.map(({ id, document, clause, edition, zh, text, withdrawn }) =>
    block('tu', { tuid: id }, [
      property('x-document', document),
      property('x-clause', clause),
      property('x-edition', String(edition)),
      ...(withdrawn ? [property('x-withdrawn', 'yes')] : []),
      variant('zh-CN', zh),
      variant(language, text),
    ]),
  )
  return (
    XML_HEAD +
    block('tmx', { version: '1.4' }, [headOf([property('x-language', language)]), block('body', {}, body)]) +
    '\n'
  )
}
