import * as z from 'zod'
import { FAULT_KINDS, FOUND_KINDS, NOT_FETCHED, NOTE_KINDS, POLICY_SOURCES } from './values.ts'
import { loadedFile, widgetFacts, widgetTag } from './widget-facts.ts'

const fileView = loadedFile
  .extend({ address: z.string().meta({ description: 'Absolute; what is behind it never changes.' }) })
  .meta({ id: 'WidgetFile' })

const perLanguage = z.object({ zh: fileView, en: fileView })

/** One widget as the gallery draws it: what it says about itself, and the addresses of what is active today. */
export const widgetView = widgetFacts
  .extend({
    app: z.string(),
    version: z.string(),
    changelog: z.string().meta({
      description:
        'What changed in the version of the app that brings it: Markdown, empty for a build that was not packed.',
    }),
    view: perLanguage,
    deps: z.array(fileView),
    later: z.array(fileView),
    single: perLanguage,
    loader: z.string().meta({ description: 'The one loader of this major: the same address for every widget.' }),
    frame: z.string().meta({ description: 'The page of the frame form; attributes go into its query.' }),
    resize: z.string().meta({ description: 'Optional script that gives a frame its height.' }),
    off: z.boolean().meta({ description: 'Switched off by the bureau: pages show their own fallback.' }),
  })
  .meta({ id: 'EmbeddableWidget' })
export type WidgetView = z.output<typeof widgetView>

export const widgetsView = z
  .object({
    platform: z.string().meta({ description: 'The origin that a policy has to name.' }),
    items: z.array(widgetView),
  })
  .meta({ id: 'EmbeddableWidgets' })
export type WidgetsView = z.output<typeof widgetsView>

const faultView = z
  .object({
    kind: z.enum(FAULT_KINDS),
    policy: z.number().int().nullable().meta({ description: 'Which of the policies; null when it is none of them.' }),
    directive: z.string().nullable().meta({ description: 'The directive that decides, as the page’s policy has it.' }),
    blocked: z.string().meta({ description: 'What does not happen: an address, or a word for it.' }),
    line: z.string().nullable().meta({ description: 'The page’s own line with what has to be added.' }),
    zh: z.string(),
    en: z.string(),
  })
  .meta({ id: 'EmbedFault' })

const noteView = z
  .object({ kind: z.enum(NOTE_KINDS), directive: z.string().nullable(), zh: z.string(), en: z.string() })
  .meta({ id: 'EmbedNote' })

/** What the check page shows: what was looked at, what of ours was there, what is blocked and the lines to use. */
export const embedCheckView = z
  .object({
    address: z.string().nullable(),
    fetched: z.boolean(),
    notFetched: z.enum(NOT_FETCHED).nullable(),
    status: z.number().int().nullable(),
    origin: z.string().nullable(),
    originAllowed: z.boolean().nullable().meta({ description: 'Null where no address was given.' }),
    policies: z.array(z.object({ from: z.enum(POLICY_SOURCES), text: z.string(), reportOnly: z.boolean() })),
    found: z.array(z.object({ kind: z.enum(FOUND_KINDS), tag: widgetTag.nullable(), address: z.string().nullable() })),
    faults: z.array(faultView),
    notes: z.array(noteView),
    suggestion: z.array(z.string()).meta({ description: 'Every policy of the page in full, as it should be.' }),
  })
  .meta({ id: 'EmbedCheck' })
export type EmbedCheckView = z.output<typeof embedCheckView>
