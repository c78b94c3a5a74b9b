import { distance } from 'fastest-levenshtein'

/** Returns the candidates nearest to a query, the best first: at most `most` of them. */
export function nearest(query: string, candidates: readonly string[], most = 3): readonly string[] {
  if (query === '') return []
  const lowerCaseQuery = query.toLowerCase()
  return candidates
    .map((candidate) => ({ candidate, score: score(lowerCaseQuery, candidate.toLowerCase()) }))
    .filter(({ score }) => score <= 0.5)
    .sort((a, b) => a.score - b.score)
    .slice(0, most)
    .map(({ candidate }) => candidate)
}

/** 0 for the same text, 1 for nothing in common; a candidate that contains the query or begins like it comes near. */
function score(query: string, candidate: string): number {
  if (candidate.includes(query)) return 0.1
  const whole = distance(query, candidate) / Math.max(query.length, candidate.length, 1)
  const beginning = distance(query, candidate.slice(0, query.length)) / Math.max(query.length, 1)
  const word = candidate
    .split(/[^\p{L}\p{N}]+/u)
    .reduce(
      (least, part) => Math.min(least, distance(query, part) / Math.max(query.length, part.length, 1)),
      1,
    )
  return Math.min(whole, beginning + 0.1, word + 0.1)
}
