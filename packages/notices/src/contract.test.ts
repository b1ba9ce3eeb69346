import { describeApi } from '@gongkai/contract-kit/openapi'
import { expect, it } from 'vitest'
import { noticesContract } from './contract.ts'
import { NOTICES_SENTENCES } from './sentences.ts'

it('can be described, with a sentence for every refusal that is not the platform’s', () => {
  const api = describeApi({ notices: noticesContract }, { title: 'Gongkai', version: '1.0.0' })
  expect(JSON.stringify(api)).toContain('/api/subscriptions/confirm')
  const codes = Object.values(noticesContract).flatMap((route) => ('refusals' in route ? [...route.refusals] : []))
  expect(codes.filter((code) => code !== 'not-found' && !(code in NOTICES_SENTENCES))).toEqual([])
})
