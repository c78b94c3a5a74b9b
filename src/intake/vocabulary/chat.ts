import { phraseSet } from './phrases.ts'

// What chat programs put around what they write, and around code.

/** A preamble: how an answer begins, and how it says what it brings. */
const PREAMBLES = `
  en: sure/sure thing/certainly/of course/absolutely/great/okay/ok/yes/here you go/no problem/
      show thinking/thought for seconds/thought for a few seconds/thought for a couple of seconds
    | here is/here's/here are/below is/the following is/this is the/this is a/I've written/I have written
  de: gerne/gern/klar/natürlich/selbstverständlich/sicher/okay
    | hier ist/hier sind/hier kommt/nachfolgend/im folgenden/unten findest du
  fr: bien sûr/certainement/avec plaisir/d'accord/absolument | voici/voilà/ci-dessous
  es: claro/claro que sí/por supuesto/desde luego/con gusto/aquí tienes
    | aquí está/aquí tienes/aquí te dejo/a continuación/este es
  pt: claro/com certeza/com prazer/é claro | aqui está/aqui vai/segue/a seguir/abaixo está
  it: certo/certamente/ecco qui/volentieri/naturalmente | ecco/di seguito/qui sotto
  nl: zeker/natuurlijk/graag/uiteraard | hier is/hier zijn/hieronder/dit is
  pl: oczywiście/jasne/pewnie/z przyjemnością | oto/poniżej
  sv: självklart/visst/absolut/givetvis | här är/här kommer/nedan
  ru: конечно/хорошо/разумеется/с удовольствием | вот/ниже
  uk: звичайно/звісно/добре/авжеж | ось/нижче
  tr: elbette/tabii/tabii ki/memnuniyetle | işte/İşte/aşağıda
  vi: chắc chắn/chắc chắn rồi/tất nhiên/được rồi/vâng | đây là/dưới đây là/sau đây là
  ar: بالتأكيد/بالطبع/حسنا/طبعا | إليك/هذا هو/هذه هي/فيما يلي/ها هو/ها هي
  zh: 当然/当然可以/好的/没问题/可以 | 以下是/以下为/下面是/这是/这里是
  zh-TW: 當然/當然可以/沒問題 | 這是/這裡是
  ja: もちろん/もちろんです/はい/承知しました/かしこまりました | 以下が/以下は/以下に/こちらが/こちらは
  ko: 물론/물론입니다/물론이죠/네/알겠습니다 | 다음은/아래는/여기
  cs: jistě/samozřejmě/jasně/rád | zde je/tady je/níže je
  da: selvfølgelig/naturligvis/gerne | her er/nedenfor
  nb: selvfølgelig/gjerne/så klart | her er/nedenfor
  fi: totta kai/tietenkin/toki/ilman muuta | tässä on/tässä/alla
  hu: természetesen/persze/szívesen/rendben | íme/itt van/alább
  ro: desigur/sigur/bineînțeles/cu plăcere | iată/mai jos/aici este
  el: βεβαίως/φυσικά/βέβαια/ασφαλώς | ορίστε/εδώ είναι/ακολουθεί/παρακάτω
  he: בטח/כמובן/בוודאי/בשמחה | הנה/להלן
  fa: حتما/البته/بله | در اینجا/این/در زیر
  hi: ज़रूर/जरूर/बिल्कुल/अवश्य | यहाँ/यह रहा/नीचे/पेश है
  th: ได้เลย/แน่นอน/ยินดี | นี่คือ/ด้านล่าง/ต่อไปนี้
  id: tentu/tentu saja/baik/baiklah | berikut/ini dia/di bawah ini
`

/** How an answer begins before it says what it brings. */
export const preambleOpenings = phraseSet({ table: PREAMBLES, column: 1 })

