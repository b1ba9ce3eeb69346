import { block, plainXml, tag, XML_HEAD, xmlText } from '../xml/write.ts'
import { aboutText, isRightToLeft, markId, type ExchangeFile, type ExchangeNote, type ExchangeUnit } from './file.ts'

export const XLIFF_NAMESPACE = 'urn:oasis:names:tc:xliff:document:2.0'
/** How a segment says that a machine made it (XLIFF `subState`, with our prefix). */
export const MACHINE_SUBSTATE = 'gongkai:machine'

/** What XML cannot hold stands as `cp` with its code (XLIFF 2.1, 4.2.3.1). */
const spelled = (text: string): string =>
  xmlText(text, (code) => tag('cp', { hex: code.toString(16).toUpperCase().padStart(4, '0') }))

const notesOf = (notes: readonly ExchangeNote[]): string[] =>
  notes.length === 0
    ? []
    : [
        block(
          'notes',
          {},
          notes.map(({ category, text }) => tag('note', { category: category || null }, plainXml(text))),
        ),
      ]

function unitOf({ clause, label, source, target, state, machine, notes }: ExchangeUnit): string {
  const kept = { 'xml:space': 'preserve' }
  return block('unit', { id: markId(clause), name: plainXmlAttribute(label) }, [
    ...notesOf(notes),
    block('segment', { state, subState: machine ? MACHINE_SUBSTATE : null }, [
      tag('source', kept, spelled(source)),
      ...(target === null ? [] : [tag('target', kept, spelled(target))]),
    ]),
  ])
}

/** An attribute holds no tag: what XML cannot hold becomes U+FFFD. */
const plainXmlAttribute = (text: string): string =>
  [...text].map((sign) => (plainXml(sign) === '\ufffd' ? '\ufffd' : sign)).join('')

/**
 * A translation as XLIFF 2.1 (OASIS Standard, 2018). The file says its document and version in `original`; clauses are units, not to be cut
 * in other pieces; every space counts.
 */
export function writeXliff(file: ExchangeFile): string {
  const { language, notes, units } = file
  const rtl = isRightToLeft(language)
  return (
    XML_HEAD +
    block('xliff', { xmlns: XLIFF_NAMESPACE, version: '2.1', srcLang: 'zh-CN', trgLang: language }, [
      block(
        'file',
        { id: 'f1', original: aboutText(file), canResegment: 'no', srcDir: 'ltr', trgDir: rtl ? 'rtl' : 'ltr' },
        [...notesOf(notes), ...units.map(unitOf)],
      ),
    ]) +
    '\n'
  )
}
