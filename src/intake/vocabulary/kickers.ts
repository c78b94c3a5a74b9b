import { phraseSet } from './phrases.ts'

/** What a paper prints above a title: what kind of text it is, or which part of the paper it stands in. */
export const kickers = phraseSet(`
  en: Reportage | Report | Special report | Feature | Interview | Opinion | Comment | Commentary | Editorial | Essay
    Column | Analysis | News analysis | Explainer | Review | Book review | Film review | Profile | Obituary | Guest post
    Exclusive | Breaking news | Breaking | News | World | Politics | Business | Economy | Technology | Science | Health
    Sport | Sports | Culture | Arts | Travel | Lifestyle | Food | Society | Local news | Podcast | Long read
  de: Reportage | Bericht | Interview | Gespräch | Kommentar | Meinung | Gastbeitrag | Leitartikel | Essay | Kolumne
    Analyse | Hintergrund | Porträt | Rezension | Nachruf | Glosse | Exklusiv | Eilmeldung | Nachrichten | Politik
    Wirtschaft | Wissen | Wissenschaft | Gesundheit | Sport | Kultur | Feuilleton | Reise | Gesellschaft | Panorama
  fr: Reportage | Enquête | Entretien | Interview | Tribune | Opinion | Éditorial | Chronique | Analyse | Critique
    Portrait | Récit | Décryptage | Exclusif | Actualité | Actualités | Politique | Économie | Sciences | Santé | Sport
    Culture | Société | Voyage | Monde | International
  es: Reportaje | Crónica | Entrevista | Opinión | Tribuna | Editorial | Columna | Análisis | Reseña | Crítica | Perfil
    Exclusiva | Última hora | Noticias | Política | Economía | Ciencia | Salud | Deportes | Cultura | Sociedad | Viajes
    Internacional
  pt: Reportagem | Entrevista | Opinião | Editorial | Coluna | Análise | Crônica | Crónica | Crítica | Resenha | Perfil
    Exclusivo | Notícias | Política | Economia | Ciência | Saúde | Esporte | Desporto | Cultura | Sociedade | Mundo
  it: Reportage | Intervista | Opinioni | Commento | Editoriale | Rubrica | Analisi | Recensione | Ritratto | Inchiesta
    Esclusiva | Ultim'ora | Notizie | Cronaca | Politica | Economia | Scienza | Salute | Cultura | Società | Viaggi
  nl: Reportage | Interview | Opinie | Column | Commentaar | Analyse | Recensie | Achtergrond | Portret | Exclusief
    Nieuws | Politiek | Economie | Wetenschap | Gezondheid | Sport | Cultuur | Samenleving | Buitenland | Binnenland
  pl: Reportaż | Wywiad | Opinia | Opinie | Komentarz | Felieton | Analiza | Recenzja | Sylwetka | Wiadomości
    Polityka | Gospodarka | Nauka | Zdrowie | Sport | Kultura | Społeczeństwo | Świat | Tylko u nas
  ru: Репортаж | Интервью | Мнение | Колонка | Комментарий | Аналитика | Рецензия | Очерк | Эксклюзив | Новости
    Политика | Экономика | Наука | Здоровье | Спорт | Культура | Общество | В мире
  uk: Репортаж | Інтерв'ю | Думка | Колонка | Коментар | Аналітика | Рецензія | Нарис | Ексклюзив | Новини
    Політика | Економіка | Наука | Здоров'я | Спорт | Культура | Суспільство | Світ
  sv: Reportage | Intervju | Ledare | Krönika | Debatt | Kommentar | Analys | Recension | Porträtt | Nyheter | Politik
    Ekonomi | Vetenskap | Hälsa | Sport | Kultur | Samhälle | Inrikes | Utrikes
  da: Reportage | Interview | Leder | Debat | Kommentar | Analyse | Anmeldelse | Portræt | Nyheder | Politik | Kultur
  nb: Reportasje | Intervju | Leder | Debatt | Kommentar | Analyse | Anmeldelse | Portrett | Nyheter | Politikk | Kultur
  fi: Reportaasi | Haastattelu | Pääkirjoitus | Kolumni | Mielipide | Analyysi | Arvostelu | Uutiset | Kulttuuri
  cs: Reportáž | Rozhovor | Komentář | Názor | Sloupek | Analýza | Recenze | Zprávy | Politika | Ekonomika | Kultura
  hu: Riport | Interjú | Vélemény | Elemzés | Kritika | Hírek | Belföld | Külföld | Kultúra
  ro: Reportaj | Interviu | Opinie | Editorial | Analiză | Recenzie | Știri | Politică | Economie | Cultură
  el: Ρεπορτάζ | Συνέντευξη | Άποψη | Ανάλυση | Κριτική | Ειδήσεις | Πολιτική | Οικονομία | Πολιτισμός
  tr: Röportaj | Söyleşi | Köşe yazısı | Yorum | Görüş | Analiz | Eleştiri | Özel haber | Son dakika | Haberler | Gündem
    Siyaset | Ekonomi | Bilim | Sağlık | Spor | Kültür | Kültür sanat | Toplum | Dünya
  zh: 专访 | 特稿 | 评论 | 社论 | 观点 | 专栏 | 分析 | 书评 | 影评 | 人物 | 独家 | 新闻 | 时政 | 财经 | 科技 | 健康 | 体育 | 文化 | 社会 | 国际
  zh-TW: 專訪 | 評論 | 社論 | 觀點 | 專欄 | 書評 | 影評 | 獨家 | 新聞 | 財經 | 體育 | 社會 | 國際
  ja: ルポ | ルポルタージュ | インタビュー | 特集 | 社説 | コラム | 論説 | 解説 | 書評 | レビュー | 独自 | 速報 | ニュース | 政治 | 経済 | 科学 | スポーツ | 社会 | 暮らし
  ko: 르포 | 인터뷰 | 사설 | 칼럼 | 논평 | 오피니언 | 분석 | 서평 | 특집 | 단독 | 속보 | 뉴스 | 정치 | 경제 | 과학 | 건강 | 스포츠 | 문화 | 사회 | 국제
  vi: Phóng sự | Phỏng vấn | Xã luận | Bình luận | Góc nhìn | Phân tích | Tin tức | Thời sự | Chính trị | Kinh tế
    Khoa học | Sức khỏe | Thể thao | Văn hóa | Xã hội | Thế giới
  th: สารคดี | สัมภาษณ์ | บทบรรณาธิการ | ความคิดเห็น | บทวิเคราะห์ | ข่าว | การเมือง | เศรษฐกิจ | กีฬา | วัฒนธรรม
  id: Reportase | Wawancara | Opini | Editorial | Tajuk | Analisis | Resensi | Berita | Politik | Ekonomi | Olahraga | Budaya
  ar: تحقيق | ريبورتاج | مقابلة | حوار | رأي | افتتاحية | تحليل | مقالات | عاجل | خاص | أخبار | سياسة | اقتصاد | علوم
    صحة | رياضة | ثقافة | مجتمع
  he: כתבה | ראיון | דעה | דעות | פרשנות | ביקורת | חדשות | פוליטיקה | כלכלה | ספורט | תרבות
  fa: گزارش | گفتگو | مصاحبه | یادداشت | سرمقاله | تحلیل | نقد | اخبار | سیاسی | اقتصادی | ورزشی | فرهنگی
  hi: रिपोर्ट | साक्षात्कार | संपादकीय | विचार | विश्लेषण | समाचार | राजनीति | खेल | संस्कृति
`)
