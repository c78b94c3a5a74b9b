// What marked and marked-terminal do with a file by themselves: a peer to compare with.
import { readFileSync } from 'node:fs'
import { Marked } from 'marked'
import { markedTerminal } from 'marked-terminal'

const [path = ''] = process.argv.slice(2)
const marked = new Marked(markedTerminal({ width: 80, reflowText: true }))
process.stdout.write(await marked.parse(readFileSync(path, 'utf8')))
