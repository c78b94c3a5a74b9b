// What page furniture says, in the languages that WordPress speaks, and what sections are usually called. Case,
// punctuation, spaces and digits don't count. This is data: how it is matched is in furniture.ts and heading.ts.

const phrases = (text: string): readonly string[] =>
  text
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean)

/** How a comment form starts, or a line that only a comment form has. A line may go on after it. */
export const commentForm = phrases(`
  Leave a Reply | Leave a Comment | Leave your comment | Post a Comment | Add a Comment | Write a Comment
  Join the discussion | Join the conversation | Cancel reply | Your email address will not be published
  Required fields are marked | Save my name, email, and website in this browser
  Notify me of follow-up comments by email | Notify me of new posts by email
  You must be logged in to post a comment | This site uses Akismet to reduce spam | Comments are closed
  发表回复 | 发表评论 | 发布评论 | 取消回复 | 您的邮箱地址不会被公开 | 您的电子邮箱地址不会被公开
  您的电子邮件地址不会被公开 | 电子邮件地址不会被公开 | 邮箱地址不会被公开 | 必填项已用
  在此浏览器中保存我的 | 要发表评论，您必须先 | 您必须登录才能发表评论 | 發佈留言 | 發表迴響 | 發表留言
  發佈回覆 | 取消回覆 | 您的電子郵件地址不會被公開 | 必填欄位標示為 | 在瀏覽器中儲存 | コメントを残す
  コメントを投稿 | コメントをキャンセル | 返信をキャンセル | メールアドレスが公開されることはありません
  が付いている欄は必須項目です | 次回のコメントで使用するため | コメントを投稿するにはログイン
  댓글 남기기 | 답글 남기기 | 댓글 달기 | 댓글 취소 | 답글 취소 | 응답 취소
  이메일 주소는 공개되지 않습니다 | 이메일은 공개되지 않습니다 | 필수 필드는 | 필수 입력창은
  다음 번 댓글 작성을 위해 | Добавить комментарий | Оставить комментарий | Оставьте комментарий
  Отменить ответ | Ваш адрес email не будет опубликован | Ваш e-mail не будет опубликован
  Обязательные поля помечены | Сохранить моё имя, email и адрес сайта | Залишити відповідь
  Залишити коментар | Скасувати відповідь | Ваша e-mail адреса не оприлюднюватиметься
  Обов’язкові поля позначені | Зберегти моє ім'я | Вашият коментар
  Вашият имейл адрес няма да бъде публикуван | Задължителните полета са отбелязани
  Schreibe einen Kommentar | Schreiben Sie einen Kommentar | Hinterlasse einen Kommentar
  Kommentar verfassen | Kommentar hinterlassen | Antwort abbrechen | Antworten abbrechen
  Deine E-Mail-Adresse wird nicht veröffentlicht | Ihre E-Mail-Adresse wird nicht veröffentlicht
  Erforderliche Felder sind mit | Meinen Namen, meine E-Mail-Adresse und meine Website
  Laisser un commentaire | Laissez un commentaire | Ajouter un commentaire | Annuler la réponse
  Votre adresse e-mail ne sera pas publiée | Votre adresse de messagerie ne sera pas publiée
  Les champs obligatoires sont indiqués avec | Enregistrer mon nom, mon e-mail et mon site
  Deja una respuesta | Deja un comentario | Dejar un comentario | Cancelar la respuesta
  Cancelar respuesta | Tu dirección de correo electrónico no será publicada
  Los campos obligatorios están marcados con | Guarda mi nombre, correo electrónico y web
  Deixe um comentário | Deixe uma resposta | Deixar um comentário | Cancelar resposta
  O seu endereço de e-mail não será publicado | O seu endereço de email não será publicado
  Campos obrigatórios são marcados com | Campos obrigatórios marcados com
  Salvar meus dados neste navegador | Guardar o meu nome, email e site | Lascia un commento
  Lascia una risposta | Annulla risposta | Il tuo indirizzo email non sarà pubblicato
  I campi obbligatori sono contrassegnati | Salva il mio nome, email e sito web | Geef een reactie
  Plaats een reactie | Laat een reactie achter | Reactie annuleren | Antwoord annuleren
  Je e-mailadres wordt niet gepubliceerd | Het e-mailadres wordt niet gepubliceerd
  Vereiste velden zijn gemarkeerd met | Mijn naam, e-mail en site opslaan | Dodaj komentarz
  Zostaw komentarz | Anuluj pisanie odpowiedzi | Twój adres e-mail nie zostanie opublikowany
  Wymagane pola są oznaczone | Zapamiętaj moje dane w tej przeglądarce | Bir yanıt yazın | Bir cevap yazın
  Yorum yapın | Yanıtı iptal et | Cevabı iptal et | E-posta adresiniz yayınlanmayacak
  E-posta hesabınız yayımlanmayacak | Gerekli alanlar | Daha sonraki yorumlarımda kullanılması için
  اترك تعليقاً | اترك رد | أضف تعليق | إلغاء الرد | لن يتم نشر عنوان بريدك الإلكتروني
  الحقول الإلزامية مشار إليها | احفظ اسمي، بريدي الإلكتروني | כתיבת תגובה | השארת תגובה
  האימייל לא יוצג באתר | שדות החובה מסומנים | دیدگاهتان را بنویسید | لغو پاسخ
  نشانی ایمیل شما منتشر نخواهد شد | بخش‌های موردنیاز علامت‌گذاری شده‌اند | Lämna ett svar
  Lämna en kommentar | Din e-postadress kommer inte publiceras | Obligatoriska fält är märkta
  Skriv et svar | Skriv en kommentar | Annuller svar | Din e-mailadresse vil ikke blive publiceret
  Krævede felter er markeret med | Legg igjen en kommentar | Legg igjen et svar
  Din e-postadresse vil ikke bli publisert | Obligatoriske felt er merket med | Jätä kommentti
  Peruuta vastaus | Sähköpostiosoitettasi ei julkaista | Pakolliset kentät on merkitty | Napsat komentář
  Přidat komentář | Zrušit odpověď na komentář | Vaše e-mailová adresa nebude zveřejněna
  Vyžadované informace jsou označeny | Pridaj komentár | Zrušiť odpoveď
  Vaša e-mailová adresa nebude zverejnená | Vyžadované polia sú označené | Vélemény, hozzászólás?
  Hozzászólás írása | Válasz megszakítása | Az e-mail címet nem tesszük közzé | A kötelező mezőket
  Để lại một bình luận | Hủy trả lời | Email của bạn sẽ không được hiển thị công khai
  Các trường bắt buộc được đánh dấu | Tinggalkan Balasan | Tinggalkan komentar | Batalkan balasan
  Alamat email Anda tidak akan dipublikasikan | Ruas yang wajib ditandai | ใส่ความเห็น | ยกเลิกการตอบ
  อีเมลของคุณจะไม่แสดงให้คนอื่นเห็น | ช่องข้อมูลจำเป็นถูกทำเครื่องหมาย | Αφήστε μια απάντηση | Αφήστε ένα σχόλιο
  Ακύρωση απάντησης | Η ηλ. διεύθυνση σας δεν δημοσιεύεται | Τα υποχρεωτικά πεδία σημειώνονται με
  Lasă un răspuns | Lasă un comentariu | Anulează răspunsul | Adresa ta de email nu va fi publicată
  Câmpurile obligatorii sunt marcate cu | Odustani od odgovora | Vaša adresa e-pošte neće biti objavljena
  Obavezna polja su označena | Deixa un comentari | L'adreça electrònica no es publicarà | एक उत्तर छोड़ें
  आपका ईमेल पता प्रकाशित नहीं किया जाएगा
`)

