import { expect, it } from 'vitest'
import { BLANK, entryInput, typedEntry } from './typed-entry.ts'

const ENTRY = {
  zh: '国家知识产权局',
  zhAlso: ['国知局'],
  en: 'China National Intellectual Property Administration',
  inflections: [],
  alternatives: ['CNIPA'],
  forbidden: [
    { form: 'Patent Bureau', why: { zh: '是更早的机构', en: 'an older body' } },
    { form: 'IP Bureau', why: { zh: '', en: '' } },
    { form: 'SIPO China', why: { zh: '', en: 'never used' } },
  ],
  names: [
    { en: 'State Intellectual Property Office', from: '1998-04-01', to: '2018-08-27' },
    { en: 'Patent Office', from: null, to: '1998-03-31' },
  ],
  definition: { zh: '主管全国知识产权工作。', en: 'In charge of intellectual property.' },
  source: 'cnipa.gov.cn',
  domain: 'organisation',
} as const

it('loses nothing between an entry and its form', () => {
  const entry = structuredClone(ENTRY) as unknown as Parameters<typeof typedEntry>[0]
  expect(entryInput(typedEntry(entry))).toEqual(ENTRY)
})

it('leaves out empty lines and takes a full-width bar', () => {
  const input = entryInput({ ...BLANK, zhAlso: ' 专利 \n\n', forbidden: 'writ｜太像法院文书' })
  expect(input.zhAlso).toEqual(['专利'])
  expect(input.forbidden).toEqual([{ form: 'writ', why: { zh: '太像法院文书', en: '' } }])
})
