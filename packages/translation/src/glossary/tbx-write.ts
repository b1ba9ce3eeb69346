import { block, plainXml, tag, XML_HEAD } from '../xml/write.ts'
import type { FileTerm } from './file-term.ts'

export const TBX_NAMESPACE = 'urn:iso:std:iso:30042:ed-2'

/** How TBX says what a form is to its concept (ISO 30042 and 12620, administrativeStatus). */
export const TBX_STATUS = {
  preferred: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  deprecated: 'deprecatedTerm-admn-sts',
  superseded: 'supersededTerm-admn-sts',
} as const

/** An id as XML takes one (NCName): one that begins with a digit gets a mark, as our ids have none. */
const markOf = (id: string): string => (/^[a-z]/.test(id) ? id : `_${id}`)

const leaf = (name: string, attributes: Readonly<Record<string, string>>, text: string): string =>
  tag(name, attributes, plainXml(text))

const termOf = (form: string, status: string, others: readonly string[] = []): string =>
  block('termSec', {}, [leaf('term', {}, form), leaf('termNote', { type: 'administrativeStatus' }, status), ...others])

const definitionOf = (text: string): string[] =>
  text === '' ? [] : [block('descripGrp', {}, [leaf('descrip', { type: 'definition' }, text)])]

const why = (language: string, text: string): string[] =>
  text === '' ? [] : [leaf('note', { 'xml:lang': language }, text)]

function conceptOf({ id, entry, retired, replacedBy }: FileTerm): string {
  const { zh, zhAlso, en, inflections, alternatives, forbidden, names, definition, source, domain } = entry
  const variant = [leaf('termNote', { type: 'termType' }, 'variant')]
  return block('conceptEntry', { id: markOf(id) }, [
    leaf('descrip', { type: 'subjectField' }, domain),
    ...(retired ? [leaf('note', {}, 'status: retired')] : []),
    ...(replacedBy === null
      ? []
      : [tag('ref', { type: 'crossReference', target: markOf(replacedBy) }, plainXml(replacedBy))]),
    block('langSec', { 'xml:lang': 'zh-CN' }, [
      ...definitionOf(definition.zh),
      termOf(zh, TBX_STATUS.preferred),
      ...zhAlso.map((form) => termOf(form, TBX_STATUS.admitted)),
    ]),
    block('langSec', { 'xml:lang': 'en' }, [
      ...definitionOf(definition.en),
      termOf(en, TBX_STATUS.preferred, [leaf('admin', { type: 'source' }, source)]),
      ...inflections.map((form) => termOf(form, TBX_STATUS.admitted, variant)),
      ...alternatives.map((form) => termOf(form, TBX_STATUS.admitted)),
      // ISO 8601: an interval with an open end.
      ...names.map((name) =>
        termOf(name.en, TBX_STATUS.superseded, [leaf('note', {}, `valid: ${name.from ?? '..'}/${name.to ?? '..'}`)]),
      ),
      ...forbidden.map((one) =>
        termOf(one.form, TBX_STATUS.deprecated, [...why('zh-CN', one.why.zh), ...why('en', one.why.en)]),
      ),
    ]),
  ])
}

/** Entries as TBX (ISO 30042:2019), in the style of elements with types (DCA). */
export function writeTbx(terms: readonly FileTerm[], title: string): string {
  return (
    XML_HEAD +
    block('tbx', { type: 'TBX-Basic', style: 'dca', 'xml:lang': 'zh-CN', xmlns: TBX_NAMESPACE }, [
      block('tbxHeader', {}, [block('fileDesc', {}, [block('sourceDesc', {}, [leaf('p', {}, title)])])]),
      block('text', {}, [block('body', {}, terms.map(conceptOf))]),
    ]) +
    '\n'
  )
}
