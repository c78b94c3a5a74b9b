// Stands in the bundle for node:child_process, which is loaded when it is first asked for: commander never needs it.
module.exports = {
  get spawn() {
    return process.getBuiltinModule('node:child_process').spawn
  },
}
