import type { Phrases } from './phrases.ts'

// What bylines say beside a date. All in lower case.

/** What stands before or after a date. */
export const dateWords = `
  en: on | date | asked | asked on | answered | answered on | in | published | published on | published at
    first published | first published on | publication date | posted | posted on | posted at | first posted
    first posted on | written | written on | updated | updated on | updated at | last updated
    last updated on | last updated at | modified | modified on | last modified | last modified on
  de: am | vom | stand | veröffentlicht | veröffentlicht am | erstellt am | aktualisiert | aktualisiert am
    datum
  fr: le | publié le | publiée le | mis à jour le | modifié le | publié | mis à jour | article publié le
  es: el | publicado | publicado el | actualizado | actualizado a | actualizado el | fecha | fecha de publicación
  pt: em | publicado em | atualizado em | atualizado | modificado em | publicada em | atualizada em
  it: il | pubblicato | pubblicato il | aggiornato | aggiornato il | ultimo aggiornamento | data
  nl: op | gepubliceerd | gepubliceerd op | geplaatst op | bijgewerkt | bijgewerkt op | laatst gewijzigd
  pl: opublikowano | aktualizacja | data publikacji | opublikowane | dnia
  cs: publikováno | aktualizováno | vydáno
  hu: megjelent | frissítve | létrehozva | módosítva
  ro: publicat | publicat la | actualizat | actualizat la | data
  sv: publicerad | publicerad den | publicerat | uppdaterad | uppdaterad den | uppdaterat
  da: publiceret | publiceret den | opdateret | udgivet
  nb: publisert | oppdatert | sist oppdatert
  fi: julkaistu | päivitetty
  ru: опубликовано | обновлено | вопрос задан | задан | ответ дан | дата | дата публикации
  uk: опубліковано | оновлено | дата
  el: δημοσιεύτηκε | ενημερώθηκε | δημοσίευση
  tr: yayınlanma tarihi | yayınlanma | giriş tarihi | giriş | güncelleme | güncellenme tarihi | son güncelleme
    yayınlandı | güncellendi | tarih
  vi: ngày | đăng ngày | cập nhật | cập nhật lúc | xuất bản
  id: diterbitkan | diperbarui | tanggal
  hi: प्रकाशित | अपडेट | अद्यतन
  th: เผยแพร่ | อัปเดต | วันที่
  zh: 发布时间 | 发布于 | 发表于 | 发布 | 更新时间 | 更新于 | 更新 | 日期 | 时间 | 发布日期
  zh-TW: 發佈於 | 時間 | 發布時間 | 更新時間 | 發布
  ja: 公開日 | 公開 | 更新日 | 更新 | 投稿日 | 作成日 | 掲載 | 配信 | 最終更新
  ko: 게시일 | 발행 | 입력 | 수정 | 등록 | 승인 | 기사입력 | 최종수정 | 업데이트 | 작성일
  ar: نشر | نُشر | نشر في | نُشر في | تاريخ النشر | آخر تحديث | تحديث
  fa: تاریخ انتشار
  he: פורסם | פורסם ב | עודכן | עודכן ב
`

/** The words of a time that has passed: those for that, and those for one. */
const TIME_AGO = `
  en: ago | a/an/one
  de: vor | einem/einer
  fr: il y a | un/une
  es: hace | un/una
  pt: há/atrás | um/uma
  it: fa | un/una
  nl: geleden | een
  pl: temu
  cs: před
  ro: - | un/o
  sv: sedan | en/ett
  da: siden | en/et
  fi: sitten
  ru: назад
  uk: тому
  tr: önce | bir
  vi: trước | một
  id: yang lalu
  ar: منذ/قبل
  he: לפני
  zh: 前
  ko: 전
`

/** What says, before or after a number and a unit, that so much time has passed. */
export const agoWords: Phrases = { table: TIME_AGO, column: 1 }

/** What stands for one before a unit of time: `an hour ago`. */
export const oneWords: Phrases = { table: TIME_AGO, column: 2 }
