import type { EmbedForm } from '@gongkai/releases'
import type { Lang } from '@gongkai/ui'
import type { WidgetView } from '../page/api.ts'
import type { Values } from './options.ts'

export const FORMS = ['loader', 'single', 'frame'] as const satisfies readonly EmbedForm[]

export interface CodeParts {
  readonly html: string
  readonly div: string | null
  readonly reserve: string | null
  readonly policy: string
}

export interface CodeWishes {
  readonly widget: WidgetView
  readonly platform: string
  readonly lang: Lang
  readonly attributes: Values
}

export function codeFor(form: EmbedForm, { widget, platform, attributes }: CodeWishes): CodeParts {
  const written = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('')
  return {
    html: `<script async src="${widget.loader}"></script>\n<${widget.tag}${written}></${widget.tag}>`,
    div: null,
    reserve: null,
    policy: form === 'frame' ? `frame-src ${platform}` : `script-src ${platform}; connect-src ${platform}`,
  }
}
