import { phraseSet } from './phrases.ts'

/** How a comment form starts, or a line that only a comment form has. A line may go on after it. */
export const commentForm = phraseSet(`
  en: Leave a Reply | Leave a Comment | Leave your comment | Post a Comment | Add a Comment | Write a Comment
    Join the discussion | Join the conversation | Cancel reply | Your email address will not be published
    Required fields are marked | Save my name, email, and website in this browser
    Notify me of follow-up comments by email | Notify me of new posts by email
    You must be logged in to post a comment | This site uses Akismet to reduce spam | Comments are closed
    Post Comment | Submit Comment | Log in to comment | Sign in to comment | Add comment | Your Answer
    Post Your Answer | Sign up or log in | Post as a guest | Required, but never shown | Write a response
    By clicking Post Your Answer, you agree | Share your thoughts
  zh: 发表回复 | 发表评论 | 发布评论 | 取消回复 | 您的邮箱地址不会被公开 | 您的电子邮箱地址不会被公开 | 您的电子邮件地址不会被公开 | 电子邮件地址不会被公开 | 邮箱地址不会被公开
    必填项已用 | 在此浏览器中保存我的 | 要发表评论，您必须先 | 您必须登录才能发表评论 | 提交评论 | 添加评论 | 写评论 | 写下你的评论 | 我要评论
  zh-TW: 發佈留言 | 發表迴響 | 發表留言 | 發佈回覆 | 取消回覆 | 您的電子郵件地址不會被公開 | 必填欄位標示為 | 在瀏覽器中儲存 | 新增留言 | 發表評論 | 發佈留言必須填寫的電子郵件地址不會公開
  ja: コメントを残す | コメントを投稿 | コメントをキャンセル | 返信をキャンセル | メールアドレスが公開されることはありません | が付いている欄は必須項目です | 次回のコメントで使用するため
    コメントを送信 | コメントする | コメントを書く | コメントを追加
  ko: 댓글 남기기 | 답글 남기기 | 댓글 달기 | 댓글 취소 | 답글 취소 | 응답 취소 | 이메일 주소는 공개되지 않습니다 | 이메일은 공개되지 않습니다 | 필수 필드는 | 필수 입력창은
    다음 번 댓글 작성을 위해 | 댓글 작성 | 댓글 쓰기 | 댓글을 입력하세요
  ru: Добавить комментарий | Оставить комментарий | Оставьте комментарий | Отменить ответ
    Ваш адрес email не будет опубликован | Ваш e-mail не будет опубликован | Обязательные поля помечены
    Сохранить моё имя, email и адрес сайта | Отправить комментарий | Написать комментарий | Оставьте свой комментарий
  uk: Залишити відповідь | Залишити коментар | Скасувати відповідь | Ваша e-mail адреса не оприлюднюватиметься
    Обов’язкові поля позначені | Зберегти моє ім'я | Додати коментар | Опублікувати коментар
  bg: Вашият коментар | Вашият имейл адрес няма да бъде публикуван | Задължителните полета са отбелязани
  de: Schreibe einen Kommentar | Schreiben Sie einen Kommentar | Hinterlasse einen Kommentar | Kommentar verfassen
    Kommentar hinterlassen | Antwort abbrechen | Antworten abbrechen | Deine E-Mail-Adresse wird nicht veröffentlicht
    Ihre E-Mail-Adresse wird nicht veröffentlicht | Erforderliche Felder sind mit
    Meinen Namen, meine E-Mail-Adresse und meine Website | Kommentar abschicken | Kommentar schreiben | Ihr Kommentar
    Kommentar hinzufügen | Kommentar senden | Schreib einen Kommentar
  fr: Laisser un commentaire | Laissez un commentaire | Ajouter un commentaire | Annuler la réponse
    Votre adresse e-mail ne sera pas publiée | Votre adresse de messagerie ne sera pas publiée
    Les champs obligatoires sont indiqués avec | Enregistrer mon nom, mon e-mail et mon site
    Poster un commentaire | Publier le commentaire | Écrire un commentaire | Laissez votre commentaire
  es: Deja una respuesta | Deja un comentario | Dejar un comentario | Cancelar la respuesta | Cancelar respuesta
    Tu dirección de correo electrónico no será publicada | Los campos obligatorios están marcados con
    Guarda mi nombre, correo electrónico y web | Publicar el comentario | Añadir un comentario
    Agregar un comentario | Escribe un comentario | Deja tu comentario
  pt: Deixe um comentário | Deixe uma resposta | Deixar um comentário | Cancelar resposta
    O seu endereço de e-mail não será publicado | Campos obrigatórios são marcados com
    Campos obrigatórios marcados com | Salvar meus dados neste navegador | Guardar o meu nome, email e site
    Publicar comentário | Adicionar comentário | Adicionar um comentário | Enviar comentário
    Escreva um comentário | Deixe seu comentário | Deixe o seu comentário
  it: Lascia un commento | Lascia una risposta | Annulla risposta | Il tuo indirizzo email non sarà pubblicato
    I campi obbligatori sono contrassegnati | Salva il mio nome, email e sito web | Invia commento
    Aggiungi un commento | Scrivi un commento | Lascia il tuo commento
  nl: Geef een reactie | Plaats een reactie | Laat een reactie achter | Reactie annuleren | Antwoord annuleren
    Je e-mailadres wordt niet gepubliceerd | Het e-mailadres wordt niet gepubliceerd
    Vereiste velden zijn gemarkeerd met | Mijn naam, e-mail en site opslaan | Reactie plaatsen
    Reageer op dit artikel | Voeg een reactie toe
  pl: Dodaj komentarz | Zostaw komentarz | Anuluj pisanie odpowiedzi
    Twój adres e-mail nie zostanie opublikowany | Wymagane pola są oznaczone
    Zapamiętaj moje dane w tej przeglądarce | Napisz komentarz | Opublikuj komentarz | Dodaj swój komentarz
  tr: Bir yanıt yazın | Bir cevap yazın | Yorum yapın | Yanıtı iptal et | Cevabı iptal et
    E-posta adresiniz yayınlanmayacak | E-posta hesabınız yayımlanmayacak | Gerekli alanlar
    Daha sonraki yorumlarımda kullanılması için | Yorum yap | Yorum gönder | Yorum yaz | Yorum ekle
  ar: اترك تعليقاً | اترك رد | أضف تعليق | إلغاء الرد | لن يتم نشر عنوان بريدك الإلكتروني
    الحقول الإلزامية مشار إليها | احفظ اسمي، بريدي الإلكتروني | إرسال التعليق | أضف تعليقاً | اكتب تعليقا
    أضف تعليقك
  he: כתיבת תגובה | השארת תגובה | האימייל לא יוצג באתר | שדות החובה מסומנים | הוסף תגובה | הוספת תגובה
  fa: دیدگاهتان را بنویسید | لغو پاسخ | نشانی ایمیل شما منتشر نخواهد شد | بخش‌های موردنیاز علامت‌گذاری شده‌اند
  sv: Lämna ett svar | Lämna en kommentar | Din e-postadress kommer inte publiceras
    Obligatoriska fält är märkta | Skriv en kommentar | Kommentera
  da: Skriv et svar | Skriv en kommentar | Annuller svar | Din e-mailadresse vil ikke blive publiceret
    Krævede felter er markeret med
  nb: Legg igjen en kommentar | Legg igjen et svar | Din e-postadresse vil ikke bli publisert
    Obligatoriske felt er merket med
  fi: Jätä kommentti | Peruuta vastaus | Sähköpostiosoitettasi ei julkaista | Pakolliset kentät on merkitty
    Kommentoi
  cs: Napsat komentář | Přidat komentář | Zrušit odpověď na komentář | Vaše e-mailová adresa nebude zveřejněna
    Vyžadované informace jsou označeny | Vložit komentář
  sk: Pridaj komentár | Zrušiť odpoveď | Vaša e-mailová adresa nebude zverejnená | Vyžadované polia sú označené
  hu: Vélemény, hozzászólás? | Hozzászólás írása | Válasz megszakítása | Az e-mail címet nem tesszük közzé
    A kötelező mezőket | Hozzászólok
  vi: Để lại một bình luận | Hủy trả lời | Email của bạn sẽ không được hiển thị công khai
    Các trường bắt buộc được đánh dấu | Viết bình luận | Thêm bình luận | Gửi bình luận
  id: Tinggalkan Balasan | Tinggalkan komentar | Batalkan balasan
    Alamat email Anda tidak akan dipublikasikan | Ruas yang wajib ditandai
  th: ใส่ความเห็น | ยกเลิกการตอบ | อีเมลของคุณจะไม่แสดงให้คนอื่นเห็น | ช่องข้อมูลจำเป็นถูกทำเครื่องหมาย
    แสดงความคิดเห็น
  el: Αφήστε μια απάντηση | Αφήστε ένα σχόλιο | Ακύρωση απάντησης | Η ηλ. διεύθυνση σας δεν δημοσιεύεται
    Τα υποχρεωτικά πεδία σημειώνονται με | Προσθήκη σχολίου
  ro: Lasă un răspuns | Lasă un comentariu | Anulează răspunsul | Adresa ta de email nu va fi publicată
    Câmpurile obligatorii sunt marcate cu | Adaugă un comentariu
  hr: Odustani od odgovora | Vaša adresa e-pošte neće biti objavljena | Obavezna polja su označena
  ca: Deixa un comentari | L'adreça electrònica no es publicarà
  hi: एक उत्तर छोड़ें | आपका ईमेल पता प्रकाशित नहीं किया जाएगा | टिप्पणी करें
`)

