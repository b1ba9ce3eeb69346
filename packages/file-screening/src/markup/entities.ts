const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/**
 * Resolves the five named entities of XML and numeric references, each once: `&amp;lt;` is `&lt;`, not `<`. What stands for no
 * character stays as it was printed.
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z]{2,4});/gi, (whole, body: string) => {
    if (!body.startsWith('#')) return NAMED[body] ?? whole
    const code = body[1] === 'x' || body[1] === 'X' ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1))
    const allowed = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    return allowed ? String.fromCodePoint(code) : whole
  })
}
