import type { Request } from './request.ts'

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1)

/** The four ways in which a name of small letters and hyphens is written in code. */
export function writingsOf(name: string) {
  const words = name.split('-')
  const pascal = words.map(capital).join('')
  return {
    kebab: name,
    pascal,
    camel: pascal.slice(0, 1).toLowerCase() + pascal.slice(1),
    upper: words.join('_').toUpperCase(),
  }
}

/** What a thing is called where no title is given: its name in words. */
export const titleFrom = (name: string) => capital(name.split('-').join(' '))

/**
 * What stands in the templates → what it becomes. The templates are files that hold as they are, so the places to fill are
 * ordinary names: `sample-app`, `SampleSubject`, 示例应用.
 */
export function replacementsFor(request: Request): ReadonlyMap<string, string> {
  const sample = { app: 'sample-app', package: 'sample-subject', widget: 'sample-widget' }[request.kind]
  const [from, to] = [writingsOf(sample), writingsOf(request.name)]
  return new Map([
    [from.kebab, to.kebab],
    [from.pascal, to.pascal],
    [from.camel, to.camel],
    [from.upper, to.upper],
    ['示例应用', request.title.zh],
    ['Sample app', request.title.en],
    ...(request.kind === 'widget' ? ([['sample-app', request.app]] as const) : []),
  ])
}

/** Replaces all at once, so that what was put in is not read again. */
export function replaceIn(text: string, replacements: ReadonlyMap<string, string>): string {
  const any = new RegExp([...replacements.keys()].join('|'), 'g')
  return text.replace(any, (found) => replacements.get(found) ?? found)
}
