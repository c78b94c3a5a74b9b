// Okapi BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009), k1 = 1.2 and b = 0.75.

/** In terms. */
const USUAL_LENGTH = 150

/** Returns how much of a term's weight its count in a text of some terms brings, from 0 to 1. */
export function saturation(count: number, length: number): number {
  return count / (count + 1.2 * (0.25 + (0.75 * length) / USUAL_LENGTH))
}

/** Returns the weight of a term that a number of all sections have. */
export function rarity(sections: number, all: number): number {
  return Math.log(1 + Math.max(0, all - sections + 0.5) / (sections + 0.5))
}
