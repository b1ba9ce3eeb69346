import { createRegistry, type RegistryInput } from '@gongkai/department-registry'
import { expect, test } from 'vitest'
import { applyEdit, type Edit } from './edits.ts'

const data: RegistryInput = {
  bureau: { name: '临海市档案局', nameEn: 'Linhai Archives Bureau' },
  departments: [
    { id: 'office', kind: 'internal', names: [{ name: '秘书处', nameEn: 'Secretariat', from: '2010-01-01' }] },
    { id: 'reading', kind: 'internal', names: [{ name: '利用处', nameEn: 'Reading', from: '2010-01-01' }] },
  ],
  people: [{ id: 's-1', name: '方远', posts: [{ department: 'office', role: 'head', from: '2020-01-01' }] }],
}

test.each<[Edit, object]>([
  [
    { kind: 'rename', department: 'office', name: '办公室', nameEn: '', from: '2024-03-01' },
    {
      departments: [
        {
          names: [
            { name: '秘书处', to: '2024-02-29' },
            { name: '办公室', nameEn: '办公室', from: '2024-03-01' },
          ],
        },
        {},
      ],
    },
  ],
  [
    { kind: 'dissolve', department: 'office', on: '2024-03-01', heirs: ['reading'] },
    { departments: [{ dissolved: '2024-03-01', heirs: ['reading'] }, {}] },
  ],
  [
    { kind: 'add-person', id: 's-2', name: '段青', nameEn: '', account: 'duan' },
    { people: [{}, { id: 's-2', name: '段青', account: 'duan', posts: [] }] },
  ],
  [
    { kind: 'start-post', person: 's-1', department: 'reading', role: 'liaison', from: '2024-03-01' },
    { people: [{ posts: [{}, { department: 'reading', role: 'liaison', from: '2024-03-01' }] }] },
  ],
  [{ kind: 'end-post', person: 's-1', post: 0, to: '2024-03-01' }, { people: [{ posts: [{ to: '2024-03-01' }] }] }],
])('$kind changes just that, and gives a registry that holds together', (edit, expected) => {
  expect(createRegistry(applyEdit(data, edit)).data).toMatchObject(expected)
})

test('a stand-in is added behind the others', () => {
  const two = applyEdit(data, { kind: 'add-person', id: 's-2', name: '段青', nameEn: 'Duan Qing', account: '' })
  const edit: Edit = { kind: 'stand-in', of: 's-1', by: 's-2', from: '2024-03-01', to: '2024-03-08', reason: '' }
  expect(createRegistry(applyEdit(two, edit)).data.standIns).toMatchObject([{ of: 's-1', by: 's-2', roles: [] }])
})
