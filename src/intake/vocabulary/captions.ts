import { phraseSet } from './phrases.ts'

// How captions, credits and boxes beside the text begin. All in lower case.

/** What a caption begins with, before a number or a colon; a stop belongs to what is only so abbreviated. */
export const captionLabels = `
  en: fig | figure | table | image | photo | photograph | picture | illustration | listing | video
    image caption | photo caption | image credit | photo credit
  de: abb. | abbildung | tabelle | bild | foto | quelle | bildunterschrift | bildquelle
  fr: tableau | légende | crédit photo
  es: fuente | imagen | figura | tabla | pie de foto
  pt: imagem | fonte | legenda | tabela
  it: immagine | fonte | didascalia | tabella
  nl: afbeelding | figuur | bron | beeld | bijschrift
  pl: fot. | rys. | rysunek | zdjęcie | źródło
  ru: рис. | рисунок | табл. | таблица | фото | источник
  uk: джерело | зображення | світлина
  sv: bildtext | källa | tabell
  tr: fotoğraf | görsel | kaynak | şekil | tablo
  zh: 图 | 表 | 图片 | 来源 | 摄影 | 责任编辑 | 编辑 | 图片来源 | 图源
  zh-TW: 圖 | 來源 | 攝影 | 編輯 | 圖片來源
  ja: 図 | 写真 | 出典
  ko: 사진 | 그림 | 표 | 출처 | 사진제공
  vi: ảnh | hình | bảng | nguồn
  ar: صورة | الصورة | شكل | جدول | المصدر
  cs: foto | zdroj
  da: kilde | billedtekst
`

/** What a caption or a credit begins with that pages set beside a picture for those who can't see it, before a comma or a space. */
export const captionOpenings = `
  en: image caption | image source | image credit | media caption | photo caption | video caption
  de: bildunterschrift | bildquelle | foto von | bild von
  fr: légende image | crédit photo | légende vidéo | photo de | photographie de
  es: pie de foto | fuente de la imagen | foto de | imagen de
  pt: legenda da foto | crédito da foto | imagem de
  it: didascalia | foto di | immagine di
  nl: foto van | beeld van
  pl: podpis zdjęcia | źródło zdjęcia
  sv: foto av | bild av
  ru: подпись к фото | автор фото
  uk: підпис до фото | автор фото
  tr: fotoğraf altı yazısı | kaynak
  zh: 图像来源 | 图像加注文字
  zh-TW: 圖像來源 | 圖像加註文字
  ja: 画像提供 | 画像説明
  ko: 사진 출처 | 사진 설명
  vi: nguồn hình ảnh | chụp lại hình ảnh
  id: sumber gambar | keterangan gambar
  ar: صدر الصورة | التعليق على الصورة
`

/** What names a source or a photographer, before a colon, anywhere in a line. */
export const creditLabels = `
  en: credit | credits | courtesy | source | photo | image
  de: foto | bild | quelle
  fr: crédit | crédits
  es: fuente
  pt: fonte | crédito | imagem
  it: fonte | immagine
  nl: bron | beeld
  pl: fot. | źródło | zdjęcie
  ru: фото | источник
  uk: світлина | джерело
  sv: källa
  tr: fotoğraf | kaynak
  zh: 摄影 | 图源 | 图片来源
  zh-TW: 攝影 | 圖源 | 圖片來源
  ja: 写真 | 撮影 | 画像
  ko: 사진 | 출처
  vi: ảnh | nguồn
  ar: تصوير | الصورة | المصدر
  cs: zdroj
`

/** What a picture is, before `by` or `of` and a name. */
export const creditedWorks = `
  en: photo | image | illustration | courtesy
`

/** What a reference to a figure begins with, in brackets before its number. */
export const figureReferences = `
  en: fig | figure
  de: abb
  ru: рис
  zh: 图
  zh-TW: 圖
  ja: 図
`

/** Agencies and archives that pictures come from. */
export const pictureAgencies = `
  getty | reuters | afp | istock | shutterstock | unsplash | pixabay | pexels | flickr | wikimedia commons
  epa-efe | associated press
`

/** A word by itself above a note or a warning. */
export const admonitionLabels = phraseSet(`
  en: note | warning | tip | caution | important | attention | info | example
  de: hinweis | achtung | tipp
  fr: remarque
  es: nota | atención | importante
  ru: внимание | примечание | совет
  zh: 注意 | 提示 | 注
  ja: メモ | ヒント
`)
