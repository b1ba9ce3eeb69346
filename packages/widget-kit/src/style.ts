const sheets = new Map<string, CSSStyleSheet>()

/**
 * Adopts a constructed sheet: a page's `style-src` does not reach it, while a `<style>` element would be refused.
 * Browsers too old for it (before Safari 16.4) get the `<style>` element; they show it wherever no strict policy is set.
 */
export function adoptStyle(root: ShadowRoot, css: string): void {
  if (!('adoptedStyleSheets' in root)) {
    const style = document.createElement('style')
    style.textContent = css
    ;(root as ShadowRoot).append(style)
    return
  }
  let sheet = sheets.get(css)
  if (!sheet) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    sheets.set(css, sheet)
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
}
