// Stands in the bundle for node:process: importing that opens all standard streams, used or not.
module.exports = globalThis.process
