/** What may stand before a page's first tag: white space, an XML declaration, comments. */
const BEFORE = /^(?:\s+|<\?xml[^>]{0,500}\?>|<!--[\s\S]{0,5000}?-->)*/
/** A doctype of HTML, or an element that only pages begin with: markdown may well begin with `<p>`, `<div>` or `<img>`. */
const PAGE_START = /^<(?:!doctype\s+html|html|head|body|article)(?=[\s>])/i

/** Whether a text of unknown kind is a web page (compare the MIME Sniffing Standard, 7.1). */
export function looksLikePage(text: string): boolean {
  return PAGE_START.test(text.slice(BEFORE.exec(text)?.[0].length ?? 0))
}
