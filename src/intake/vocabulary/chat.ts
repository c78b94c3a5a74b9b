import { phraseSet } from './phrases.ts'

// What chat programs put around what they write, and around code.

/** How an answer begins before it says what it brings. */
export const preambleOpenings = phraseSet(`
  en: sure | sure thing | certainly | of course | absolutely | great | okay | ok | yes | here you go
    no problem
  de: gerne | gern | klar | natürlich | selbstverständlich | sicher | okay
  fr: bien sûr | certainement | avec plaisir | d'accord | absolument
  es: claro | claro que sí | por supuesto | desde luego | con gusto | aquí tienes
  pt: claro | com certeza | com prazer | é claro
  it: certo | certamente | ecco qui | volentieri | naturalmente
  nl: zeker | natuurlijk | graag | uiteraard
  pl: oczywiście | jasne | pewnie | z przyjemnością
  ru: конечно | хорошо | разумеется | с удовольствием
  uk: звичайно | звісно | добре | авжеж
  sv: självklart | visst | absolut | givetvis
  tr: elbette | tabii | tabii ki | memnuniyetle
  zh: 当然 | 当然可以 | 好的 | 没问题 | 可以
  zh-TW: 當然 | 當然可以 | 沒問題
  ja: もちろん | もちろんです | はい | 承知しました | かしこまりました
  ko: 물론 | 물론입니다 | 물론이죠 | 네 | 알겠습니다
  vi: chắc chắn | chắc chắn rồi | tất nhiên | được rồi | vâng
  ar: بالتأكيد | بالطبع | حسنا | طبعا
`)

/** How an answer says what it brings. */
export const preamblePhrases = phraseSet(`
  en: here is | here's | here are | below is | the following is | this is the | this is a | I've written
    I have written
  de: hier ist | hier sind | hier kommt | nachfolgend | im folgenden | unten findest du
  fr: voici | voilà | ci-dessous
  es: aquí está | aquí tienes | aquí te dejo | a continuación | este es
  pt: aqui está | aqui vai | segue | a seguir | abaixo está
  it: ecco | di seguito | qui sotto
  nl: hier is | hier zijn | hieronder | dit is
  pl: oto | poniżej
  ru: вот | ниже
  uk: ось | нижче
  sv: här är | här kommer | nedan
  tr: işte | İşte | aşağıda
  zh: 以下是 | 以下为 | 下面是 | 这是 | 这里是
  zh-TW: 這是 | 這裡是
  ja: 以下が | 以下は | 以下に | こちらが | こちらは
  ko: 다음은 | 아래는 | 여기
  vi: đây là | dưới đây là | sau đây là
  ar: إليك | هذا هو | هذه هي | فيما يلي | ها هو | ها هي
`)

/** How the remark after an article that a program wrote begins. */
export const remarks = phraseSet(`
  en: let me know | would you like me | would you like a | do you want me | I hope this | hope this helps
    feel free to | if you'd like, I can | if you would like, I can | if you want, I can | I can also
    want me to | this article is | this version
  de: lass mich wissen | lassen Sie mich wissen | sag mir Bescheid | sag Bescheid | ich hoffe, | möchtest du
    möchten Sie | soll ich | wenn du möchtest | wenn Sie möchten | gerne kann ich | falls du
  fr: faites-moi savoir | fais-moi savoir | dites-moi si | dis-moi si | j'espère que | souhaitez-vous
    souhaites-tu | voulez-vous que | veux-tu que | n'hésitez pas | n'hésite pas | si vous le souhaitez
    si tu veux | si vous souhaitez | si tu souhaites | si tu le souhaites | si vous voulez
  es: avísame si | dime si | hazme saber | espero que | ¿quieres que | ¿te gustaría | no dudes en
    si quieres, puedo | si lo deseas
  pt: me avise se | avise-me | diga-me se | espero que | quer que eu | gostaria que | você gostaria
    se quiser, posso | fique à vontade
  it: fammi sapere | dimmi se | mi faccia sapere | spero che | vuoi che | vorresti che | se vuoi, posso
    se desideri
  nl: laat me weten | laat het me weten | ik hoop dat | wil je dat | wilt u dat | als je wilt
  pl: daj mi znać | daj znać | mam nadzieję, że | czy chcesz | czy chciałbyś | jeśli chcesz
  ru: дайте знать | дай знать | надеюсь, | хотите, чтобы | хочешь, чтобы | если хотите | если хочешь
    сообщите
  uk: дайте знати | дай знати | сподіваюся, | хочете, щоб | хочеш, щоб | якщо хочете | якщо хочеш
  sv: säg till om | låt mig veta | hör av dig | hoppas att | jag hoppas | vill du att | om du vill
  tr: bana bildirin | haber ver | umarım | ister misin | istersen | başka bir isteğiniz
  zh: 如果您需要 | 如果你需要 | 如需 | 希望这 | 希望对 | 需要我 | 要不要我 | 请告诉我 | 如果您想 | 如果你想 | 如果需要
  zh-TW: 如果您想 | 希望這 | 希望對 | 請告訴我
  ja: ご希望であれば | 必要であれば | 必要に応じて | お気軽に | ご要望があれば | 他にも
  ko: 필요하시면 | 원하시면 | 도움이 되 | 더 필요한 | 수정이 필요하
  vi: hãy cho tôi biết | cho tôi biết | hy vọng | bạn có muốn | nếu bạn muốn
  ar: أخبرني | آمل أن | هل تريد | هل ترغب | إذا أردت | إذا كنت ترغب
`)

