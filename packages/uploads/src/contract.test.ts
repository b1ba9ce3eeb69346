import { describeApi } from '@gongkai/contract-kit/openapi'
import { expect, it } from 'vitest'
import { uploadsContract } from './contract.ts'
import { UPLOADS_SENTENCES } from './sentences.ts'
import { entryOf } from './testing.ts'

it('can be described, with a sentence for every refusal', () => {
  const api = describeApi({ uploads: uploadsContract }, { title: 'Gongkai', version: '1.0.0' })
  expect(JSON.stringify(api)).toContain('/api/uploads/{entry}')
  const codes: readonly string[] = uploadsContract.one.refusals
  expect(codes.filter((code) => !(code in UPLOADS_SENTENCES))).toEqual([])
})

it('answers with what an entry is', () => {
  expect(uploadsContract.one.answer.parse(entryOf())).toEqual(entryOf())
  expect(uploadsContract.one.answer.safeParse({ id: 'a' }).success).toBe(false)
})
