import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

/** One configuration for every package: tests sit beside their file; counts go to `.results/tests.json` for the closing line. */
export default defineConfig({
  root: process.cwd(),
  plugins: [vue()],
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    passWithNoTests: true,
    reporters: ['default', 'json'],
    outputFile: { json: '.results/tests.json' },
    // Journeys share two processors with other packages: what hangs is told by its own waits long before.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What a page or a job comes to by itself: the usual one second says more of the machine than of the code.
    expect: { poll: { timeout: 20_000 } },
  },
})
