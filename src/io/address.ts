/** How long to wait for a server, in seconds. */
export const DEFAULT_TIMEOUT = 30

/** Whether a name of an article is an address of the web. */
export function isAddress(name: string): boolean {
  return /^https?:\/\//i.test(name)
}
