# bash completion for karta, which tells itself what may stand where the cursor is.
_karta() {
  local line=${COMP_LINE:0:COMP_POINT} word candidate
  local -a words
  read -ra words <<< "$line"
  [[ $line == *[[:space:]] ]] && words+=("")
  word=${words[${#words[@]} - 1]}
  # The shell parts words at = and takes only what comes after it for the word at the cursor.
  local before=""
  [[ $word == *=* ]] && before=${word%=*}=
  COMPREPLY=()
  while IFS= read -r candidate; do
    [[ $candidate == :files ]] && continue
    candidate=${candidate%%$'\t'*}
    [[ $candidate == *= ]] && compopt -o nospace 2> /dev/null
    COMPREPLY+=("$(printf %q "${candidate#"$before"}")")
  done < <("${words[0]}" complete -- "${words[@]:1}" 2> /dev/null)
}
# Where karta has nothing to offer, the shell offers files.
complete -o default -F _karta karta
