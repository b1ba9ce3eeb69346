import { describeApi } from '@gongkai/contract-kit/openapi'
import { expect, it } from 'vitest'
import { publishingContract } from './contract.ts'
import { PUBLISHING_SENTENCES } from './sentences.ts'
import { entryOf } from './testing.ts'

it('can be described, with a sentence for every refusal', () => {
  const api = describeApi({ publishing: publishingContract }, { title: 'Gongkai', version: '1.0.0' })
  expect(JSON.stringify(api)).toContain('/api/publishing/{entry}')
  const codes: readonly string[] = publishingContract.one.refusals
  expect(codes.filter((code) => !(code in PUBLISHING_SENTENCES))).toEqual([])
})

it('answers with what an entry is', () => {
  expect(publishingContract.one.answer.parse(entryOf())).toEqual(entryOf())
  expect(publishingContract.one.answer.safeParse({ id: 'a' }).success).toBe(false)
})