/** Headings of what follows an article: comments, other articles, sharing. An article may have such a heading too. */
export const afterwords = phrases(`
  Comments | Comments on this article | Discussion and comments | Responses | Thoughts on | Related
  Related posts | Related articles | Related stories | Related content | Related reading
  You may also like | You might also like | More from this author | More from the author | More articles
  More stories | More posts | Recommended for you | Recommended articles | Recommended | Read more
  Read next | Read also | Up next | Keep reading | Latest posts | Latest articles | Popular posts
  Most popular | Most read | Trending | Trending now | Post navigation | Share this | Share this article
  Share this post | Like this | You may like these posts | More on this story | Editor's picks | Top stories | 评论 | 留言 | 相关文章 | 相关阅读 | 相关推荐 | 热门评论 | 推荐阅读 | 热门文章
  最新文章 | 猜你喜欢 | 文章导航 | 分享到 | 評論 | 迴響 | 相關文章 | 延伸閱讀 | 文章導覽 | 分享此文
  コメント | 関連記事 | あわせて読みたい | おすすめの記事 | 関連 | 人気記事 | おすすめ記事 | 最新記事 | 投稿ナビゲーション | 共有 | シェア
  댓글 | 관련 글 | 관련 기사 | 글 내비게이션 | 글 탐색 | 공유하기 | 이것이 좋아요 | Комментарии
  Похожие записи | Похожие статьи | Похожее | Читайте также | Навигация по записям | Поделиться
  Поделиться ссылкой | Понравилось это | Коментарі | Схожі записи | Читайте також | Навігація записів
  Kommentare | Ähnliche Beiträge | Ähnliche Artikel | Lesen Sie auch | Lies auch | Mehr dazu
  Das könnte dich auch interessieren | Das könnte Sie auch interessieren | Weitere Artikel
  Mehr zum Thema | Beitragsnavigation | Teilen mit | Gefällt mir | Commentaires | Articles similaires | Articles liés
  À lire aussi | Lire aussi | Lire | Sur le même sujet | Navigation de l’article | Partager | J’aime ça
  Comentarios | Entradas relacionadas | Artículos relacionados | Noticias relacionadas | Te puede interesar | También te puede interesar
  Navegación de entradas | Compartir | Comparte esto | Me gusta esto | Comentários | Posts relacionados | Notícias relacionadas
  Artigos relacionados | Leia também | Navegação de Post | Navegação de artigos | Compartilhe isso
  Curtir isso | Partilhar isto | Commenti | Articoli correlati | Leggi anche | Navigazione articoli
  Condividi | Mi piace | Reacties | Gerelateerde berichten | Lees ook | Bericht navigatie | Delen
  Vind ik leuk | Komentarze | Podobne wpisy | Nawigacja wpisu | Udostępnij | Yorumlar | İlgili yazılar
  Benzer yazılar | Yazı gezinmesi | Paylaş | Bunu beğen | التعليقات | مقالات ذات صلة | تصفح المقالات
  شارك هذا الموضوع | תגובות | פוסטים קשורים | نوشته‌های مشابه | راهبری نوشته | Kommentarer
  Relaterade inlägg | Inläggsnavigering | Relaterede indlæg | Indlægsnavigation | Relaterte innlegg
  Innleggsnavigasjon | Kommentit | Aiheeseen liittyvää | Artikkelien selaus | Komentáře
  Podobné příspěvky | Navigace pro příspěvek | Sdílet | Hozzászólások | Kapcsolódó bejegyzések
  Bejegyzés navigáció | Megosztás | Bình luận | Bài viết liên quan | Điều hướng bài viết | Chia sẻ
  Komentar | Artikel terkait | Navigasi pos | Bagikan ini | ความเห็น | บทความที่เกี่ยวข้อง | แนะแนวเรื่อง
  แบ่งปัน | Σχόλια | Σχετικά άρθρα | Πλοήγηση άρθρων | Κοινοποίηση | Comentarii | Articole similare
  Navigare în articole | Partajează
`)

