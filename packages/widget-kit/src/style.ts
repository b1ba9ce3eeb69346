const sheets: Record<string, CSSStyleSheet> = {}

const sheetOf = (css: string) => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  return sheet
}

/** Adopts a constructed sheet: a page's `style-src` does not reach it, while a `<style>` element would be refused. */
export function adoptStyle(root: ShadowRoot, css: string): void {
  const sheet = (sheets[css] ??= sheetOf(css))
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
}
