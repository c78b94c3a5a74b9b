import { phraseSet } from './phrases.ts'

/** Buttons, links and labels of a page that an article itself has no use for. */
export const buttons = phraseSet(`
  en: Jump to recipe | Print recipe | Pin recipe | Jump to video | Jump to comments | Was this article helpful
    Is this page useful | Share on Facebook | Share on X | Share on Twitter | Share on LinkedIn
    Share on WhatsApp | Share on Reddit | Share on Pinterest | Share on Telegram | Share via email
    Share by email | Click to email a link to a friend (Opens in new window)
    Click to print (Opens in new window) | Tweet this | Pin it | Email this | Copy link | Copy URL
    Link copied | Like Loading... | Loading... | Follow us | Previous post | Next post | Older posts
    Newer posts | Back to top | View all posts | View all | See all | Load more | Show more | Report this ad
    Advertisement | Share this story | Share this page | Share Article | Share on Threads | Subscribe now
    Subscribe for free | Become a member | Buy me a coffee | Sort by newest | Sort by oldest
    Loading comments | Cookie settings | Manage cookies | Accept cookies | Accept all | Reject all
    Your privacy choices | Do not sell my personal information | Advertise with us | Report an error
    View this post on Instagram | See this post on Instagram
    Edit this page | Edit this page on GitHub | Was this page helpful | Did you find this article helpful
    Sponsored | Save for later | Gift this article | Download the app | View comments | Show comments
    Load comments | Type your email | Read more | Read full story | Read the full article
    Read the full story | Continue reading | Continue reading below | Keep reading | Learn more | Click here
    Show less | See more | Advertising | Advertisement - Continue reading below | Article continues below
    Story continues below | Article continues after advertisement | Skip advertisement | Scroll to continue
    Sponsored content | Paid content | Listen to this article | Listen to article | Play audio | Watch now
    View gallery | View image in fullscreen | Open image in new window | Enlarge image | Click to enlarge
    Tap to enlarge | Click to expand | Play video | Watch video | Watch the video | Video player is loading
    Image caption | Show more comments | Add to favorites | Open in app | Get the app | Member-only story
    Top highlight | Get unlimited access | Skip to end of carousel | Ready for more | No posts
    Start your Substack | Give a gift subscription | Back to all posts | Back to blog | Add topic
    Improve this question | Improve this answer | Sorted by | Sorted by: Highest score | Highest score (default)
    Follow this question to receive notifications
    Hide comments | Reply to this comment | Cite this article | Report this post | Share this article
    Share this post | Text size | Font size | Text size A A A | Font size A A A | Increase text size
    Decrease text size | Reset text size
  zh: 跳转到食谱 | 打印食谱 | 此页面是否有帮助 | 打开APP查看更多 | 点击放大 | 点击查看大图 | 播放视频 | 上一篇 | 下一篇 | 复制链接 | 分享到微信 | 分享到微博 | 查看评论
    登录后评论 | 返回顶部 | 微信扫一扫 | 阅读更多 | 阅读全文 | 查看更多 | 继续阅读 | 了解更多 | 展开全文 | 展开阅读全文 | 广告 | 点击查看 | 加载更多 | 点击关注 | 赞助内容
    阅读原文 | 上一篇文章 | 下一篇文章 | 查看全部评论 | 分享到朋友圈 | 分享文章 | 字号 | 字号：大 中 小 | 字号：小 中 大 | 字体 | 字体：大 中 小 | 字体：小 中 大 | 字体大小
    打印本页 | 关闭窗口
  zh-TW: 複製連結 | 分享至 Facebook | 閱讀更多 | 閱讀全文 | 查看更多 | 繼續閱讀 | 了解更多 | 廣告 | 上一篇 | 下一篇 | 回到頂部 | 分享文章 | 分享這篇文章 | 字級
    字級：大 中 小 | 字體大小 | 字型大小 | 列印本頁
  ja: レシピへ移動 | レシピを印刷 | このページは役に立ちましたか | 画像を拡大する | 動画を再生 | リンクをコピー | Facebook で共有 | X で共有 | シェアする | ツイートする
    LINEで送る | フォローする | 前の記事 | 次の記事 | トップへ戻る | ページトップへ | スポンサーリンク | 続きを読む | もっと見る | もっと読む | 詳しくはこちら | 詳細はこちら
    全文を読む | 広告 | スポンサードリンク | 記事を共有 | 画像を拡大 | コメントを見る | この記事をシェア | この記事を共有 | 文字サイズ | 文字サイズ 小 中 大 | 文字サイズ 大 中 小
    文字サイズを変更 | 文字の大きさ
  ko: 레시피로 이동 | 레시피 인쇄 | 이 페이지가 도움이 되었나요 | 이미지 크게 보기 | 동영상 재생 | 링크 복사 | URL 복사 | 구독하기 | 이전글 | 다음글 | 맨 위로
    더 보기 | 더 읽기 | 계속 읽기 | 자세히 보기 | 전체 보기 | 광고 | 광고 보기 | 기사 공유 | 링크 복사하기 | 댓글 보기 | 이전 기사 | 다음 기사 | 글자크기
    글자 크기 설정 | 글자 크기 조절 | 본문 글씨 키우기 | 본문 글씨 줄이기 | 글씨크기
  ru: Перейти к рецепту | Распечатать рецепт | Была ли эта страница полезна | Увеличить изображение
    Смотреть видео | Скопировать ссылку | Поделиться в Telegram | Предыдущая запись | Следующая запись
    Реклама | Читать далее | Читать дальше | Читать полностью | Подробнее | Узнать больше | Показать ещё
    Показать еще | На правах рекламы | Продолжение после рекламы | Смотреть все | Нажмите здесь
    Показать комментарии | Слушать статью | Поделиться статьёй | Поделиться новостью | Размер шрифта
    Размер текста | Увеличить шрифт | Уменьшить шрифт
  de: Zum Rezept springen | Zum Rezept | Rezept drucken | War diese Seite hilfreich
    War dieser Artikel hilfreich | Bildergalerie öffnen | Bild vergrößern | Video abspielen
    Zum Vergrößern anklicken | Link kopieren | Auf Facebook teilen | Auf X teilen | Artikel teilen
    Newsletter abonnieren | Jetzt abonnieren | Cookie-Einstellungen | Alle akzeptieren | Nach oben
    Zur Startseite | Auf Twitter teilen | Per E-Mail teilen | Vorheriger Beitrag | Nächster Beitrag
    Mehr lesen | Weiterlesen | Mehr erfahren | Mehr anzeigen | Weitere anzeigen | Anzeige | Werbung
    Anzeige Ende | Artikel anhören | Artikel vorlesen | Hier klicken | Nächster Artikel | Vorheriger Artikel
    Zum Seitenanfang | Kommentare anzeigen | Diesen Artikel teilen | Schriftgröße | Schriftgröße ändern
    Schrift vergrößern | Schrift verkleinern | Text vergrößern | Text verkleinern
  fr: Aller à la recette | Imprimer la recette | Cette page vous a-t-elle été utile | Agrandir l’image
    Lire la vidéo | Voir la vidéo | Copier le lien | Partager sur Facebook | Partager sur X
    Partager l'article | Abonnez-vous | Suivez-nous | Gérer les cookies | Tout accepter | Article précédent
    Article suivant | Haut de page | Partager sur WhatsApp | Lire la suite | En savoir plus | Voir plus
    Afficher plus | Publicité | Écouter l'article | Cliquez ici | Contenu sponsorisé
    La suite après la publicité | Article réservé aux abonnés | Afficher les commentaires
    Voir les commentaires | Taille du texte | Agrandir le texte | Réduire le texte
  es: Ir a la receta | Imprimir receta | ¿Te ha resultado útil esta página? | Ampliar imagen
    Reproducir vídeo | Ver video | Copiar enlace | Compartir en Facebook | Compartir en X
    Compartir en Twitter | Compartir en WhatsApp | Artículo anterior | Artículo siguiente | Leer más
    Seguir leyendo | Saber más | Ver más | Mostrar más | Publicidad | Anuncio | Contenido patrocinado
    Escuchar artículo | Haz clic aquí | Ver comentarios | Compartir artículo | Comparte este artículo
    Tamaño de letra | Tamaño del texto | Aumentar texto | Disminuir texto
  pt: Ir para a receita | Pular para a receita | Imprimir receita | Esta página foi útil | Ampliar imagem
    Reproduzir vídeo | Ver vídeo | Copiar link | Compartilhar no Facebook | Post anterior | Próximo post
    Leia mais | Ler mais | Continue lendo | Saiba mais | Ver mais | Mostrar mais | Publicidade | Anúncio
    Continua após a publicidade | Conteúdo patrocinado | Clique aqui | Ouvir artigo | Ver comentários
    Compartilhe este artigo | Compartilhar notícia | Tamanho da letra | Tamanho do texto | Aumentar fonte
    Diminuir fonte | Aumentar texto
  it: Vai alla ricetta | Stampa la ricetta | Questa pagina ti è stata utile | Ingrandisci immagine
    Ingrandisci l'immagine | Guarda il video | Copia link | Condividi su Facebook | Leggi di più | Leggi tutto
    Continua a leggere | Scopri di più | Mostra altro | Pubblicità | Annuncio | Contenuto sponsorizzato
    Condividi l'articolo | Stampa l'articolo | Clicca qui | Vedi tutti | Torna su | Articolo precedente
    Articolo successivo | Dimensione testo | Dimensione del testo | Ingrandisci testo | Riduci testo
  nl: Ga naar recept | Recept printen | Was deze pagina nuttig | Afbeelding vergroten | Vergroot afbeelding
    Bekijk de video | Delen op Facebook | Kopieer link | Lees meer | Lees verder | Meer weergeven | Toon meer
    Advertentie | Gesponsord | Artikel delen | Klik hier | Naar boven | Vorig artikel | Volgend artikel
    Bekijk reacties | Deel dit artikel
  pl: Przejdź do przepisu | Drukuj przepis | Czy ta strona była przydatna | Powiększ zdjęcie | Odtwórz wideo
    Kopiuj link | Czytaj więcej | Czytaj dalej | Dowiedz się więcej | Pokaż więcej | Zobacz więcej | Reklama
    Dalsza część artykułu pod materiałem wideo | Dalszy ciąg materiału pod wideo | Artykuł sponsorowany
    Kliknij tutaj | Następny artykuł | Poprzedni artykuł | Udostępnij artykuł | Zobacz komentarze
  tr: Tarife git | Tarifi yazdır | Bu sayfa faydalı oldu mu | Resmi büyüt | Videoyu izle | Devamını oku
    Daha fazla oku | Devamını göster | Daha fazla göster | Daha fazlası | Reklam | Sponsorlu içerik
    Facebook'ta paylaş | Bağlantıyı kopyala | Tıklayın | Önceki yazı | Sonraki yazı | Başa dön | Haberi paylaş
    Bu haberi paylaş
  ar: انتقل إلى الوصفة | طباعة الوصفة | هل كانت هذه الصفحة مفيدة | تكبير الصورة | شاهد الفيديو
    شارك على فيسبوك | نسخ الرابط | اقرأ المزيد | إقرأ المزيد | اقرأ أيضا | تابع القراءة | المزيد | عرض المزيد
    شاهد المزيد | إعلان | اعلان | إعلانات | محتوى برعاية | مشاركة عبر فيسبوك | المقال السابق | المقال التالي
    العودة إلى الأعلى | شارك المقال | شارك هذا المقال
  he: קרא עוד | המשך קריאה | פרסומת
  sv: Hoppa till recept | Skriv ut recept | Var sidan till hjälp | Förstora bilden | Spela video | Läs mer
    Fortsätt läsa | Visa mer | Visa fler | Annons | Reklam | Artikeln fortsätter efter annonsen
    Artikeln fortsätter under annonsen | Dela artikeln | Dela på Facebook | Lyssna på artikeln | Klicka här
    Nästa artikel | Föregående artikel | Kommentera artikeln | Dela den här artikeln
  da: Læs mere | Annonce | Artiklen fortsætter efter annoncen | Del artiklen | Læs også
  nb: Les mer | Annonse | Artikkelen fortsetter under annonsen
  fi: Lue lisää | Mainos | Juttu jatkuu mainoksen jälkeen
  cs: Číst dále | Reklama | Článek pokračuje pod reklamou
  hu: Tovább olvasom | Hirdetés
  vi: Đến công thức | In công thức | Trang này có hữu ích không | Phóng to hình ảnh | Xem video | Xem thêm
    Đọc thêm | Đọc tiếp | Tìm hiểu thêm | Quảng cáo | Nội dung được tài trợ | Chia sẻ trên Facebook
    Sao chép liên kết | Bài trước | Bài sau | Về đầu trang | Xem bình luận | Chia sẻ bài viết
  id: Baca selengkapnya | Selengkapnya | Iklan | Bagikan
  th: อ่านต่อ | อ่านเพิ่มเติม | โฆษณา
  el: Διαβάστε περισσότερα | Διαφήμιση
  ro: Citește mai mult | Publicitate
  uk: Перейти до рецепта | Роздрукувати рецепт | Чи була ця сторінка корисною | Збільшити зображення
    Дивитися відео | Читати далі | Читати більше | Детальніше | Показати більше | Реклама | Дізнатися більше
    Поширити у Facebook | Попередній запис | Наступний запис | Показати коментарі | Поділитися статтею
  fa: ادامه مطلب | بیشتر بخوانید | آگهی
  hi: और पढ़ें | विज्ञापन
`)

