/** A mail as it is written; who it goes to is added by whoever sends it. */
export interface Mail {
  readonly subject: string
  readonly text: string
  readonly html: string
}

/** One paragraph; `href` is a whole address that stands at its end. */
export interface MailPart {
  readonly text: string
  readonly href?: string
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (one) => `&#${one.charCodeAt(0)};`)
}

/** Lays paragraphs out as plain text and as simple HTML without pictures, scripts or anything loaded from elsewhere. */
export function layMail(subject: string, parts: readonly MailPart[]): Mail {
  const paragraphs = parts.map(({ text, href }) => {
    if (href === undefined) return `<p>${escaped(text)}</p>`
    const [before = ''] = text.split(href)
    return `<p>${escaped(before)}<a href="${escaped(href)}">${escaped(href)}</a></p>`
  })
  return {
    subject,
    text: `${parts.map(({ text }) => text).join('\n\n')}\n`,
    html: `<!doctype html><html lang="zh-CN"><body style="font:16px/1.75 sans-serif;color:#17202a;max-width:36em">${paragraphs.join('')}</body></html>`,
  }
}
