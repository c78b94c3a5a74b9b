import { setFlagsFromString } from 'node:v8'

/** Returns SQLite, as WebAssembly. */
export async function loadEngine() {
  return (await import('node-sqlite3-wasm')).default
}

/**
 * Makes the engine ready sooner where it has little to do; to be called before it is loaded. V8 would optimize what runs
 * often, on other threads, and a process that ends waits for them: after a search that takes longer than all the rest.
 */
export function expectLittleWork(): void {
  // Only the function of this index may be optimized: one that the engine imports, which can't be.
  setFlagsFromString('--wasm-tier-up-filter=0')
  // A function is checked when it first runs, and most never do.
  setFlagsFromString('--wasm-lazy-validation')
}
