import type { ContentKind } from '../content-kind.ts'

/** Kinds that are recognised but not opened, each with why and what to do. Such a file is never passed. */
export const UNOPENED: Partial<Readonly<Record<ContentKind, string>>> = {
  doc: 'an old Word document (.doc); save it as .docx',
  xls: 'an old Excel workbook (.xls); save it as .xlsx',
  ppt: 'an old PowerPoint presentation (.ppt); save it as .pptx',
  msg: 'an Outlook message (.msg); save its text and its attachments as files',
  ole: 'an old office file of unknown kind; save it in a new format',
  xlsb: 'a binary Excel workbook (.xlsb); save it as .xlsx',
  'encrypted-office': 'an office file locked by a password',
  ofd: 'an OFD page file (.ofd); save it as PDF',
  mail: 'a mail with its attachments; save its text and its attachments as files',
  rar: 'a RAR archive; pack it as .zip',
  '7z': 'a 7z archive; pack it as .zip',
  gzip: 'a gzip archive; pack it as .zip',
  bzip2: 'a bzip2 archive; pack it as .zip',
  xz: 'an xz archive; pack it as .zip',
  tar: 'a tar archive; pack it as .zip',
  cab: 'a cabinet archive; pack it as .zip',
  iso: 'a disk image',
  program: 'a program',
  shortcut: 'a Windows shortcut',
  media: 'sound or film, which is not listened to',
  database: 'a database file',
  unknown: 'not a kind of file that is known here',
}
