# bash completion for lectern; bash 3.2 (macOS) or later. `lectern complete` answers in two columns, value and
# description, under a line that says whether files go there too.

_lectern() {
  local word words=() line lines=() current=${COMP_WORDS[COMP_CWORD]}
  COMPREPLY=()
  # bash takes the = of --format=text for a word of its own, which --format text doesn't have.
  [[ $current == = ]] && current=''
  for word in "${COMP_WORDS[@]:1:COMP_CWORD - 1}"; do
    [[ $word == = ]] || words+=("${word//[\\\"\']/}")
  done
  while IFS= read -r line; do lines+=("$line"); done < <(
    "${COMP_WORDS[0]}" complete --current="${current//[\\\"\']/}" -- ${words[@]+"${words[@]}"} 2>/dev/null
  )
  for line in "${lines[@]:1}"; do COMPREPLY+=("${line%%$'\t'*}"); done

  if [[ ${lines[0]} != files ]]; then
    compopt +o default 2>/dev/null
    # The list that a second Tab shows has room for descriptions, which must not get into the command line.
    if [[ ${COMP_TYPE:-9} == 63 && ${#COMPREPLY[@]} -gt 1 ]]; then
      COMPREPLY=()
      for line in "${lines[@]:1}"; do
        printf -v line '%-20s %s' "${line%%$'\t'*}" "${line#*$'\t'}"
        COMPREPLY+=("${line:0:${COLUMNS:-80} - 4}")
      done
    fi
  elif [[ ${#COMPREPLY[@]} -gt 0 ]]; then
    while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "$current")
    compopt -o filenames 2>/dev/null
  fi
}

# Where nothing else is offered, readline completes files.
complete -o default -F _lectern lectern
