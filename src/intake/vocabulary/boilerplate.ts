import { phraseSet } from './phrases.ts'

// What web pages put around an article, mostly in the words of WordPress. `boilerplate/` says how lines are held
// against it; digits don't count there.

/** How a comment form starts, or a line that only a comment form has. A line may go on after it. */
export const commentForm = phraseSet(`
  en: Leave a Reply | Leave a Comment | Leave your comment | Post a Comment | Add a Comment
    Write a Comment | Join the discussion | Join the conversation | Cancel reply
    Your email address will not be published | Required fields are marked
    Save my name, email, and website in this browser | Notify me of follow-up comments by email
    Notify me of new posts by email | You must be logged in to post a comment
    This site uses Akismet to reduce spam | Comments are closed
  zh: 发表回复 | 发表评论 | 发布评论 | 取消回复 | 您的邮箱地址不会被公开 | 您的电子邮箱地址不会被公开
    您的电子邮件地址不会被公开 | 电子邮件地址不会被公开 | 邮箱地址不会被公开 | 必填项已用
    在此浏览器中保存我的 | 要发表评论，您必须先 | 您必须登录才能发表评论
  zh-TW: 發佈留言 | 發表迴響 | 發表留言 | 發佈回覆 | 取消回覆 | 您的電子郵件地址不會被公開 | 必填欄位標示為
    在瀏覽器中儲存
  ja: コメントを残す | コメントを投稿 | コメントをキャンセル | 返信をキャンセル
    メールアドレスが公開されることはありません | が付いている欄は必須項目です | 次回のコメントで使用するため
    コメントを投稿するにはログイン
  ko: 댓글 남기기 | 답글 남기기 | 댓글 달기 | 댓글 취소 | 답글 취소 | 응답 취소
    이메일 주소는 공개되지 않습니다 | 이메일은 공개되지 않습니다 | 필수 필드는 | 필수 입력창은
    다음 번 댓글 작성을 위해
  ru: Добавить комментарий | Оставить комментарий | Оставьте комментарий | Отменить ответ
    Ваш адрес email не будет опубликован | Ваш e-mail не будет опубликован | Обязательные поля помечены
    Сохранить моё имя, email и адрес сайта
  uk: Залишити відповідь | Залишити коментар | Скасувати відповідь
    Ваша e-mail адреса не оприлюднюватиметься | Обов’язкові поля позначені | Зберегти моє ім'я
  bg: Вашият коментар | Вашият имейл адрес няма да бъде публикуван | Задължителните полета са отбелязани
  de: Schreibe einen Kommentar | Schreiben Sie einen Kommentar | Hinterlasse einen Kommentar
    Kommentar verfassen | Kommentar hinterlassen | Antwort abbrechen | Antworten abbrechen
    Deine E-Mail-Adresse wird nicht veröffentlicht | Ihre E-Mail-Adresse wird nicht veröffentlicht
    Erforderliche Felder sind mit | Meinen Namen, meine E-Mail-Adresse und meine Website
  fr: Laisser un commentaire | Laissez un commentaire | Ajouter un commentaire | Annuler la réponse
    Votre adresse e-mail ne sera pas publiée | Votre adresse de messagerie ne sera pas publiée
    Les champs obligatoires sont indiqués avec | Enregistrer mon nom, mon e-mail et mon site
  es: Deja una respuesta | Deja un comentario | Dejar un comentario | Cancelar la respuesta
    Cancelar respuesta | Tu dirección de correo electrónico no será publicada
    Los campos obligatorios están marcados con | Guarda mi nombre, correo electrónico y web
  pt: Deixe um comentário | Deixe uma resposta | Deixar um comentário | Cancelar resposta
    O seu endereço de e-mail não será publicado | O seu endereço de email não será publicado
    Campos obrigatórios são marcados com | Campos obrigatórios marcados com
    Salvar meus dados neste navegador | Guardar o meu nome, email e site
  it: Lascia un commento | Lascia una risposta | Annulla risposta
    Il tuo indirizzo email non sarà pubblicato | I campi obbligatori sono contrassegnati
    Salva il mio nome, email e sito web
  nl: Geef een reactie | Plaats een reactie | Laat een reactie achter | Reactie annuleren
    Antwoord annuleren | Je e-mailadres wordt niet gepubliceerd | Het e-mailadres wordt niet gepubliceerd
    Vereiste velden zijn gemarkeerd met | Mijn naam, e-mail en site opslaan
  pl: Dodaj komentarz | Zostaw komentarz | Anuluj pisanie odpowiedzi
    Twój adres e-mail nie zostanie opublikowany | Wymagane pola są oznaczone
    Zapamiętaj moje dane w tej przeglądarce
  tr: Bir yanıt yazın | Bir cevap yazın | Yorum yapın | Yanıtı iptal et | Cevabı iptal et
    E-posta adresiniz yayınlanmayacak | E-posta hesabınız yayımlanmayacak | Gerekli alanlar
    Daha sonraki yorumlarımda kullanılması için
  ar: اترك تعليقاً | اترك رد | أضف تعليق | إلغاء الرد | لن يتم نشر عنوان بريدك الإلكتروني
    الحقول الإلزامية مشار إليها | احفظ اسمي، بريدي الإلكتروني
  he: כתיבת תגובה | השארת תגובה | האימייל לא יוצג באתר | שדות החובה מסומנים
  fa: دیدگاهتان را بنویسید | لغو پاسخ | نشانی ایمیل شما منتشر نخواهد شد
    بخش‌های موردنیاز علامت‌گذاری شده‌اند
  sv: Lämna ett svar | Lämna en kommentar | Din e-postadress kommer inte publiceras
    Obligatoriska fält är märkta
  da: Skriv et svar | Skriv en kommentar | Annuller svar | Din e-mailadresse vil ikke blive publiceret
    Krævede felter er markeret med
  nb: Legg igjen en kommentar | Legg igjen et svar | Din e-postadresse vil ikke bli publisert
    Obligatoriske felt er merket med
  fi: Jätä kommentti | Peruuta vastaus | Sähköpostiosoitettasi ei julkaista | Pakolliset kentät on merkitty
  cs: Napsat komentář | Přidat komentář | Zrušit odpověď na komentář
    Vaše e-mailová adresa nebude zveřejněna | Vyžadované informace jsou označeny
  sk: Pridaj komentár | Zrušiť odpoveď | Vaša e-mailová adresa nebude zverejnená
    Vyžadované polia sú označené
  hu: Vélemény, hozzászólás? | Hozzászólás írása | Válasz megszakítása | Az e-mail címet nem tesszük közzé
    A kötelező mezőket
  vi: Để lại một bình luận | Hủy trả lời | Email của bạn sẽ không được hiển thị công khai
    Các trường bắt buộc được đánh dấu
  id: Tinggalkan Balasan | Tinggalkan komentar | Batalkan balasan
    Alamat email Anda tidak akan dipublikasikan | Ruas yang wajib ditandai
  th: ใส่ความเห็น | ยกเลิกการตอบ | อีเมลของคุณจะไม่แสดงให้คนอื่นเห็น | ช่องข้อมูลจำเป็นถูกทำเครื่องหมาย
  el: Αφήστε μια απάντηση | Αφήστε ένα σχόλιο | Ακύρωση απάντησης | Η ηλ. διεύθυνση σας δεν δημοσιεύεται
    Τα υποχρεωτικά πεδία σημειώνονται με
  ro: Lasă un răspuns | Lasă un comentariu | Anulează răspunsul | Adresa ta de email nu va fi publicată
    Câmpurile obligatorii sunt marcate cu
  hr: Odustani od odgovora | Vaša adresa e-pošte neće biti objavljena | Obavezna polja su označena
  ca: Deixa un comentari | L'adreça electrònica no es publicarà
  hi: एक उत्तर छोड़ें | आपका ईमेल पता प्रकाशित नहीं किया जाएगा
`)