/** One-word buttons. Several of them, each above a paragraph, are headings. */
export const actions = phraseSet(`
  en: Paid | Share | Tweet | Print | Save | Bookmark | Like | Follow | Subscribe | Sign up | Sign in | Log in
    Previous | Next | Reblog | Listen | Clap | Upvote | Download | Feedback
  zh: 分享 | 点赞 | 收藏 | 举报 | 打赏 | 赞赏 | 关注 | 转发 | 打印 | 收听
  ja: いいね | ツイート | シェア | フォロー | 印刷 | 保存 | 購読
  ko: 공유 | 좋아요 | 인쇄 | 팔로우 | 구독 | 저장 | 듣기 | 스크랩
  ru: Подписаться | Наверх | Распечатать | Поделиться | Сохранить | Слушать | Нравится | Печать
    Комментировать
  de: Teilen | Merken | Drucken | Folgen | Abonnieren | Anhören | Speichern | Vorlesen | Kommentieren
  fr: Imprimer | Commenter | Réagir | S'abonner | Partager | Écouter | Suivre | Enregistrer
  es: Comparte | Imprimir | Comentar | Suscríbete | Síguenos | Anterior | Siguiente | Compartir | Escuchar
    Guardar | Seguir
  pt: Compartilhar | Compartilhe | Inscreva-se | Siga-nos | Próximo | Partilhar | Ouvir | Salvar | Guardar
    Seguir
  it: Condividi | Ascolta | Stampa | Salva | Segui | Iscriviti | Commenta
  nl: Delen | Volgen | Bewaren | Luister | Afdrukken | Reageren
  pl: Udostępnij | Drukuj | Zapisz | Obserwuj | Słuchaj | Subskrybuj | Skomentuj
  uk: Поділитися | Зберегти | Слухати | Друк | Підписатися | Коментувати
  sv: Dela | Lyssna | Spara | Följ | Skriv ut
  tr: Paylaş | Yazdır | Kaydet | Dinle | Takip et | Beğen | Abone ol | Yorumla
  zh-TW: 分享 | 追蹤 | 列印 | 收藏
  vi: Chia sẻ | Lưu | Theo dõi | Thích | Nghe
  ar: شارك | مشاركة | طباعة | حفظ | متابعة | استمع | إعجاب
`)

