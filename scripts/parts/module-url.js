// Stands for `import.meta.url` in the bundles that are CommonJS.
import { pathToFileURL } from 'node:url'

export const moduleUrl = /* @__PURE__ */ pathToFileURL(__filename).href