/** Headings of what follows an article: comments, other articles, sharing. An article may have such a heading too. */
export const trailingHeadings = phraseSet(`
  en: Comments | Comments on this article | Discussion and comments | Responses | Thoughts on | Related
    Related posts | Related articles | Related stories | Related content | Related reading
    You may also like | You might also like | More from this author | More from the author | More articles
    More stories | More posts | Recommended for you | Recommended articles | Recommended | Read more
    Read next | Read also | Up next | Keep reading | Latest posts | Latest articles | Popular posts
    Most popular | Most read | Trending | Trending now | Post navigation | Share this | Share this article
    Share this post | Like this | You may like these posts | More on this story | Editor's picks
    Top stories
  zh: 评论 | 留言 | 相关文章 | 相关阅读 | 相关推荐 | 热门评论 | 推荐阅读 | 热门文章 | 最新文章 | 猜你喜欢
    文章导航 | 分享到
  zh-TW: 評論 | 迴響 | 相關文章 | 延伸閱讀 | 文章導覽 | 分享此文
  ja: コメント | 関連記事 | あわせて読みたい | おすすめの記事 | 関連 | 人気記事 | おすすめ記事 | 最新記事
    投稿ナビゲーション | 共有 | シェア
  ko: 댓글 | 관련 글 | 관련 기사 | 글 내비게이션 | 글 탐색 | 공유하기 | 이것이 좋아요
  ru: Комментарии | Похожие записи | Похожие статьи | Похожее | Читайте также | Навигация по записям
    Поделиться | Поделиться ссылкой | Понравилось это
  uk: Коментарі | Схожі записи | Читайте також | Навігація записів
  de: Kommentare | Ähnliche Beiträge | Ähnliche Artikel | Lesen Sie auch | Lies auch | Mehr dazu
    Das könnte dich auch interessieren | Das könnte Sie auch interessieren | Weitere Artikel
    Mehr zum Thema | Beitragsnavigation | Teilen mit | Gefällt mir
  fr: Commentaires | Articles similaires | Articles liés | À lire aussi | Lire aussi | Lire
    Sur le même sujet | Navigation de l’article | Partager | J’aime ça
  es: Comentarios | Entradas relacionadas | Artículos relacionados | Noticias relacionadas
    Te puede interesar | También te puede interesar | Navegación de entradas | Compartir | Comparte esto
    Me gusta esto
  pt: Comentários | Posts relacionados | Notícias relacionadas | Artigos relacionados | Leia também
    Navegação de Post | Navegação de artigos | Compartilhe isso | Curtir isso | Partilhar isto
  it: Commenti | Articoli correlati | Leggi anche | Navigazione articoli | Condividi | Mi piace
  nl: Reacties | Gerelateerde berichten | Lees ook | Bericht navigatie | Delen | Vind ik leuk
  pl: Komentarze | Podobne wpisy | Nawigacja wpisu | Udostępnij
  tr: Yorumlar | İlgili yazılar | Benzer yazılar | Yazı gezinmesi | Paylaş | Bunu beğen
  ar: التعليقات | مقالات ذات صلة | تصفح المقالات | شارك هذا الموضوع
  he: תגובות | פוסטים קשורים
  fa: نوشته‌های مشابه | راهبری نوشته
  sv: Kommentarer | Relaterade inlägg | Inläggsnavigering
  da: Relaterede indlæg | Indlægsnavigation
  nb: Relaterte innlegg | Innleggsnavigasjon
  fi: Kommentit | Aiheeseen liittyvää | Artikkelien selaus
  cs: Komentáře | Podobné příspěvky | Navigace pro příspěvek | Sdílet
  hu: Hozzászólások | Kapcsolódó bejegyzések | Bejegyzés navigáció | Megosztás
  vi: Bình luận | Bài viết liên quan | Điều hướng bài viết | Chia sẻ
  id: Komentar | Artikel terkait | Navigasi pos | Bagikan ini
  th: ความเห็น | บทความที่เกี่ยวข้อง | แนะแนวเรื่อง | แบ่งปัน
  el: Σχόλια | Σχετικά άρθρα | Πλοήγηση άρθρων | Κοινοποίηση
  ro: Comentarii | Articole similare | Navigare în articole | Partajează
`)

