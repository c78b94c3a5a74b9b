/** What stands in brackets behind a heading of a wiki, to edit that section: one of these, or two with a bar between. */
export const editMarks = `
  en: edit | edit source
  zh: 编辑 | 编辑源代码 | 编辑本段
  zh-TW: 編輯 | 編輯原始碼
  ja: 編集 | ソースを編集
  ko: 편집 | 원본 편집
  ru: править | править код | править исходный текст
  uk: ред. | редагувати | редагувати код
  de: Bearbeiten | Quelltext bearbeiten
  fr: modifier | modifier le code | modifier le wikicode
  es: editar | editar código | editar código fonte | editar fuente
  pt: editar | editar código-fonte | editar código
  it: modifica | modifica wikitesto | modifica sorgente
  nl: bewerken | brontekst bewerken
  pl: edytuj | edytuj kod
  tr: değiştir | kaynağı değiştir | düzenle
  ar: عدل | عدّل | عدل المصدر | عدّل المصدر | تعديل | تحرير
  he: עריכה | עריכת קוד מקור
  fa: ویرایش | ویرایش مبدأ
  sv: redigera | redigera wikitext
  da: redigér | rediger | rediger kildetekst
  nb: rediger | rediger kilde
  fi: muokkaa | muokkaa wikitekstiä
  cs: editovat | editovat zdroj
  hu: szerkesztés | forrásszöveg szerkesztése
  vi: sửa | sửa mã nguồn
  id: sunting | sunting sumber
  th: แก้ไข | แก้ไขต้นฉบับ
  el: επεξεργασία | επεξεργασία κώδικα
  ro: modificare | modificare sursă
  hi: संपादित करें | स्रोत संपादित करें
  ca: modifica | edita
`
