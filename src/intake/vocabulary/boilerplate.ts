import { phraseSet } from './phrases.ts'

// What web pages put around an article, mostly in the words of WordPress. `boilerplate/` says how lines are held
// against it; digits don't count there. Forms, buttons and menus have files of their own.

const READ_ALSO = `
  en: Read also | Also read
  de: Lesen Sie auch | Lies auch | Lesen Sie dazu | Lesen Sie hier
  fr: À lire aussi | Lire aussi | À lire également | Lire également
  es: Lee también | Lea también | Leer también
  pt: Leia também
  it: Leggi anche | Leggere anche
  nl: Lees ook
  pl: Czytaj też | Czytaj także | Przeczytaj także | Przeczytaj też | Zobacz także
  cs: Čtěte také | Přečtěte si také
  sv: Läs också | Läs även
  da: Læs også
  nb: Les også
  fi: Lue myös
  hu: Olvassa el | Olvasta már | Ezt is olvassa el
  ro: Citește și | Citiți și
  ru: Читайте также
  uk: Читайте також
  el: Διαβάστε επίσης | Διαβάστε ακόμα
  tr: Ayrıca okuyun | Bunu da okuyun | İlgini çekebilir
  ar: اقرأ أيضا | اقرأ أيضاً | إقرأ أيضا | شاهد أيضا
  fa: بیشتر بخوانید | همچنین بخوانید
  he: קראו גם | קראו עוד
  hi: यह भी पढ़ें | ये भी पढ़ें
  th: อ่านเพิ่มเติม | ข่าวที่เกี่ยวข้อง
  vi: Đọc thêm | Mời xem thêm
  id: Baca juga
  zh: 相关阅读 | 推荐阅读
  zh-TW: 更多新聞
  ja: あわせて読みたい | 合わせて読みたい
  ko: 함께 읽기 | 함께 보면 좋은 글
`

/** What points to another article, above its title or before it, among the paragraphs as well. */
export const readAlso = phraseSet(READ_ALSO)

