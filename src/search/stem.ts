// A light stemmer for all languages of a script at once, since neither a question nor most articles say what language
// they are in. It takes off an ending, so that "article" finds "articles" and "книга" "книгу"; it knows no roots.
// The endings are those of words without accents and in lower case (see `fold` in terms.ts).

const VOWEL = /[aeiouy]/

/** What makes a plural of most Western European nouns; not that of "glass", "virus" and "basis". */
const PLURAL = /(?<=^..+[^sui])s$/
/** English verbs; what is left must have a vowel, which "string" and "speed" wouldn't. */
const VERB = /(?:(?<=^..+)ing|(?<=^..*[^aeou])ed)$/
/** Nouns and adjectives of Germanic, Romance, Slavic and Turkic languages, from words that are long enough. */
const CASE =
  /(?:(?<=^..+)(?:e|l[ae]r)|(?<=^.{4,})(?:e(?:rn?|n|m|t|rna)|arna|orna|[ao]r|ami|ach|ow|om|[aio]))$/
const DOUBLED = /([bdfglmnprst])\1$/

/** Russian and Ukrainian: cases, adjectives, verbs; й is и here, ї is і. */
const CYRILLIC =
  /(?<=^.{3,})(?:и?ями|и?ях|ами|ах|ие[ивм]|ем|ом|[ая]м|[ое]го|[ое]му|[иы]ми|[иы]м|[оеиы]и|[оеі]в|[ая]я|[ое]е|[иы]е|[уюоеє]ю|[иы]х|[аяиое]ть|[аяиое]л[аои]?|[еия]т|[ую]т|ь?[юяе]|и[юяи]|[аоеиыуьіє])$/

/** Words of other lengths stay as they are: the expressions look back from each letter (UTF-16 units). */
const SHORTEST = 4
const LONGEST = 60

/** Returns what a word and most of its forms have in common. The word is a folded one, see `fold`. */
export function stem(word: string): string {
  if (word.length < SHORTEST || word.length > LONGEST) return word
  const first = word.charCodeAt(0)
  if (first >= 0x61 && first <= 0x7a) return latinStem(word)
  return first >= 0x430 && first < 0x530 ? word.replace(CYRILLIC, '') : word
}

function latinStem(word: string): string {
  const singular = word.replace(PLURAL, '')
  const root = singular.replace(VERB, '')
  const bare = VOWEL.test(root) ? root : singular
  return (bare === singular ? bare.replace(CASE, '') : bare.replace(/(?<=^..+)e$/, ''))
    .replace(DOUBLED, '$1')
    .replace(/(?<=^..+)y$/, 'i')
}