/** Buttons, links and fields: short lines that a page puts around an article. */
export const buttons = phrases(`
  Share | Share on Facebook | Share on X | Share on Twitter | Share on LinkedIn | Share on WhatsApp
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
  Terms of Use | Contact us | 名称 | 姓名 | 显示名称 | 邮箱 | 电子邮箱 | 电子邮件 | 网站 | 网址 | 提交
  提交评论 | 分享 | 点赞 | 收藏 | 上一篇 | 下一篇 | 複製連結 | 复制链接 | 顯示名稱 | 電子郵件地址
  個人網站網址 | 分享至 Facebook | 名前 | メール | サイト | コメントを送信 | いいね | ツイート
  リンクをコピー | Facebook で共有 | X で共有 | 이름 | 이메일 | 웹사이트 | 댓글 작성 | 공유 | 링크 복사
  Имя | Комментарий | Сайт | Отправить комментарий | Скопировать ссылку | Kommentar | E-Mail
  E-Mail-Adresse | Kommentar abschicken | Teilen | Link kopieren | Auf Facebook teilen | Auf X teilen
  Commentaire | Nom | E-mail | Site web | Laisser un commentaire | Copier le lien | Partager sur Facebook
  Partager sur X | Comentario | Nombre | Correo electrónico | Publicar el comentario | Copiar enlace
  Compartir en Facebook | Compartir en X | Comentário | Publicar comentário | Copiar link
  Compartilhar no Facebook | Commento | Sito web | Invia commento | Copia link | Condividi su Facebook
  Reactie | Naam | Reactie plaatsen | Delen op Facebook | Kopieer link | Nazwa | Witryna internetowa
  Kopiuj link | Yorum | İsim | E-posta | İnternet sitesi | Yorum gönder | التعليق | الاسم
  البريد الإلكتروني | الموقع الإلكتروني | إرسال التعليق | شارك على فيسبوك | نسخ الرابط | תגובה | שם | אתר
  Namn | E-postadress | Webbplats | Navn | E-mailadresse | Websted | Nettsted | Kommentti | Nimi
  Sähköpostiosoite | Komentář | Jméno | Webová stránka | Hozzászólás | Név | Weboldal | Bình luận | Tên
  Trang web | Nama | Situs web | ความเห็น | ชื่อ | อีเมล | เว็บไซต์ | Σχόλιο | Όνομα | Ιστότοπος
  Comentariu | Nume
  Share this story | Share this page | Share Article | Share on Threads | Google+ | Tumblr
  Flipboard | Reblog | Subscribe now
  Subscribe for free | Become a member | Buy me a coffee | View comments | Show comments | Load comments
  Log in to comment | Sign in to comment | Sort by newest | Sort by oldest | Loading comments
  Type your email | Cookie policy | Cookie settings | Manage cookies | Accept cookies | Accept all
  Reject all | Terms and conditions | Your privacy choices | Do not sell my personal information
  About us | Sitemap | Advertise with us | Report an error | Edit this page
  Edit this page on GitHub | Was this page helpful | Did you find this article helpful | Sponsored
  Save for later | Gift this article | Download the app | Artikel teilen | Merken | Drucken
  Kommentar schreiben | Newsletter abonnieren | Jetzt abonnieren | Impressum | Datenschutz
  Datenschutzerklärung | AGB | Cookie-Einstellungen | Alle akzeptieren | Nach oben | Zur Startseite
  Auf Twitter teilen | Per E-Mail teilen | Vorheriger Beitrag | Nächster Beitrag | Partager l'article
  Imprimer | Commenter | Réagir | S'abonner | Abonnez-vous | Suivez-nous | Mentions légales
  Politique de confidentialité | Gérer les cookies | Tout accepter | Article précédent | Article suivant
  Haut de page | Partager sur WhatsApp | Comparte | Compartir en Twitter | Compartir en WhatsApp | Imprimir
  Comentar | Suscríbete | Síguenos | Aviso legal | Política de privacidad | Política de cookies | Anterior
  Siguiente | Artículo anterior | Artículo siguiente | Compartilhar | Compartilhe | Inscreva-se | Siga-nos
  Política de privacidade | Termos de uso | Post anterior | Próximo post | Próximo | Поделиться в Telegram
  Подписаться | Политика конфиденциальности | Пользовательское соглашение | Наверх | Распечатать
  Предыдущая запись | Следующая запись | ВКонтакте | Одноклассники | Телеграм | Реклама | 分享到微信
  分享到微博 | 微信 | 微博 | 新浪微博 | QQ空间 | 举报 | 打赏 | 赞赏 | 查看评论 | 登录后评论 | 返回顶部 | 隐私政策
  关于我们 | 联系我们 | 微信扫一扫 | シェアする | ツイートする | はてブ | はてなブックマーク | LINEで送る
  フォローする | 前の記事 | 次の記事 | トップへ戻る | ページトップへ | プライバシーポリシー | 利用規約
  お問い合わせ | 運営会社 | コメントする | スポンサーリンク | 카카오톡 | 카카오스토리 | 페이스북 | 트위터
  URL 복사 | 구독하기 | 좋아요 | 이전글 | 다음글 | 개인정보처리방침 | 이용약관 | 맨 위로 | 인쇄
`)

