import { setFlagsFromString } from 'node:v8'

// V8 optimizes WebAssembly that runs often, on other threads, and a process that ends waits for them: after a search that
// would take longer than all the rest. With hundreds of times the usual budget (in bytes executed, for each function) only
// the making of an index is optimized. It holds for what is loaded after this.
setFlagsFromString('--wasm-tiering-budget=1000000000')
