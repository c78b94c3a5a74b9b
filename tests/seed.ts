import fc from 'fast-check'

// The seed makes every run of the tests the same; another one (SEED=…) looks elsewhere.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) })
