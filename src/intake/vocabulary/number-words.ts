import { phrasePlaces } from './phrases.ts'

/** The numbers from one to ten in words, as they stand beside the name of a part: `Chapter One`, `Часть вторая`. */
export const numberWords = phrasePlaces(`
  en: one | two | three | four | five | six | seven | eight | nine | ten
  en: first | second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth
  de: erster/erste/erstes | zweiter/zweite/zweites | dritter/dritte/drittes | vierter/vierte/viertes
    | fünfter/fünfte/fünftes | sechster/sechste/sechstes | siebter/siebte/siebtes | achter/achte/achtes
    | neunter/neunte/neuntes | zehnter/zehnte/zehntes
  de: eins | zwei | drei | vier | fünf | sechs | sieben | acht | neun | zehn
  fr: premier/première/un | deux | trois | quatre | cinq | six | sept | huit | neuf | dix
  fr: - | deuxième | troisième | quatrième | cinquième | sixième | septième | huitième | neuvième | dixième
  es: primero/primera/uno | segundo/segunda | tercero/tercera | cuarto/cuarta | quinto/quinta | sexto/sexta
    | séptimo/séptima | octavo/octava | noveno/novena | décimo/décima
  es: uno | dos | tres | cuatro | cinco | seis | siete | ocho | nueve | diez
  pt: primeiro/primeira | segundo | terceiro/terceira | quarto/quarta | quinto | sexto | sétimo/sétima
    | oitavo/oitava | nono | décimo
  pt: - | dois | três | quatro | - | - | sete | oito | nove | dez
  it: primo/prima | secondo/seconda | terzo/terza | quarto | quinto | sesto/sesta | settimo/settima
    | ottavo/ottava | nono | decimo/decima
  it: uno | - | tre | quattro | cinque | sei | sette | otto | nove | dieci
  nl: eerste | tweede | derde | vierde | vijfde | zesde | zevende | achtste | negende | tiende
  nl: een | twee | drie | vier | vijf | zes | zeven | acht | negen | tien
  pl: pierwszy/pierwsza/pierwsze | drugi/druga/drugie | trzeci/trzecia | czwarty/czwarta | piąty/piąta | szósty/szósta
    | siódmy/siódma | ósmy/ósma | dziewiąty/dziewiąta | dziesiąty/dziesiąta
  ru: первый/первая | второй/вторая | третий/третья | четвёртый/четвёртая/четвертый/четвертая | пятый/пятая
    | шестой/шестая | седьмой/седьмая | восьмой/восьмая | девятый/девятая | десятый/десятая
  uk: перший/перша | другий/друга | третій/третя | четвертий/четверта | п’ятий/п’ята | шостий/шоста
    | сьомий/сьома | восьмий/восьма | дев’ятий/дев’ята | десятий/десята
  cs: první | druhý/druhá | třetí | čtvrtý/čtvrtá | pátý/pátá | šestý/šestá | sedmý/sedmá | osmý/osmá
    | devátý/devátá | desátý/desátá
  cs: jedna | dva | tři | čtyři | pět | šest | sedm | osm | devět | deset
  da: første | anden/andet | tredje | fjerde | femte | sjette | syvende | ottende | niende | tiende
  da: en | to | tre | fire | fem | seks | syv | otte | ni | ti
  sv: första | andra | tredje | fjärde | femte | sjätte | sjunde | åttonde | nionde | tionde
  sv: ett | två | tre | fyra | fem | - | sju | åtta | nio | tio
  tr: birinci | ikinci | üçüncü | dördüncü | beşinci | altıncı | yedinci | sekizinci | dokuzuncu | onuncu
  tr: bir | iki | üç | dört | beş | altı | yedi | sekiz | dokuz
  vi: một | hai | ba | bốn | năm | sáu | bảy | tám | chín | mười
  ar: الأول/الأولى | الثاني/الثانية | الثالث/الثالثة | الرابع/الرابعة | الخامس/الخامسة | السادس/السادسة
    | السابع/السابعة | الثامن/الثامنة | التاسع/التاسعة | العاشر/العاشرة
`)
