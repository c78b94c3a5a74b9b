// How bylines name an author, a date and a reading time. All in lower case.

/** What stands before an author's name, with or without a colon. */
export const authorWords = `
  en: by | written by | posted by | published by | words by | story by | text by | reported by
  de: von
  fr: par
  es: por
  it: di | a cura di
  nl: door
  sv: av
  da: af
  nb: skrevet av
  ru: автор | текст
  id: oleh
  ar: بقلم | الكاتب
  he: מאת
  zh: 作者 | 撰文 | 记者
  zh-TW: 記者
  ja: 著者 | 筆者
`

/** What stands before an author's name, always with a colon. */
export const authorLabels = `
  en: author | authors
  de: autor | autorin | text
  fr: auteur
  es: autora
  it: autore
  nb: tekst
  fi: kirjoittaja
  tr: yazar
  vi: tác giả
  id: penulis
  ko: 작성자 | 글
`

/** What stands before or after a date. */
export const dateWords = `
  en: on | date
    published | published on | published at | first published | first published on
    posted | posted on | posted at | first posted | first posted on | written | written on
    updated | updated on | updated at | last updated | last updated on | last updated at
    modified | modified on | last modified | last modified on
  de: am | stand | veröffentlicht | veröffentlicht am | aktualisiert | aktualisiert am
  fr: le | publié le | publiée le | mis à jour le
  es: el | publicado | publicado el | actualizado | actualizado el
  pt: publicado em
  it: pubblicato | pubblicato il | aggiornato | aggiornato il
  nl: gepubliceerd | gepubliceerd op
  pl: opublikowano | aktualizacja
  ru: опубликовано | обновлено | дата
  tr: yayınlanma tarihi
  zh: 发布时间 | 发布于 | 发表于 | 发布 | 更新时间 | 更新于 | 更新 | 日期
  zh-TW: 發佈於 | 時間
  ja: 公開日 | 公開 | 更新日 | 投稿日 | 作成日
  ko: 게시일 | 발행 | 입력 | 수정
  ar: نشر | نشر في | تاريخ النشر | آخر تحديث
  fa: تاریخ انتشار
  he: פורסם | פורסם ב | עודכן | עודכן ב
`

/** Minutes, as they stand behind a number. */
export const minuteWords = `
  en: min | mins | minute | minutes
  de: minuten
  es: minuto | minutos
  nl: minuut
  sv: minuter
  ru: мин | минут | минута | минуты
  zh: 分钟
  zh-TW: 分鐘
  ja: 分
  ko: 분
`

/** What may stand behind the minutes that an article takes to read. */
export const readingWords = `
  en: read
  de: lesezeit
  fr: de lecture
  es: de lectura
  pt: de leitura
  it: di lettura
  nl: leestijd
  pl: czytania
  sv: lästid
  ru: чтения | на чтение
  zh: 阅读
  zh-TW: 閱讀
  ja: で読めます
  ko: 읽기
`

/** What may stand before the minutes that an article takes to read. */
export const readingTimeLabels = `
  en: reading time
  de: lesezeit
  fr: temps de lecture | lecture
  es: tiempo de lectura
  pt: tempo de leitura
  it: tempo di lettura
  ru: время чтения
  zh: 阅读时间
  zh-TW: 閱讀時間
  ja: 読了時間
`
