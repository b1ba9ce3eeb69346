export const OWNERS_FILE = 'CODEOWNERS'

/** `CODEOWNERS` with a line for a folder, among the lines of its area and in their order. */
export function withOwner(text: string, folder: string, owner: string): string {
  const line = `/${folder}/ ${owner}`
  const area = `/${folder.split('/')[0]}/`
  const lines = text.replace(/\n$/, '').split('\n')
  const later = lines.findIndex((one) => one.startsWith(area) && one > line)
  const last = lines.findLastIndex((one) => one.startsWith(area))
  lines.splice(later === -1 ? last + 1 || lines.length : later, 0, line)
  return `${lines.join('\n')}\n`
}
