import { expect, test } from 'vitest'
import { BASE_TERMS, termIndex } from '../terms/index.ts'
import { goneTitles } from './left-out-title.ts'

const index = termIndex(BASE_TERMS)
const gone = (zh: string, en: string) => goneTitles(zh, en, index).map(({ expected }) => expected)

test('a title of which no word stands in the English is gone, though another one or “the provisions” stands there', () => {
  expect(
    gone('根据《上海市知识产权保护条例》等有关规定，制定本办法。', 'These Measures follow the relevant provisions.'),
  ).toEqual(['《上海市知识产权保护条例》'])
  expect(
    gone(
      '应当遵守《中华人民共和国反不正当竞争法》和《中华人民共和国专利法》。',
      'They shall comply with the Patent Law of the People’s Republic of China.',
    ),
  ).toEqual(['《中华人民共和国反不正当竞争法》'])
})

test.each([
  ['依照《专利法》《商标法》办理。', 'It follows the Patent and Trademark Laws.'],
  ['根据《中华人民共和国政府信息公开条例》，', 'Under the OGI Regulations,'],
  ['依照《中华人民共和国民法典》和《条例》办理。', 'It follows the Civil Code and the Regulations.'],
])('a short title is a title: %s', (zh, en) => {
  expect(gone(zh, en)).toEqual([])
})
