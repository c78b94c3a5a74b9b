import { phraseSet } from './phrases.ts'

// What mail programs write above a mail, in the languages of their users: the names of the lines of its header, and of a
// newsletter, where else it can be read.

/** The line above a newsletter that leads to its page on the web. */
export const mailNotices = phraseSet(`
  en: View this email in your browser | View in browser | View in your browser | View this email online
    View this newsletter in your browser | View online | View as a web page | Read online | Read in browser
    Email not displaying correctly? | Having trouble viewing this email? | Trouble viewing this email?
    Is this email not displaying correctly? | Can't read this email? | Email not displaying correctly? View it in your browser
    Having trouble viewing this email? View it in your browser | Forward to a friend | View web version
  de: Im Browser ansehen | Im Browser anzeigen | Diese E-Mail im Browser ansehen | Diese E-Mail im Browser anzeigen
    Newsletter im Browser ansehen | Newsletter im Browser anzeigen | Online ansehen | Online lesen | Webversion
    Zur Webversion | Im Browser öffnen | Wird diese E-Mail nicht richtig angezeigt?
  fr: Voir dans le navigateur | Afficher dans le navigateur | Voir cet e-mail dans votre navigateur
    Voir cet email dans votre navigateur | Afficher cet e-mail dans votre navigateur | Lire dans le navigateur
    Voir la version en ligne | Version en ligne | Lire en ligne | Consulter en ligne
  es: Ver en el navegador | Ver este correo en tu navegador | Ver este email en tu navegador | Ver versión web
    Ver este correo electrónico en su navegador | Ver este correo en su navegador | Leer en línea
    Ver en línea | Abrir en el navegador
  pt: Ver no navegador | Ver este e-mail no navegador | Ver este email no navegador | Visualizar no navegador
    Veja este e-mail no seu navegador | Ver este e-mail no seu navegador | Ler online | Ver versão web
  it: Visualizza nel browser | Visualizza questa email nel browser | Visualizza questa e-mail nel browser
    Vedi nel browser | Apri nel browser | Leggi online | Visualizza questa email nel tuo browser | Versione web
  nl: Bekijk in browser | Bekijk in je browser | Bekijk deze e-mail in je browser | Bekijk de webversie
    Bekijk deze e-mail in uw browser | Bekijk online | Lees online | Webversie
  pl: Zobacz w przeglądarce | Wyświetl w przeglądarce | Zobacz tę wiadomość w przeglądarce
    Wyświetl tę wiadomość w przeglądarce | Otwórz w przeglądarce | Zobacz wersję online
  ru: Открыть в браузере | Посмотреть в браузере | Открыть письмо в браузере | Посмотреть письмо в браузере
    Смотреть в браузере | Просмотреть в браузере | Версия для браузера | Веб-версия
  uk: Відкрити в браузері | Переглянути в браузері | Відкрити лист у браузері | Переглянути лист у браузері
    Веб-версія
  sv: Visa i webbläsaren | Visa i webbläsare | Läs i webbläsaren | Visa detta mejl i webbläsaren
    Öppna i webbläsaren | Visa webbversion | Läs online
  da: Se i browser | Vis i browser | Se nyhedsbrevet i browseren
  nb: Vis i nettleser | Se i nettleseren | Åpne i nettleser
  fi: Näytä selaimessa | Avaa selaimessa | Lue selaimessa
  cs: Zobrazit v prohlížeči | Otevřít v prohlížeči
  tr: Tarayıcıda görüntüle | Bu e-postayı tarayıcınızda görüntüleyin | Tarayıcıda aç | Çevrimiçi oku
  zh: 在浏览器中查看 | 在浏览器中打开 | 在浏览器中查看此邮件 | 在线阅读 | 查看网页版 | 在线查看
  zh-TW: 在瀏覽器中檢視 | 在瀏覽器中開啟 | 線上閱讀 | 在瀏覽器中檢視此電子郵件
  ja: ブラウザで見る | ブラウザで表示 | ブラウザで表示する | ブラウザで開く | このメールをブラウザで見る | Web版を見る
  ko: 브라우저에서 보기 | 웹에서 보기 | 웹브라우저에서 보기 | 온라인으로 보기
  vi: Xem trong trình duyệt | Xem email này trong trình duyệt | Xem trên trình duyệt | Đọc trực tuyến
  id: Lihat di browser | Lihat email ini di browser | Baca online
  ar: عرض في المتصفح | اعرض هذا البريد في متصفحك | عرض هذه الرسالة في المتصفح | افتح في المتصفح
`)

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
  tr: tarih | gönderilme tarihi | gönderildi
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
