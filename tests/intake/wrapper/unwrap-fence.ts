import { splitWrapper } from '../../../src/intake/wrapper/fence.ts'

/** Returns a text without the fence around its body. */
export function unwrapFence(text: string): string {
  const wrapped = splitWrapper(text)
  if (wrapped === undefined) return text
  return [wrapped.before, wrapped.inside, wrapped.after, wrapped.boilerplate].filter(Boolean).join('\n\n')
}
