// Stands in the bundle for yoga-layout, which waits for its WebAssembly while it is loaded: the command's files are
// loaded without waiting. The reading room waits for `ready` before it draws.
import { loadYoga } from '../../node_modules/yoga-layout/dist/src/load.js'

const yoga = {}

export const ready = loadYoga().then((loaded) => Object.assign(yoga, loaded))
export default yoga
export * from '../../node_modules/yoga-layout/dist/src/generated/YGEnums.js'
