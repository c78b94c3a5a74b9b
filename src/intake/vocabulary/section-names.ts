import { phraseSet } from './phrases.ts'

/** What sections are usually called. */
export const sectionNames = phraseSet(`
  en: Abstract | Acknowledgements | Acknowledgments | Appendix | Background | Bibliography | Conclusion
    Conclusions | Contents | Directions | Discussion | Examples | External links | FAQ | Features
    Frequently asked questions | Further reading | History | Ingredients | Instructions | Introduction
    Limitations | Methods | Next steps | Notes | Overview | References | Related work | Requirements
    Results | See also | Skills | Sources | Summary | Takeaways | Pros | Cons | Verdict | Key takeaways
    Changelog | Configuration | Final thoughts | Getting started | Glossary | Highlights | Installation
    Motivation | Prerequisites | Steps | Table of contents | TL;DR | Troubleshooting | Usage | Wrapping up
  zh: 引言 | 前言 | 背景 | 概述 | 摘要 | 总结 | 结论 | 结语 | 注释 | 历史 | 参见 | 参考文献 | 参考资料
    外部链接 | 延伸阅读 | 步骤 | 目录 | 小结 | 后记 | 附录 | 致谢
  zh-TW: 總結 | 結論 | 參考文獻 | 參考資料 | 外部連結
  ja: はじめに | おわりに | まとめ | 手順 | 使い方 | 目次 | 追記 | 概要 | 歴史 | 脚注 | 関連項目
    外部リンク | 付録 | 謝辞 | 材料 | 作り方
  ko: 개요 | 들어가며 | 마치며 | 마무리 | 목차 | 서론 | 결론 | 배경 | 요약 | 역사 | 각주 | 참고 문헌
    같이 보기 | 외부 링크
  ru: Введение | Заключение | Вывод | Содержание | Установка | Выводы | Итоги | История | Литература
    Источники | Примечания | Ссылки | См. также
  uk: Вступ | Висновки | Література | Примітки
  de: Einleitung | Einführung | Fazit | Voraussetzungen | Zusammenfassung | Geschichte | Hintergrund
    Literatur | Quellen | Einzelnachweise | Weblinks | Siehe auch | Anhang | Zutaten | Zubereitung
  fr: Contexte | Étapes | Prérequis | Résumé | Histoire | Références | Notes et références | Voir aussi
    Liens externes | Annexes | Bibliographie | Ingrédients | Préparation
  es: Introducción | Instalación | Requisitos | Próximos pasos | Conclusión | Conclusiones | Antecedentes
    Resumen | Historia | Referencias | Véase también | Enlaces externos | Bibliografía | Ingredientes
    Preparación
  pt: Introdução | Instalação | Próximos passos | Considerações finais | Conclusão | Contexto | Resumo
    História | Referências | Ver também | Ligações externas
  it: Introduzione | Conclusioni | Riassunto | Storia | Note | Bibliografia | Voci correlate
    Collegamenti esterni
  nl: Inleiding | Conclusie | Geschiedenis | Bronnen | Zie ook | Externe links
  pl: Wstęp | Podsumowanie | Wnioski | Przypisy | Zobacz też
  tr: Giriş | Malzemeler | Yapılışı | Sonuç | Kaynakça | Ayrıca bakınız
  ar: مقدمة | المكونات | خاتمة | الخلاصة | تاريخ | المراجع | مراجع | انظر أيضا | وصلات خارجية
`)
