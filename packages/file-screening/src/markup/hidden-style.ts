/** Ways in which a style hides an element, each with the plain name of its rule. */
const HIDING: readonly (readonly [RegExp, string])[] = [
  [/display\s*:\s*none/i, 'hidden-element'],
  [/visibility\s*:\s*(?:hidden|collapse)/i, 'hidden-element'],
  [/(?:^|[;\s])opacity\s*:\s*(?:0|0?\.0\d*)(?![\d.])/i, 'transparent-text'],
  [/font-size\s*:\s*(?:[0-2](?:\.\d+)?(?:px|pt)?|0?\.[01]\d*(?:em|rem))\s*(?:;|!|$)/i, 'tiny-text'],
  [/(?:left|top|text-indent|margin-left)\s*:\s*-\d{4,}/i, 'text-off-the-page'],
  [/(?:^|[;\s])color\s*:\s*(?:transparent|rgba\([^)]*,\s*0\s*\))/i, 'transparent-text'],
]

const WHITE = /^(?:#fff(?:fff)?|white|rgb\(\s*255\s*,\s*255\s*,\s*255\s*\))$/i

/** Why a style hides what it styles, or null. */
export function hidingRule(style: string): string | null {
  const found = HIDING.find(([pattern]) => pattern.test(style))
  if (found) return found[1]
  const color = /(?:^|[;{\s])color\s*:\s*([^;!}]+)/i.exec(style)?.[1]?.trim().toLowerCase()
  const ground = /background(?:-color)?\s*:\s*([^;!}]+)/i.exec(style)?.[1]?.trim().toLowerCase()
  if (color === undefined) return null
  if (ground !== undefined && (ground === color || (WHITE.test(ground) && WHITE.test(color))))
    return 'text-on-its-own-colour'
  return null
}

/** Classes and ids that a style sheet hides as a whole, as `.name` and `#name`. */
export function hiddenSelectors(sheet: string): Map<string, string> {
  const hidden = new Map<string, string>()
  for (const [, selectors = '', body = ''] of sheet.matchAll(/([^{}]{1,400})\{([^{}]*)\}/g)) {
    const rule = hidingRule(body)
    if (rule === null) continue
    for (const selector of selectors.split(','))
      if (/^\s*[.#][\w-]+\s*$/.test(selector)) hidden.set(selector.trim(), rule)
  }
  return hidden
}