/** Pleas and legal lines that no article says at its end. A line may go on after them. */
export const pleas = phrases(`
  Subscribe to our newsletter | Subscribe to the newsletter | Subscribe to my newsletter
  Sign up for our newsletter | Sign up for the newsletter | Join our newsletter | Join the newsletter
  Sign up for our daily newsletter | Sign up for our weekly newsletter | Sign up to our newsletter
  Get our weekly newsletter | Get the latest news | Discover more from | Get the newsletter | Get our newsletter | Get the latest posts delivered | Subscribe to get
  Enter your email | Thanks for reading! Subscribe | We use cookies | This website uses cookies
  This site uses cookies | By continuing to use this site | Accept all cookies | All rights reserved
  Powered by | Proudly powered by | Filed under | Posted in | Tagged with | Follow us on | Click to share
  Abonniere unseren Newsletter | Jetzt Newsletter abonnieren | Wir verwenden Cookies | Melden Sie sich für unseren Newsletter an
  Diese Website verwendet Cookies | Alle Rechte vorbehalten | Abonnez-vous à notre newsletter
  Inscrivez-vous à notre newsletter | Inscrivez-vous à la newsletter | Ce site utilise des cookies | Nous utilisons des cookies
  Tous droits réservés | Suscríbete a nuestro boletín | Suscríbete a la newsletter | Suscríbete a nuestra newsletter | Este sitio utiliza cookies | Utilizamos cookies
  Todos los derechos reservados | Assine nossa newsletter | Assine a newsletter | Este site utiliza cookies | Usamos cookies
  Todos os direitos reservados | Iscriviti alla newsletter | Iscriviti alla nostra newsletter
  Questo sito utilizza i cookie | Tutti i diritti riservati | Schrijf je in voor onze nieuwsbrief
  Deze website maakt gebruik van cookies | Alle rechten voorbehouden | Zapisz się do newslettera
  Ta strona używa plików cookie | Wszelkie prawa zastrzeżone | Подпишитесь на нашу рассылку | Подписаться на рассылку | Подпишитесь на наш канал
  Подписывайтесь на нас | Этот сайт использует файлы cookie | Все права защищены | Усі права захищені
  订阅我们的 | 关注我们 | 扫码关注 | 本网站使用 Cookie | 版权所有 | 著作权归作者所有 | 未经授权，不得转载 | 转载请注明出处 | 长按识别二维码 | 扫描二维码
  版權所有 | ニュースレターに登録 | メルマガ登録 | 当サイトでは Cookie を使用 | 無断転載を禁じます | 뉴스레터 구독
  무단 전재 및 재배포 금지 | Tüm hakları saklıdır | جميع الحقوق محفوظة | כל הזכויות שמורות
`)

