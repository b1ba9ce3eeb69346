import { ATTENDANCE_SENTENCES } from '@gongkai/events/attendance'
import { attendanceContract } from '@gongkai/events/attendance/contract'
import { defineModule } from '../../platform/module.ts'
import type { Surroundings } from '../surroundings.ts'
import { deskHandlers } from './desk-handlers.ts'

export const attendanceDescription = {
  name: 'attendance',
  contract: attendanceContract,
  sentences: ATTENDANCE_SENTENCES,
} as const

/** Attendance (签到): what devices at the door wrote down, put together; who came, as counts. */
export function attendanceModule(surroundings: Surroundings) {
  return defineModule({ ...attendanceDescription, handlers: deskHandlers(surroundings) })
}
