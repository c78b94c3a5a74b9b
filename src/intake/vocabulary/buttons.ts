import { lazy } from '../../text/expressions.ts'
import { comparisonKey } from '../line-metrics.ts'
import { parsePhrases, phraseSet } from './phrases.ts'

/** Buttons, links and labels of a page that an article itself has no use for. */
export const buttons = phraseSet(`
  en: Jump to recipe | Print recipe | Pin recipe | Jump to video | Jump to comments | Was this article helpful
    Is this page useful | Click to email a link to a friend (Opens in new window)
    Click to print (Opens in new window) | Tweet this | Pin it | Email this | Copy link | Copy this link | Share this with | Back to gallery | Copy URL | Link copied
    Like Loading... | Loading... | Follow us | Previous post | Next post | Older posts | Newer posts | Back to top
    View all posts | View all | See all | Load more | Show more | Report this ad | Advertisement | Share this story
    Share this page | Share Article | Subscribe now | Subscribe for free | Become a member | Buy me a coffee
    Sort by newest | Sort by oldest | Loading comments | Cookie settings | Manage cookies | Accept cookies
    Accept all | Reject all | Your privacy choices | Do not sell my personal information | Advertise with us
    Report an error | View this post on Instagram | See this post on Instagram | Edit this page
    Edit this page on GitHub | Was this page helpful | Did you find this article helpful | Sponsored | Save for later
    Gift this article | Download the app | View comments | Show comments | Load comments | Type your email
    Read more | Read full story | Read the full article | Read the full story | Continue reading
    Continue reading below | Keep reading | Learn more | Click here | Show less | See more | Advertising
    Advertisement - Continue reading below | Article continues below | Story continues below
    Story continues below gallery | Story continues below video
    Article continues after advertisement | Skip advertisement | Scroll to continue | Sponsored content
    Paid content | Listen to this article | Listen to article | Play audio | Watch now | View gallery
    View image in fullscreen | Open image in new window | Enlarge image | Click to enlarge | Tap to enlarge
    Click to expand | Play video | Watch video | Watch the video | Video player is loading | Image caption
    Show more comments | Add to favorites | Open in app | Get the app | Member-only story | Top highlight
    Get unlimited access | Skip to end of carousel | Ready for more | No posts | Start your Substack
    Give a gift subscription | Back to all posts | Back to blog | Add topic | Improve this question
    Improve this answer | Sorted by | Sorted by: Highest score | Highest score (default)
    Follow this question to receive notifications | Hide comments | Reply to this comment | Cite this article
    Report this post | Share this article | Share this post | Text size | Font size | Text size A A A
    Font size A A A | Increase text size | Decrease text size | Reset text size | Reuse this content
    Skip past newsletter promotion | View all comments
  zh: 跳转到食谱 | 打印食谱 | 此页面是否有帮助 | 打开APP查看更多 | 点击放大 | 点击查看大图 | 播放视频 | 上一篇 | 下一篇 | 复制链接 | 查看评论 | 登录后评论 | 返回顶部 | 微信扫一扫
    阅读更多 | 阅读全文 | 查看更多 | 继续阅读 | 了解更多 | 展开全文 | 展开阅读全文 | 广告 | 点击查看 | 加载更多 | 点击关注 | 赞助内容 | 阅读原文 | 上一篇文章 | 下一篇文章 | 查看全部评论
    分享文章 | 字号 | 字号：大 中 小 | 字号：小 中 大 | 字体 | 字体：大 中 小 | 字体：小 中 大 | 字体大小 | 打印本页 | 关闭窗口 | 写回答 | 关注问题 | 默认排序 | 查看原文 | 显示更多
  zh-TW: 複製連結 | 閱讀更多 | 閱讀全文 | 查看更多 | 繼續閱讀 | 了解更多 | 廣告 | 上一篇 | 下一篇 | 回到頂部 | 分享文章 | 分享這篇文章 | 字級 | 字級：大 中 小
    字體大小 | 字型大小 | 列印本頁
  ja: レシピへ移動 | レシピを印刷 | このページは役に立ちましたか | 画像を拡大する | 動画を再生 | リンクをコピー | シェアする | ツイートする | フォローする | 前の記事 | 次の記事
    トップへ戻る | ページトップへ | スポンサーリンク | 続きを読む | もっと見る | もっと読む | 詳しくはこちら | 詳細はこちら | 全文を読む | 広告 | スポンサードリンク | 記事を共有
    画像を拡大 | コメントを見る | この記事をシェア | この記事を共有 | 文字サイズ | 文字サイズ 小 中 大 | 文字サイズ 大 中 小 | 文字サイズを変更 | 文字の大きさ
  ko: 레시피로 이동 | 레시피 인쇄 | 이 페이지가 도움이 되었나요 | 이미지 크게 보기 | 동영상 재생 | 링크 복사 | URL 복사 | 구독하기 | 이전글 | 다음글 | 맨 위로
    더 보기 | 더 읽기 | 계속 읽기 | 자세히 보기 | 전체 보기 | 광고 | 광고 보기 | 기사 공유 | 링크 복사하기 | 댓글 보기 | 이전 기사 | 다음 기사 | 글자크기
    글자 크기 설정 | 글자 크기 조절 | 본문 글씨 키우기 | 본문 글씨 줄이기 | 글씨크기
  ru: Перейти к рецепту | Распечатать рецепт | Была ли эта страница полезна | Увеличить изображение
    Смотреть видео | Скопировать ссылку | Предыдущая запись | Следующая запись | Реклама | Читать далее
    Читать дальше | Читать полностью | Подробнее | Узнать больше | Показать ещё | Показать еще
    На правах рекламы | Продолжение после рекламы | Смотреть все | Нажмите здесь | Показать комментарии
    Слушать статью | Поделиться статьёй | Поделиться новостью | Размер шрифта | Размер текста
    Увеличить шрифт | Уменьшить шрифт | Партнёрский материал
  de: Zum Rezept springen | Zum Rezept | Rezept drucken | War diese Seite hilfreich
    War dieser Artikel hilfreich | Bildergalerie öffnen | Bild vergrößern | Video abspielen
    Zum Vergrößern anklicken | Link kopieren | Artikel teilen | Newsletter abonnieren | Jetzt abonnieren
    Cookie-Einstellungen | Alle akzeptieren | Nach oben | Zur Startseite | Vorheriger Beitrag
    Nächster Beitrag | Mehr lesen | Weiterlesen | Mehr erfahren | Mehr anzeigen | Weitere anzeigen | Anzeige
    Werbung | Anzeige Ende | Artikel anhören | Artikel vorlesen | Hier klicken | Nächster Artikel
    Vorheriger Artikel | Zum Seitenanfang | Kommentare anzeigen | Diesen Artikel teilen | Schriftgröße
    Schriftgröße ändern | Schrift vergrößern | Schrift verkleinern | Text vergrößern | Text verkleinern
  fr: Aller à la recette | Imprimer la recette | Cette page vous a-t-elle été utile | Agrandir l’image
    Lire la vidéo | Voir la vidéo | Copier le lien | Partager l'article | Abonnez-vous | Suivez-nous
    Gérer les cookies | Tout accepter | Article précédent | Article suivant | Haut de page | Lire la suite
    En savoir plus | Voir plus | Afficher plus | Publicité | Écouter l'article | Cliquez ici
    Contenu sponsorisé | La suite après la publicité | Article réservé aux abonnés | Afficher les commentaires
    Voir les commentaires | Taille du texte | Agrandir le texte | Réduire le texte
  es: Ir a la receta | Imprimir receta | ¿Te ha resultado útil esta página? | Ampliar imagen
    Reproducir vídeo | Ver video | Copiar enlace | Artículo anterior | Artículo siguiente | Leer más
    Seguir leyendo | Saber más | Ver más | Mostrar más | Publicidad | Anuncio | Contenido patrocinado
    Escuchar artículo | Haz clic aquí | Ver comentarios | Compartir artículo | Comparte este artículo
    Tamaño de letra | Tamaño del texto | Aumentar texto | Disminuir texto
  pt: Ir para a receita | Pular para a receita | Imprimir receita | Esta página foi útil | Ampliar imagem
    Reproduzir vídeo | Ver vídeo | Copiar link | Post anterior | Próximo post | Leia mais | Ler mais | Continue lendo
    Saiba mais | Ver mais | Mostrar mais | Publicidade | Anúncio | Continua após a publicidade | Conteúdo patrocinado
    Clique aqui | Ouvir artigo | Ver comentários | Compartilhe este artigo | Compartilhar notícia | Tamanho da letra
    Tamanho do texto | Aumentar fonte | Diminuir fonte | Aumentar texto
  it: Vai alla ricetta | Stampa la ricetta | Questa pagina ti è stata utile | Ingrandisci immagine
    Ingrandisci l'immagine | Guarda il video | Copia link | Leggi di più | Leggi tutto | Continua a leggere
    Scopri di più | Mostra altro | Pubblicità | Annuncio | Contenuto sponsorizzato | Condividi l'articolo
    Stampa l'articolo | Clicca qui | Vedi tutti | Torna su | Articolo precedente | Articolo successivo
    Dimensione testo | Dimensione del testo | Ingrandisci testo | Riduci testo
  nl: Ga naar recept | Recept printen | Was deze pagina nuttig | Afbeelding vergroten | Vergroot afbeelding
    Bekijk de video | Kopieer link | Lees meer | Lees verder | Meer weergeven | Toon meer | Advertentie | Gesponsord
    Artikel delen | Klik hier | Naar boven | Vorig artikel | Volgend artikel | Bekijk reacties | Deel dit artikel
  pl: Przejdź do przepisu | Drukuj przepis | Czy ta strona była przydatna | Powiększ zdjęcie | Odtwórz wideo
    Kopiuj link | Czytaj więcej | Czytaj dalej | Dowiedz się więcej | Pokaż więcej | Zobacz więcej | Reklama
    Dalsza część artykułu pod materiałem wideo | Dalszy ciąg materiału pod wideo | Artykuł sponsorowany
    Kliknij tutaj | Następny artykuł | Poprzedni artykuł | Udostępnij artykuł | Zobacz komentarze
    Materiał sponsorowany
  tr: Tarife git | Tarifi yazdır | Bu sayfa faydalı oldu mu | Resmi büyüt | Videoyu izle | Devamını oku
    Daha fazla oku | Devamını göster | Daha fazla göster | Daha fazlası | Reklam | Sponsorlu içerik
    Bağlantıyı kopyala | Tıklayın | Önceki yazı | Sonraki yazı | Başa dön | Haberi paylaş | Bu haberi paylaş
    Haberin devamı | Haberin devamı için tıklayın
  ar: انتقل إلى الوصفة | طباعة الوصفة | هل كانت هذه الصفحة مفيدة | تكبير الصورة | شاهد الفيديو | نسخ الرابط
    اقرأ المزيد | إقرأ المزيد | تابع القراءة | المزيد | عرض المزيد | شاهد المزيد | إعلان | اعلان | إعلانات
    محتوى برعاية | المقال السابق | المقال التالي | العودة إلى الأعلى | شارك المقال | شارك هذا المقال
  he: קרא עוד | המשך קריאה | פרסומת | תוכן ממומן | קראו עוד | המשיכו לקרוא | לקריאה נוספת | שתפו את הכתבה
    העתקת קישור | חזרה למעלה | לכתבה המלאה | הצג עוד
  sv: Hoppa till recept | Skriv ut recept | Var sidan till hjälp | Förstora bilden | Spela video | Läs mer
    Fortsätt läsa | Visa mer | Visa fler | Annons | Reklam | Artikeln fortsätter efter annonsen
    Artikeln fortsätter under annonsen | Dela artikeln | Lyssna på artikeln | Klicka här | Nästa artikel
    Föregående artikel | Kommentera artikeln | Dela den här artikeln
  da: Læs mere | Annonce | Artiklen fortsætter efter annoncen | Del artiklen | Læs videre | Vis mere | Se mere
    Reklame | Sponsoreret | Kopier link | Del denne artikel | Til toppen | Næste artikel | Forrige artikel
    Lyt til artiklen | Artiklen fortsætter under annoncen
  nb: Les mer | Annonse | Artikkelen fortsetter under annonsen | Les videre | Vis mer | Se mer | Reklame
    Annonsørinnhold | Kopier lenke | Del artikkelen | Til toppen | Neste artikkel | Forrige artikkel
    Artikkelen fortsetter etter annonsen
  fi: Lue lisää | Mainos | Juttu jatkuu mainoksen jälkeen | Jatka lukemista | Näytä lisää | Mainos alkaa
    Mainos päättyy | Kopioi linkki | Jaa artikkeli | Takaisin ylös | Seuraava artikkeli | Edellinen artikkeli
    Kuuntele artikkeli | Artikkeli jatkuu mainoksen jälkeen
  cs: Číst dále | Reklama | Článek pokračuje pod reklamou | Inzerce | Číst více | Pokračovat ve čtení | Zobrazit více
    Více informací | Kopírovat odkaz | Sdílet článek | Zpět nahoru | Další článek | Předchozí článek
    Komerční sdělení
  hu: Tovább olvasom | Hirdetés | Tovább a cikkhez | Olvasson tovább | Bővebben | Mutass többet | Link másolása
    Cikk megosztása | Vissza a tetejére | Következő cikk | Előző cikk | Támogatott tartalom | Reklám
  vi: Đến công thức | In công thức | Trang này có hữu ích không | Phóng to hình ảnh | Xem video | Xem thêm
    Đọc tiếp | Tìm hiểu thêm | Quảng cáo | Nội dung được tài trợ | Sao chép liên kết | Bài trước | Bài sau
    Về đầu trang | Xem bình luận | Chia sẻ bài viết
  id: Baca selengkapnya | Selengkapnya | Iklan | ADVERTISEMENT | Baca lebih lanjut | Lanjutkan membaca | Lihat semua
    Tampilkan lebih banyak | Salin tautan | Bagikan artikel | Kembali ke atas | Artikel berikutnya
    Artikel sebelumnya | Scroll untuk melanjutkan
  th: อ่านต่อ | โฆษณา | ดูเพิ่มเติม | คัดลอกลิงก์ | แชร์บทความ | กลับขึ้นด้านบน | บทความถัดไป | บทความก่อนหน้า
    คลิกที่นี่
  el: Διαβάστε περισσότερα | Διαφήμιση | Χορηγούμενο | Διαβάστε ακόμη | Δείτε περισσότερα | Αντιγραφή συνδέσμου
    Κοινοποιήστε το άρθρο | Επιστροφή στην κορυφή | Επόμενο άρθρο | Προηγούμενο άρθρο | Μάθετε περισσότερα
  ro: Citește mai mult | Publicitate | Reclamă | Citește tot | Continuă să citești | Vezi mai mult | Vezi toate
    Află mai multe | Copiază linkul | Distribuie articolul | Înapoi sus | Articolul următor | Articolul anterior
    Articolul continuă după reclamă
  uk: Перейти до рецепта | Роздрукувати рецепт | Чи була ця сторінка корисною | Збільшити зображення | Дивитися відео
    Читати далі | Читати більше | Детальніше | Показати більше | Реклама | Дізнатися більше | Попередній запис
    Наступний запис | Показати коментарі | Поділитися статтею | На правах реклами | Продовження після реклами
    Скопіювати посилання | Читати повністю
  fa: ادامه مطلب | آگهی | تبلیغات | تبلیغ | ادامه خبر | مشاهده بیشتر | کپی لینک | بازگشت به بالا | مطلب بعدی
    مطلب قبلی
  hi: और पढ़ें | विज्ञापन | एडवरटाइजमेंट | आगे पढ़ें | पूरा पढ़ें | पूरी खबर पढ़ें | और देखें | लिंक कॉपी करें
    ऊपर जाएं | अगला लेख | पिछला लेख
`)

