import { defineConfig } from 'vitest/config'

/** In milliseconds; only a test that hangs takes so long. */
const HANG = 60_000

/**
 * V8 compiles expressions without optimization once those of a process take a megabyte of code: they are up to twenty
 * times slower then, and come to the limit of their stack earlier. So a file has a process of its own where its
 * expressions come near that limit, where it compiles very many, or where it uses them most.
 */
const OWN_PROCESS = [
  'tests/markdown/limits.test.ts',
  'tests/hostile/structure.test.ts',
  'tests/hostile/payloads.test.ts',
  'tests/text/width.test.ts',
]

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
      { extends: true, test: { name: 'isolated', include: OWN_PROCESS, isolate: true } },
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['tests/**/*.test.ts'],
          exclude: OWN_PROCESS,
          // These tests keep no state, so that the files can share a worker and the modules that it has loaded.
          isolate: false,
        },
      },
    ],
  },
})
