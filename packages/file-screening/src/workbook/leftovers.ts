import { descendantsOf, textOf, elementsOf, type XmlElement } from '../markup/xml-tree.ts'
import type { OfficePackage } from '../office/package.ts'
import { peopleIn, type Found } from '../office/properties.ts'

/** Reads what a workbook keeps beside its sheets: values of other files, pivot caches, connections, its own history. */
export function readLeftovers(
  office: OfficePackage,
  within: readonly string[],
  seen: ReadonlySet<string>,
  found: Found,
): void {
  for (const name of office.names) {
    const where = { within, part: name }
    const tell = (type: 'HIDDEN_TEXT' | 'TRACKED_CHANGE', rule: string, words: readonly string[]) => {
      if (words.length === 0) return
      found.parts.push({ where, text: words.join('\n') })
      found.traces.push({ type, rule, text: words.join(' ').slice(0, 200), where })
    }
    if (/\/externalLinks\/externalLink[^/]*\.xml$/i.test(name)) {
      tell(
        'HIDDEN_TEXT',
        'values-of-another-file',
        [...descendantsOf(office.xml(name), 'v')].map(textOf).filter(isTelling),
      )
    } else if (/\/pivotCache\/pivotCache(?:Definition|Records)[^/]*\.xml$/i.test(name)) {
      tell(
        'HIDDEN_TEXT',
        'pivot-cache',
        cachedValues(office.xml(name)).filter((value) => !seen.has(value)),
      )
    } else if (/\/connections\.xml$/i.test(name)) {
      tell('HIDDEN_TEXT', 'data-connection', connectionsOf(office.xml(name)))
    } else if (/\/revisions\/revisionLog[^/]*\.xml$/i.test(name)) {
      const log = office.xml(name)
      tell(
        'TRACKED_CHANGE',
        'recorded-change',
        [...descendantsOf(log)]
          .filter(({ name: step }) => /^[on]c$/.test(step))
          .map(textOf)
          .filter(isTelling),
      )
    } else if (/\/revisions\/revisionHeaders\.xml$/i.test(name)) {
      for (const person of peopleIn(office.xml(name), 'header', 'userName')) {
        found.traces.push({ type: 'AUTHOR', rule: 'person-known-to-the-file', text: person, where })
      }
    } else if (/\/persons\/[^/]*\.xml$/i.test(name)) {
      for (const person of peopleIn(office.xml(name), 'person', 'displayName')) {
        found.traces.push({ type: 'AUTHOR', rule: 'person-known-to-the-file', text: person, where })
      }
    }
  }
}

function isTelling(value: string): boolean {
  return value.trim() !== ''
}

/** Words of a cache, and whole numbers long enough to be a telephone or an identity number. */
function cachedValues(root: XmlElement | undefined): string[] {
  const values: string[] = []
  for (const element of descendantsOf(root)) {
    const value = element.attributes['v']
    if (value === undefined) continue
    if (element.name === 's' && value.trim() !== '') values.push(value)
    if (element.name === 'n' && /^\d{7,}$/.test(value)) values.push(value)
  }
  return values
}

/** A connection tells a server, an account or a query of the inner network. One to the workbook's own data model tells nothing. */
function connectionsOf(root: XmlElement | undefined): string[] {
  return elementsOf(root, 'connection').flatMap((connection) => {
    const told = [...descendantsOf(connection)]
      .flatMap(({ attributes }) => [
        attributes['connection'],
        attributes['command'],
        attributes['sourceFile'],
        attributes['url'],
      ])
      .concat(connection.attributes['sourceFile'], connection.attributes['odcFile'])
      .filter((value) => value !== undefined)
    return told.every((value) => /^(?:Data Model Connection|Model)$/.test(value)) ? [] : told
  })
}
