import { describeApi } from '@gongkai/contract-kit/openapi'
import { expect, it } from 'vitest'
import { sampleSubjectContract } from './contract.ts'
import { SAMPLE_SUBJECT_SENTENCES } from './sentences.ts'
import { entryOf } from './testing.ts'

it('can be described, with a sentence for every refusal', () => {
  const api = describeApi({ sampleSubject: sampleSubjectContract }, { title: 'Gongkai', version: '1.0.0' })
  expect(JSON.stringify(api)).toContain('/api/sample-subject/{entry}')
  const codes: readonly string[] = sampleSubjectContract.one.refusals
  expect(codes.filter((code) => !(code in SAMPLE_SUBJECT_SENTENCES))).toEqual([])
})

it('answers with what an entry is', () => {
  expect(sampleSubjectContract.one.answer.parse(entryOf())).toEqual(entryOf())
  expect(sampleSubjectContract.one.answer.safeParse({ id: 'a' }).success).toBe(false)
})
