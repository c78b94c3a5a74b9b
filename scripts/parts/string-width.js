// Stands in the bundle for string-width, which is loaded when it is first called: building its tables of emoji takes
// longer than most pages.
let width

export default function stringWidth(text, options) {
  width ??= require('../../node_modules/string-width/index.js').default
  return width(text, options)
}
