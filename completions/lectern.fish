# fish completion for lectern. `lectern complete` answers in two columns, value and description, under a line that says
# whether files go there too.

function __lectern_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct | string unescape)
    set -l lines ($words[1] complete --current="$current" -- $words[2..] 2>/dev/null)
    printf '%s\n' $lines[2..]
    test "$lines[1]" = files; and __fish_complete_path "$current"
end

complete --command lectern --no-files --keep-order --arguments '(__lectern_complete)'
