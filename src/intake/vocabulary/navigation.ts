import { phraseSet } from './phrases.ts'

/** What stands above an article: skip links, menus, the first steps of a breadcrumb. */
export const navigation = phraseSet(`
  en: Skip to content | Skip to main content | Skip to main | Skip to navigation | Jump to content | Menu
    Toggle navigation | Open menu | Close menu | Search | Home | Blog | Log in | Sign in | Sign up | Subscribe
    Share | Advertisement | Listen to this article | Open in app | Write | Get the app | Get app
    Member-only story | Skip to article | Skip to main navigation | Skip to footer | Skip to search
    Breadcrumb | Navigation | Main menu | Site menu | About | Archive | Contact | Newsletter | Register
    Account | Cart | My account | Donate | Sections | Newsletters | Support us | Explore | Log out | Sign out
    E-paper
  zh: 跳至内容 | 跳到内容 | 跳至主要内容 | 菜单 | 首页 | 搜索 | 登录 | 跳到主要内容 | 跳转到主要内容 | 跳过导航 | 注册 | 导航 | 登录/注册 | 订阅
  zh-TW: 跳至主要內容 | 選單 | 首頁 | 跳到主要內容 | 搜尋 | 登入 | 訂閱 | 註冊
  ja: コンテンツへスキップ | メニュー | ホーム | 検索 | メインコンテンツへスキップ | 本文へスキップ | 本文へ | ログイン | 新規登録 | 購読 | 有料記事 | 会員限定 | 会員限定記事
  ko: 콘텐츠로 바로가기 | 메뉴 | 홈 | 본문 바로가기 | 본문으로 바로가기 | 메뉴 바로가기 | 주메뉴 바로가기 | 콘텐츠로 건너뛰기 | 로그인 | 회원가입 | 검색 | 구독
  ru: Перейти к содержимому | Перейти к содержанию | Меню | Главная | Поиск | Перейти к основному содержанию
    Перейти к контенту | Войти | Регистрация | Подписаться
  uk: Перейти до вмісту | Головна | Перейти до основного вмісту | Перейти до контенту | Перейти до змісту
    Меню | Пошук | Увійти | Підписатися | Реєстрація
  de: Zum Inhalt springen | Zum Inhalt | Menü | Startseite | Suche | Zum Hauptinhalt springen
    Zum Hauptinhalt | Direkt zum Inhalt | Zur Navigation springen | Navigation überspringen | Anmelden
    Registrieren | Abonnieren | Abo | Abos | E-Paper | Newsletter | Mein Konto | Merkliste | Einloggen
    Abmelden
  fr: Aller au contenu | Accueil | Rechercher | Aller au contenu principal | Passer au contenu
    Passer au contenu principal | Menu principal | Se connecter | Connexion | S'inscrire | S'abonner
    Abonnez-vous | Mon compte | Newsletters | Recherche
  es: Ir al contenido | Saltar al contenido | Menú | Inicio | Buscar | Saltar al contenido principal
    Ir al contenido principal | Pasar al contenido principal | Iniciar sesión | Registrarse | Portada
    Suscríbete | Suscribirse | Mi cuenta | Boletines | Acceder | Hemeroteca
  pt: Pular para o conteúdo | Saltar para o conteúdo | Início | Ir para o conteúdo
    Ir para o conteúdo principal | Pular para o conteúdo principal | Saltar para o conteúdo principal | Entrar
    Buscar | Pesquisar | Assine | Assinar | Minha conta | Newsletters
  it: Vai al contenuto | Salta al contenuto | Vai al contenuto principale | Passa al contenuto principale
    Cerca | Accedi | Registrati | Abbonati | Il mio account | Newsletter
  nl: Ga naar de inhoud | Spring naar inhoud | Zoeken | Ga naar hoofdinhoud | Ga naar de hoofdinhoud
    Direct naar de inhoud | Naar inhoud | Overslaan en naar de inhoud gaan | Inloggen | Abonneren
    Mijn account | Nieuwsbrief
  pl: Przejdź do treści | Strona główna | Szukaj | Przejdź do głównej treści | Przejdź do zawartości
    Zaloguj się | Zarejestruj się | Subskrybuj | Prenumerata
  tr: İçeriğe geç | İçeriğe atla | Ana sayfa | Ana içeriğe atla | Ana içeriğe geç | Menü | Giriş yap
    Kayıt ol | Ara | Abone ol
  ar: التجاوز إلى المحتوى | القائمة | الرئيسية | انتقل إلى المحتوى | تخطي إلى المحتوى | تخطى إلى المحتوى
    تجاوز إلى المحتوى الرئيسي | بحث | تسجيل الدخول | اشترك
  he: לדלג לתוכן | תפריט
  sv: Hoppa till innehåll | Hem | Hoppa till innehållet | Hoppa till huvudinnehåll | Gå till innehåll
    Till innehållet | Meny | Sök | Logga in | Prenumerera
  da: Spring til indhold | Forside | Gå til indhold | Gå til hovedindhold | Log ind
  nb: Hopp til innhold | Hjem
  fi: Siirry sisältöön | Valikko | Etusivu
  cs: Přeskočit na obsah | Domů | Přihlásit se
  hu: Kilépés a tartalomba | Kezdőlap
  vi: Chuyển đến phần nội dung | Trang chủ | Bỏ qua nội dung | Chuyển đến nội dung | Chuyển đến nội dung chính
    Đăng nhập | Đăng ký | Tìm kiếm
  id: Lewati ke konten | Langsung ke konten | Beranda
  th: ข้ามไปยังเนื้อหา | หน้าแรก
  el: Μετάβαση στο περιεχόμενο | Αρχική
  ro: Sari la conținut | Acasă
`)

/** What stands before the path to a page. */
export const pathLabels = phraseSet(`
  en: You are here
  de: Sie sind hier | Sie befinden sich hier | Du bist hier
  fr: Vous êtes ici
  es: Estás aquí | Usted está aquí | Está aquí
  pt: Você está aqui | Está aqui
  it: Sei qui | Ti trovi in
  nl: U bent hier | U bevindt zich hier | Je bent hier
  pl: Jesteś tutaj | Jesteś tu | Tu jesteś
  cs: Nacházíte se zde | Jste zde
  sv: Du är här
  da: Du er her
  fi: Olet täällä
  hu: Ön itt van
  ru: Вы здесь | Вы находитесь здесь
  uk: Ви тут
  tr: Buradasınız | Şu anda buradasınız
  ar: أنت هنا
  zh: 当前位置 | 您的位置 | 您现在的位置 | 你的位置
  zh-TW: 目前位置 | 您的位置
  ja: 現在地 | 現在位置
  ko: 현재 위치
  vi: Bạn đang ở đây | Bạn đang ở
`)
