import type { Titled } from './description.ts'

export interface DeskFiles {
  readonly script: string
  readonly styles: readonly string[]
}

/** The one page of a desk: everything else is drawn by its script. No inline script or style: the policy of the host allows neither. */
export function deskHtml(title: Titled, { script, styles }: DeskFiles): string {
  const links = styles.map((href) => `<link rel="stylesheet" href="${href}">`)
  return (
    `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">` +
    `<title>${title.zh}</title>${links.join('')}<script type="module" src="${script}"></script></head>` +
    `<body><div id="app"></div><noscript>${title.zh}需要浏览器允许运行脚本。</noscript></body></html>`
  )
}
