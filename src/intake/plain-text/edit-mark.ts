import { lazy } from '../../text/expressions.ts'
import { endingOf } from '../line-metrics.ts'
import { editMarks } from '../vocabulary/edit-marks.ts'
import { anyOf } from '../vocabulary/phrases.ts'

/** Longer lines are no headings (UTF-16 units). */
const MAX_LENGTH = 200
/** `[edit]`, `[Bearbeiten | Quelltext bearbeiten]`, at the end of a line. */
const EDIT_MARK = lazy(() => {
  const mark = anyOf(editMarks)
  return new RegExp(`\\s?\\[\\s?${mark}(?:\\s?\\|\\s?${mark})?\\s?\\]$`, 'i')
})

/**
 * Returns a wiki's heading without the mark behind it, a button to edit the section: '' where the mark stands alone,
 * undefined for any other line.
 */
export function withoutEditMark(line: string): string | undefined {
  if (!line.endsWith(']') || line.length > MAX_LENGTH) return undefined
  const match = EDIT_MARK().exec(line)
  const heading = line.slice(0, match?.index)
  return match && (heading === '' || endingOf(heading) !== 'sentence') ? heading : undefined
}
