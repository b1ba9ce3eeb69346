const sheets: Record<string, CSSStyleSheet> = {}

/** Adopts a constructed sheet: a page's `style-src` does not reach it, while a `<style>` element would be refused. */
export function adoptStyle(root: ShadowRoot, css: string): void {
  let sheet = sheets[css]
  if (!sheet) {
    sheet = sheets[css] = new CSSStyleSheet()
    sheet.replaceSync(css)
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
}
