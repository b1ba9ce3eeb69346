/** What XML 1.0 can hold (production 2, Char): the rest cannot even be written as a reference. */
export function isXmlCharacter(code: number): boolean {
  return (
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  )
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}
const referTo = (sign: string): string => REFERENCES[sign] ?? sign

/** The text of an element. A carriage return is a reference, or a reader would make a line feed of it. */
const escapeText = (text: string): string => text.replace(/[&<>\r]/g, referTo)
const escapeAttribute = (text: string): string => text.replace(/[&<>"\t\n\r]/g, referTo)

/** Text as XML; what XML cannot hold goes through `other`, as a tag of the format. */
export function xmlText(text: string, other: (code: number) => string): string {
  let written = ''
  let plain = ''
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0
    if (isXmlCharacter(code)) plain += sign
    else {
      written += escapeText(plain) + other(code)
      plain = ''
    }
  }
  return written + escapeText(plain)
}

/** Text where no tag may stand: what XML cannot hold becomes U+FFFD. */
export const plainXml = (text: string): string => xmlText(text, () => '\ufffd')

/** A tag with its content, which is XML already. Attributes that are null are left out. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | null>>,
  content: string | readonly string[] = '',
): string {
  const given = Object.entries(attributes)
    .flatMap(([key, value]) => (value === null ? [] : ` ${key}="${escapeAttribute(value)}"`))
    .join('')
  const inside = typeof content === 'string' ? content : content.join('')
  return inside === '' ? `<${name}${given}/>` : `<${name}${given}>${inside}</${name}>`
}

/** Tags below each other, each on lines of its own, inside one that holds no text. */
export function block(
  name: string,
  attributes: Readonly<Record<string, string | null>>,
  children: readonly string[],
): string {
  if (children.length === 0) return tag(name, attributes)
  const inner = children.map((child) => `\n${child}`).join('')
  return tag(name, attributes, `${inner}\n`)
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
