import { defineWidget } from '@gongkai/widget-kit'
import { askPage } from './published.ts'

/** Names of the files beside this one, put in by the build. */
declare const __GK_PARTS__: Readonly<Record<string, string>>

// Not `new URL(…, import.meta.url)` in one expression: the bundler would take that for an asset.
const here = import.meta.url
const parts: Record<string, string> = {}
for (const name of Object.keys(__GK_PARTS__)) parts[name] = new URL(`./${__GK_PARTS__[name]}`, here).href

defineWidget({
  tag: 'gk-message-board',
  attributes: ['api', 'board', 'lang', 'page-size', 'heading-level'],
  origin: new URL(here).origin,
  parts,
  first: (context) => askPage(context),
})