/** Buttons, links and fields: short lines that a page puts around an article. */
export const buttons = phraseSet(`
  en: Share | Share on Facebook | Share on X | Share on Twitter | Share on LinkedIn | Share on WhatsApp
    Share on Reddit | Share on Pinterest | Share on Telegram | Share via email | Share by email
    Click to share on Facebook (Opens in new window) | Click to share on X (Opens in new window)
    Click to share on Twitter (Opens in new window) | Click to share on LinkedIn (Opens in new window)
    Click to share on WhatsApp (Opens in new window)
    Click to email a link to a friend (Opens in new window) | Click to print (Opens in new window) | Tweet
    Tweet this | Pin it | Email this | Facebook | Twitter | X | LinkedIn | WhatsApp | Telegram | Reddit
    Pinterest | Instagram | Mastodon | Bluesky | Copy link | Copy URL | Link copied | Print | Save
    Bookmark | Like | Like Loading... | Loading... | Follow | Follow us | Subscribe | Sign up | Sign in
    Log in | Comment | Name | Email | Website | Post Comment | Submit | Submit Comment | Reply | Previous
    Next | Previous post | Next post | Older posts | Newer posts | Back to top | View all posts | View all
    See all | Load more | Show more | Report this ad | Advertisement | Privacy Policy | Terms of Service
    Terms of Use | Contact us | Share this story | Share this page | Share Article | Share on Threads
    Google+ | Tumblr | Flipboard | Reblog | Subscribe now | Subscribe for free | Become a member
    Buy me a coffee | View comments | Show comments | Load comments | Log in to comment | Sign in to comment
    Sort by newest | Sort by oldest | Loading comments | Type your email | Cookie policy | Cookie settings
    Manage cookies | Accept cookies | Accept all | Reject all | Terms and conditions | Your privacy choices
    Do not sell my personal information | About us | Sitemap | Advertise with us | Report an error
    Edit this page | Edit this page on GitHub | Was this page helpful | Did you find this article helpful
    Sponsored | Save for later | Gift this article | Download the app
  zh: 名称 | 姓名 | 显示名称 | 邮箱 | 电子邮箱 | 电子邮件 | 网站 | 网址 | 提交 | 提交评论 | 分享 | 点赞
    收藏 | 上一篇 | 下一篇 | 复制链接 | 分享到微信 | 分享到微博 | 微信 | 微博 | 新浪微博 | QQ空间 | 举报
    打赏 | 赞赏 | 查看评论 | 登录后评论 | 返回顶部 | 隐私政策 | 关于我们 | 联系我们 | 微信扫一扫
  zh-TW: 複製連結 | 顯示名稱 | 電子郵件地址 | 個人網站網址 | 分享至 Facebook
  ja: 名前 | メール | サイト | コメントを送信 | いいね | ツイート | リンクをコピー | Facebook で共有
    X で共有 | シェアする | ツイートする | はてブ | はてなブックマーク | LINEで送る | フォローする
    前の記事 | 次の記事 | トップへ戻る | ページトップへ | プライバシーポリシー | 利用規約 | お問い合わせ
    運営会社 | コメントする | スポンサーリンク
  ko: 이름 | 이메일 | 웹사이트 | 댓글 작성 | 공유 | 링크 복사 | 카카오톡 | 카카오스토리 | 페이스북 | 트위터
    URL 복사 | 구독하기 | 좋아요 | 이전글 | 다음글 | 개인정보처리방침 | 이용약관 | 맨 위로 | 인쇄
  ru: Имя | Комментарий | Сайт | Отправить комментарий | Скопировать ссылку | Поделиться в Telegram
    Подписаться | Политика конфиденциальности | Пользовательское соглашение | Наверх | Распечатать
    Предыдущая запись | Следующая запись | ВКонтакте | Одноклассники | Телеграм | Реклама
  de: Kommentar | E-Mail | E-Mail-Adresse | Kommentar abschicken | Teilen | Link kopieren
    Auf Facebook teilen | Auf X teilen | Artikel teilen | Merken | Drucken | Kommentar schreiben
    Newsletter abonnieren | Jetzt abonnieren | Impressum | Datenschutz | Datenschutzerklärung | AGB
    Cookie-Einstellungen | Alle akzeptieren | Nach oben | Zur Startseite | Auf Twitter teilen
    Per E-Mail teilen | Vorheriger Beitrag | Nächster Beitrag
  fr: Commentaire | Nom | E-mail | Site web | Laisser un commentaire | Copier le lien
    Partager sur Facebook | Partager sur X | Partager l'article | Imprimer | Commenter | Réagir | S'abonner
    Abonnez-vous | Suivez-nous | Mentions légales | Politique de confidentialité | Gérer les cookies
    Tout accepter | Article précédent | Article suivant | Haut de page | Partager sur WhatsApp
  es: Comentario | Nombre | Correo electrónico | Publicar el comentario | Copiar enlace
    Compartir en Facebook | Compartir en X | Comparte | Compartir en Twitter | Compartir en WhatsApp
    Imprimir | Comentar | Suscríbete | Síguenos | Aviso legal | Política de privacidad | Política de cookies
    Anterior | Siguiente | Artículo anterior | Artículo siguiente
  pt: Comentário | Publicar comentário | Copiar link | Compartilhar no Facebook | Compartilhar | Compartilhe
    Inscreva-se | Siga-nos | Política de privacidade | Termos de uso | Post anterior | Próximo post
    Próximo
  it: Commento | Sito web | Invia commento | Copia link | Condividi su Facebook
  nl: Reactie | Naam | Reactie plaatsen | Delen op Facebook | Kopieer link
  pl: Nazwa | Witryna internetowa | Kopiuj link
  tr: Yorum | İsim | E-posta | İnternet sitesi | Yorum gönder
  ar: التعليق | الاسم | البريد الإلكتروني | الموقع الإلكتروني | إرسال التعليق | شارك على فيسبوك | نسخ الرابط
  he: תגובה | שם | אתר
  sv: Namn | E-postadress | Webbplats
  da: Navn | E-mailadresse | Websted
  nb: Nettsted
  fi: Kommentti | Nimi | Sähköpostiosoite
  cs: Komentář | Jméno | Webová stránka
  hu: Hozzászólás | Név | Weboldal
  vi: Bình luận | Tên | Trang web
  id: Nama | Situs web
  th: ความเห็น | ชื่อ | อีเมล | เว็บไซต์
  el: Σχόλιο | Όνομα | Ιστότοπος
  ro: Comentariu | Nume
`)