/** Headings of other articles, and of buttons to share one, below an article. An article may have such a heading too. */
export const trailingHeadings = phraseSet(`${READ_ALSO}
  en: Related | Related posts | Related articles | Related stories | Related content | Related reading
    You may also like | You might also like | More from this author | More from the author | More articles
    More stories | More posts | Recommended for you | Recommended articles | Recommended | Read more | Read next
    Up next | Keep reading | Latest posts | Latest articles | Popular posts | Most popular | Most read | Trending
    Trending now | Post navigation | Share this | Like this | You may like these posts | More on this story
    Editor's picks | Top stories | Ready for more? | Continue reading | Further stories | Hot Network Questions
    More stories from | What to read next | You might also be interested in | From the archive | Recent posts
    Recommended reading | Read these next | Recent comments | From around the web | Around the web | Next story
    Latest news | Latest stories | Latest from | Most viewed | Most commented | More headlines | Other stories
    Popular articles | We recommend
  zh: 相关文章 | 相关推荐 | 热门文章 | 热门推荐 | 热点排行 | 点击排行 | 精彩推荐 | 排行榜 | 最新文章 | 猜你喜欢 | 文章导航 | 分享到
  zh-TW: 相關文章 | 延伸閱讀 | 文章導覽 | 分享此文
  ja: 関連記事 | おすすめの記事 | 関連 | 人気記事 | おすすめ記事 | 最新記事 | ランキング | アクセスランキング | 人気ランキング | 新着記事 | 投稿ナビゲーション | 共有 | シェア
    こちらもおすすめ | 関連する記事 | 最近の投稿 | よく読まれている記事
  ko: 관련 글 | 관련 기사 | 글 내비게이션 | 글 탐색 | 공유하기 | 이것이 좋아요 | 관련 글 보기 | 많이 본 기사 | 인기 기사 | 실시간 인기 | 추천 기사 | 최신 기사
  ru: Похожие записи | Похожие статьи | Похожее | Навигация по записям | Поделиться | Поделиться ссылкой
    Понравилось это | Вам также может понравиться | Материалы по теме | По теме | Самое читаемое | Рекомендуем
    Последние новости | Новости по теме | Популярное | Ещё по теме
  uk: Схожі записи | Навігація записів | Вам також може сподобатися | Матеріали за темою | Популярне
    Рекомендуємо | Схожі статті
  de: Ähnliche Beiträge | Ähnliche Artikel | Mehr dazu | Das könnte dich auch interessieren
    Das könnte Sie auch interessieren | Weitere Artikel | Mehr zum Thema | Beitragsnavigation | Teilen mit
    Gefällt mir | Das könnte Sie interessieren | Auch interessant | Meistgelesen | Meistgelesene Artikel
    Aktuelle Nachrichten | Neueste Beiträge | Passend zum Thema | Mehr aus dieser Rubrik
  fr: Articles similaires | Articles liés | Lire | Sur le même sujet | Navigation de l’article | Partager | J’aime ça
    Vous aimerez aussi | Les plus lus | À découvrir | Derniers articles | Les plus consultés | Dans la même rubrique
  es: Entradas relacionadas | Artículos relacionados | Noticias relacionadas | Te puede interesar
    También te puede interesar | Navegación de entradas | Compartir | Comparte esto | Me gusta esto | Más noticias
    Lo más leído | Lo más visto | Las más leídas | Últimas noticias | También te puede gustar | Artículos recientes
  pt: Posts relacionados | Notícias relacionadas | Artigos relacionados | Leia mais | Mais notícias
    Navegação de Post | Navegação de artigos | Compartilhe isso | Curtir isso | Partilhar isto | Mais lidas
    Você também pode gostar | Conteúdo relacionado | Últimas notícias | Posts recentes
  it: Articoli correlati | Navigazione articoli | Condividi | Mi piace | Potrebbe interessarti
    Potrebbero interessarti anche | Articoli recenti | I più letti | Le più lette | Ultime notizie
    Ti potrebbe interessare
  nl: Gerelateerde berichten | Bericht navigatie | Delen | Vind ik leuk | Meer nieuws | Meest gelezen
    Laatste nieuws | Misschien ook interessant | Verder lezen | Gerelateerde artikelen
  pl: Podobne wpisy | Nawigacja wpisu | Udostępnij | Najczęściej czytane | Najnowsze | Najpopularniejsze
    Powiązane artykuły | Polecane
  tr: İlgili yazılar | Benzer yazılar | Yazı gezinmesi | Paylaş | Bunu beğen | İlgili haberler
    Bunlar da ilginizi çekebilir | En çok okunanlar | Çok okunanlar | Son haberler | Son yazılar | Önerilenler
    İlginizi çekebilir
  ar: مقالات ذات صلة | تصفح المقالات | شارك هذا الموضوع | قد يعجبك أيضا | قد يعجبك أيضاً | مواضيع ذات صلة
    الأكثر قراءة | أخبار ذات صلة | مقالات مشابهة
  he: פוסטים קשורים | כתבות נוספות | הנקראות ביותר | עוד בנושא | אולי יעניין אותך
  fa: نوشته‌های مشابه | راهبری نوشته | مطالب مرتبط | اخبار مرتبط | پربازدیدترین
  sv: Relaterade inlägg | Inläggsnavigering | Mest läst | Relaterade artiklar | Mer läsning | Senaste inläggen
  da: Relaterede indlæg | Indlægsnavigation | Mest læste | Relaterede artikler | Læs mere om
  nb: Relaterte innlegg | Innleggsnavigasjon | Mest lest | Relaterte artikler
  fi: Aiheeseen liittyvää | Artikkelien selaus | Luetuimmat | Lue seuraavaksi | Uusimmat
  cs: Podobné příspěvky | Navigace pro příspěvek | Sdílet | Související články | Nejčtenější | Mohlo by vás zajímat
  hu: Kapcsolódó bejegyzések | Bejegyzés navigáció | Megosztás | Kapcsolódó cikkek | Legolvasottabb | Ajánlott cikkek
  vi: Bài viết liên quan | Điều hướng bài viết | Chia sẻ | Có thể bạn quan tâm | Bạn có thể thích
    Tin liên quan | Đọc nhiều nhất | Bài viết mới
  id: Artikel terkait | Navigasi pos | Bagikan ini | Berita terkait | Terpopuler | Artikel lainnya
    Rekomendasi untuk Anda
  th: บทความที่เกี่ยวข้อง | แนะแนวเรื่อง | แบ่งปัน | ข่าวล่าสุด | เรื่องที่เกี่ยวข้อง | บทความแนะนำ
  el: Σχετικά άρθρα | Πλοήγηση άρθρων | Κοινοποίηση | Δημοφιλή | Τελευταία νέα | Μπορεί να σας ενδιαφέρουν
  ro: Articole similare | Navigare în articole | Partajează | Articole recomandate | Cele mai citite
    Te-ar putea interesa | Ultimele știri
  hi: संबंधित खबरें | संबंधित लेख | ताज़ा खबरें
`)