/** What stands above an article: links for keyboards, menus, first steps of a path. */
export const pageTops = phrases(`
  Skip to content | Skip to main content | Skip to main | Skip to navigation | Jump to content | Menu
  Toggle navigation | Open menu | Close menu | Search | Home | Blog | Log in | Sign in | Sign up
  Subscribe | Share | Advertisement | Listen to this article | 跳至内容 | 跳到内容
  跳至主要内容 | 菜单 | 首页 | 搜索 | 登录 | 跳至主要內容 | 選單 | 首頁 | コンテンツへスキップ | メニュー
  ホーム | 検索 | 콘텐츠로 바로가기 | 메뉴 | 홈 | Перейти к содержимому | Перейти к содержанию | Меню
  Главная | Поиск | Перейти до вмісту | Головна | Zum Inhalt springen | Zum Inhalt | Menü | Startseite
  Suche | Aller au contenu | Accueil | Rechercher | Ir al contenido | Saltar al contenido | Menú | Inicio
  Buscar | Pular para o conteúdo | Saltar para o conteúdo | Início | Vai al contenuto | Ga naar de inhoud
  Spring naar inhoud | Zoeken | Przejdź do treści | Strona główna | Szukaj | İçeriğe geç | İçeriğe atla
  Ana sayfa | التجاوز إلى المحتوى | القائمة | الرئيسية | לדלג לתוכן | תפריט | Hoppa till innehåll | Hem
  Spring til indhold | Forside | Hopp til innhold | Hjem | Siirry sisältöön | Valikko | Etusivu
  Přeskočit na obsah | Domů | Kilépés a tartalomba | Kezdőlap | Chuyển đến phần nội dung | Trang chủ
  Lewati ke konten | Langsung ke konten | Beranda | ข้ามไปยังเนื้อหา | หน้าแรก | Μετάβαση στο περιεχόμενο
  Αρχική | Sari la conținut | Acasă
`)