/** One-word buttons. Several of them, each above a paragraph, are headings. */
export const actions = phraseSet(`
  en: Paid | Share | Tweet | Print | Save | Bookmark | Like | Follow | Subscribe | Sign up | Sign in | Log in
    Previous | Next | Reblog | Listen | Clap | Upvote | Download | Feedback | Downvote
  zh: 分享 | 点赞 | 收藏 | 举报 | 打赏 | 赞赏 | 关注 | 转发 | 打印 | 收听
  ja: いいね | ツイート | シェア | フォロー | 印刷 | 保存 | 購読
  ko: 공유 | 좋아요 | 인쇄 | 팔로우 | 구독 | 저장 | 듣기 | 스크랩
  ru: Подписаться | Наверх | Распечатать | Поделиться | Сохранить | Слушать | Нравится | Печать | Комментировать
  de: Teilen | Merken | Drucken | Folgen | Abonnieren | Anhören | Speichern | Vorlesen | Kommentieren
  fr: Imprimer | Commenter | Réagir | S'abonner | Partager | Écouter | Suivre | Enregistrer
  es: Comparte | Imprimir | Comentar | Suscríbete | Síguenos | Anterior | Siguiente | Compartir | Escuchar
    Guardar | Seguir
  pt: Compartilhar | Compartilhe | Inscreva-se | Siga-nos | Próximo | Partilhar | Ouvir | Salvar | Guardar | Seguir
  it: Condividi | Ascolta | Stampa | Salva | Segui | Iscriviti | Commenta
  nl: Delen | Volgen | Bewaren | Luister | Afdrukken | Reageren
  pl: Udostępnij | Drukuj | Zapisz | Obserwuj | Słuchaj | Subskrybuj | Skomentuj | Tweetnij
  uk: Поділитися | Зберегти | Слухати | Друк | Підписатися | Коментувати
  sv: Dela | Lyssna | Spara | Följ | Skriv ut
  tr: Paylaş | Yazdır | Kaydet | Dinle | Takip et | Beğen | Abone ol | Yorumla
  zh-TW: 分享 | 追蹤 | 列印 | 收藏
  vi: Chia sẻ | Lưu | Theo dõi | Thích | Nghe
  ar: شارك | مشاركة | طباعة | حفظ | متابعة | استمع | إعجاب
  cs: Sdílet | Uložit | Tisk | Vytisknout | Odebírat
  fi: Jaa | Tallenna | Tulosta | Seuraa | Kuuntele
  hu: Megosztás | Megosztom | Mentés | Nyomtatás | Követés
  ro: Distribuie | Salvează | Tipărește | Urmărește | Ascultă
  el: Κοινοποίηση | Μοιραστείτε το | Εκτύπωση | Αποθήκευση
  he: שתפו | שתף | שיתוף | הדפסה | שמירה
  fa: اشتراک‌گذاری | چاپ | ذخیره
  hi: शेयर करें | साझा करें | सेव करें | प्रिंट | फॉलो करें
  th: แชร์ | บันทึก | พิมพ์ | ติดตาม
  id: Bagikan | Simpan | Cetak | Ikuti | Dengarkan
`)

