import type { Shelved } from '../io/shelf.ts'
import { openBookmarks } from './runtime/bookmarks.ts'
import { clipboardSequence } from './runtime/clipboard.ts'
import { systemClock } from './runtime/clock.ts'
import { openLink } from './runtime/open-link.ts'
import { createRoom, type RoomOptions } from './runtime/room.ts'
import { handleSignals, stopProcess } from './runtime/signals.ts'
import { openTerminal } from './runtime/terminal.ts'

export type OpenRoomOptions = RoomOptions & {
  readonly shelf: readonly Shelved[]
  readonly standardInputIsArticle: boolean
  readonly env: { readonly [name: string]: string | undefined }
}

/** Opens the reading room on the terminal and resolves when the reader leaves it. */
export async function openRoom(options: OpenRoomOptions): Promise<void> {
  const { createInkScreen } = await import('./runtime/ink-screen.ts')
  const terminal = openTerminal(options.standardInputIsArticle)
  const room = createRoom(options, {
    createScreen: (handlers) => createInkScreen(terminal, handlers),
    bookmarks: openBookmarks(options.shelf, options.env),
    openLink: (address) => openLink(address, options.env),
    copy: (text) => terminal.stdout.write(clipboardSequence(text)),
    stopProcess,
    clock: systemClock,
  })
  const unhandle = handleSignals({ onEnd: room.close, onStop: room.suspend, onError: room.fail })
  room.open()
  try {
    await room.left
  } finally {
    room.close()
    unhandle()
    terminal.close()
  }
}
