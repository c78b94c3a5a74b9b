// Stands in the bundle for the expression of all characters that github-slugger leaves out: its 8 KB are loaded for a
// heading that isn't plain ASCII.
import { withoutOthers } from './slug-others.js'

export const regex = {
  [Symbol.replace]: (text) =>
    /^[\0-\x7f]*$/.test(text) ? text.replace(/[^\w -]/g, '') : withoutOthers(text),
}