/** Sites that pages are shared on. */
const networks = `
  en: Facebook | Twitter | X | LinkedIn | WhatsApp | Telegram | Reddit | Pinterest | Instagram | Mastodon
    Bluesky | Google+ | Tumblr | Flipboard | YouTube | TikTok | Threads | Messenger | Google News | Pocket
  zh: 微信 | 微博 | 新浪微博 | QQ空间 | 朋友圈 | QQ好友
  ja: はてブ | はてなブックマーク | LINE
  ko: 카카오톡 | 카카오스토리 | 페이스북 | 트위터
  ru: ВКонтакте | Одноклассники | Телеграм
  ar: فيسبوك | تويتر | واتساب
  fa: تلگرام | فیس‌بوک
  he: פייסבוק | טוויטר | ווטסאפ
  hi: फेसबुक | ट्विटर | व्हाट्सऐप
  th: เฟซบุ๊ก | ทวิตเตอร์ | ไลน์
`

/** What a page may be sent by instead. */
const mail = `
  en: email | mail
  es: correo | correo electrónico
  pt: correio eletrónico
  sv: e-post
  tr: e-posta
  ru: почте | электронной почте
  zh: 邮箱 | 邮件
  ja: メール
  ko: 이메일
  vi: thư
  ar: البريد | البريد الإلكتروني
`

