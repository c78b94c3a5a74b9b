import { defineConfig } from 'vitest/config'

/** In milliseconds; only a test that hangs takes so long. */
const HANG = 60_000

/**
 * Tests of texts on which an expression comes near the limit of its stack. V8 compiles expressions without optimization
 * once those of a process take a megabyte of code, and then that limit is lower; so each of these files has its own.
 */
const NEAR_LIMITS = ['tests/markdown/limits.test.ts', 'tests/hostile/structure.test.ts']

export default defineConfig({
  test: {
    globalSetup: 'tests/temporary-folder.ts',
    setupFiles: 'tests/seed.ts',
    // By default one core is left idle: Vitest itself has little to do.
    maxWorkers: '100%',
    // Of the tests of a worker that run programs; more would only share the same processors.
    maxConcurrency: 3,
    // A larger young generation is collected less often: a twentieth of the time.
    execArgv: ['--max-semi-space-size=32'],
    testTimeout: HANG,
    hookTimeout: HANG,
    projects: [
      { extends: true, test: { name: 'limits', include: NEAR_LIMITS, isolate: true } },
      {
        extends: true,
        test: {
          name: 'rest',
          include: ['tests/**/*.test.ts'],
          exclude: NEAR_LIMITS,
          // These tests keep no state, so that the files can share a worker and the modules that it has loaded.
          isolate: false,
        },
      },
    ],
  },
})
