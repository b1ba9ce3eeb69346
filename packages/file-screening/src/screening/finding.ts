import { SEVERITY_OF_FILE_TYPE, type FileFinding, type FilePlace, type Severity } from '@gongkai/disclosure-rules'

/** Something a file holds that was not read. It stops nothing, but whoever decides must know it. */
export interface Unread {
  readonly within: readonly string[]
  readonly note: string
}

/** A finding about the file itself, of the severity of its type unless said otherwise. */
export function fileFinding(
  type: keyof typeof SEVERITY_OF_FILE_TYPE,
  rule: string,
  text: string,
  where: FilePlace,
  severity?: Severity,
): FileFinding {
  return { type, severity: severity ?? SEVERITY_OF_FILE_TYPE[type], rule, text, where }
}
