import * as yoga from 'yoga-layout'

/**
 * Ends when Ink can lay things out. Its engine is loaded with the module, but the bundle's files are loaded without
 * waiting (scripts/parts/yoga-layout.js).
 */
export const layoutReady: Promise<unknown> = Promise.resolve('ready' in yoga ? yoga.ready : undefined)
