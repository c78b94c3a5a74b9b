// Stands in the bundle for packages of which nothing is used (see scripts/build.js).
export default undefined
export const get = undefined
export const highlight = undefined
