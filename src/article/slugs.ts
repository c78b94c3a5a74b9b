import GithubSlugger, { slug } from 'github-slugger'

/** What `--section` takes for a number or a range, or for nothing at all. */
const NUMBER_LIKE = /^[\d\s.,_-]*$/

/**
 * Returns a function that gives each heading in turn its slug, by its title and the identifier that its author gave it:
 * that, or else the title as GitHub has it. No slug is given twice, and none reads as a number: `section-2024`.
 */
export function createSlugger(): (title: string, id: string | undefined) => string {
  const slugger = new GithubSlugger()
  return (title, id) => {
    if (id !== undefined && !NUMBER_LIKE.test(id) && !Object.hasOwn(slugger.occurrences, id)) {
      slugger.occurrences[id] = 0
      return id
    }
    const name = id ?? title
    return slugger.slug(NUMBER_LIKE.test(slug(name)) ? `section ${digits(name)}`.trim() : name)
  }
}

function digits(name: string): string {
  return name.replace(/\D+/g, ' ').trim()
}
