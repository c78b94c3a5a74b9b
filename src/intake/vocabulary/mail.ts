import { phraseSet } from './phrases.ts'

// What mail programs write above a mail, in the languages of their users: the names of the lines of its header.

/** What the mail is about. */
export const subjectNames = phraseSet(`
  en: subject
  de: betreff
  fr: objet | sujet
  es: asunto
  pt: assunto
  it: oggetto
  nl: onderwerp
  pl: temat
  ru: тема
  sv: ämne
  da: emne
  fi: aihe
  cs: předmět
  sk: predmet
  hu: tárgy
  ro: subiect
  tr: konu
  el: θέμα
  id: subjek | perihal
  vi: chủ đề
  ar: الموضوع | موضوع
  he: נושא
  fa: موضوع
  zh: 主题 | 标题
  zh-TW: 主旨
  ja: 件名
  ko: 제목
`)

/** Who wrote it. */
export const senderNames = phraseSet(`
  en: from | sender
  de: von
  fr: de | expéditeur
  es: de | remitente
  pt: de | remetente
  it: da | mittente
  nl: van
  pl: od
  ru: от | от кого
  uk: від
  sv: från
  da: fra
  fi: lähettäjä
  hu: feladó
  ro: de la
  tr: kimden | gönderen
  el: από
  id: dari
  vi: từ | người gửi
  ar: من
  he: מאת
  fa: از
  zh: 发件人 | 发信人
  zh-TW: 寄件者 | 寄件人
  ja: 差出人 | 送信者
  ko: 보낸 사람 | 보낸이 | 발신
`)

/** When. */
export const sentNames = phraseSet(`
  en: date | sent
  de: datum | gesendet
  fr: date | envoyé | envoyé le
  es: fecha | enviado | enviado el
  pt: data | enviado | enviada em | enviado em
  it: data | inviato
  nl: datum | verzonden
  pl: data | wysłano | wysłane
  ru: дата | отправлено
  uk: дата | надіслано
  sv: datum | skickat
  da: dato | sendt
  fi: päivämäärä | lähetetty
  cs: datum | odesláno
  hu: dátum | elküldve
  ro: trimis
  tr: tarih | gönderme tarihi | gönderilme tarihi | gönderildi
  el: ημερομηνία | στάλθηκε
  id: tanggal | dikirim
  vi: ngày | đã gửi | gửi lúc
  ar: التاريخ | تاريخ | تم الإرسال
  he: תאריך | נשלח
  fa: تاریخ
  zh: 日期 | 发送时间 | 发送日期 | 时间
  zh-TW: 寄件日期 | 傳送時間
  ja: 日付 | 日時 | 送信日時
  ko: 날짜 | 보낸 날짜 | 일시
`)

/** To whom, and what else stands there. */
export const otherMailNames = phraseSet(`
  en: to | cc | bcc | reply-to | attachments
  de: an | kopie | antwort an | anlagen
  fr: à | copie à | répondre à | pièces jointes
  es: para | a | responder a | adjuntos
  pt: para | responder a | anexos
  it: a | rispondi a | allegati
  nl: aan | beantwoorden | bijlagen
  pl: do | dw | odpowiedz do
  ru: кому | копия | ответить
  uk: кому | копія
  sv: till | kopia | svara till
  da: til | kopi
  fi: vastaanottaja | kopio
  cs: komu | kopie
  hu: címzett | másolat
  tr: kime | alıcı | bilgi | yanıtla
  el: προς | κοιν
  id: kepada | tembusan
  vi: đến | tới | người nhận
  ar: إلى | نسخة
  he: אל | העתק
  fa: به | رونوشت
  zh: 收件人 | 抄送 | 密送 | 回复
  zh-TW: 收件者 | 收件人 | 副本
  ja: 宛先 | 返信先
  ko: 받는 사람 | 받는이 | 참조 | 수신
`)
