import type { FileFinding } from '@gongkai/disclosure-rules'
import { screenFile } from '@gongkai/file-screening'
import { basename } from 'node:path'
import { SAMPLE_NOTICE, sampleNotice } from './sample-notice.ts'

function row({ type, severity, rule, text, where }: FileFinding): string {
  return `| ${type} | ${severity} | ${text.replaceAll('|', '\\|')} | ${where.part} | \`${rule}\` |`
}

/** One file screened: what its page does not show. */
export async function filePart(): Promise<string> {
  const { verdict, findings } = await screenFile({ name: basename(SAMPLE_NOTICE), bytes: sampleNotice() })
  return [
    '## A file, screened',
    '',
    `[${basename(SAMPLE_NOTICE)}](${basename(SAMPLE_NOTICE)}) is a notice of four lines. On its page a reader sees a subsidy and a`,
    'contact. The file says more: who wrote it, what the amount was before it was corrected, a line that is formatted as hidden,',
    'and an identity number that the editor had cut into three pieces, which a search for 18 digits in the file does not find.',
    '',
    '```sh',
    `npm run -s gongkai -- screen ${SAMPLE_NOTICE} --json`,
    '```',
    '',
    `Verdict: \`${verdict}\``,
    '',
    '| finding | severity | text | part | rule |',
    '| --- | --- | --- | --- | --- |',
    ...findings.map(row),
    '',
    'Nothing was changed in the file. `gongkai redact` makes a new one, with these things gone rather than covered, and screens it',
    'again.',
  ].join('\n')
}
