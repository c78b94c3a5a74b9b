// How bylines name an author, a date and a reading time. All in lower case.

/** What stands before an author's name, with or without a colon. */
export const authorWords = `
  en: by | written by | co-authored by | co-written by | posted by | published by | words by | story by
    text by | reported by | article by | guest post by | a guest post by
  de: von | geschrieben von | verfasst von | veröffentlicht von | ein beitrag von | gastbeitrag von
    ein gastbeitrag von
  fr: par | écrit par | ecrit par | publié par | rédigé par | propos recueillis par
  es: por | escrito por | publicado por
  pt: escrito por
  it: di | a cura di | scritto da
  nl: door | geschreven door
  pl: napisał | napisała
  sv: av
  da: af
  nb: skrevet av
  cs: napsal | napsala
  hu: írta
  ro: scris de
  ru: автор | текст
  tr: yazan
  vi: bởi
  id: oleh
  ar: بقلم | الكاتب
  he: מאת
  hi: द्वारा
  th: โดย
  el: από τον | από την
  zh: 作者 | 撰文
  ja: 著者 | 筆者 | 執筆
`

/** What stands before an author's name, always with a colon. */
export const authorLabels = `
  en: author | authors | words | text
  de: autor | autorin | text
  fr: auteur | texte
  es: autora | texto
  pt: autor | autores
  it: autore | autrice | testo
  nl: auteur | tekst
  pl: autor | autorka | tekst | opracowanie | oprac.
  uk: автор | текст
  nb: tekst
  fi: kirjoittaja | teksti
  cs: autor | autorka | text
  hu: szerző
  ro: autor
  el: συντάκτης | συγγραφέας
  tr: yazar | haber
  vi: tác giả
  id: penulis
  hi: लेखक
  ar: كتب | كتبت
  zh: 文 | 撰稿 | 采写
  ja: 文 | 取材・文 | 取材
  ko: 작성자 | 글 | 글쓴이 | 저자
`

/** Words in lower case within the names of people, between two names, or before where they write. */
export const nameParticles = `
  en: and | with | for | in | at | of | the
  de: und | von | der | den | zu | für | mit
  fr: et | de | du | des | le | la | pour | avec
  es: y | e | de | del | la | las | los | para | en
  pt: e | da | das | do | dos | com
  it: di | della | per
  nl: en | van | het | ten | ter | voor
  pl: i | dla
  ro: și
  sv: och | för | av
  da: og | af
  ru: и | для
  uk: й | та
  tr: ve | ile
  vi: và
  id: dan
  ar: و | بن | بنت | أبو | آل
`

/** Articles that no person's name begins with. */
export const articles = `
  en: the
  de: das
  fr: les
  es: los | las
  nl: het
  it: il
`

/** What reporters and editors are called, before or after their names. */
export const professions = `
  en: reporter | reporters | correspondent | correspondents | editor | editors | writer | writers | journalist
    journalists | columnist | contributor | contributors
  de: redakteur | redakteurin | korrespondent | korrespondentin | journalist | journalistin | reporterin
    redaktion
  fr: journaliste | correspondant | correspondante | rédacteur | rédactrice | rédaction | envoyé spécial
    envoyée spéciale
  es: redactor | redactora | periodista | corresponsal | redacción | enviado especial | enviada especial
  pt: repórter | jornalista | correspondente | redação
  it: giornalista | corrispondente | inviato | inviata | redazione
  nl: redacteur | verslaggever | verslaggeefster | redactie
  pl: dziennikarz | dziennikarka | korespondent | korespondentka | redaktor | redakcja | redaktorka
    wysłannik | wysłanniczka
  cs: redaktor | redaktorka | novinář | novinářka
  sv: redaktör | korrespondent
  da: journalist | redaktør
  fi: toimittaja
  ru: корреспондент | журналист | журналистка | редактор | обозреватель | редакция
  uk: кореспондент | кореспондентка | журналістка | журналіст | редакція
  tr: muhabir | muhabiri | gazeteci | editör
  el: δημοσιογράφος
  vi: phóng viên
  id: wartawan
  ar: مراسل | صحفي | صحفية | محرر
  he: כתב | כתבת
  zh: 记者 | 通讯员 | 特约撰稿人
  zh-TW: 記者
  ja: 記者
  ko: 기자 | 특파원 | 논설위원 | 통신원
`

/** What stands between an author and the paper or blog that an article is in, on a line of its own. */
export const publicationLabels = `
  en: in | published in
  de: in | veröffentlicht in
  fr: dans | publié dans
  es: en | publicado en
  pt: em | publicado em
  it: in | pubblicato in
`

/** What names where an article was first printed, before a colon. */
export const sourceLabels = `
  en: source | via
  de: quelle
  fr: source
  es: fuente
  pt: fonte
  nl: bron
  pl: źródło
  cs: zdroj
  sv: källa
  da: kilde
  fi: lähde
  ru: источник
  uk: джерело
  tr: kaynak
  vi: nguồn | theo
  ar: المصدر
  zh: 来源 | 稿源
  zh-TW: 來源
  ja: 出典 | 提供
  ko: 출처
`

/** Minutes, as they stand behind a number. */
export const minuteWords = `
  en: min | mins | minute | minutes | sec | seconds
  de: minuten | sekunden
  es: minuto | minutos
  it: minuti
  nl: minuut | minuten
  pl: minut | minuty
  sv: minuter
  ru: мин | минут | минута | минуты
  uk: хв | хвилин | хвилини
  tr: dk | dakika
  vi: phút
  ar: دقائق | دقيقة
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
  uk: читання
  tr: okuma | okuma süresi
  vi: đọc
  ar: قراءة | للقراءة
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
  fr: temps de lecture | temps de lecture moyen | lecture
  es: tiempo de lectura
  pt: tempo de leitura
  it: tempo di lettura
  nl: leestijd
  pl: czas czytania
  uk: час читання
  tr: okuma süresi
  vi: thời gian đọc
  ar: مدة القراءة | وقت القراءة
  ru: время чтения
  zh: 阅读时间
  zh-TW: 閱讀時間
  ja: 読了時間 | この記事は
`
