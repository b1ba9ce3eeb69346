import { isRefusal } from '@gongkai/contract-kit'
import { readSourceText } from '@gongkai/translation/sources'
import { describe, expect, it } from 'vitest'
import { demoTexts } from './index.ts'
import { englishOf, readDemoText } from './text.ts'

const FILE = `id: rules
issued: 2024-03-01

# 服务办法
= Service Rules

一、窗口
= Windows

（一）九时开门。
= Opens at nine.

二、费用
= Fees

（一）每件200元。
= CNY 200 each.

== version 2: 2025-01-02
二、（一）　每件300元。
+二、（二）　可以减免。
= May be waived.

== version 3: 2025-06-01
一、（一）　-
`

describe('a text of the demonstration', () => {
  it('gives its versions with the English of each paragraph', () => {
    const { versions } = readDemoText(FILE)
    expect(versions.map(({ on, mended, items }) => ({ on, mended, items: items.length }))).toEqual([
      { on: '2024-03-01', mended: false, items: 5 },
      { on: '2025-01-02', mended: true, items: 6 },
      { on: '2025-06-01', mended: false, items: 5 },
    ])
    expect(versions[1]?.items.slice(4)).toEqual([
      { zh: '（一）每件300元。', en: 'CNY 200 each.' },
      { zh: '（二）可以减免。', en: 'May be waived.' },
    ])
  })

  it('refuses a change of what is not there', () => {
    expect(() => readDemoText(`${FILE}\n== version 4: 2025-07-01\n九、（一）　没有。`)).toThrow('九、（一）')
  })
})

describe('the texts of the demonstration', async () => {
  const texts = await demoTexts()
  it.each(texts.map((text) => [text.head.get('id'), text] as const))('%s is read clause by clause', (_, text) => {
    for (const version of text.versions) {
      const read = readSourceText(version.items.map(({ zh }) => zh).join('\n'))
      if (isRefusal(read)) throw new Error(read.refused)
      expect(read.notes.filter((note) => note !== 'no-numbers')).toEqual([])
      expect(englishOf(version, read.clauses)).toHaveLength(read.clauses.length)
    }
  })
})
