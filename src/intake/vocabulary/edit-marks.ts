import { phraseSet } from './phrases.ts'

/** The buttons that a wiki has behind its headings, in brackets. */
export const editMarks = phraseSet(`
  en: edit | edit source | edit section
  de: Bearbeiten | Quelltext bearbeiten
  fr: modifier | modifier le code | modifier le wikicode
  es: editar | editar código | editar fuente
  pt: editar código-fonte
  it: modifica | modifica wikitesto
  nl: bewerken | brontekst bewerken
  pl: edytuj | edytuj kod
  ru: править | править код | править вики-текст
  uk: редагувати | редагувати код | ред. код
  sv: redigera | redigera wikitext
  tr: değiştir | düzenle | kaynağı değiştir
  zh: 编辑 | 编辑源代码
  zh-TW: 編輯 | 編輯原始碼
  ja: 編集 | ソースを編集
  ko: 편집 | 원본 편집
  vi: sửa | sửa đổi | sửa mã nguồn
  ar: عدل | تعديل | عدل المصدر
`)