/** The button above code that copies it. */
export const copyButtons = phraseSet(`
  en: copy | copied
  de: kopieren
  fr: copier
  es: copiar
  it: copia
  nl: kopiëren
  pl: kopiuj
  ru: копировать | скопировать
  uk: копіювати | скопіювати
  sv: kopiera
  tr: kopyala
  zh: 复制
  zh-TW: 複製
  ja: コピー | コピーする
  ko: 복사 | 복사하기
  vi: sao chép
  ar: نسخ
`)

/** The same, where it says that it copies code. */
export const copyCodeButtons = phraseSet(`
  en: copy code
  de: code kopieren
  fr: copier le code
  es: copiar código
  it: copia codice
  nl: code kopiëren
  pl: kopiuj kod
  ru: копировать код | скопировать код
  uk: копіювати код | скопіювати код
  sv: kopiera kod | kopiera koden
  tr: kodu kopyala
  zh: 复制代码
  zh-TW: 複製程式碼 | 複製代碼
  ja: コードをコピー | コードをコピーする
  ko: 코드 복사
  vi: sao chép mã
  ar: نسخ الكود | نسخ الرمز
`)

/** The other buttons above code. */
export const codeButtons = phraseSet(`
  en: edit | run | download | wrap | collapse | expand | explain | preview | insert
  de: bearbeiten | ausführen | herunterladen
  fr: modifier | éditer | exécuter | télécharger
  es: editar | ejecutar | descargar
  pt: executar | baixar | transferir
  it: modifica | esegui | scarica
  nl: bewerken | uitvoeren | downloaden
  pl: edytuj | uruchom | pobierz
  ru: редактировать | изменить | запустить | скачать
  uk: редагувати | змінити | запустити | завантажити
  sv: redigera | kör | ladda ner
  tr: düzenle | çalıştır | indir
  zh: 编辑 | 运行 | 下载 | 折叠
  zh-TW: 編輯 | 執行 | 下載
  ja: 編集 | 編集する | 実行 | ダウンロード
  ko: 편집 | 편집하기 | 수정 | 실행 | 다운로드
  vi: chỉnh sửa | chạy | tải xuống
  ar: تحرير | تعديل | تشغيل | تنزيل
`)

/** Languages whose names may have capitals above code. */
export const languageNames = `
  Ada | Assembly | Bash | C | C++ | C# | Clojure | CMake | CSS | CSV | Dart | Diff | Dockerfile | Elixir | Erlang | F#
  Go | GraphQL | Haskell | HCL | HTML | HTTP | INI | Java | JavaScript | JSON | JSX | Julia | Kotlin | LaTeX | Less | Lisp
  Lua | Makefile | Markdown | MATLAB | MDX | Mermaid | Nginx | Nix | OCaml | Pascal | Perl | PHP | Plaintext | PowerShell
  Prolog | Python | R | Racket | Ruby | Rust | Sass | Scala | Scheme | SCSS | Shell | Solidity | SQL | SVG | Swift | Terraform
  TeX | Text | TOML | TSX | TypeScript | VBA | Vue | WASM | XML | YAML | Zig
`