/** Calls to subscribe, and legal notices, that no article ends with. A line may go on after them. */
export const notices = phraseSet(`
  en: Subscribe to our newsletter | Subscribe to the newsletter | Subscribe to my newsletter
    Sign up for our newsletter | Sign up for the newsletter | Join our newsletter | Join the newsletter
    Sign up for our daily newsletter | Sign up for our weekly newsletter | Sign up to our newsletter
    Get our weekly newsletter | Get the latest news | Discover more from | Get the newsletter
    Get our newsletter | Get the latest posts delivered | Subscribe to get | Enter your email
    Thanks for reading! Subscribe | We use cookies | This website uses cookies | This site uses cookies
    By continuing to use this site | Accept all cookies | All rights reserved | Powered by
    Proudly powered by | Filed under | Posted in | Tagged with | Follow us on | Click to share
  de: Abonniere unseren Newsletter | Jetzt Newsletter abonnieren | Wir verwenden Cookies
    Melden Sie sich für unseren Newsletter an | Diese Website verwendet Cookies | Alle Rechte vorbehalten
  fr: Abonnez-vous à notre newsletter | Inscrivez-vous à notre newsletter | Inscrivez-vous à la newsletter
    Ce site utilise des cookies | Nous utilisons des cookies | Tous droits réservés
  es: Suscríbete a nuestro boletín | Suscríbete a la newsletter | Suscríbete a nuestra newsletter
    Este sitio utiliza cookies | Utilizamos cookies | Todos los derechos reservados
  pt: Assine nossa newsletter | Assine a newsletter | Este site utiliza cookies | Usamos cookies
    Todos os direitos reservados
  it: Iscriviti alla newsletter | Iscriviti alla nostra newsletter | Questo sito utilizza i cookie
    Tutti i diritti riservati
  nl: Schrijf je in voor onze nieuwsbrief | Deze website maakt gebruik van cookies
    Alle rechten voorbehouden
  pl: Zapisz się do newslettera | Ta strona używa plików cookie | Wszelkie prawa zastrzeżone
  ru: Подпишитесь на нашу рассылку | Подписаться на рассылку | Подпишитесь на наш канал
    Подписывайтесь на нас | Этот сайт использует файлы cookie | Все права защищены
  uk: Усі права захищені
  zh: 订阅我们的 | 关注我们 | 扫码关注 | 本网站使用 Cookie | 版权所有 | 著作权归作者所有
    未经授权，不得转载 | 转载请注明出处 | 长按识别二维码 | 扫描二维码
  zh-TW: 版權所有
  ja: ニュースレターに登録 | メルマガ登録 | 当サイトでは Cookie を使用 | 無断転載を禁じます
  ko: 뉴스레터 구독 | 무단 전재 및 재배포 금지
  tr: Tüm hakları saklıdır
  ar: جميع الحقوق محفوظة
  he: כל הזכויות שמורות
`)