/** Above readers’ comments, below each, and in the form. */
const COMMENTS = `
  en: Comments/All comments/Comments on this article/Discussion and comments/Responses/Thoughts on/
      Discussion about this post/Comment section/Reader comments/Readers' comments | Reply/says
    | Comment/Name/Email/Website/Submit/Your name/Your email/Your comment/Email address/URL
  de: Kommentare/Leserkommentare/Reaktionen/Ihre Kommentare/Alle Kommentare | Antworten/sagt
    | Kommentar/E-Mail/E-Mail-Adresse/Name/Website/Webseite
  fr: Commentaires/Réactions/Les commentaires/Vos commentaires/Tous les commentaires
    | Répondre/dit | Commentaire/Nom/E-mail/Site web/Votre nom/Adresse e-mail
  es: Comentarios/Los comentarios/Todos los comentarios | Responder/dice | Comentario/Nombre/Correo electrónico/Sitio web/Web
  pt: Comentários/Os comentários/Todos os comentários | Responder/disse | Comentário/Nome/E-mail/Site
  it: Commenti/I commenti/Tutti i commenti | Rispondi/dice | Commento/Sito web/Nome/Email
  nl: Reacties/Alle reacties | Beantwoorden/zegt | Reactie/Naam/E-mail/Site
  pl: Komentarze/Wszystkie komentarze | Odpowiedz/pisze | Nazwa/Witryna internetowa/Komentarz/Imię/Adres e-mail
  cs: Komentáře/Diskuse | Odpovědět/napsal | Komentář/Jméno/Webová stránka
  hu: Hozzászólások/Kommentek | Válasz | Hozzászólás/Név/Weboldal
  ro: Comentarii | Răspunde/spune | Comentariu/Nume
  sv: Kommentarer | Svara/skriver | Namn/E-postadress/Webbplats/Kommentar/E-post
  da: Kommentarer | Svar/skriver | Navn/E-mailadresse/Websted
  nb: Kommentarer | Svar/skriver | Nettsted
  fi: Kommentit | Vastaa/sanoo | Kommentti/Nimi/Sähköpostiosoite
  ru: Комментарии | Ответить/говорит | Имя/Комментарий/Сайт/E-mail/Эл. почта
  uk: Коментарі | Відповісти/коментує | Ім'я/Коментар/Ел. пошта
  el: Σχόλια | Απάντηση/λέει | Σχόλιο/Όνομα/Ιστότοπος
  tr: Yorumlar | Yanıtla/Cevapla/dedi ki | Yorum/İsim/E-posta/İnternet sitesi
  vi: Bình luận/Ý kiến bạn đọc/Ý kiến | Trả lời | Bình luận/Tên/Trang web/Thư điện tử
  id: Komentar | Balas/berkata | Nama/Situs web
  th: ความเห็น/ความคิดเห็น | ตอบกลับ | ความเห็น/ชื่อ/อีเมล/เว็บไซต์
  ar: التعليقات/تعليقات | رد/يقول | التعليق/الاسم/البريد الإلكتروني/الموقع الإلكتروني
  he: תגובות | הגב/השב | תגובה/שם/אתר
  zh: 评论/留言/热门评论/全部评论/最新评论/网友评论 | 回复/说道 | 名称/姓名/显示名称/邮箱/电子邮箱/电子邮件/网站/网址/提交
  zh-TW: 評論/迴響/留言 | 回覆 | 顯示名稱/電子郵件地址/個人網站網址
  ja: コメント | 返信/より | 名前/メール/サイト
  ko: 댓글 | 답글 | 이름/이메일/웹사이트
`

/** Headings of readers’ comments. An article may have such a heading too. */
export const commentHeadings = phraseSet({ table: COMMENTS, column: 1 })

/** What stands below a reader’s comment, or ends the line above it. */
export const replyButtons = phraseSet({ table: COMMENTS, column: 2 })

/** The fields of a comment form: everyday words, so that they are known only beside its other lines. */
export const formFields = phraseSet({ table: COMMENTS, column: 3 })
