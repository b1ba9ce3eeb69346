import { parseDepartmentId, type DepartmentId } from './department.ts'
import { parsePersonId, type PersonId } from './person.ts'
import { createRegistry, type Registry, type RegistryInput } from './registry.ts'

/** An id literal for tests. */
export function departmentId(text: string): DepartmentId {
  const id = parseDepartmentId(text)
  if (id === null) throw new RangeError(`not a department id: ${text}`)
  return id
}

/** An invented bureau with a history: a renamed office, a division split in two, one merged, an affiliate, a partner. */
export const inventedBureau: RegistryInput = {
  bureau: { name: '临海市档案局', nameEn: 'Linhai Archives Bureau' },
  prefixes: ['局', '市档案局'],
  departments: [
    {
      id: 'office',
      kind: 'internal',
      names: [
        { name: '秘书处', nameEn: 'Secretariat', from: '2010-01-01', to: '2020-06-30' },
        { name: '办公室（法规处）', nameEn: 'Office (Regulations)', short: ['办公室'], from: '2020-07-01' },
      ],
      duties: ['文电'],
    },
    {
      id: 'service',
      kind: 'internal',
      names: [{ name: '业务处', nameEn: 'Operations', from: '2010-01-01' }],
      dissolved: '2022-03-01',
      heirs: ['collection', 'reading'],
    },
    {
      id: 'copying',
      kind: 'internal',
      names: [{ name: '复制处', nameEn: 'Copying', from: '2010-01-01' }],
      dissolved: '2015-01-01',
      heirs: ['reading-old'],
    },
    {
      id: 'reading-old',
      kind: 'internal',
      names: [{ name: '阅览处', nameEn: 'Reading', from: '2010-01-01' }],
      dissolved: '2022-03-01',
      heirs: ['reading'],
    },
    {
      id: 'collection',
      kind: 'internal',
      names: [{ name: '征集处', nameEn: 'Collection', from: '2022-03-01' }],
      founded: '2022-03-01',
    },
    {
      id: 'reading',
      kind: 'internal',
      names: [{ name: '利用处', nameEn: 'Reading and Use', from: '2022-03-01' }],
      founded: '2022-03-01',
    },
    { id: 'museum', kind: 'affiliated', names: [{ name: '档案馆', nameEn: 'Archive Museum', from: '2010-01-01' }] },
    {
      id: 'finance-bureau',
      kind: 'partner',
      names: [{ name: '市财政局', nameEn: 'Finance Bureau', from: '2010-01-01' }],
    },
  ],
}

export function inventedRegistry(): Registry {
  return createRegistry(inventedBureau)
}

/** An id literal for tests. */
export function personId(text: string): PersonId {
  const id = parsePersonId(text)
  if (id === null) throw new RangeError(`not a person id: ${text}`)
  return id
}

/** The invented bureau with people: a head who handed over, liaison officers, one away with a stand-in who is away too. */
export const staffedBureau: RegistryInput = {
  ...inventedBureau,
  people: [
    {
      id: 's-1',
      name: '方远',
      nameEn: 'Fang Yuan',
      account: 'fang',
      posts: [
        { department: 'office', role: 'head', from: '2019-03-01', to: '2023-06-30' },
        { department: 'reading', role: 'head', from: '2023-07-01' },
      ],
    },
    { id: 's-2', name: '段青', account: 'duan', posts: [{ department: 'office', role: 'head', from: '2023-07-01' }] },
    {
      id: 's-3',
      name: '葛兰',
      nameEn: 'Ge Lan',
      posts: [
        { department: 'office', role: 'liaison', from: '2020-01-01' },
        { department: 'office', role: 'handler', from: '2020-01-01' },
      ],
    },
    { id: 's-4', name: '贺松', posts: [{ department: 'collection', role: 'handler', from: '2022-03-01' }] },
  ],
  standIns: [
    { of: 's-2', by: 's-3', roles: ['head'], from: '2024-05-06', to: '2024-05-17', reason: '出差' },
    { of: 's-3', by: 's-4', from: '2024-05-13', to: '2024-05-24' },
  ],
}

export function staffedRegistry(): Registry {
  return createRegistry(staffedBureau)
}
