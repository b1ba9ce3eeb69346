/** The single changes of a changelog part: its list items as plain sentences, without headings, marks of Markdown and commit numbers. */
export function changesIn(changelog: string): readonly string[] {
  const items: string[] = []
  for (const line of changelog.split('\n')) {
    const [, text] = /^[-*] (.*)$/.exec(line) ?? []
    if (text !== undefined) items.push(text)
    else if (/^\s+\S/.test(line) && items.length > 0) items.push(`${items.pop() ?? ''} ${line.trim()}`)
  }
  return items.map((item) => item.replace(/^[0-9a-f]{7,40}: /, '').replace(/[`*]/g, ''))
}
