import publicCss from '@gongkai/ui/public.css?inline'
import activityCss from '../../public/styles/activity.css?inline'

/** Rules of the page as a whole do not reach into a shadow tree: what they say of text is said again. */
const PAGE = `
:host { display: block; }
.preview-page { color: var(--gk-ink); font: var(--gk-size-3) / var(--gk-leading) var(--gk-font); overflow-wrap: break-word; }
.preview-page:lang(en) { font-family: var(--gk-font-latin); line-height: 1.65; }
.preview-title { font-size: var(--gk-size-5); margin-bottom: 12px; }
`

let sheet: CSSStyleSheet | null = null

/** The style sheets of the public page of an activity, for a shadow tree; made once. */
export function previewSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(publicCss + activityCss + PAGE)
  }
  return sheet
}
