import type { WidgetAttribute, WidgetFacts } from './widget-facts.ts'

/** Something that a page which embeds the widget may rely on, and loses. */
export interface WidgetBreak {
  readonly what: 'attribute' | 'value' | 'range' | 'need' | 'event' | 'detail' | 'cancel' | 'part'
  /** `page-size`, `theme=dark`, `gk-submitted.no`. */
  readonly of: string
}

/** What an attribute no longer takes. Any text is the widest: a closed list or a number may become one, not the other way round. */
function attributeBreaks(name: string, before: WidgetAttribute, after: WidgetAttribute): WidgetBreak[] {
  const needed: WidgetBreak[] = after.required && !before.required ? [{ what: 'need', of: name }] : []
  if (before.kind === 'choice' && after.kind === 'choice') {
    const gone = before.values.filter((value) => !after.values.includes(value))
    return [...needed, ...gone.map((value): WidgetBreak => ({ what: 'value', of: `${name}=${value}` }))]
  }
  if (before.kind === 'count' && after.kind === 'count') {
    const isTighter = after.least > before.least || after.most < before.most
    return isTighter ? [...needed, { what: 'range', of: name }] : needed
  }
  const fits = before.kind === after.kind || (after.kind === 'text' && before.kind !== 'flag')
  return fits ? needed : [...needed, { what: 'attribute', of: name }]
}

/** What stands under a name that somebody chose: also under names that every object has. */
const own = <V>(record: Readonly<Record<string, V>>, name: string): V | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined

const goneFrom = (before: object, after: object) => Object.keys(before).filter((name) => !Object.hasOwn(after, name))

/**
 * What a widget lost between two versions of one major: nothing may, since a page that was written for the first gets the second
 * without being asked. Words, heights, defaults and what it sends may change.
 */
export function widgetBreaks(before: WidgetFacts, after: WidgetFacts): WidgetBreak[] {
  const breaks: WidgetBreak[] = goneFrom(before.attributes, after.attributes).map((of) => ({ what: 'attribute', of }))
  for (const [name, attribute] of Object.entries(after.attributes)) {
    const former = own(before.attributes, name)
    if (former) breaks.push(...attributeBreaks(name, former, attribute))
    else if (attribute.required) breaks.push({ what: 'need', of: name })
  }
  for (const of of goneFrom(before.events, after.events)) breaks.push({ what: 'event', of })
  for (const [name, event] of Object.entries(after.events)) {
    const former = own(before.events, name)
    if (!former) continue
    for (const field of goneFrom(former.detail, event.detail)) breaks.push({ what: 'detail', of: `${name}.${field}` })
    if (former.cancelable && !event.cancelable) breaks.push({ what: 'cancel', of: name })
  }
  for (const of of goneFrom(before.parts, after.parts)) breaks.push({ what: 'part', of })
  return breaks
}
