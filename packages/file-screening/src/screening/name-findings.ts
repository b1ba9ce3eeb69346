import { screenText, type FileFinding, type FilePlace, type ScreeningOptions } from '@gongkai/disclosure-rules'
import { leavesItsFolder } from '../file-name.ts'
import { fileFinding } from './finding.ts'
import { namedPerson } from './named-person.ts'

/** What stands around a name in the name of a file: `张三_身份证.jpg`, `03-申请表(李四).docx`. */
const JOINTS = /[_+~]/g

/**
 * Screens the name of a file (文件名) for personal data, secrecy and internal marks: it is shown to whoever downloads it. A grave
 * one is as grave as it would be in a text.
 */
export function nameFindings(name: string, where: FilePlace, options: ScreeningOptions): FileFinding[] {
  const words = name.replace(JOINTS, ' ')
  const found = screenText(words, options)
    .filter(({ severity }) => severity !== 'info')
    .map(({ severity, rule, start, end }) => fileFinding('FILE_NAME', rule, name.slice(start, end), where, severity))
  const person = found.some(({ rule }) => rule.startsWith('name-')) ? null : namedPerson(name)
  if (person) {
    found.push(fileFinding('FILE_NAME', 'person-and-paper', name.slice(person.start, person.end), where))
  }
  return leavesItsFolder(name)
    ? [...found, fileFinding('FILE_NAME', 'path-leaves-its-folder', name, where, 'block')]
    : found
}
