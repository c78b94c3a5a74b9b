import stringWidth from 'string-width'

/** Returns the columns that the text takes in a terminal (UAX #11; grapheme clusters by UAX #29). */
export function displayWidth(text: string): number {
  return stringWidth(text, { countAnsiEscapeCodes: true })
}
