import { mergeConfig } from 'vitest/config'
import base from '../vite/vitest.config.ts'

/** The releases are made once, before all journeys; each journey has a server of its own, and they run one after another. */
export default mergeConfig(base, { test: { globalSetup: ['src/made-releases.ts'], fileParallelism: false } })