/** Calls to subscribe, and legal notices, that no article ends with. A line may go on after them. */
export const notices = phraseSet(`
  en: Subscribe to our newsletter | Subscribe to the newsletter | Subscribe to my newsletter
    Sign up for our newsletter | Sign up for the newsletter | Join our newsletter | Join the newsletter
    Sign up for our daily newsletter | Sign up for our weekly newsletter | Sign up to our newsletter
    Get our weekly newsletter | Discover more from | Get the newsletter | Get our newsletter
    Get the latest posts delivered | Thanks for reading! Subscribe | We use cookies | This website uses cookies
    This site uses cookies | By continuing to use this site | Accept all cookies | All rights reserved
    Proudly powered by | Click to share | If you enjoyed this post, consider subscribing
    Hundreds of paid subscribers | Thousands of paid subscribers
    Subscribe for free to receive new posts and support my work | Subscribe for free to receive new posts
    To receive new posts and support my work, consider becoming a free or paid subscriber | Sign up to our weekly
    Sign up to our daily | Sign up to our free | Sign up for our free
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
  nl: Schrijf je in voor onze nieuwsbrief | Deze website maakt gebruik van cookies | Alle rechten voorbehouden
    Meld je aan voor onze nieuwsbrief | Abonneer je op onze nieuwsbrief
  pl: Zapisz się do newslettera | Ta strona używa plików cookie | Wszelkie prawa zastrzeżone
    Zapisz się na newsletter | Zapisz się do naszego newslettera
  ru: Подпишитесь на нашу рассылку | Подписаться на рассылку | Подпишитесь на наш канал
    Подписывайтесь на нас | Этот сайт использует файлы cookie | Все права защищены
  uk: Усі права захищені | Підпишіться на нашу розсилку | Підписатися на розсилку
    Цей сайт використовує файли cookie
  zh: 订阅我们的 | 关注我们 | 扫码关注 | 本网站使用 Cookie | 版权所有 | 著作权归作者所有 | 未经授权，不得转载 | 转载请注明出处 | 长按识别二维码 | 扫描二维码
  zh-TW: 版權所有 | 訂閱電子報 | 訂閱我們的
  ja: ニュースレターに登録 | メルマガ登録 | 当サイトでは Cookie を使用 | 無断転載を禁じます | メールマガジンに登録 | ニュースレターを購読
  ko: 뉴스레터 구독 | 무단 전재 및 재배포 금지 | 저작권자 | 무단전재 및 재배포 | 저작권법에 따라
  tr: Tüm hakları saklıdır | Bültenimize abone olun | Bu site çerezleri kullanmaktadır
  ar: جميع الحقوق محفوظة | اشترك في نشرتنا | يستخدم هذا الموقع ملفات تعريف الارتباط
  he: כל הזכויות שמורות | הירשמו לניוזלטר | הצטרפו לניוזלטר | אתר זה משתמש בעוגיות | האתר משתמש בעוגיות
  sv: Prenumerera på vårt nyhetsbrev | Anmäl dig till vårt nyhetsbrev | Webbplatsen använder cookies
    Alla rättigheter förbehållna | Med ensamrätt
  vi: Đăng ký nhận bản tin | Trang web này sử dụng cookie | Bản quyền thuộc về
  da: Tilmeld dig vores nyhedsbrev | Tilmeld nyhedsbrev | Denne hjemmeside bruger cookies | Vi bruger cookies
    Alle rettigheder forbeholdes
  nb: Meld deg på vårt nyhetsbrev | Meld deg på nyhetsbrevet | Dette nettstedet bruker informasjonskapsler
    Vi bruker informasjonskapsler | Alle rettigheter forbeholdt
  fi: Tilaa uutiskirje | Tilaa uutiskirjeemme | Sivusto käyttää evästeitä | Käytämme evästeitä
    Kaikki oikeudet pidätetään
  cs: Přihlaste se k odběru | Přihlaste se k odběru newsletteru | Tento web používá cookies | Používáme cookies
    Všechna práva vyhrazena
  hu: Iratkozz fel hírlevelünkre | Iratkozzon fel hírlevelünkre | Feliratkozás a hírlevélre
    Ez az oldal sütiket használ | Minden jog fenntartva
  id: Berlangganan newsletter kami | Daftar newsletter | Situs ini menggunakan cookie | Kami menggunakan cookie
    Hak cipta dilindungi
  th: สมัครรับจดหมายข่าว | เว็บไซต์นี้ใช้คุกกี้ | สงวนลิขสิทธิ์
  el: Εγγραφείτε στο newsletter | Εγγραφή στο newsletter | Αυτός ο ιστότοπος χρησιμοποιεί cookies
    Χρησιμοποιούμε cookies | Με επιφύλαξη παντός δικαιώματος
  ro: Abonează-te la newsletter | Abonați-vă la newsletter | Acest site folosește cookie | Folosim cookie-uri
    Toate drepturile rezervate
  fa: عضویت در خبرنامه | تمامی حقوق محفوظ است | کلیه حقوق محفوظ است
  hi: हमारे न्यूज़लेटर के लिए साइन अप करें | सर्वाधिकार सुरक्षित | यह वेबसाइट कुकीज़ का उपयोग करती है
`)

