import { defineRoutes } from '@gongkai/contract-kit'
import * as z from 'zod'
import { ATTENDANCE_REFUSALS } from './refusals.ts'
import { attendanceRoutes } from './routes.ts'
import { attendanceView, checkInView, sendCheckInsInput, sentCheckIns } from './views.ts'

const lang = z.enum(['zh', 'en']).optional()
const params = z.object({ activity: z.string().max(60) })

export const attendanceContract = defineRoutes({
  checkIn: {
    at: attendanceRoutes.checkIn,
    summary: 'The list of an activity for a device at the door, with what other devices wrote down',
    audience: 'staff',
    params,
    query: z.object({ lang }),
    answer: checkInView,
    refusals: ['not-found', ...ATTENDANCE_REFUSALS],
  },
  sendCheckIns: {
    at: attendanceRoutes.sendCheckIns,
    summary: 'Send what a device wrote down, as often as it likes, and get what the others wrote',
    audience: 'staff',
    params,
    query: z.object({ lang }),
    body: sendCheckInsInput,
    answer: sentCheckIns,
    refusals: ['not-found', ...ATTENDANCE_REFUSALS],
  },
  attendance: {
    at: attendanceRoutes.attendance,
    summary: 'Who came, as counts',
    audience: 'staff',
    params,
    query: z.object({ lang }),
    answer: attendanceView,
    refusals: ['not-found', 'check-in-not-yours'],
  },
})

export { scanShape } from './shapes.ts'
