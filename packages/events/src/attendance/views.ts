import * as z from 'zod'
import { PARTICIPANTS, PARTY_KINDS } from '../values.ts'
import { rosterLine, scanShape } from './shapes.ts'
import { ATTENDANCE_LENGTHS, MOST_SCANS } from './values.ts'

const count = z.number().int().min(0)

/** A device at the door, as its holder called it. */
export const doorDevice = z
  .object({ device: z.string(), name: z.string(), lastSeenAt: z.number().int() })
  .meta({ id: 'AttendanceDevice' })

export const attendanceFiguresView = z
  .object({
    expected: count,
    arrived: count,
    withoutPlace: count,
    notListed: count,
    walkIns: count,
    inside: count,
    parties: z.object({ expected: count, complete: count, partly: count, missing: count }),
    byParticipants: z.array(
      z.object({ participants: z.enum(PARTICIPANTS), expected: count, arrived: count, walkIns: count }),
    ),
    byParty: z.array(z.object({ party: z.enum(PARTY_KINDS), expected: count, arrived: count })),
  })
  .meta({ id: 'AttendanceFigures' })

/** All that a device needs to work at the door without a line. */
export const checkInView = z
  .object({
    activity: z.string(),
    title: z.string(),
    titleEn: z.string(),
    /** Beijing wall times. */
    startsAt: z.string(),
    endsAt: z.string(),
    /** Nobody is checked in before and after this: epoch milliseconds. The list is erased from the device at the end. */
    opensAt: z.number().int(),
    eraseAt: z.number().int(),
    /** For so many hours a device may work with a list it has not compared with the server. */
    offlineHours: z.number().int(),
    /** The server's clock, epoch milliseconds: the device shows times by it. */
    now: z.number().int(),
    roster: z.array(rosterLine),
    scans: z.array(scanShape),
    devices: z.array(doorDevice),
  })
  .meta({ id: 'AttendanceCheckIn' })

export const sendCheckInsInput = z.object({
  device: z.string().regex(/^[a-z0-9-]{8,40}$/),
  name: z.string().trim().min(1).max(ATTENDANCE_LENGTHS.deviceName),
  scans: z.array(scanShape).max(MOST_SCANS),
  /** How many scans this device holds that came from the server: it is sent all of them when there are more. */
  known: z.number().int().min(0).default(0),
})

export const sentCheckIns = z
  .object({
    /** How many scans the server holds now. */
    total: count,
    /** All of them; null where the device knew as many. */
    scans: z.array(scanShape).nullable(),
    roster: z.array(rosterLine),
    devices: z.array(doorDevice),
    now: z.number().int(),
  })
  .meta({ id: 'AttendanceSent' })

export const attendanceView = z
  .object({
    activity: z.string(),
    figures: attendanceFiguresView,
    devices: z.array(doorDevice),
    lastScanAt: z.number().int().nullable(),
  })
  .meta({ id: 'Attendance' })

export type CheckInView = z.output<typeof checkInView>
export type SendCheckInsInput = z.output<typeof sendCheckInsInput>
export type SentCheckIns = z.output<typeof sentCheckIns>
export type DoorDevice = z.output<typeof doorDevice>
export type AttendanceView = z.output<typeof attendanceView>