/** How a link to something else starts, in a short line that is no sentence. */
export const linkOpenings = phraseSet(`${READ_ALSO}
  en: Get the latest news | Enter your email | Powered by | Filed under | Posted in | Tagged with
    Follow us on | More from | More by | More stories by | More articles by | Recommended from | See all from
    Read more from | Subscribe to | More recipes from | More news from | More reviews from
    More articles from | More posts from | More posts by | Learn more about
  de: Mehr von | Weitere Artikel von | Folgen Sie uns auf | Folge uns auf | Abgelegt unter
    Veröffentlicht unter | Verschlagwortet mit | Weitere Beiträge von | Mehr Artikel von | Alle Artikel von
    Alle Beiträge von | Weitere Rezepte von
  fr: Suivez-nous sur | Publié dans | Classé dans | Propulsé par | Plus d’articles de | Tous les articles de
    Voir tous les articles de | Plus de recettes de
  es: Síguenos en | Archivado en | Publicado en | Más noticias de | Más artículos de | Más entradas de
    Más recetas de | Más historias de | Ver todos los artículos de
  pt: Siga-nos no | Publicado em | Arquivado em | Mais notícias de | Mais artigos de | Mais posts de
    Mais receitas de | Veja mais de | Ver todos os posts de
  it: Altro da | Seguici su | Pubblicato in | Archiviato in | Altri articoli di | Tutti gli articoli di
    Altre ricette di | Altre notizie di
  nl: Meer van | Volg ons op | Geplaatst in | Meer artikelen van | Alle artikelen van | Meer nieuws van
    Meer recepten van
  pl: Więcej od | Obserwuj nas na | Opublikowano w | Więcej artykułów autora | Wszystkie artykuły autora
  ru: Ещё от | Больше от | Подписывайтесь на | Следите за нами в | Все статьи автора | Другие статьи автора
    Ещё статьи автора
  uk: Більше від | Стежте за нами в
  sv: Mer från | Följ oss på | Fler artiklar av | Fler artiklar från | Alla artiklar av
  tr: Bizi takip edin | Diğer yazıları | Tüm yazıları
  zh: 更多来自
  ja: この著者の他の記事
  vi: Xem thêm từ | Theo dõi chúng tôi trên
  ar: المزيد من | تابعونا على
`)

/** What stands before a colon and an article's tags, or before a colon and the article before or after it. */
export const linkLabels = phraseSet(`
  en: tag | tags | tagged | previous | previous post | next | next post | topics | categories | category
  de: schlagwörter | schlagworte | tags | kategorie | kategorien | themen
  fr: étiquettes | mots-clés | tags | catégories
  es: etiquetas | tags | categorías
  it: etichette | tag | categorie
  ru: теги | метки
  zh: 标签 | 上一篇 | 下一篇
  zh-TW: 標籤
  ja: タグ | 前の記事 | 次の記事 | カテゴリー
  ko: 태그
  pt: tags | categorias | marcadores
  nl: tags | labels
  pl: tagi | kategorie
  uk: теги | мітки
  sv: taggar | etiketter
  tr: etiketler
  vi: thẻ | từ khóa
  ar: الوسوم | وسوم
`)
