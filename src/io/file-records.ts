import type { ArticleFile } from './folder.ts'

/** What is kept of a file, after its path, its size in bytes, and when it was changed. */
export type FileRecord = readonly [path: string, size: number, mtime: number, ...rest: readonly unknown[]]

/** Returns a function that finds the record of a file; undefined if it has none, or has changed since. */
export function recordFinder<Record extends FileRecord>(
  records: readonly Record[],
): (file: ArticleFile) => Record | undefined {
  const byPath = new Map(records.map((record) => [record[0], record]))
  return ({ path, size, mtime }) => {
    const record = byPath.get(path)
    return record?.[1] === size && record[2] === mtime ? record : undefined
  }
}
