/**
 * The elements of HTML (HTML Living Standard, "Elements" in the indices) with the obsolete ones (16.2), but not those
 * that stand for something else more often, as in `<dir>`.
 */
const NAMES = new Set(
  (
    'a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br ' +
    'button canvas caption center cite code col colgroup data datalist dd del details dfn dialog div dl dt em embed ' +
    'fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe ' +
    'img input ins kbd keygen label legend li link listing main map mark marquee math menu menuitem meta ' +
    'meter nav nobr noembed noframes noscript object ol optgroup option output p param picture plaintext pre progress q ' +
    'rb rp rt rtc ruby s samp script search section select selectedcontent slot small source spacer span strike strong ' +
    'style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video ' +
    'wbr xmp'
  ).split(' '),
)

/** Names that Office gives: `o:p`, `v:shape`. */
const OFFICE = /^(?:[a-z]|st1):\w/

/** Whether HTML has or had an element of a name, or SVG's or MathML's root, or it is one of Office's. */
export function isKnownName(name: string): boolean {
  return NAMES.has(name) || OFFICE.test(name)
}

/** The name of a custom element, which has a hyphen, of a namespace's, or of a component (JSX), which has a capital. */
const COMPONENT = /^<(?:[A-Z]|[a-z][^\s/>:-]*[:-])/
const ATTRIBUTE_WITH_VALUE = /\s[^\s=]+\s*=/

/** Whether a tag, as it is in the source, may be one of an element that HTML doesn't have: `<your-name>` may, `<name>` not. */
export function isComponentTag(source: string): boolean {
  return COMPONENT.test(source)
}

/** Whether a tag, as it is in the source, has attributes but none with a value: `a<b and b>c` compares. */
export function hasBareWords(source: string): boolean {
  return /\s[^\s/>]/.test(source) && !hasValues(source)
}

/** Whether a tag, as it is in the source, has an attribute with a value, as no words in angle brackets have. */
export function hasValues(source: string): boolean {
  return ATTRIBUTE_WITH_VALUE.test(source)
}
