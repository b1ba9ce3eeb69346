import { describeApi } from '@gongkai/contract-kit/openapi'
import { FILE_FINDING_TYPES } from '@gongkai/disclosure-rules'
import { expect, it } from 'vitest'
import { uploadsContract } from './contract.ts'
import { placeWords, uploadFindingMessage } from './finding-words.ts'
import { ACCEPTED_ENDINGS, ENDINGS, UPLOAD_KINDS } from './kinds.ts'
import { UPLOADS_SENTENCES } from './sentences.ts'

it('can be described: a file goes in as it is and comes out as it is; every refusal has a sentence', () => {
  const api = JSON.stringify(describeApi({ uploads: uploadsContract }, { title: 'Gongkai', version: '1.0.0' }))
  expect(api).toContain('"x-file-name"')
  expect(api.match(/application\/octet-stream/g)).toHaveLength(2)
  const codes = Object.values(uploadsContract).flatMap((route) => ('refusals' in route ? [...route.refusals] : []))
  const platform = ['not-found']
  expect(codes.filter((code) => !(code in UPLOADS_SENTENCES) && !platform.includes(code))).toEqual([])
})

it('every ending belongs to one kind', () => {
  const endings = UPLOAD_KINDS.flatMap((kind) => ENDINGS[kind])
  expect(new Set(endings).size).toBe(endings.length)
  expect(ACCEPTED_ENDINGS.split(',')).toHaveLength(endings.length)
})

it('what was found is said in both languages, with its place', () => {
  for (const type of FILE_FINDING_TYPES) {
    expect(uploadFindingMessage({ type, rule: 'x' }, 'zh')).toMatch(/\p{Script=Han}/u)
    expect(uploadFindingMessage({ type, rule: 'x' }, 'en')).toMatch(/^[A-Z]/)
  }
  expect(uploadFindingMessage({ type: 'MOBILE', rule: 'mobile-11' }, 'zh')).toContain('手机')
  const place = { within: ['a.zip', '名单.xlsx'], part: 'sheet', sheet: '汇总', cell: 'B3' }
  expect(placeWords(place, 'zh')).toBe('名单.xlsx，工作表“汇总”，B3')
  expect(placeWords({ within: ['a.pdf'], part: 'page', page: 2 }, 'en')).toBe('page 2')
})
