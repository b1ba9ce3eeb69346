import { describeApi } from '@gongkai/contract-kit/openapi'
import { expect, it } from 'vitest'
import { attendanceContract } from './contract.ts'
import { ATTENDANCE_SENTENCES } from './refusals.ts'

it('can be described, with a sentence for every refusal of its own', () => {
  const api = describeApi({ attendance: attendanceContract }, { title: 'Gongkai', version: '1.0.0' })
  expect(JSON.stringify(api)).toContain('/api/desk/activities/{activity}/check-ins')
  const codes: readonly string[] = Object.values(attendanceContract).flatMap(({ refusals }) => [...refusals])
  expect(codes.filter((code) => code !== 'not-found' && !(code in ATTENDANCE_SENTENCES))).toEqual([])
})
