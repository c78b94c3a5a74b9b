/** In pixels. */
export type Size = { readonly width: number; readonly height: number }

/** In columns and rows of a terminal. */
export type Box = { readonly columns: number; readonly rows: number }

/** The pixels of a cell: what terminals have by default, more or less. They aren't asked, since one might not answer. */
const CELL: Size = { width: 8, height: 16 }

/** Returns the box that a picture takes: its own size, scaled down to fit into another box. */
export function fitPicture({ width, height }: Size, most: Box): Box {
  const columns = width / CELL.width
  const rows = height / CELL.height
  const scale = Math.min(1, most.columns / columns, most.rows / rows)
  return {
    columns: Math.max(1, Math.round(columns * scale)),
    rows: Math.max(1, Math.round(rows * scale)),
  }
}
