const IN_ATTRIBUTE: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  '<': '&lt;',
  '>': '&gt;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
  '\f': '&#12;',
}

/** A text inside double quotes of HTML, on one line; what HTML cannot hold (NUL) is left out. */
export function attributeText(text: string): string {
  return text.replaceAll('\0', '').replace(/[&"<>\n\r\t\f]/g, (letter) => IN_ATTRIBUTE[letter] ?? letter)
}

/** A text between tags of HTML. */
export function contentText(text: string): string {
  return text.replaceAll('\0', '').replace(/[&<>]/g, (letter) => IN_ATTRIBUTE[letter] ?? letter)
}

/** `name="value"` with a space before; a name alone where the value is empty. */
export function attribute(name: string, value: string): string {
  return value === '' ? ` ${name}` : ` ${name}="${attributeText(value)}"`
}
