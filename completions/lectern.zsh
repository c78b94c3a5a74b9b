#compdef lectern
# zsh completion for lectern. `lectern complete` answers in two columns, value and description, under a line that says
# whether files go there too.

_lectern() {
  local line value description
  local -a lines candidates
  lines=("${(@f)$("${(Q)words[1]}" complete --current="${(Q)words[CURRENT]}" -- "${(@Q)words[2,CURRENT-1]}" 2>/dev/null)}")
  for line in "${(@)lines[2,-1]}"; do
    value=${${line%%$'\t'*}//:/\\:}
    description=${line#*$'\t'}
    candidates+=("$value${description:+:$description}")
  done
  # -U: what lectern answers fits already, such as a section that only contains the word.
  [[ ${#candidates} -gt 0 ]] && _describe -V lectern candidates -U
  [[ $lines[1] == files ]] && _files
}

# Sourced rather than loaded from $fpath.
if [[ ${funcstack[1]} == _lectern ]]; then
  _lectern "$@"
else
  (( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
  compdef _lectern lectern
fi
