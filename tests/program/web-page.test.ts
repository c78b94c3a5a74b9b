import { describe, expect, test } from 'vitest'
import { expectFailure, folderWith, lectern, printed, type Run, shell } from './helpers.ts'

const PAGE = `<!doctype html>
<html lang="en">
<head>
  <title>The Mill | Valley News</title>
  <meta property="og:site_name" content="Valley News">
  <meta name="author" content="Ada Holm">
  <link rel="canonical" href="https://valley.example/mill">
</head>
<body>
  <nav><a href="/">Home</a></nav>
  <article>
    <h1>The Mill</h1>
    <p>The mill by the bridge has ground no corn since the flood, and the wheel has not turned for longer than that.</p>
    <h2>Who owned it</h2>
    <p>Three brothers owned it, and each of them thought that one of the other two would mend the weir one day.</p>
    <div class="share"><a href="https://x.example/share">Share this story</a></div>
  </article>
</body>
</html>
`
const TEXT = `The Mill

The mill by the bridge has ground no corn since the flood, and the wheel has not turned for longer than that.

Who owned it

Three brothers owned it, and each of them thought that one of the other two would mend the weir one day.
`

/** The page as a browser saves it, with a picture whose address is relative. */
const ARCHIVE = `From: <Saved by Blink>
Snapshot-Content-Location: https://valley.example/news/mill
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="b1"

--b1
Content-Type: text/html
Content-Transfer-Encoding: quoted-printable

${PAGE.replaceAll('=', '=3D').replace('</article>', '<p><img src=3D"wheel.png" alt=3D"The wheel"></p></article>')}
--b1
Content-Type: image/png
Content-Transfer-Encoding: base64
Content-Location: https://valley.example/news/wheel.png

iVBORw0KGgo=
--b1--
`

const folder = await folderWith({
  'mill.html': PAGE,
  'mill.htm': PAGE,
  'mill.XHTML': PAGE,
  'mill.txt': PAGE,
  'mill.mhtml': ARCHIVE,
  saved: ARCHIVE,
  mill: PAGE,
  'part.txt': '<p>Only a part of a page.</p>',
  'readme.md': '<p align="center">A logo</p>\n\n# A project\n',
  'scripts.html':
    '<!doctype html><html><body><div id="app"></div><script src="app.js"></script></body></html>',
})

function read(name: string, ...options: readonly string[]): Promise<Run> {
  return lectern(['read', `./${name}`, ...options], { cwd: folder })
}

describe.concurrent('a web page', () => {
  test.each(['mill.html', 'mill.htm', 'mill.XHTML', 'mill.txt', 'mill'])('is known: %s', async (name) => {
    expect(await read(name)).toEqual(printed(TEXT))
  })

  test.each(['mill.mhtml', 'saved'])('is read from a web archive: %s', async (name) => {
    const { stdout } = await read(name, '--format', 'markdown')
    expect(stdout).toContain('\n## Who owned it\n')
    expect(stdout).toContain('![The wheel](https://valley.example/news/wheel.png)')
  })

  test('is known on standard input', async () => {
    expect(await shell('lectern read - < mill', { cwd: folder })).toEqual(printed(TEXT))
  })

  test('has sections', async () => {
    const outline = '0\t\t22\t1\n1\tWho owned it\t21\t1\n'
    expect(await lectern(['sections', './mill.html'], { cwd: folder })).toEqual(printed(outline))
    expect(await read('mill.html', '-s', 'owned')).toEqual(printed(TEXT.slice(TEXT.indexOf('Who owned'))))
  })

  test.each([
    [
      'as markdown',
      ['--format', 'markdown'],
      'title: "The Mill"\nauthor: "Ada Holm"\n',
      '\n## Who owned it\n',
    ],
    ['set for a terminal', ['--format', 'terminal', '-w', '40'], 'Ada Holm', '1  Who owned it'],
    ['whole', ['--verbatim'], 'Home', 'Share this story'],
  ])('is printed %s', async (_, options, ...shown) => {
    const { stdout } = await read('mill.html', ...options)
    for (const text of shown) expect(stdout).toContain(text)
  })

  test('tells its address and its site in JSON', async () => {
    const { stdout } = await read('mill.html', '--format', 'json')
    expect(JSON.parse(stdout)).toMatchObject({
      title: 'The Mill',
      author: 'Ada Holm',
      language: 'en',
      url: 'https://valley.example/mill',
      site: 'Valley News',
      leftOut: ['Home', 'Share this story'],
    })
  })

  test('is what --as html says', async () => {
    expect(await read('part.txt', '--as', 'html')).toEqual(printed('Only a part of a page.\n'))
  })

  test('is not what markdown with HTML in it is', async () => {
    expect(await read('readme.md')).toEqual(printed('A logo\n\nA project\n'))
  })

  test('without text is a failure of one line', async () => {
    expectFailure(await read('scripts.html'), 1, 'no text')
  })
})
