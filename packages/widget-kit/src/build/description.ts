import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readingOf, type Readings } from '../attributes.ts'
import { COMMON_ATTRIBUTES } from '../common-attributes.ts'
import { describeWidget, type WidgetDescription } from '../description.ts'

/** Reads `widget.ts` of a widget's folder, which exports `widget`. Checked again: the file may come without {@link describeWidget}. */
export async function readDescription(folder: string): Promise<WidgetDescription> {
  const file = join(folder, 'widget.ts')
  if (!existsSync(file)) throw new Error(`${folder} has no widget.ts`)
  const { widget } = (await import(pathToFileURL(file).href)) as { widget?: WidgetDescription }
  if (!widget) throw new Error(`${file} must export widget`)
  return describeWidget(widget)
}

export function readingsOf({ attributes }: WidgetDescription): Readings {
  return Object.fromEntries(Object.entries(attributes).map(([name, attribute]) => [name, readingOf(attribute)]))
}

/** The description as a release says it: with what all widgets have, and nothing left out. */
export function factsOf(description: WidgetDescription) {
  const { tag, major, title, summary, height, page } = description
  const attributes = Object.fromEntries(
    Object.entries({ ...description.attributes, ...COMMON_ATTRIBUTES }).map(([name, attribute]) => [
      name,
      { required: false, ...(attribute.kind === 'text' ? { default: '' } : {}), ...attribute },
    ]),
  )
  const events = Object.fromEntries(
    Object.entries(description.events ?? {}).map(([name, event]) => [
      name,
      { cancelable: false, detail: {}, ...event },
    ]),
  )
  return {
    tag,
    major,
    title,
    summary,
    attributes,
    events,
    parts: { ...description.parts },
    calls: [...(description.calls ?? [])],
    height,
    first: description.first ?? null,
    page,
  }
}