/** How an answer says what it brings. */
export const preamblePhrases = phraseSet({ table: PREAMBLES, column: 2 })

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
  it: fammi sapere | dimmi se | mi faccia sapere | spero che | vuoi che | vorresti che | se vuoi, posso | se desideri
  nl: laat me weten | laat het me weten | ik hoop dat | wil je dat | wilt u dat | als je wilt
  pl: daj mi znać | daj znać | mam nadzieję, że | czy chcesz | czy chciałbyś | jeśli chcesz
  ru: дайте знать | дай знать | надеюсь, | хотите, чтобы | хочешь, чтобы | если хотите | если хочешь | сообщите
  uk: дайте знати | дай знати | сподіваюся, | хочете, щоб | хочеш, щоб | якщо хочете | якщо хочеш
  sv: säg till om | låt mig veta | hör av dig | hoppas att | jag hoppas | vill du att | om du vill
  tr: bana bildirin | haber ver | umarım | ister misin | istersen | başka bir isteğiniz
  zh: 如果您需要 | 如果你需要 | 如需 | 希望这 | 希望对 | 需要我 | 要不要我 | 请告诉我 | 如果您想 | 如果你想 | 如果需要
  zh-TW: 如果您想 | 希望這 | 希望對 | 請告訴我
  ja: ご希望であれば | 必要であれば | 必要に応じて | お気軽に | ご要望があれば | 他にも
  ko: 필요하시면 | 원하시면 | 도움이 되 | 더 필요한 | 수정이 필요하
  vi: hãy cho tôi biết | cho tôi biết | hy vọng | bạn có muốn | nếu bạn muốn
  ar: أخبرني | آمل أن | هل تريد | هل ترغب | إذا أردت | إذا كنت ترغب
  cs: dejte mi vědět | dej mi vědět | doufám, že | chcete, abych | chceš, abych | pokud chcete
  da: lad mig vide | sig til, hvis | jeg håber | vil du have | hvis du vil
  nb: gi meg beskjed | si ifra | jeg håper | vil du at | hvis du vil
  fi: kerro, jos | kerro minulle | toivottavasti | haluatko | jos haluat
  hu: szólj, ha | szóljon, ha | remélem | szeretné, ha | szeretnéd | ha szeretné
  ro: spune-mi dacă | anunță-mă | sper că | vrei să | doriți să | dacă dorești | dacă vrei
  el: πείτε μου | πες μου | ενημερώστε με | ελπίζω | θέλετε να | θέλεις να | αν θέλετε | αν θέλεις
  he: אשמח לדעת | ספר לי אם | אם תרצה | אם תרצי | האם תרצה | מקווה ש
  fa: اگر بخواهید | اگر مایل | امیدوارم | آیا می‌خواهید
  hi: मुझे बताएं | मुझे बताइए | अगर आप चाहें | यदि आप चाहें | क्या आप चाहते | आशा है
  th: แจ้งให้ทราบ | หากต้องการ | ต้องการให้ | หวังว่า | ถ้าต้องการ
  id: beri tahu saya | semoga | apakah anda ingin | jika anda ingin | kalau mau
`)

/** Buttons above code: those that copy it, those that say that they copy code, others. */
const CODE_BUTTONS = `
  en: copy/copied | copy code | edit/run/download/wrap/collapse/expand/explain/preview/insert
  de: kopieren | code kopieren | bearbeiten/ausführen/herunterladen
  fr: copier | copier le code | modifier/éditer/exécuter/télécharger
  es: copiar | copiar código | editar/ejecutar/descargar
  pt: - | - | executar/baixar/transferir
  it: copia | copia codice | modifica/esegui/scarica
  nl: kopiëren | code kopiëren | bewerken/uitvoeren/downloaden
  pl: kopiuj | kopiuj kod | edytuj/uruchom/pobierz
  sv: kopiera | kopiera kod/kopiera koden | redigera/kör/ladda ner
  ru: копировать/скопировать | копировать код/скопировать код | редактировать/изменить/запустить/скачать
  uk: копіювати/скопіювати | копіювати код/скопіювати код | редагувати/змінити/запустити/завантажити
  tr: kopyala | kodu kopyala | düzenle/çalıştır/indir
  vi: sao chép | sao chép mã | chỉnh sửa/chạy/tải xuống
  ar: نسخ | نسخ الكود/نسخ الرمز | تحرير/تعديل/تشغيل/تنزيل
  zh: 复制 | 复制代码 | 编辑/运行/下载/折叠
  zh-TW: 複製 | 複製程式碼/複製代碼 | 編輯/執行/下載
  ja: コピー/コピーする | コードをコピー/コードをコピーする | 編集/編集する/実行/ダウンロード
  ko: 복사/복사하기 | 코드 복사 | 편집/편집하기/수정/실행/다운로드
`

/** The button above code that copies it. */
export const copyButtons = phraseSet({ table: CODE_BUTTONS, column: 1 })

/** The same, where it says that it copies code. */
export const copyCodeButtons = phraseSet({ table: CODE_BUTTONS, column: 2 })

/** The other buttons above code. */
export const codeButtons = phraseSet({ table: CODE_BUTTONS, column: 3 })

/** Languages whose names may have capitals above code. */
export const languageNames = `
  Ada | Assembly | Bash | C | C++ | C# | Clojure | CMake | CSS | CSV | Dart | Diff | Dockerfile | Elixir | Erlang | F#
  Go | GraphQL | Haskell | HCL | HTML | HTTP | INI | Java | JavaScript | JSON | JSX | Julia | Kotlin | LaTeX | Less | Lisp
  Lua | Makefile | Markdown | MATLAB | MDX | Mermaid | Nginx | Nix | OCaml | Pascal | Perl | PHP | Plaintext | PowerShell
  Prolog | Python | R | Racket | Ruby | Rust | Sass | Scala | Scheme | SCSS | Shell | Solidity | SQL | SVG | Swift | Terraform
  TeX | Text | TOML | TSX | TypeScript | VBA | Vue | WASM | XML | YAML | Zig
`
