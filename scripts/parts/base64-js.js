// Stands in the bundle for base64-js: Node decodes base64 by itself.
export default { toByteArray: (text) => new Uint8Array(Buffer.from(text, 'base64')) }
