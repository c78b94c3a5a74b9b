// Words that say what a hyphen at the end of a line is. All in lower case.

/** Words behind a hyphen that stands for a word still to come: `Nord- und Südsee`. */
export const hyphenConjunctions = `
  en: and | or | to
  de: und | oder | bis | bzw | sowie | wie
  es: y | o
  nl: en | of
  pl: i
  sv: och | eller
  da: og | eller
  fi: ja | tai
  hu: és | vagy
`

/** What is written with a hyphen before other words. */
export const hyphenatedPrefixes = `
  en: all | cross | ex | full | half | high | ill | long | low | mid | non | old | part | self | short | so
    well
  fr: demi | quasi | sous | vice
  es: ex
  pt: ex | pós | pré | recém
  it: ex
  ru: во | кое | по
`