/** Buttons to share a page, an ellipsis in the place of the site. */
const sharing = `
  en: Share … | Share on … | Share via … | Share by … | Share to … | Send by … | Post on … | Save to … | Click to share on …
  de: Auf … teilen | Bei … teilen | Über … teilen | Per … teilen | Via … teilen | Per … versenden
  fr: Partager sur … | Partagez sur … | Partager par … | Envoyer par …
  es: Compartir en … | Compartir por … | Comparte en … | Enviar por …
  pt: Compartilhar no … | Compartilhe no … | Partilhar no … | Enviar por …
  it: Condividi su … | Condividi via … | Condividi tramite … | Invia per …
  nl: Deel op … | Delen op … | Deel via … | Delen via …
  pl: Udostępnij na … | Udostępnij przez … | Wyślij …em
  cs: Sdílet na … | Sdílet přes … | Poslat …em
  sv: Dela på … | Dela via …
  da: Del på … | Del via …
  fi: Jaa …issa | Jaa …ssa
  hu: Megosztás a …on | Megosztás …on
  ro: Distribuie pe … | Trimite pe …
  ru: Поделиться в … | Поделиться во … | Отправить по …
  uk: Поділитися в … | Поділитися у … | Поширити у … | Поширити в …
  el: Κοινοποίηση στο … | Μοιραστείτε το στο …
  tr: …’ta paylaş | …’da paylaş | …’te paylaş | …’de paylaş | … ile gönder
  vi: Chia sẻ trên … | Chia sẻ lên … | Chia sẻ qua …
  id: Bagikan ke … | Bagikan di … | Bagikan lewat …
  ar: شارك على … | شارك عبر … | مشاركة على … | مشاركة عبر …
  fa: اشتراک در …
  he: שתפו ב… | שתף ב… | שיתוף ב…
  hi: … पर शेयर करें | … पर साझा करें
  th: แชร์บน … | แชร์ไปยัง …
  zh: 分享到… | 分享至…
  ja: …で共有 | …で共有する | …でシェア | …でシェアする | …で送る
  ko: …에 공유 | …에 공유하기 | …으로 공유 | …으로 공유하기
`

