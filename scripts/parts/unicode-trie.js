// Stands in the bundle for unicode-trie: the build unpacks its data (unpackedClasses in plugins.js), which is read
// when the first line is broken.
import UnicodeTrie from '../../node_modules/unicode-trie/index.js'

export default class LazyTrie {
  #packed
  #trie

  constructor(packed) {
    this.#packed = packed
  }

  get(codePoint) {
    this.#trie ??= unpack(this.#packed)
    return this.#trie.get(codePoint)
  }
}

function unpack({ highStart, errorValue, data }) {
  const bytes = new Uint8Array(Buffer.from(data, 'base64'))
  return new UnicodeTrie({ highStart, errorValue, data: new Uint16Array(bytes.buffer) })
}
