import type { Size } from './fit.ts'

/** The pixels of a picture, row by row: red, green, blue and, where there are 4 bytes for each, how opaque it is. */
export type Pixels = Size & { readonly data: Uint8Array }

/** Returns pixels of 4 bytes scaled down to a smaller size: each is the mean of those that it stands for. */
export function scaleDown({ width, height, data }: Pixels, to: Size): Pixels {
  const scaled = new Uint8Array(to.width * to.height * 4)
  for (let y = 0; y < to.height; y++) {
    const [top, bottom] = spread(y, to.height, height)
    for (let x = 0; x < to.width; x++) {
      const [left, right] = spread(x, to.width, width)
      const sums = [0, 0, 0, 0]
      for (let row = top; row < bottom; row++) {
        for (let index = (row * width + left) * 4; index < (row * width + right) * 4; index++) {
          sums[index % 4] = (sums[index % 4] ?? 0) + (data[index] ?? 0)
        }
      }
      const count = (bottom - top) * (right - left)
      scaled.set(
        sums.map((sum) => Math.round(sum / count)),
        (y * to.width + x) * 4,
      )
    }
  }
  return { ...to, data: scaled }
}

/** Returns where the pixels start and end that become one, in a row or a column. */
function spread(index: number, scaled: number, length: number): readonly [start: number, end: number] {
  const start = Math.floor((index * length) / scaled)
  return [start, Math.max(start + 1, Math.floor(((index + 1) * length) / scaled))]
}
