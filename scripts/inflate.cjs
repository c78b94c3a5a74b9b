// Replaces tiny-inflate, with which linebreak unpacks its table when it is loaded: Node's own takes half the time.
const { inflateRawSync } = require('node:zlib')

/**
 * @param {Uint8Array} source
 * @param {Uint8Array} target
 */
module.exports = (source, target) => {
  target.set(inflateRawSync(source))
  return target
}
