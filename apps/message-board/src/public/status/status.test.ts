import { expect, it } from 'vitest'
import { aboutWords } from './status.ts'

const ABOUT = {
  ...{ document: 'fees', kind: 'policy', title: '收费办法', version: 1 },
  ...{ titleTranslated: 'Measures on Fees', clause: 'c3', label: '第三条' },
}

it('names what an enquiry is about in the language of its reader', () => {
  expect(aboutWords(ABOUT, 'en', 'en')).toEqual({
    title: { text: 'Measures on Fees', tag: undefined },
    clause: ', Article 3',
  })
  expect(aboutWords(ABOUT, 'en', 'zh')).toEqual({ title: { text: '收费办法', tag: undefined }, clause: '　第三条' })
})

it('shows the Chinese title, said to be Chinese, where nothing was translated', () => {
  const { titleTranslated: _, ...chinese } = ABOUT
  expect(aboutWords({ ...chinese, label: null }, 'en', 'en')).toEqual({
    title: { text: '收费办法', tag: 'zh-CN' },
    clause: '',
  })
})