const SITES = lazy(() => [networks, mail].flatMap(parsePhrases).map(comparisonKey))
const SHARING = lazy(
  () => new Set(parsePhrases(sharing).map((button) => button.split('…').map(comparisonKey).join('…'))),
)

/** Whether a comparison key is that of a button to share a page on a site or by mail. */
export function sharesOnSite(key: string): boolean {
  if (key.length > LONGEST_SHARING) return false
  return SITES().some((site) => key.includes(site) && SHARING().has(key.replace(site, '…')))
}

const LONGEST_SHARING = 40

/** Names of sites and of legal pages: buttons where others stand beside them, else perhaps headings. */
export const pageLinks = phraseSet(`${networks}
  en: RSS | Privacy Policy | Terms of Service | Terms of Use | Contact us | Cookie policy | About us | Sitemap
    Terms and conditions | Privacy | Terms | Help | About | Contact
  zh: 隐私政策 | 关于我们 | 联系我们
  ja: プライバシーポリシー | 利用規約 | お問い合わせ | 運営会社
  ko: 개인정보처리방침 | 이용약관
  ru: Политика конфиденциальности | Пользовательское соглашение
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
  ar: سياسة الخصوصية | من نحن | اتصل بنا
`)

/** What a page counts, and what an author has. */
const COUNTED = `
  en: comment/comments/response/responses/reply/replies/like/likes/share/shares/view/views/clap/claps/upvote/
      upvotes/retweets/reads/reactions/restacks/retweet/viewed times | Followers/Subscribers/Following
  de: Kommentar/Kommentare/Aufrufe/Likes/Reaktionen/mal geteilt | Abonnenten/Follower
  fr: commentaire/commentaires/vues/partages/j'aime | abonnés/followers
  da: kommentarer/visninger/delinger | følgere
  nb: kommentarer/visninger/delinger | følgere
  es: comentario/comentarios/vistas/compartidos/me gusta/visitas | seguidores/suscriptores
  pt: comentário/comentários/visualizações/curtidas/compartilhamentos/gostos | seguidores/inscritos/assinantes
  it: commento/commenti/visualizzazioni/condivisioni/mi piace | follower/iscritti
  nl: reactie/reacties/weergaven/keer gedeeld | volgers/abonnees
  pl: komentarz/komentarze/komentarzy/wyświetlenia/wyświetleń/polubień/udostępnień
    | obserwujących/subskrybentów
  sv: kommentar/kommentarer/visningar/delningar/gilla-markeringar | följare/prenumeranter
  cs: komentář/komentáře/komentářů/diskuse/zobrazení | sledujících
  hu: hozzászólás/megtekintés | követő
  ro: comentarii/vizualizări | urmăritori
  fi: kommenttia/katselua | seuraajaa
  el: σχόλια/προβολές | ακόλουθοι
  id: komentar/dilihat/kali dilihat | pengikut
  he: תגובות/צפיות | עוקבים
  th: ความคิดเห็น/ครั้ง | ผู้ติดตาม
  ru: комментарий/комментария/комментариев/просмотры/просмотр/просмотра/просмотров/лайков/репостов
    | подписчиков/подписчика/подписчик
  uk: коментар/коментарі/коментарів/перегляд/переглядів/перегляди | підписників/читачів
  tr: yorum/yorumlar/görüntüleme/görüntülenme/beğeni/paylaşım | takipçi/abone
  vi: bình luận/lượt xem/lượt thích/lượt chia sẻ | người theo dõi
  ar: تعليق/تعليقات/مشاهدة/مشاهدات/إعجاب/مشاركة | متابع/متابعون/مشترك
  zh: 赞同/评论/条评论/个评论/条回复/次阅读/阅读/浏览/次浏览/个赞/点赞/赞/次播放 | 粉丝/位粉丝/关注者/订阅者
  zh-TW: 則留言/條評論/次瀏覽/個讚 | 粉絲/追蹤者
  ja: 件のコメント/コメント件/いいね/回視聴/ビュー | フォロワー/人のフォロワー/登録者
  ko: 댓글/개의 댓글/댓글 개/조회수/조회/공감 | 팔로워/구독자
`

/** What a page counts, beside a number. */
export const countedThings = phraseSet({ table: COUNTED, column: 1 })

/** What an author has, beside a number, on the card about them. */
export const countedReaders = phraseSet({ table: COUNTED, column: 2 })
