// Stands in the bundle for the regular expressions that marked makes of parts, all when it is loaded: these are made
// when they are first used, as most never are. They have just what marked asks them for.

export class LazyRegExp {
  constructor(source, flags) {
    this.source = source
    this.flags = flags
    this.made = undefined
  }

  get expression() {
    this.made ??= new RegExp(this.source, this.flags)
    return this.made
  }

  get lastIndex() {
    return this.expression.lastIndex
  }

  set lastIndex(index) {
    this.expression.lastIndex = index
  }

  exec(text) {
    return this.expression.exec(text)
  }

  test(text) {
    return this.expression.test(text)
  }

  [Symbol.replace](text, replacement) {
    return text.replace(this.expression, replacement)
  }

  [Symbol.matchAll](text) {
    return text.matchAll(this.expression)
  }
}