/** What stands above an article: skip links, menus, the first steps of a breadcrumb. */
export const navigation = phraseSet(`
  en: Skip to content | Skip to main content | Skip to main | Skip to navigation | Jump to content | Menu
    Toggle navigation | Open menu | Close menu | Search | Home | Blog | Log in | Sign in | Sign up
    Subscribe | Share | Advertisement | Listen to this article
  zh: 跳至内容 | 跳到内容 | 跳至主要内容 | 菜单 | 首页 | 搜索 | 登录
  zh-TW: 跳至主要內容 | 選單 | 首頁
  ja: コンテンツへスキップ | メニュー | ホーム | 検索
  ko: 콘텐츠로 바로가기 | 메뉴 | 홈
  ru: Перейти к содержимому | Перейти к содержанию | Меню | Главная | Поиск
  uk: Перейти до вмісту | Головна
  de: Zum Inhalt springen | Zum Inhalt | Menü | Startseite | Suche
  fr: Aller au contenu | Accueil | Rechercher
  es: Ir al contenido | Saltar al contenido | Menú | Inicio | Buscar
  pt: Pular para o conteúdo | Saltar para o conteúdo | Início
  it: Vai al contenuto
  nl: Ga naar de inhoud | Spring naar inhoud | Zoeken
  pl: Przejdź do treści | Strona główna | Szukaj
  tr: İçeriğe geç | İçeriğe atla | Ana sayfa
  ar: التجاوز إلى المحتوى | القائمة | الرئيسية
  he: לדלג לתוכן | תפריט
  sv: Hoppa till innehåll | Hem
  da: Spring til indhold | Forside
  nb: Hopp til innhold | Hjem
  fi: Siirry sisältöön | Valikko | Etusivu
  cs: Přeskočit na obsah | Domů
  hu: Kilépés a tartalomba | Kezdőlap
  vi: Chuyển đến phần nội dung | Trang chủ
  id: Lewati ke konten | Langsung ke konten | Beranda
  th: ข้ามไปยังเนื้อหา | หน้าแรก
  el: Μετάβαση στο περιεχόμενο | Αρχική
  ro: Sari la conținut | Acasă
`)

/** What stands before a colon and an article's tags, or before a colon and the article before or after it. */
export const linkLabels = phraseSet(`
  en: tag | tags | tagged | previous | previous post | next | next post
  de: schlagwörter
  fr: étiquettes | mots-clés
  es: etiquetas
  it: etichette
  ru: теги | метки
  zh: 标签 | 上一篇 | 下一篇
  zh-TW: 標籤
  ja: タグ | 前の記事 | 次の記事
  ko: 태그
`)
