import * as z from 'zod'

const bilingual = z.object({ zh: z.string().min(1), en: z.string().min(1) })

/** `gk-…`: small letters, figures and hyphens. Never a version in it: a page that was written once keeps working. */
export const widgetTag = z.string().regex(/^gk-[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/)

/** A file of a release that a browser loads by itself, with the hash that is checked before it runs. */
export const loadedFile = z.object({
  /** Name under `widgets/`; made from the content, so the file behind it never changes. */
  file: z.string().min(1),
  /** `sha384-…`, as the `integrity` attribute takes it. */
  sri: z.string().regex(/^sha384-[A-Za-z0-9+/]{64}$/),
  /** Bytes on the wire at brotli 11. */
  size: z.number().int().nonnegative(),
})
export type LoadedFile = z.output<typeof loadedFile>

const perLanguage = z.object({ zh: loadedFile, en: loadedFile })

const attributeWords = { about: bilingual, required: z.boolean().default(false), example: z.string().optional() }

/** One attribute that a web team may write: strings in kebab case, never removed within a major. */
export const widgetAttribute = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), default: z.string().default(''), ...attributeWords }),
  z.object({
    kind: z.literal('count'),
    least: z.number().int(),
    most: z.number().int(),
    default: z.number().int(),
    ...attributeWords,
  }),
  z.object({ kind: z.literal('choice'), values: z.array(z.string()).min(1), default: z.string(), ...attributeWords }),
  z.object({ kind: z.literal('flag'), ...attributeWords }),
])
export type WidgetAttribute = z.output<typeof widgetAttribute>

/** An event the element sends to the page. Bubbling, composed, a plain `detail`, never personal data. */
export const widgetEvent = z.object({
  about: bilingual,
  /** The page may call `preventDefault()` and do it its own way. */
  cancelable: z.boolean().default(false),
  /** Name → what it is, in both languages. */
  detail: z.record(z.string(), bilingual).default({}),
})

/** What a widget sends to the platform: shown to web teams in one place. */
export const widgetCall = z.object({
  method: z.enum(['GET', 'POST', 'DELETE']),
  /** As the contract writes it: `/api/boards/{board}/messages`. */
  path: z.string().startsWith('/api/'),
  /** When it is sent, and what is in it. */
  about: bilingual,
})

/** What one widget says about itself: drawn on the gallery, checked by the check page, baked into the loader. */
export const widgetFacts = z.object({
  tag: widgetTag,
  major: z.number().int().min(1),
  title: bilingual,
  summary: bilingual,
  attributes: z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), widgetAttribute),
  events: z.record(z.string().regex(/^gk-[a-z-]+$/), widgetEvent).default({}),
  /** Names for `::part(…)`. */
  parts: z.record(z.string(), bilingual).default({}),
  calls: z.array(widgetCall).default([]),
  /** Height to reserve in px before anything is drawn, on a wide and on a narrow (≤ 600 px) place. */
  height: z.object({ wide: z.number().int(), narrow: z.number().int() }),
  /**
   * The address of the first read, which the loader starts beside the download: `{name}` is an attribute, `{name|5}` one with a default,
   * `{lang}` is zh or en. Null where nothing can be asked before somebody types.
   */
  first: z.string().startsWith('/api/').nullable().default(null),
  /** A working page of the platform for readers without scripts: `{board}` as above. */
  page: z.string().startsWith('/'),
})
export type WidgetFacts = z.output<typeof widgetFacts>

/** A widget as a release carries it. The files lie under `widgets/`. */
export const widgetRelease = widgetFacts.extend({
  version: z.string(),
  /** Shell and first view in one file, by language: all that the first look needs beside the loader. */
  view: perLanguage,
  /** Loaded together with the view, such as the shared Vue runtime of a widget that is a Vue component. */
  deps: z.array(loadedFile).default([]),
  /** Further files that come when somebody wants them (forms, and the runtime behind them): for lists of hashes. */
  later: z.array(loadedFile).default([]),
  /** Everything in one file, for sites that pin a hash or allow one file only. */
  single: perLanguage,
})
export type WidgetRelease = z.output<typeof widgetRelease>

/** A widget of a release from before the loader: one stable module under its own name, without hashes. */
export const plainWidget = z.object({ tag: widgetTag, major: z.number().int().min(1), file: z.string() })
export type PlainWidget = z.output<typeof plainWidget>
