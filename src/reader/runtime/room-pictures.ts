import { forgetKittyPicture, kittyGraphics } from '../../render/picture/escapes.ts'
import type { Box } from '../../render/picture/fit.ts'
import { MOST_PLACEHOLDER_ROWS, placeholderIds, placeholderLines } from '../../render/picture/placeholders.ts'
import type { PictureSettings } from '../../render/settings.ts'

/** Returns the bytes of the picture of an address; undefined if there is none to be had. */
export type ReadPicture = (address: string) => Promise<Uint8Array | undefined>

/** The pictures of the article that is open. They are laid out by their sizes, and drawn once they are on the screen. */
export type RoomPictures = ReturnType<typeof createRoomPictures>

/** A picture in one of the boxes that it has been set in. */
type PlacedPicture = { readonly read: () => Promise<Uint8Array | undefined>; readonly box: Box }

/** Returns pictures, none at first, of at most `rows` rows; `write` sends the terminal a sequence. */
export function createRoomPictures(rows: number, write: (sequence: string) => void) {
  const placed = new Map<number, PlacedPicture>()
  const sent = new Set<number>()
  let lastId = 0

  function place(read: PlacedPicture['read'], box: Box): string {
    lastId++
    placed.set(lastId, { read, box })
    return placeholderLines(lastId, box)
  }

  async function sendPicture(id: number, { read, box }: PlacedPicture): Promise<void> {
    const bytes = await read()
    if (bytes === undefined) return
    const { toPng } = await import('../../render/picture/prepare.ts')
    const png = await toPng(bytes)
    if (png !== undefined && png !== 'too long' && sent.has(id)) write(kittyGraphics(png.data, box, id))
  }

  return {
    /** Returns how pictures are set that are read like this. */
    settings: (read: ReadPicture): PictureSettings => ({
      rows: Math.min(rows, MOST_PLACEHOLDER_ROWS),
      async prepare(address) {
        const bytes = await read(address)
        if (bytes === undefined) return undefined
        const { pictureSize } = await import('../../render/picture/prepare.ts')
        const size = await pictureSize(bytes)
        return size && { ...size, setIn: (box) => place(() => read(address), box) }
      },
    }),
    /** Sends the terminal those pictures on a screen that it doesn't have yet. */
    send(screen: readonly string[]): void {
      for (const id of screen.flatMap(placeholderIds)) {
        const picture = placed.get(id)
        if (picture === undefined || sent.has(id)) continue
        sent.add(id)
        void sendPicture(id, picture)
      }
    },
    /** Sends all again from now on: the terminal may have lost them. */
    sendAgain: () => sent.clear(),
    /** Makes the terminal forget them. */
    clear(): void {
      for (const id of sent) write(forgetKittyPicture(id))
      sent.clear()
      placed.clear()
    },
  }
}
