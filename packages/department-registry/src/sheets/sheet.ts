import type { Words } from '../words.ts'

/** A table as a person sees it: its name, and rows of cells as text, the first row its headers. */
export interface Sheet {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
  /** The number of the first row in the file; 1 where not said. */
  readonly firstRow?: number
}

export interface Column extends Words {
  readonly required?: boolean
}

export type SheetId = 'bureau' | 'departments' | 'aliases' | 'duties' | 'groups' | 'people' | 'posts' | 'standIns'

interface SheetForm {
  readonly title: Words
  readonly columns: Readonly<Record<string, Column>>
}

const FROM = { zh: '起', en: 'From' }
const TO = { zh: '止', en: 'To' }
const DEPARTMENT = { zh: '部门编号', en: 'Department', required: true }

/** The sheets of a registry file, in their order, each with its columns in theirs. Both languages stand in a header. */
export const SHEETS = {
  bureau: {
    title: { zh: '本局', en: 'Bureau' },
    columns: {
      name: { zh: '名称', en: 'Name', required: true },
      nameEn: { zh: '英文名', en: 'English name', required: true },
      prefixes: { zh: '自称前缀', en: 'Prefixes' },
    },
  },
  departments: {
    title: { zh: '部门', en: 'Departments' },
    columns: {
      id: { zh: '编号', en: 'Id', required: true },
      name: { zh: '名称', en: 'Name', required: true },
      nameEn: { zh: '英文名', en: 'English name', required: true },
      short: { zh: '简称', en: 'Short names' },
      from: { zh: '名称起', en: 'Name from', required: true },
      to: { zh: '名称止', en: 'Name to' },
      kind: { zh: '类型', en: 'Kind', required: true },
      founded: { zh: '设立', en: 'Founded' },
      splitFrom: { zh: '划出自', en: 'Split from' },
      dissolved: { zh: '撤销', en: 'Dissolved' },
      heirs: { zh: '承接部门', en: 'Heirs' },
      phone: { zh: '公开电话', en: 'Public telephone' },
    },
  },
  aliases: {
    title: { zh: '别名', en: 'Aliases' },
    columns: {
      department: DEPARTMENT,
      name: { zh: '别名', en: 'Alias', required: true },
      from: FROM,
      to: TO,
    },
  },
  duties: {
    title: { zh: '职责', en: 'Duties' },
    columns: {
      department: DEPARTMENT,
      text: { zh: '职责', en: 'Duty', required: true },
      phrases: { zh: '关键词', en: 'Phrases' },
      from: FROM,
      to: TO,
    },
  },
  groups: {
    title: { zh: '组名', en: 'Groups' },
    columns: {
      id: { zh: '编号', en: 'Id', required: true },
      printed: { zh: '印作', en: 'Printed as', required: true },
      nameEn: { zh: '英文名', en: 'English name', required: true },
      members: { zh: '成员', en: 'Members', required: true },
      from: FROM,
      to: TO,
    },
  },
  people: {
    title: { zh: '人员', en: 'People' },
    columns: {
      id: { zh: '编号', en: 'Id', required: true },
      name: { zh: '姓名', en: 'Name', required: true },
      nameEn: { zh: '英文名', en: 'English name' },
      account: { zh: '登录账号', en: 'Account' },
    },
  },
  posts: {
    title: { zh: '任职', en: 'Posts' },
    columns: {
      person: { zh: '人员编号', en: 'Person', required: true },
      department: DEPARTMENT,
      role: { zh: '岗位', en: 'Role', required: true },
      from: { ...FROM, required: true },
      to: TO,
    },
  },
  standIns: {
    title: { zh: '代理', en: 'Stand-ins' },
    columns: {
      of: { zh: '被代理人', en: 'Stood in for', required: true },
      by: { zh: '代理人', en: 'Stand-in', required: true },
      department: { zh: '限部门', en: 'Only department' },
      roles: { zh: '限岗位', en: 'Only roles' },
      from: { ...FROM, required: true },
      to: { ...TO, required: true },
      reason: { zh: '事由', en: 'Reason' },
    },
  },
} as const satisfies Readonly<Record<SheetId, SheetForm>>

export const SHEET_IDS = Object.keys(SHEETS) as SheetId[]

export function columnsOf(id: SheetId): Readonly<Record<string, Column>> {
  return SHEETS[id].columns
}

/** Both languages, as a title or a header shows them: 部门 Departments. */
export function bothWords({ zh, en }: Words): string {
  return `${zh} ${en}`
}

/** Whether a title or a header that somebody typed means these words: either language, or both, whatever the spaces. */
export function isCalled(words: Words, typed: string): boolean {
  const plain = (text: string) => text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase()
  return [words.zh, words.en, bothWords(words), `${words.en}${words.zh}`].some((one) => plain(one) === plain(typed))
}
