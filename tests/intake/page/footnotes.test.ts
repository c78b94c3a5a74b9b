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
