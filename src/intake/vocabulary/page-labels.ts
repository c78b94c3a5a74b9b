/** What stands before the number of a printed page. All in lower case. */
export const pageLabels = `
  en: page | p. | pg. | pg
  de: seite
  fr: page
  es: página | pág.
  pt: página | pág.
  it: pagina | pag.
  nl: pagina
  pl: strona | str.
  cs: strana
  ru: страница | стр.
  uk: сторінка | стор.
  sv: sida
  da: side
  nb: side
  fi: sivu
  tr: sayfa
  vi: trang
  id: halaman | hal.
  ar: صفحة
  zh: 第
  zh-TW: 頁
  ja: ページ
  ko: 페이지
`