/** Names of sites and of legal pages: buttons where others stand beside them, else perhaps headings. */
export const pageLinks = phraseSet(`
  en: Facebook | Twitter | X | LinkedIn | WhatsApp | Telegram | Reddit | Pinterest | Instagram | Mastodon
    Bluesky | Privacy Policy | Terms of Service | Terms of Use | Contact us | Google+ | Tumblr | Flipboard
    Cookie policy | Terms and conditions | About us | Sitemap | YouTube | TikTok | Threads | Messenger
    Google News | Pocket | RSS | Privacy | Terms | Help | About | Contact
  zh: 微信 | 微博 | 新浪微博 | QQ空间 | 隐私政策 | 关于我们 | 联系我们 | 朋友圈 | QQ好友
  ja: はてブ | はてなブックマーク | プライバシーポリシー | 利用規約 | お問い合わせ | 運営会社 | LINE
  ko: 카카오톡 | 카카오스토리 | 페이스북 | 트위터 | 개인정보처리방침 | 이용약관
  ru: Политика конфиденциальности | Пользовательское соглашение | ВКонтакте | Одноклассники | Телеграм
  de: Impressum | Datenschutz | Datenschutzerklärung | AGB
  fr: Mentions légales | Politique de confidentialité
  es: Aviso legal | Política de privacidad | Política de cookies
  pt: Política de privacidade | Termos de uso
  it: Informativa sulla privacy | Chi siamo
  nl: Privacybeleid | Over ons
  pl: Polityka prywatności | O nas
  uk: Політика конфіденційності | Про нас
  sv: Integritetspolicy | Om oss
  tr: Gizlilik politikası | Hakkımızda
  vi: Chính sách bảo mật | Về chúng tôi
  ar: سياسة الخصوصية | من نحن | اتصل بنا | فيسبوك | تويتر | واتساب
`)

