// Stands in the bundle for tiny-inflate, with which linebreak unpacks its classes: Node's own takes half the time.
const { inflateRawSync } = require('node:zlib')

module.exports = (source, target) => {
  target.set(inflateRawSync(source))
  return target
}
