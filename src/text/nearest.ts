import { distance } from 'fastest-levenshtein'

/** Returns the candidates that come nearest to what was asked for, the best first: at most `most` of them. */
export function nearest(asked: string, candidates: readonly string[], most = 3): readonly string[] {
  if (asked === '') return []
  const wanted = asked.toLowerCase()
  return candidates
    .map((candidate) => ({ candidate, score: score(wanted, candidate.toLowerCase()) }))
    .filter(({ score }) => score <= 0.5)
    .sort((a, b) => a.score - b.score)
    .slice(0, most)
    .map(({ candidate }) => candidate)
}

/** 0 for the same text, 1 for nothing in common; a text that holds or begins what was asked for comes near. */
function score(wanted: string, candidate: string): number {
  if (candidate.includes(wanted)) return 0.1
  const whole = distance(wanted, candidate) / Math.max(wanted.length, candidate.length, 1)
  const beginning = distance(wanted, candidate.slice(0, wanted.length)) / Math.max(wanted.length, 1)
  const word = candidate
    .split(/[^\p{L}\p{N}]+/u)
    .reduce(
      (least, part) => Math.min(least, distance(wanted, part) / Math.max(wanted.length, part.length, 1)),
      1,
    )
  return Math.min(whole, beginning + 0.1, word + 0.1)
}
