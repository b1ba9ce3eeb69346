import { describeApi } from '@gongkai/contract-kit/openapi'
import { expect, it } from 'vitest'
import { noticesContract } from './contract.ts'
import { NOTICES_SENTENCES } from './sentences.ts'
import { entryOf } from './testing.ts'

it('can be described, with a sentence for every refusal', () => {
  const api = describeApi({ notices: noticesContract }, { title: 'Gongkai', version: '1.0.0' })
  expect(JSON.stringify(api)).toContain('/api/notices/{entry}')
  const codes: readonly string[] = noticesContract.one.refusals
  expect(codes.filter((code) => !(code in NOTICES_SENTENCES))).toEqual([])
})

it('answers with what an entry is', () => {
  expect(noticesContract.one.answer.parse(entryOf())).toEqual(entryOf())
  expect(noticesContract.one.answer.safeParse({ id: 'a' }).success).toBe(false)
})
