import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainToDocument } from '../../../src/intake/plain-text/plain-text.ts'

const OPTIONS = { numRuns: Number(process.env.RUNS ?? 300), endOnFailure: true }

// Paragraphs of two sentences, the last one of each language shorter than many a button.
const PARAGRAPHS = [
  'The weir was built by monks, who kept carp above it. Nobody has fished there since they left the valley for good.',
  'The gate stuck. We left it open.',
  'Das Wehr wurde von Mönchen gebaut, die darüber Karpfen hielten. Seit sie das Tal verließen, fischt dort keiner.',
  'Das Tor klemmte. Wir ließen es offen.',
  'Запруду построили монахи, которые держали выше неё карпов. С тех пор как они ушли, там никто не рыбачит.',
  'Ворота заело. Мы оставили их открытыми.',
  '这道堰是僧人修的，他们在上游养鲤鱼。他们离开山谷以后，再也没有人在那里钓鱼。',
  '闸门卡住了。我们就让它开着。',
  'بنى الرهبان السد وكانوا يربون السمك فوقه. لم يصطد أحد هناك منذ أن غادروا الوادي.',
]
const HEADINGS = ['The upper pond', 'Was übrig blieb', 'Что осталось', '上游的水塘', '2. The lower pond']
const BUTTONS = `
  Leave a comment | Add a comment | Post Comment | Cancel reply | 5 responses | 12 Comments | Comments |
  Share | Tweet | Print | Facebook | X | Name | Email * | Website | Copy link | Loading... | · | 234 |
  Read more | Advertisement | Related posts | You may also like | Show more | 1.2K Followers | Follow |
  Unsubscribe | View in browser | Subscribe to our newsletter | Tags: carp, weirs | © 2024 The Valley |
  Kommentar hinterlassen | Anzeige | Weiterlesen | Оставить комментарий | Реклама | Поделиться | 发表评论 |
  3 条评论 | 评论 | 阅读更多 | コメントを残す | 広告 | 댓글 남기기 | أضف تعليق | إعلان
`
  .split('|')
  .map((button) => button.trim())

/** Sections of an article, each a heading or none and a paragraph, and buttons around them. */
const parts = fc.array(
  fc.record({
    above: fc.array(fc.constantFrom(...BUTTONS), { maxLength: 3 }),
    heading: fc.option(fc.constantFrom(...HEADINGS), { nil: undefined }),
    between: fc.array(fc.constantFrom(...BUTTONS), { maxLength: 2 }),
    paragraph: fc.constantFrom(...PARAGRAPHS),
    below: fc.array(fc.constantFrom(...BUTTONS), { maxLength: 8 }),
  }),
  { minLength: 1, maxLength: 8 },
)

test('buttons strewn into an article take no paragraph and no heading of it along', () => {
  fc.assert(
    fc.property(parts, fc.constantFrom('\n', '\n\n'), (sections, gap) => {
      const lines = sections.flatMap(({ above, heading, between, paragraph, below }) => [
        ...above,
        ...(heading === undefined ? [] : [heading]),
        ...between,
        paragraph,
        ...below,
      ])
      const { markdown, leftOut } = plainToDocument(['The Weir', ...lines].join(gap), { verbatim: false })
      const own = new Set<string>([...PARAGRAPHS, ...HEADINGS])
      expect(leftOut.filter((line) => own.has(line))).toEqual([])
      for (const { paragraph } of sections) expect(markdown).toContain(paragraph)
    }),
    OPTIONS,
  )
})
