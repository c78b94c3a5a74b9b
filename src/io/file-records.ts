import type { ArticleFile } from './folder.ts'

/** What is kept of a file, after its path, its size in bytes, and when it was changed. */
export type FileRecord = readonly [path: string, size: number, mtime: number, ...rest: readonly unknown[]]

/**
 * Returns a function that returns the record of a file; undefined where there is none, or the file has changed since. It is
 * fastest for files in the order of the records.
 */
export function recordFinder<Record extends FileRecord>(
  records: readonly Record[],
): (file: ArticleFile) => Record | undefined {
  let next = 0
  let byPath: ReadonlyMap<string, Record> | undefined
  return ({ path, size, mtime }) => {
    let record = records[next]
    if (record?.[0] === path) next++
    else {
      byPath ??= new Map(records.map((each) => [each[0], each]))
      record = byPath.get(path)
    }
    return record && record[1] === size && record[2] === mtime ? record : undefined
  }
}
