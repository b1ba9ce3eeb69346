import { UPLOADS_SENTENCES, uploadsContract } from '@gongkai/uploads'
import { openFiles } from '../../platform/files.ts'
import { defineModule } from '../../platform/module.ts'
import type { Surroundings } from '../surroundings.ts'
import { uploadHandlers } from './handlers.ts'
import { uploadJobs, uploadSchedules, uploadSubscriptions } from './jobs.ts'

export const uploadsDescription = { name: 'uploads', contract: uploadsContract, sentences: UPLOADS_SENTENCES } as const

const MEGABYTE = 1_000_000

/** Files that citizens send with a message: taken, screened, kept sealed, given to the staff. */
export function uploadsModule(surroundings: Surroundings) {
  const store = openFiles(surroundings)
  const megabytes = surroundings.config.uploads.mostMegabytes
  return defineModule({
    ...uploadsDescription,
    jobs: uploadJobs(surroundings, store),
    schedules: uploadSchedules,
    subscriptions: uploadSubscriptions(surroundings),
    viewers: { quarantine: ['office-reviewer'], destroy: ['office-reviewer'] },
    files: {
      upload: {
        most: megabytes * MEGABYTE,
        tooLarge: { refused: 'upload-too-large', facts: { megabytes } },
        brokenOff: { refused: 'upload-broken-off' },
      },
    },
    handlers: uploadHandlers(surroundings, store),
  })
}
