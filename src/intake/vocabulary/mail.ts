import { phrasePlaces } from './phrases.ts'

/**
 * The names of the lines above a mail, as programs write them in the languages of their users: what the mail is about, who
 * wrote it, when, and to whom with what else stands there.
 */
export const headerNames = phrasePlaces(`
  en: subject | from/sender | date/sent | to/cc/bcc/reply-to/attachments
  de: betreff | von | datum/gesendet | an/kopie/antwort an/anlagen
  fr: objet/sujet | de/expéditeur | date/envoyé/envoyé le | à/copie à/répondre à/pièces jointes
  es: asunto | de/remitente | fecha/enviado/enviado el | para/a/responder a/adjuntos
  pt: assunto | de/remetente | data/enviado/enviada em/enviado em | para/responder a/anexos
  it: oggetto | da/mittente | data/inviato | a/rispondi a/allegati
  nl: onderwerp | van | datum/verzonden | aan/beantwoorden/bijlagen
  pl: temat | od | data/wysłano/wysłane | do/dw/odpowiedz do
  cs: předmět | - | datum/odesláno | komu/kopie
  sk: predmet
  hu: tárgy | feladó | dátum/elküldve | címzett/másolat
  ro: subiect | de la | trimis
  sv: ämne | från | datum/skickat | till/kopia/svara till
  da: emne | fra | dato/sendt | til/kopi
  fi: aihe | lähettäjä | päivämäärä/lähetetty | vastaanottaja/kopio
  ru: тема | от/от кого | дата/отправлено | кому/копия/ответить
  uk: - | від | дата/надіслано | кому/копія
  el: θέμα | από | ημερομηνία/στάλθηκε | προς/κοιν
  tr: konu | kimden/gönderen | tarih/gönderme tarihi/gönderilme tarihi/gönderildi | kime/alıcı/bilgi/yanıtla
  vi: chủ đề | từ/người gửi | ngày/đã gửi/gửi lúc | đến/tới/người nhận
  id: subjek/perihal | dari | tanggal/dikirim | kepada/tembusan
  ar: الموضوع/موضوع | من | التاريخ/تاريخ/تم الإرسال | إلى/نسخة
  he: נושא | מאת | תאריך/נשלח | אל/העתק
  fa: موضوع | از | تاریخ | به/رونوشت
  zh: 主题/标题 | 发件人/发信人 | 日期/发送时间/发送日期/时间 | 收件人/抄送/密送/回复
  zh-TW: 主旨 | 寄件者/寄件人 | 寄件日期/傳送時間 | 收件者/收件人/副本
  ja: 件名 | 差出人/送信者 | 日付/日時/送信日時 | 宛先/返信先
  ko: 제목 | 보낸 사람/보낸이/발신 | 날짜/보낸 날짜/일시 | 받는 사람/받는이/참조/수신
`)
