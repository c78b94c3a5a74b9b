import { readFile } from 'node:fs/promises'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { packageFile } from '../../io/package-files.ts'
import { readFonts } from '../../io/system-fonts.ts'
import { type Drawing, type DrawnAs, LONGEST_SIDE } from './drawing.ts'

/** Screens with fine pixels have two for one of an SVG. */
const FINEST = 2

/**
 * Returns an SVG on white, which most are made for. It is drawn without what lies outside of the file: the library can't read
 * files, nor the network. Throws for a broken one.
 */
export async function drawSvg(bytes: Uint8Array, as: DrawnAs): Promise<Drawing> {
  await initWasm(await readFile(packageFile('dist/resvg.wasm')))
  const svg = new TextDecoder().decode(bytes)
  const options = { background: 'white', font: { fontBuffers: await readFonts(svg) } }
  const { width, height } = new Resvg(svg, options)
  const zoom = Math.min(FINEST, LONGEST_SIDE / Math.max(width, height))
  const image = new Resvg(svg, { ...options, fitTo: { mode: 'zoom', value: zoom } }).render()
  return {
    size: { width, height },
    pixels: { width: image.width, height: image.height },
    data: as === 'png' ? image.asPng() : image.pixels,
  }
}
