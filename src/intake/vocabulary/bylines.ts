import type { Phrases } from './phrases.ts'

// How bylines name an author, a date and a reading time. All in lower case.

/** What stands around an author: before it without a colon, with one, before a source, and above a paper. */
const AUTHORS = `
  en: by/written by/co-authored by/co-written by/posted by/published by/words by/story by/text by/reported by/
      article by/guest post by/a guest post by | author/authors/words/text | source/via | in/published in
  de: von/geschrieben von/verfasst von/veröffentlicht von/ein beitrag von/gastbeitrag von/ein gastbeitrag von
    | autor/autorin/text | quelle | in/veröffentlicht in
  fr: par/écrit par/ecrit par/publié par/rédigé par/propos recueillis par | auteur/texte | source
    | dans/publié dans
  es: por/escrito por/publicado por | autora/texto | fuente | en/publicado en
  pt: escrito por | autor/autores | fonte | em/publicado em
  it: di/a cura di/scritto da | autore/autrice/testo | - | in/pubblicato in
  nl: door/geschreven door | auteur/tekst | bron
  pl: napisał/napisała | autor/autorka/tekst/opracowanie/oprac. | źródło
  cs: napsal/napsala | autor/autorka/text | zdroj
  hu: írta | szerző
  ro: scris de | autor/autoare/text
  sv: av | - | källa
  da: af | - | kilde
  nb: skrevet av | tekst
  fi: - | kirjoittaja/teksti | lähde
  ru: автор/текст | - | источник
  uk: - | автор/текст | джерело
  el: από τον/από την/γράφει ο/γράφει η | συντάκτης/συγγραφέας/κείμενο
  tr: yazan | yazar/haber | kaynak
  vi: bởi | tác giả | nguồn/theo
  id: oleh | penulis
  hi: द्वारा | लेखक
  th: โดย
  ar: بقلم/الكاتب | كتب/كتبت | المصدر
  he: מאת | כתב/כתבה
  fa: به قلم | نویسنده/نوشته
  zh: 作者/撰文 | 文/撰稿/采写 | 来源/稿源
  zh-TW: - | - | 來源
  ja: 著者/筆者/執筆 | 文/取材・文/取材 | 出典/提供
  ko: - | 작성자/글/글쓴이/저자 | 출처
`

/** What stands before an author's name, with or without a colon. */
export const authorWords: Phrases = { table: AUTHORS, column: 1 }

/** What stands before an author's name, always with a colon. */
export const authorLabels: Phrases = { table: AUTHORS, column: 2 }

/** What names where an article was first printed, before a colon. */
export const sourceLabels: Phrases = { table: AUTHORS, column: 3 }

/** What stands between an author and the paper or blog that an article is in, on a line of its own. */
export const publicationLabels: Phrases = { table: AUTHORS, column: 4 }

/** Words within names, and those that no name begins with. */
const NAME_WORDS = `
  en: and/with/for/in/at/of/the | the
  de: und/von/der/den/zu/für/mit | das
  fr: et/de/du/des/le/la/pour/avec | les
  es: y/e/de/del/la/las/los/para/en | los/las
  pt: e/da/das/do/dos/com
  it: di/della/per | il
  nl: en/van/het/ten/ter/voor | het
  pl: i/dla
  ro: și
  sv: och/för/av
  da: og/af
  ru: и/для
  uk: й/та
  tr: ve/ile
  vi: và
  id: dan
  ar: و/بن/بنت/أبو/آل
`

/** Words in lower case within the names of people, between two names, or before where they write. */
export const nameParticles: Phrases = { table: NAME_WORDS, column: 1 }

/** Articles that no person's name begins with. */
export const articles: Phrases = { table: NAME_WORDS, column: 2 }

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

/** The words of a reading time: minutes, what stands behind them, what before. */
const READING_TIMES = `
  en: min/mins/minute/minutes/sec/seconds | read | reading time/listen/listening time
  de: minuten/sekunden | lesezeit | lesezeit/anhören
  fr: - | de lecture | temps de lecture/temps de lecture moyen/lecture/écouter
  es: minuto/minutos | de lectura | tiempo de lectura/escuchar
  pt: - | de leitura | tempo de leitura/ouvir
  it: minuti | di lettura | tempo di lettura/ascolta
  nl: minuut/minuten | leestijd | leestijd
  pl: minut/minuty | czytania | czas czytania/posłuchaj
  sv: minuter | lästid
  ru: мин/минут/минута/минуты | чтения/на чтение | время чтения/слушать
  uk: хв/хвилин/хвилини | читання | час читання
  tr: dk/dakika | okuma/okuma süresi | okuma süresi
  vi: phút | đọc | thời gian đọc
  ar: دقائق/دقيقة | قراءة/للقراءة | مدة القراءة/وقت القراءة
  zh: 分钟 | 阅读 | 阅读时间/收听
  zh-TW: 分鐘 | 閱讀 | 閱讀時間
  ja: 分 | で読めます | 読了時間/この記事は
  ko: 분 | 읽기
`

/** Minutes, as they stand behind a number. */
export const minuteWords: Phrases = { table: READING_TIMES, column: 1 }

/** What may stand behind the minutes that an article takes to read. */
export const readingWords: Phrases = { table: READING_TIMES, column: 2 }

/** What may stand before the minutes that an article takes to read. */
export const readingTimeLabels: Phrases = { table: READING_TIMES, column: 3 }
