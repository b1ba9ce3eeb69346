const sheets = new Map<string, CSSStyleSheet>()

/** Adopts a constructed sheet: a page's `style-src` does not reach it, while a `<style>` element would be refused. */
export function adoptStyle(root: ShadowRoot, css: string): void {
  let sheet = sheets.get(css)
  if (!sheet) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    sheets.set(css, sheet)
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
}
