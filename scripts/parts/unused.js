// Stands in the bundle for what marked-terminal imports and lectern's own elements replace: highlighting by
// guessing, emoji names, tables, and a look at the terminal. Loading these takes five times as long as all the rest.
// Also for what linebreak would unpack its classes with: the build does that.
export default undefined
export const highlight = undefined
export const get = undefined
