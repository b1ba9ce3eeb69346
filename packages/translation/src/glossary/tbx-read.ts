import type { XmlElement } from '@rgrove/parse-xml'
import { attributeOf, elementsOf, isXmlFault, localName, readXml } from '../xml/read.ts'
import type { FileFault, ReadTerm } from './file-term.ts'
import { TBX_STATUS } from './tbx-write.ts'

interface Form {
  readonly text: string
  readonly status: string
  readonly variant: boolean
  readonly source: string
  readonly notes: readonly { readonly language: string; readonly text: string }[]
}

const typed = (parent: XmlElement, name: string, type: string): string | null =>
  elementsOf(parent, name).find((one) => attributeOf(one, 'type') === type)?.text ?? null

const languageOf = (element: XmlElement): string => (attributeOf(element, 'xml:lang') ?? '').toLowerCase()

function formsOf(section: XmlElement): Form[] {
  return elementsOf(section, 'termSec').map((term) => ({
    text: elementsOf(term, 'term')[0]?.text ?? '',
    status: typed(term, 'termNote', 'administrativeStatus') ?? '',
    variant: typed(term, 'termNote', 'termType') === 'variant',
    source: typed(term, 'admin', 'source') ?? '',
    notes: elementsOf(term, 'note').map((note) => ({ language: languageOf(note), text: note.text })),
  }))
}

const definitionIn = (section: XmlElement | undefined): string =>
  section === undefined
    ? ''
    : (elementsOf(section, 'descripGrp').map((group) => typed(group, 'descrip', 'definition'))[0] ??
      typed(section, 'descrip', 'definition') ??
      '')

const INTERVAL = /^valid: (\.\.|\d{4}-\d{2}-\d{2})\/(\.\.|\d{4}-\d{2}-\d{2})$/
function intervalOf({ notes }: Form): { readonly from: string | null; readonly to: string | null } {
  const found = notes.map(({ text }) => INTERVAL.exec(text)).find((match) => match !== null)
  const day = (text: string | undefined) => (text === undefined || text === '..' ? null : text)
  return { from: day(found?.[1]), to: day(found?.[2]) }
}

const saidIn = ({ notes }: Form, language: string): string =>
  notes.find((note) => note.language.startsWith(language))?.text ?? ''

const idOf = (mark: string | null): string => (mark ?? '').replace(/^_/, '')

function conceptOf(concept: XmlElement, line: number): ReadTerm {
  const sections = elementsOf(concept, 'langSec')
  const of = (language: string) => sections.find((section) => languageOf(section).startsWith(language))
  const [chinese, english] = [of('zh'), of('en')]
  const zh = chinese ? formsOf(chinese) : []
  const en = english ? formsOf(english) : []
  const preferred = (forms: readonly Form[]) => forms.find(({ status }) => status === TBX_STATUS.preferred) ?? forms[0]
  const [mainZh, mainEn] = [preferred(zh), preferred(en)]
  const rest = en.filter((form) => form !== mainEn)
  const withStatus = (status: string) => rest.filter((form) => form.status === status)
  const others = rest.filter(({ status }) => status !== TBX_STATUS.deprecated && status !== TBX_STATUS.superseded)
  const references = elementsOf(concept, 'ref').filter((one) => attributeOf(one, 'type') === 'crossReference')
  return {
    line,
    id: idOf(attributeOf(concept, 'id')),
    entry: {
      zh: mainZh?.text ?? '',
      zhAlso: zh.filter((form) => form !== mainZh).map(({ text }) => text),
      en: mainEn?.text ?? '',
      inflections: others.filter(({ variant }) => variant).map(({ text }) => text),
      alternatives: others.filter(({ variant }) => !variant).map(({ text }) => text),
      forbidden: withStatus(TBX_STATUS.deprecated).map((form) => ({
        form: form.text,
        why: { zh: saidIn(form, 'zh'), en: saidIn(form, 'en') },
      })),
      names: withStatus(TBX_STATUS.superseded).map((form) => ({ en: form.text, ...intervalOf(form) })),
      definition: { zh: definitionIn(chinese), en: definitionIn(english) },
      source: mainEn?.source ?? '',
      domain: typed(concept, 'descrip', 'subjectField') ?? '',
    },
    retired: elementsOf(concept, 'note').some(({ text }) => text === 'status: retired'),
    replacedBy: references.map((one) => idOf(attributeOf(one, 'target')))[0] || null,
  }
}

/** Reads TBX in the DCA style. No document type that declares anything and no entities, as everywhere. */
export function readTbx(text: string): readonly ReadTerm[] | FileFault {
  const xml = readXml(text)
  if (isXmlFault(xml)) return { line: xml.line, reason: xml.kind, detail: xml.reason }
  const { root, lineOf } = xml
  const body = elementsOf(root, 'text').flatMap((one) => elementsOf(one, 'body'))[0]
  if (localName(root) !== 'tbx' || !body) return { line: lineOf(root), reason: 'no-tbx', detail: root.name }
  return elementsOf(body, 'conceptEntry').map((concept) => conceptOf(concept, lineOf(concept)))
}
