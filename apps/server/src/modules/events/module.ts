import { programmeContract } from '@gongkai/events/programme/contract'
import { openFiles } from '../../platform/files.ts'
import { defineModule } from '../../platform/module.ts'
import type { Surroundings } from '../surroundings.ts'
import { deskHandlers } from './desk-handlers.ts'
import { eventJobs, eventSchedules } from './jobs.ts'
import { MOST_PICTURE_MEGABYTES } from './pictures.ts'
import { publicHandlers } from './public-handlers.ts'
import { eventSentences } from './sentences.ts'

export const eventsDescription = { name: 'events', contract: programmeContract, sentences: eventSentences } as const

const MEGABYTE = 1_000_000
const OFFICE = ['office'] as const

/** The programme of open activities (政府开放活动): series, rooms, activities from plan to archive, what the public reads of them. */
export function eventsModule(surroundings: Surroundings) {
  const store = openFiles(surroundings)
  return defineModule({
    ...eventsDescription,
    jobs: eventJobs(surroundings),
    schedules: eventSchedules,
    viewers: { createSeries: OFFICE, saveSeries: OFFICE, createRoom: OFFICE, saveRoom: OFFICE },
    files: {
      addPicture: {
        most: MOST_PICTURE_MEGABYTES * MEGABYTE,
        tooLarge: { refused: 'picture-too-large', facts: { megabytes: MOST_PICTURE_MEGABYTES } },
        brokenOff: { refused: 'picture-broken-off' },
      },
    },
    handlers: { ...publicHandlers(surroundings, store), ...deskHandlers(surroundings, store) },
  })
}
