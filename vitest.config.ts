import { defineConfig } from 'vitest/config'

/** In milliseconds; only a test that hangs takes so long. */
const HANG = 60_000

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/temporary-folder.ts',
    // The tests keep no state, so that the files can share a worker and the modules that it has loaded.
    isolate: false,
    // By default one core is left idle: Vitest itself has little to do.
    maxWorkers: '100%',
    testTimeout: HANG,
    hookTimeout: HANG,
  },
})
