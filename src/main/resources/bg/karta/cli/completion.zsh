#compdef karta
# zsh completion for karta, which tells itself what may stand where the cursor is.
_karta() {
  local line
  local -a found described
  found=("${(@f)$("${words[1]}" complete -- "${(@Q)words[2,CURRENT]}" 2> /dev/null)}")
  for line in "${found[@]}"; do
    if [[ $line == :files ]]; then
      _files
      return
    fi
    [[ -n $line ]] && described+=("${${line%%$'\t'*}//:/\\:}:${line#*$'\t'}")
  done
  _describe karta described
}
# As a file of $fpath it is called at once, as a script it says when to be called.
if [[ ${funcstack[1]} == _karta ]]; then
  _karta "$@"
else
  compdef _karta karta
fi
