import { expect, test } from 'vitest'
import { markdownOf } from './page.ts'

/** What stands between and after an article's two paragraphs, and what is read of them. */
const CASES: readonly (readonly [what: string, between: string, after: string, markdown: string])[] = [
  [
    'a list of notes with links back',
    '<p>It is old<sup id="r1"><a href="#n1">[1]</a></sup>.</p>',
    '<h2>Notes</h2><ol><li id="n1"><a href="#r1">^</a> Built in 1911.</li></ol>',
    '¶It is old[^1].¶[^1]: Built in 1911.',
  ],
  [
    'paragraphs that begin with their mark',
    '<p>It is old<a href="#n1"><sup>1</sup></a> and slow<a href="#n2"><sup>2</sup></a>.</p>',
    '<hr><p><a name="n1">1.</a> Built in 1911.</p><p><a name="n2">2.</a> Nine knots.</p>',
    '¶It is old[^1] and slow[^2].¶[^1]: Built in 1911.\n\n[^2]: Nine knots.',
  ],
  [
    'brackets around the marks, outside of the links',
    '<p>It is old<span>[<a href="#n1" id="r1">1</a>]</span>.</p>',
    '<div id="n1"><span>[<a href="#r1">1</a>]</span> Built in 1911.</div>',
    '¶It is old[^1].¶[^1]: Built in 1911.',
  ],
  [
    'the same note twice',
    '<p>Old<sup><a href="#n1">1</a></sup>, very old<sup><a href="#n1">1</a></sup>.</p>',
    '<div id="n1">Built in 1911. <a href="#r">↩</a></div>',
    '¶Old[^1], very old[^1].¶[^1]: Built in 1911.',
  ],
  [
    'a note beside the text',
    '<p>It is old<span class="sidenote">Built in 1911.</span> and slow.</p>',
    '',
    '¶It is old[^1] and slow.¶[^1]: Built in 1911.',
  ],
  [
    'a note beside the text that repeats its mark',
    '<p>It is old<label for="s1">1</label><input id="s1" type="checkbox"><span class="sidenote"><sup>1</sup> Built in 1911.</span>.</p>',
    '',
    '¶It is old[^1].¶[^1]: Built in 1911.',
  ],
  [
    'marks without links',
    '<p>It is old<sup>1</sup> and slow<sup>2</sup>.</p>',
    '<hr><p><sup>1</sup> Built in 1911.</p><p><strong><sup>2</sup> Log:</strong> nine knots.</p>',
    '¶It is old[^1] and slow[^2].¶[^1]: Built in 1911.\n\n[^2]: **Log:** nine knots.',
  ],
  [
    'marks in bold, notes of several blocks',
    '<p>It is old<sup>1</sup> and slow<sup>2</sup>.</p>',
    '<hr><p><b>1</b> Built:</p><ul><li>in 1911</li></ul><p><b>2</b> Nine knots.</p><p>Or ten.</p>',
    '¶It is old[^1] and slow[^2].¶[^1]: Built:\n\n    - in 1911\n\n[^2]: Nine knots.\n\n    Or ten.',
  ],
  [
    'notes parted by line breaks',
    '<p>It is old<a href="#a"><sup>1</sup></a> and slow<a href="#b"><sup>2</sup></a>.</p>',
    '<p><a name="a"><sup>1</sup></a> Built in 1911.<br><br><a name="b"><sup>2</sup></a> Nine knots.</p>',
    '¶It is old[^1] and slow[^2].¶[^1]: Built in 1911.\n\n[^2]: Nine knots.',
  ],
  [
    'a list of notes without links',
    '<p>It is old<sup>1</sup> and slow<sup>2</sup>.</p>',
    '<div class="footnotes"><ol><li>Built in 1911.</li><li>Nine knots.</li></ol></div>',
    '¶It is old[^1] and slow[^2].¶[^1]: Built in 1911.\n\n[^2]: Nine knots.',
  ],
  [
    'notes below headings that are their marks',
    '<p>It is old<a href="#f1"><sup>1</sup></a>.</p>',
    '<h4>Footnotes</h4><h5><a id="f1" href="#r1">(1)</a></h5><p>Built in 1911.</p>',
    '¶It is old[^1].¶[^1]: Built in 1911.',
  ],
  [
    'a hidden note in its mark',
    '<p>It is old<span class="ref">1<span style="display:none">Built in <b>1911</b>.</span></span>.</p>',
    '',
    '¶It is old[^1].¶[^1]: Built in **1911**.',
  ],
  [
    'a hidden note that an attribute names',
    '<p>It is old<span data-note="n1"><a href="#">*</a></span>.</p>',
    '<aside id="n1" style="display:none">Built in 1911.</aside>',
    '¶It is old[^1].¶[^1]: Built in 1911.',
  ],
  [
    'a note that is but a link',
    '<p>It is old<sup><a href="#n1">1</a></sup>.</p>',
    '<ol><li id="n1"><a href="#r1">^</a><div class="footnote-content"><p><a href="http://a.b/c">The log</a></p></div></li></ol>',
    '¶It is old[^1].¶[^1]: [The log](http://a.b/c)',
  ],
  [
    'a note that repeats its mark, and a second reference to it (LaTeXML)',
    '<p>It is old<span><sup>1</sup><span><span><sup>1</sup><span>1</span> Built in <b>1911</b>.</span></span></span>, ' +
      'very<span><sup>1</sup><span><sup>1</sup><span>footnotemark: </span><span>1</span></span></span>.</p>',
    '',
    '¶It is old[^1], very<sup>1</sup>.¶[^1]: Built in **1911**.',
  ],
  [
    'no notes: exponents, and steps in bold',
    '<p>It has 90 m<sup>2</sup> of deck.</p><p><b>1</b> Buy a ticket.</p><p><b>2</b> Go aboard.</p>',
    '',
    '¶It has 90 m<sup>2</sup> of deck.\n\n**1** Buy a ticket.\n\n**2** Go aboard.¶',
  ],
  [
    'no notes: verses',
    '<p><sup>1</sup> It left. <sup>2</sup> It came back.</p><p><sup>3</sup> The bell rang.</p>',
    '',
    '¶<sup>1</sup> It left. <sup>2</sup> It came back.\n\n<sup>3</sup> The bell rang.¶',
  ],
  [
    'no note: a link to a heading',
    '<p>See part <a href="#two">2</a>.</p>',
    '<h2 id="two">Part</h2><p>Two.</p>',
    '¶See part [2](#two).¶## Part\n\nTwo.',
  ],
  ['no note: a link back', '<p id="up">Up.</p><p>See <a href="#up">1</a>.</p>', '', '¶Up.\n\nSee [1](#up).¶'],
]

test.each(CASES)('footnotes of a page: %s', (_, between, after, markdown) => {
  expect(markdownOf({ between, after })).toBe(markdown)
})
