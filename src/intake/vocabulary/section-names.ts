import { phraseSet } from './phrases.ts'

/** What sections are usually called. */
export const sectionNames = phraseSet(`
  en: Questions and answers | Abstract | Acknowledgements | Acknowledgments | Appendix | Background
    Bibliography | Conclusion | Conclusions | Directions | Discussion | Examples | External links | FAQ
    Features | Frequently asked questions | Further reading | History | Ingredients | Instructions
    Introduction | Limitations | Methods | Next steps | Notes | Overview | References | Related work
    Requirements | Results | See also | Skills | Sources | Summary | Takeaways | Pros | Cons | Verdict
    Key takeaways | Changelog | Configuration | Final thoughts | Getting started | Glossary | Highlights
    Installation | Motivation | Prerequisites | Steps | TL;DR | Troubleshooting | Usage | Wrapping up
  zh: 常见问题 | 常见问题解答 | 食材 | 用料 | 做法 | 制作步骤 | 引言 | 前言 | 背景 | 概述 | 摘要 | 总结 | 结论 | 结语 | 注释 | 历史 | 参见 | 参考文献 | 参考资料
    外部链接 | 延伸阅读 | 步骤 | 小结 | 后记 | 附录 | 致谢
  zh-TW: 常見問題 | 總結 | 結論 | 參考文獻 | 參考資料 | 外部連結
  ja: よくある質問 | よくあるご質問 | はじめに | おわりに | まとめ | 手順 | 使い方 | 追記 | 概要 | 歴史 | 脚注 | 関連項目 | 外部リンク | 付録 | 謝辞 | 材料 | 作り方
  ko: 자주 묻는 질문 | 재료 | 만드는 법 | 개요 | 들어가며 | 마치며 | 마무리 | 서론 | 결론 | 배경 | 요약 | 역사 | 각주 | 참고 문헌 | 같이 보기 | 외부 링크
  ru: Частые вопросы | Часто задаваемые вопросы | Вопросы и ответы | Ингредиенты | Приготовление
    Способ приготовления | Введение | Заключение | Вывод | Содержание | Установка | Выводы | Итоги | История
    Литература | Источники | Примечания | Ссылки | См. также
  uk: Часті запитання | Поширені запитання | Зміст | Історія | Інгредієнти | Приготування | Посилання
    Джерела | Вступ | Висновки | Література | Примітки
  de: Häufige Fragen | Häufig gestellte Fragen | Inhalt | Einleitung | Einführung | Fazit | Voraussetzungen
    Zusammenfassung | Geschichte | Hintergrund | Literatur | Quellen | Einzelnachweise | Weblinks | Siehe auch
    Anhang | Zutaten | Zubereitung
  fr: Questions fréquentes | Foire aux questions | Introduction | Contexte | Étapes | Prérequis | Résumé
    Histoire | Références | Sources | Notes et références | Voir aussi | Liens externes | Annexes
    Bibliographie | Ingrédients | Préparation
  es: Preguntas frecuentes | Contenido | Introducción | Instalación | Requisitos | Próximos pasos | Conclusión
    Conclusiones | Fuentes | Antecedentes | Resumen | Historia | Referencias | Véase también
    Enlaces externos | Bibliografía | Ingredientes | Preparación
  pt: Perguntas frequentes | Ingredientes | Modo de preparo | Modo de preparação | Conclusões | Introdução
    Instalação | Próximos passos | Considerações finais | Fontes | Conclusão | Contexto | Resumo | História
    Referências | Ver também | Ligações externas
  it: Domande frequenti | Ingredienti | Preparazione | Procedimento | Conclusione | Introduzione | Conclusioni
    Riassunto | Storia | Note | Fonti | Bibliografia | Voci correlate | Collegamenti esterni
  nl: Veelgestelde vragen | Inhoud | Ingrediënten | Bereiding | Bereidingswijze | Achtergrond | Samenvatting
    Inleiding | Conclusie | Geschiedenis | Bronnen | Zie ook | Externe links
  pl: Częste pytania | Najczęściej zadawane pytania | Często zadawane pytania | Składniki | Przygotowanie | Wykonanie
    Sposób przygotowania | Bibliografia | Wstęp | Podsumowanie | Wnioski | Przypisy | Źródła | Zobacz też
  tr: Sıkça sorulan sorular | Sık sorulan sorular | Hazırlanışı | Tarihçe | Özet | Giriş | Malzemeler
    Malzemeleri | Yapılışı | Sonuç | Kaynakça | Kaynaklar | Ayrıca bakınız
  ar: الأسئلة الشائعة | أسئلة شائعة | طريقة التحضير | مقدمة | المكونات | خاتمة | الخلاصة | تاريخ | المراجع
    المصادر | مراجع | انظر أيضا | وصلات خارجية
  sv: Vanliga frågor | Innehåll | Inledning | Ingredienser | Gör så här | Historia | Sammanfattning | Slutsats
    Källor | Se även
  vi: Câu hỏi thường gặp | Giới thiệu | Mở đầu | Nguyên liệu | Cách làm | Lịch sử | Kết luận | Tổng kết
    Tham khảo | Xem thêm | Liên kết ngoài
  hi: सामग्री | विधि | बनाने की विधि | परिचय | निष्कर्ष | इतिहास | सन्दर्भ | संदर्भ | इन्हें भी देखें | बाहरी कड़ियाँ
  th: ส่วนผสม | วิธีทำ | บทนำ | สรุป | ประวัติ | อ้างอิง | ดูเพิ่ม | แหล่งข้อมูลอื่น
  id: Bahan | Bahan-bahan | Cara membuat | Pendahuluan | Kesimpulan | Sejarah | Referensi | Lihat pula | Pranala luar
  el: Υλικά | Εκτέλεση | Εισαγωγή | Συμπέρασμα | Συμπεράσματα | Ιστορία | Πηγές | Παραπομπές | Δείτε επίσης
    Εξωτερικοί σύνδεσμοι
  hu: Hozzávalók | Elkészítés | Bevezetés | Összefoglalás | Történet | Források | Jegyzetek | Lásd még
  ro: Ingrediente | Mod de preparare | Introducere | Concluzie | Concluzii | Istoric | Surse | Referințe | Vezi și
  cs: Ingredience | Postup | Úvod | Závěr | Shrnutí | Historie | Zdroje | Reference | Externí odkazy
  fi: Ainekset | Valmistus | Johdanto | Yhteenveto | Historia | Lähteet | Katso myös
  da: Ingredienser | Fremgangsmåde | Indledning | Konklusion | Historie | Kilder | Se også
  nb: Ingredienser | Fremgangsmåte | Innledning | Konklusjon | Historie | Kilder | Se også
  he: מצרכים | אופן ההכנה | הקדמה | מבוא | סיכום | היסטוריה | מקורות | הערות שוליים | ראו גם
  fa: مواد لازم | طرز تهیه | مقدمه | نتیجه‌گیری | تاریخچه | منابع | جستارهای وابسته
`)

/** What a table of contents is called: it is none of the sections that it lists. */
export const contentsNames = phraseSet(`
  en: Contents | Table of contents | In this article | On this page
  zh: 目录 | 本文目录
  zh-TW: 目錄 | 文章目錄
  ja: 目次
  ko: 목차
  ru: Оглавление
  de: Inhaltsverzeichnis
  fr: Sommaire | Table des matières
  es: Índice | Tabla de contenidos | Índice de contenidos
  pt: Índice | Sumário
  it: Indice | Sommario
  nl: Inhoudsopgave
  pl: Spis treści
  cs: Obsah článku
  sv: Innehållsförteckning
  da: Indholdsfortegnelse
  fi: Sisällysluettelo
  hu: Tartalomjegyzék
  tr: İçindekiler
  vi: Mục lục
  id: Daftar isi
  th: สารบัญ
  ar: المحتويات | جدول المحتويات
  he: תוכן עניינים
  fa: فهرست مطالب
`)
