/** The part of a changelog about one version: what stands between `## <version>` and the next version, without the heading. */
export function changelogOf(changelog: string, version: string): string {
  const lines = changelog.split(/\r?\n/)
  const start = lines.findIndex((line) => line.trim() === `## ${version}`)
  if (start === -1) return ''
  const rest = lines.slice(start + 1)
  const end = rest.findIndex((line) => line.startsWith('## '))
  return rest
    .slice(0, end === -1 ? undefined : end)
    .join('\n')
    .trim()
}
