import { regex } from '../../node_modules/github-slugger/regex.js'

export function withoutOthers(text) {
  return text.replace(regex, '')
}