/** Usual names of sections, in the languages that articles are most often written in. */
export const sectionNames = phrases(`
  Abstract | Acknowledgements | Acknowledgments | Appendix | Background | Bibliography | Conclusion
  Conclusions | Contents | Directions | Discussion | Examples | External links | FAQ | Features
  Frequently asked questions | Further reading | History | Ingredients | Instructions | Introduction
  Limitations | Methods | Next steps | Notes | Overview | References | Related work | Requirements
  Results | See also | Skills | Sources | Summary | Takeaways | Pros | Cons | Verdict | Key takeaways
  Changelog | Configuration | Final thoughts | Getting started | Glossary | Highlights | Installation
  Motivation | Prerequisites | Steps | Table of contents | TL;DR | Troubleshooting | Usage | Wrapping up
  引言 | 前言 | 背景 | 概述 | 摘要 | 总结 | 结论 | 结语 | 注释 | 历史 | 参见 | 参考文献 | 参考资料
  外部链接 | 延伸阅读 | 步骤 | 目录 | 小结 | 后记 | 附录 | 致谢 | 總結 | 結論 | 參考文獻 | 參考資料 | 外部連結 | はじめに | おわりに
  まとめ | 手順 | 使い方 | 目次 | 追記 | 概要 | 歴史 | 脚注 | 関連項目 | 外部リンク | 付録 | 謝辞 | 材料 | 作り方 | 개요 | 들어가며 | 마치며 | 마무리 | 목차 | 서론 | 결론
  배경 | 요약 | 역사 | 각주 | 참고 문헌 | 같이 보기 | 외부 링크 | Введение | Заключение | Вывод | Содержание | Установка | Выводы | Итоги
  История | Литература | Источники | Примечания | Ссылки | См. также | Вступ | Висновки | Література
  Примітки | Einleitung | Einführung | Fazit | Voraussetzungen | Zusammenfassung | Geschichte | Hintergrund | Literatur
  Quellen | Einzelnachweise | Weblinks | Siehe auch | Anhang | Zutaten | Zubereitung | Contexte | Étapes | Prérequis | Résumé
  Histoire | Références | Notes et références | Voir aussi | Liens externes | Annexes | Bibliographie
  Ingrédients | Préparation | Introducción | Instalación | Requisitos | Próximos pasos | Conclusión | Conclusiones | Antecedentes | Resumen | Historia
  Referencias | Véase también | Enlaces externos | Bibliografía | Ingredientes | Preparación | Introdução | Instalação
  Próximos passos | Considerações finais | Conclusão | Contexto | Resumo | História | Referências | Ver também | Ligações externas | Introduzione
  Conclusioni | Riassunto | Storia | Note | Bibliografia | Voci correlate | Collegamenti esterni
  Inleiding | Conclusie | Geschiedenis | Bronnen | Zie ook | Externe links | Wstęp | Podsumowanie
  Wnioski | Przypisy | Zobacz też | Giriş | Malzemeler | Yapılışı | Sonuç | Kaynakça | Ayrıca bakınız
  مقدمة | المكونات | خاتمة | الخلاصة | تاريخ | المراجع | مراجع | انظر أيضا | وصلات خارجية
`)
