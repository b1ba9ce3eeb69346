import { beforeAll, expect, test, vi } from 'vitest'
import { FIELD_WORDS, filesHint } from '../../../public/ask/attachments/field-words.ts'
import { FILE_WORDS, sentSoFar, tooLarge, tooMany } from '../../../public/ask/attachments/words.ts'
import { similarCount } from '../../../public/ask/similar/count-words.ts'
import { SIMILAR_WORDS } from '../../../public/ask/similar/words.ts'
import { FAULT_WORDS } from '../../../public/ask/words.ts'
import type { AidWords } from './words.ts'

let words: Record<'zh' | 'en', AidWords>
beforeAll(async () => {
  vi.stubGlobal('__GK_LANG__', 'zh')
  const { zh, en } = await import('./words.ts')
  words = { zh, en }
})

test.each(['zh', 'en'] as const)('the widget says what the public form says, in %s', (lang) => {
  const said = words[lang]
  for (const key of ['waiting', 'checking', 'kept', 'failed', 'lost', 'broken', 'empty', 'remove'] as const)
    expect(said[key], key).toBe(FILE_WORDS[key][lang])
  expect([said.filesHint(2, 5), said.again]).toEqual([filesHint[lang](2, 5), FIELD_WORDS.again[lang]])
  expect([said.tooMany(1, ['a', 'b']), said.tooLarge(5)]).toEqual([tooMany[lang](1, ['a', 'b']), tooLarge[lang](5)])
  expect([said.similar, said.similarHint, said.full, said.newPage]).toEqual([
    SIMILAR_WORDS.title[lang],
    SIMILAR_WORDS.hint[lang],
    SIMILAR_WORDS.full[lang],
    SIMILAR_WORDS.newPage[lang],
  ])
  expect([said.onTheWay, said.notThere]).toEqual([FAULT_WORDS.filesOnTheWay[lang], FAULT_WORDS.filesNotThere[lang]])
  expect([said.found(1), said.found(3)]).toEqual([similarCount[lang](1), similarCount[lang](3)])
  expect(said.sent('1 KB', '2 MB')).toBe(sentSoFar[lang]('1 KB', '2 MB'))
})
