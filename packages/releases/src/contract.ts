import { defineRoutes } from '@gongkai/contract-kit'
import * as z from 'zod'
import { embedCheckView, widgetsView } from './embed-views.ts'
import { releaseRoutes } from './routes.ts'
import { EMBED_FORMS } from './values.ts'

const lang = z.enum(['zh', 'en']).optional()

export const releasesContract = defineRoutes({
  widgets: {
    at: releaseRoutes.widgets,
    summary: 'The widgets that can be embedded today, what each takes, sends and reserves, and its files with hashes',
    audience: 'public',
    query: z.object({ lang }),
    answer: widgetsView,
  },
  embedCheck: {
    at: releaseRoutes.embedCheck,
    summary: 'What the policy of a page blocks of a widget, and the line to add',
    audience: 'public',
    query: z.object({ lang }),
    body: z
      .object({
        address: z.string().trim().max(2000).optional().meta({
          description: 'Looked at by the platform only when its origin is one that the bureau allows to embed.',
        }),
        policy: z.string().max(20_000).optional().meta({
          description: 'A policy, headers, a meta element, or a line of a server’s configuration, pasted.',
        }),
        tags: z.array(z.string().max(60)).max(20).optional().meta({ description: 'Left out: every widget.' }),
        form: z.enum(EMBED_FORMS).default('loader').meta({ description: 'How the page takes the widget in.' }),
      })
      .meta({ id: 'EmbedCheckRequest' }),
    answer: embedCheckView,
    refusals: ['nothing-to-check', 'not-an-address', 'unknown-widget'],
  },
})
