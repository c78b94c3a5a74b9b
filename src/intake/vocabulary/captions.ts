import { type Phrases, phraseSet } from './phrases.ts'

// How captions, credits and boxes beside the text begin. All in lower case.

/** How captions begin, with and without a number or a colon, and credits. */
const CAPTIONS = `
  en: fig/figure/table/image/photo/photograph/picture/illustration/listing/video/image caption/photo caption/
      image credit/photo credit
    | image caption/image source/image credit/media caption/photo caption/video caption
    | credit/credits/courtesy/source/photo/image
  de: abb./abbildung/tabelle/bild/foto/quelle/bildunterschrift/bildquelle
    | bildunterschrift/bildquelle/foto von/bild von | foto/bild/quelle
  fr: tableau/légende/crédit photo | légende image/crédit photo/légende vidéo/photo de/photographie de
    | crédit/crédits
  es: fuente/imagen/figura/tabla/pie de foto | pie de foto/fuente de la imagen/foto de/imagen de | fuente
  pt: imagem/fonte/legenda/tabela | legenda da foto/crédito da foto/imagem de | fonte/crédito/imagem
  it: immagine/fonte/didascalia/tabella | didascalia/foto di/immagine di | fonte/immagine
  nl: afbeelding/figuur/bron/beeld/bijschrift | foto van/beeld van | bron/beeld
  pl: fot./rys./rysunek/zdjęcie/źródło | podpis zdjęcia/źródło zdjęcia | fot./źródło/zdjęcie
  cs: foto/zdroj | - | zdroj
  sv: bildtext/källa/tabell | foto av/bild av | källa
  da: kilde/billedtekst
  ru: рис./рисунок/табл./таблица/фото/источник | подпись к фото/автор фото | фото/источник
  uk: джерело/зображення/світлина | підпис до фото/автор фото | світлина/джерело
  tr: fotoğraf/görsel/kaynak/şekil/tablo | fotoğraf altı yazısı/kaynak | fotoğraf/kaynak
  vi: ảnh/hình/bảng/nguồn | nguồn hình ảnh/chụp lại hình ảnh | ảnh/nguồn
  id: - | sumber gambar/keterangan gambar
  ar: صورة/الصورة/شكل/جدول/المصدر | صدر الصورة/التعليق على الصورة | تصوير/الصورة/المصدر
  zh: 图/表/图片/来源/摄影/责任编辑/编辑/图片来源/图源 | 图像来源/图像加注文字 | 摄影/图源/图片来源
  zh-TW: 圖/來源/攝影/編輯/圖片來源 | 圖像來源/圖像加註文字 | 攝影/圖源/圖片來源
  ja: 図/写真/出典 | 画像提供/画像説明 | 写真/撮影/画像
  ko: 사진/그림/표/출처/사진제공 | 사진 출처/사진 설명 | 사진/출처
`

/** What a caption begins with, before a number or a colon; a stop belongs to what is only so abbreviated. */
export const captionLabels: Phrases = { table: CAPTIONS, column: 1 }

/** What a caption or a credit begins with that pages set beside a picture for those who can't see it, before a comma or a space. */
export const captionOpenings: Phrases = { table: CAPTIONS, column: 2 }

/** What names a source or a photographer, before a colon, anywhere in a line. */
export const creditLabels: Phrases = { table: CAPTIONS, column: 3 }

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