/** What a page counts, and what an author has. */
const COUNTED = `
  en: comment/comments/response/responses/reply/replies/like/likes/share/shares/view/views/clap/claps/upvote/
      upvotes/retweets/reads/reactions/restacks/retweet | Followers/Subscribers/Following
  de: Kommentar/Kommentare/Aufrufe/Likes/Reaktionen/mal geteilt | Abonnenten/Follower
  fr: commentaire/commentaires/vues/partages/j'aime | abonnés/followers
  es: comentario/comentarios/vistas/compartidos/me gusta/visitas | seguidores/suscriptores
  pt: comentário/comentários/visualizações/curtidas/compartilhamentos/gostos | seguidores/inscritos/assinantes
  it: commento/commenti/visualizzazioni/condivisioni/mi piace | follower/iscritti
  nl: reactie/reacties/weergaven/keer gedeeld | volgers/abonnees
  pl: komentarz/komentarze/komentarzy/wyświetlenia/wyświetleń/polubień/udostępnień
    | obserwujących/subskrybentów
  sv: kommentar/kommentarer/visningar/delningar/gilla-markeringar | följare/prenumeranter
  ru: комментарий/комментария/комментариев/просмотр/просмотра/просмотров/лайков/репостов
    | подписчиков/подписчика/подписчик
  uk: коментар/коментарі/коментарів/переглядів/перегляди | підписників/читачів
  tr: yorum/yorumlar/görüntüleme/görüntülenme/beğeni/paylaşım | takipçi/abone
  vi: bình luận/lượt xem/lượt thích/lượt chia sẻ | người theo dõi
  ar: تعليق/تعليقات/مشاهدة/مشاهدات/إعجاب/مشاركة | متابع/متابعون/مشترك
  zh: 评论/条评论/个评论/条回复/次阅读/阅读/浏览/次浏览/个赞/点赞/赞/次播放 | 粉丝/位粉丝/关注者/订阅者
  zh-TW: 則留言/條評論/次瀏覽/個讚 | 粉絲/追蹤者
  ja: 件のコメント/コメント件/いいね/回視聴/ビュー | フォロワー/人のフォロワー/登録者
  ko: 댓글/개의 댓글/댓글 개/조회수/조회/공감 | 팔로워/구독자
`

/** What a page counts, beside a number. */
export const countedThings = phraseSet({ table: COUNTED, column: 1 })

/** What an author has, beside a number, on the card about them. */
export const countedReaders = phraseSet({ table: COUNTED, column: 2 })
