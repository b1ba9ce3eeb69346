import { descendantsOf, elementsOf, textOf, type XmlElement } from '../markup/xml-tree.ts'
import type { FilePlace } from '@gongkai/disclosure-rules'
import type { ReadPart, Trace } from '../reading.ts'
import { namesAPerson } from './person.ts'
import type { OfficePackage } from './package.ts'

/** What was found out about a file beside its contents. */
export interface Found {
  readonly parts: ReadPart[]
  readonly traces: Trace[]
}

/** The properties that hold the name of whoever wrote, changed or led. */
const PEOPLE: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    creator: 'creator',
    lastModifiedBy: 'last-modified-by',
    Manager: 'manager',
  }),
)

/** Properties that only a program writes and reads: build numbers, digests of an account, theme names. */
const OF_PROGRAMS =
  /^(?:KSO.*|ICV|CWMProp.*|_?2015_ms_pID.*|_dlc_.*|ContentTypeId|MSIP_Label_.*|GrammarlyDocumentId|Application|AppVersion|Template|DocSecurity|HeadingPairs|TitlesOfParts)$/i

/** Reads the names and words that an office file carries in its properties (文件属性), shown on no page. */
export function readProperties(office: OfficePackage, within: readonly string[]): Found {
  const found: Found = { parts: [], traces: [] }
  for (const name of office.names) {
    const kind = /(?:^|\/)(core|app|custom)[^/]*\.xml$/i.exec(name)?.[1]?.toLowerCase()
    if (!name.toLowerCase().startsWith('docprops/') || kind === undefined) {
      if (!/core-properties\+xml|extended-properties\+xml|custom-properties\+xml/.test(office.typeOf(name))) continue
    }
    readPropertyPart(office.xml(name), { within, part: name }, found)
  }
  return found
}

function readPropertyPart(root: XmlElement | undefined, where: FilePlace, found: Found): void {
  for (const property of elementsOf(root)) {
    const name = property.name === 'property' ? (property.attributes['name'] ?? '') : property.name
    if (OF_PROGRAMS.test(name)) continue
    const value = textOf(property).trim()
    if (value === '') continue
    const person = PEOPLE.get(name) ?? (isPersonsProperty(name) ? 'custom-property-of-person' : undefined)
    if (person === undefined) found.parts.push({ where, text: value, before: `${name}：` })
    else if (namesAPerson(value)) found.traces.push({ type: 'AUTHOR', rule: person, text: value.slice(0, 200), where })
  }
}

/** Custom properties by which offices note who had a hand in a document. */
function isPersonsProperty(name: string): boolean {
  return /作者|撰稿|拟稿|起草|承办人|经办|审核|校对|签发|负责人|联系人|author|owner|drafter|checked ?by|approver|reviewer|typist|editor|manager|sender|user ?name/i.test(
    name,
  )
}

/** Everyone named in an attribute of some part: `w:author`, `displayName`. */
export function peopleIn(root: XmlElement | undefined, element: string, attribute: string): string[] {
  const names = [...descendantsOf(root, element)].map(({ attributes }) => attributes[attribute] ?? '')
  return [...new Set(names)].filter(namesAPerson)
}
