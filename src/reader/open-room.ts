import { readFile } from 'node:fs/promises'
import type { Variables } from '../io/base-folders.ts'
import type { ShelfArticle } from '../io/shelf.ts'
import { openBookmarks } from './runtime/bookmarks.ts'
import { openLink } from './runtime/open-link.ts'
import { createRoom } from './runtime/room.ts'
import type { Room, RoomOptions, RoomServices } from './runtime/room-options.ts'
import { editorCommand, runProgram } from './runtime/run-program.ts'
import { systemClock } from './runtime/scheduling.ts'
import { handleSignals, hangUp, stopProcess } from './runtime/signals.ts'
import { sourceLine } from './state/anchor.ts'
import { clipboardSequence } from './terminal/clipboard.ts'
import { createScreen } from './terminal/screen.ts'
import { openTerminal } from './terminal/terminal.ts'

export type OpenRoomOptions = Omit<RoomOptions, 'shelf'> & {
  /** Returns the articles of the shelf as they are now. */
  readonly readShelf: () => Promise<readonly ShelfArticle[]>
  /** How many articles read last from elsewhere are shown with these. */
  readonly mostRecent: number
  readonly env: Variables
}

/**
 * Opens the reading room on the terminal and resolves when the reader leaves it: with a line that says why the place
 * couldn't be kept, if it couldn't. Throws a ReaderError.
 */
export async function openRoom(options: OpenRoomOptions): Promise<string | undefined> {
  const { env } = options
  const bookmarks = openBookmarks(options.readShelf, options.mostRecent)
  const shelf = options.first ? undefined : await bookmarks.shelf()
  let room: Room | undefined
  const terminal = openTerminal(() => {
    room?.close()
    hangUp()
  })
  try {
    const services: RoomServices = {
      createScreen: (handlers) => createScreen(terminal, handlers),
      bookmarks,
      openLink: (address, runHere) => openLink(address, env, runHere),
      run: (command, input) =>
        runProgram(command, {
          env,
          keyboard: terminal.keyboard(),
          ...(input === undefined ? {} : { input }),
        }),
      edit: async (path, anchor) => {
        const line = sourceLine(await readFile(path, 'utf8'), anchor)
        return runProgram(editorCommand(env, path, line), { env, keyboard: terminal.keyboard() })
      },
      transmit: (sequence) => terminal.write(sequence),
      copy: (text) => terminal.write(clipboardSequence(text)),
      stopProcess,
      clock: systemClock,
    }
    room = createRoom({ ...options, shelf }, services)
    await stay(room)
    return room.problem()
  } finally {
    terminal.close()
  }
}

/** Shows a room until the reader leaves it, a signal ends the process, or an error the room. */
async function stay(room: Room): Promise<void> {
  const unhandle = handleSignals({
    onEnd: room.close,
    isLent: room.isLent,
    onStop: room.suspend,
    onContinue: room.resume,
    onError: room.fail,
  })
  try {
    room.open()
    await room.left
  } finally {
    try {
      room.close()
    } finally {
      unhandle()
    }
  }
}
