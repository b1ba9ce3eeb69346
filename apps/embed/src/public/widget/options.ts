import type { WidgetAttribute } from '@gongkai/releases'

export type Attributes = Readonly<Record<string, WidgetAttribute>>
/** What somebody chose, by attribute: always text, as it would stand in the page; a flag is `on` or empty. */
export type Values = Readonly<Record<string, string>>
/** A thing to choose from, such as a board: what is written, and what it is called. */
export interface Choice {
  readonly value: string
  readonly text: string
}

/** Attributes every widget has: they come after its own. */
const COMMON = ['lang', 'theme', 'text', 'heading-level', 'loading', 'api']

/** Names in the order they are asked for: required ones, then the widget's own, then those of every widget. */
export function inOrder(attributes: Attributes): readonly string[] {
  const rank = (name: string) =>
    attributes[name]?.required ? -1 : COMMON.includes(name) ? 1 + COMMON.indexOf(name) : 0
  return Object.keys(attributes).toSorted((a, b) => rank(a) - rank(b))
}

/** What is offered as an option: `api` is written by the code itself where it is needed. */
export const offered = (attributes: Attributes) => inOrder(attributes).filter((name) => name !== 'api')

export function defaultOf(attribute: WidgetAttribute): string {
  return attribute.kind === 'flag' ? '' : String(attribute.default)
}

/** What the live widget starts with: an example or the first thing there really is where something must be given. */
export function startValues(attributes: Attributes, choices: Readonly<Record<string, readonly Choice[]>>): Values {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => {
      if (!attribute.required) return [name, defaultOf(attribute)]
      const real = choices[name] ?? []
      const example = real.find(({ value }) => value === attribute.example)?.value ?? real[0]?.value
      return [name, example ?? attribute.example ?? defaultOf(attribute)]
    }),
  )
}

/** Whether nothing that must be given is known to be missing, so that a live widget shows something. */
export const hasWhatItNeeds = (attributes: Attributes, choices: Readonly<Record<string, readonly Choice[]>>) =>
  Object.entries(attributes).every(([name, { required }]) => !required || choices[name]?.length !== 0)

/** The attributes to write: those that must be there and those that say something else than the default. */
export function written(attributes: Attributes, values: Values): Values {
  const chosen: Record<string, string> = {}
  for (const name of inOrder(attributes)) {
    const attribute = attributes[name]
    const value = (values[name] ?? '').trim()
    if (!attribute || value === '') continue
    if (attribute.kind === 'flag') chosen[name] = ''
    else if (attribute.required || value !== defaultOf(attribute)) chosen[name] = value
  }
  return chosen
}

export type OptionFault = 'missing' | 'not-a-number' | 'too-small' | 'too-large'

/** What is wrong with a value, if anything: the bounds are the widget's own. */
export function faultOf(attribute: WidgetAttribute, value: string): OptionFault | null {
  if (value.trim() === '') return attribute.required ? 'missing' : null
  if (attribute.kind !== 'count') return null
  const number = Number(value)
  if (!Number.isInteger(number)) return 'not-a-number'
  if (number < attribute.least) return 'too-small'
  return number > attribute.most ? 'too-large' : null
}
