import type { Shelved } from '../io/shelf.ts'
import { openBookmarks } from './runtime/bookmarks.ts'
import { systemClock } from './runtime/clock.ts'
import { openLink } from './runtime/open-link.ts'
import { createRoom, type RoomOptions } from './runtime/room.ts'
import { handleSignals, hangUp, stopProcess } from './runtime/signals.ts'
import { clipboardSequence } from './terminal/clipboard.ts'
import { createScreen } from './terminal/screen.ts'
import { openTerminal } from './terminal/terminal.ts'

export type OpenRoomOptions = RoomOptions & {
  readonly shelf: readonly Shelved[]
  readonly env: { readonly [name: string]: string | undefined }
}

/** Opens the reading room on the terminal and resolves when the reader leaves it. Throws a ReaderError. */
export async function openRoom(options: OpenRoomOptions): Promise<void> {
  const terminal = openTerminal(onGone)
  const room = createRoom(options, {
    createScreen: (handlers) => createScreen(terminal, handlers),
    bookmarks: openBookmarks(options.shelf, options.env),
    openLink: (address) => openLink(address, options.env),
    copy: (text) => terminal.write(clipboardSequence(text)),
    stopProcess,
    clock: systemClock,
  })
  const unhandle = handleSignals({
    onEnd: room.close,
    onStop: room.suspend,
    onContinue: room.resume,
    onError: room.fail,
  })
  function onGone(): void {
    room.close()
    hangUp()
  }
  room.open()
  try {
    await room.left
  } finally {
    room.close()
    unhandle()
    terminal.close()
  }
}
