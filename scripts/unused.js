// Replaces packages that are imported but not used (see build.js).
export default undefined
export const get = undefined
export const highlight = undefined
