/** What is shown to people, in both languages. */
export interface Bilingual {
  readonly zh: string
  readonly en: string
}

interface AttributeWords {
  readonly about: Bilingual
  /** The widget cannot do anything without it. */
  readonly required?: boolean
  readonly example?: string
}

/** One attribute: a string in the page, a typed value in the widget. What cannot be read counts as not written. */
export type AttributeDescription = AttributeWords &
  (
    | { readonly kind: 'text'; readonly default?: string }
    | { readonly kind: 'count'; readonly least: number; readonly most: number; readonly default: number }
    | { readonly kind: 'choice'; readonly values: readonly string[]; readonly default: string }
    | { readonly kind: 'flag' }
  )

export interface EventDescription {
  readonly about: Bilingual
  /** The page may call `preventDefault()` and do it its own way; `emit` then returns false. */
  readonly cancelable?: boolean
  readonly detail?: Readonly<Record<string, Bilingual>>
}

export interface CallDescription {
  readonly method: 'GET' | 'POST' | 'DELETE'
  /** As the contract writes it: `/api/boards/{board}/messages`. */
  readonly path: string
  readonly about: Bilingual
}

/** What a widget says about itself: shown to web teams, checked by the build, and the types of what the view is given. */
export interface WidgetDescription {
  readonly tag: `gk-${string}`
  readonly major: number
  readonly title: Bilingual
  readonly summary: Bilingual
  /** Its own attributes; those that all widgets have are added by the kit. */
  readonly attributes: Readonly<Record<string, AttributeDescription>>
  readonly events?: Readonly<Record<`gk-${string}`, EventDescription>>
  /** Names for `::part(…)`. */
  readonly parts?: Readonly<Record<string, Bilingual>>
  /** What it sends to the platform. */
  readonly calls?: readonly CallDescription[]
  /** Height in px to keep free until it is drawn: on a wide place, and on a narrow one (≤ 600 px). */
  readonly height: { readonly wide: number; readonly narrow: number }
  /** The first read, which the loader starts beside the download: `{name}` or `{name|else}` is an attribute, `{lang}` is zh or en. */
  readonly first?: string
  /** A page of the platform that does the same without scripts. */
  readonly page: string
}

type Camel<S extends string> = S extends `${infer Head}-${infer Rest}` ? `${Head}${Capitalize<Camel<Rest>>}` : S

type ValueOf<A extends AttributeDescription> = A extends { kind: 'count' }
  ? number
  : A extends { kind: 'flag' }
    ? boolean
    : A extends { kind: 'choice'; values: readonly (infer V extends string)[] }
      ? V
      : string

/** Attributes as a view gets them: camel case, typed, within their bounds, defaults filled in. */
export type AttributesOf<D extends WidgetDescription> = {
  readonly [K in keyof D['attributes'] & string as Camel<K>]: ValueOf<D['attributes'][K]>
} & { readonly headingLevel: number }

type DetailOf<E> = E extends { readonly detail: infer Detail }
  ? { readonly [K in keyof Detail]: string | number }
  : EventDescription extends E
    ? Readonly<Record<string, string | number>>
    : Readonly<Record<string, never>>

/** Events by name, with the names in their `detail`. */
export type EventsOf<D extends WidgetDescription> = {
  readonly [K in keyof NonNullable<D['events']> & string]: DetailOf<NonNullable<D['events']>[K]>
}

const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

/** Attributes of every widget, and what an element has by nature: a description may not take these names. */
const TAKEN = [
  ...['api', 'lang', 'theme', 'text', 'loading', 'heading-level'],
  ...['id', 'class', 'style', 'slot', 'part', 'is', 'title', 'dir', 'hidden', 'inert', 'nonce', 'popover', 'role'],
  ...['tabindex', 'accesskey', 'autofocus', 'contenteditable', 'draggable', 'spellcheck', 'translate'],
]
const OWN_EVENTS = ['gk-ready', 'gk-failed']

/**
 * Checks a description and returns it as it is, so that its literal types are kept. Throws with every fault named: a name that is taken
 * or not in kebab case, a default outside its bounds, a placeholder that is no attribute.
 */
export function describeWidget<const D extends WidgetDescription>(description: D): D {
  const faults = faultsOf(description)
  if (faults.length > 0) throw new Error(`${description.tag}: ${faults.join('; ')}`)
  return description
}

function faultsOf({ tag, major, attributes, events = {}, height, first, page }: WidgetDescription): string[] {
  const names = Object.keys(attributes)
  const faults: string[] = []
  if (!tag.startsWith('gk-') || !NAME.test(tag)) faults.push('a tag is gk- and words in small letters')
  if (!Number.isInteger(major) || major < 1) faults.push('the major is a whole number from 1')
  if (!(height.wide > 0 && height.narrow > 0)) faults.push('the height to keep free is missing')
  for (const name of names) {
    if (!NAME.test(name)) faults.push(`attribute ${name}: kebab case in small letters`)
    if (TAKEN.includes(name)) faults.push(`attribute ${name}: every element has it already`)
    const attribute = attributes[name]
    if (attribute?.kind === 'count' && !(attribute.least <= attribute.default && attribute.default <= attribute.most))
      faults.push(`attribute ${name}: the default ${attribute.default} is out of bounds`)
    if (attribute?.kind === 'choice' && !attribute.values.includes(attribute.default))
      faults.push(`attribute ${name}: the default ${attribute.default} is none of its values`)
  }
  for (const name of Object.keys(events)) {
    if (!name.startsWith('gk-') || !NAME.test(name)) faults.push(`event ${name}: gk- and words in small letters`)
    if (OWN_EVENTS.includes(name)) faults.push(`event ${name}: the kit sends it`)
  }
  for (const [, asked = ''] of `${first ?? ''} ${page}`.matchAll(/\{([^}|]*)[^}]*\}/g)) {
    if (asked !== 'lang' && !names.includes(asked)) faults.push(`{${asked}} is no attribute`)
  }
  return faults
}
