/** For bash 4 and later. It parts words at `:` and `=`, which are put together again, and wants only what follows them. */
export const bash = `_vidtask() {
  local words=() word last="" place value i
  for ((i = 1; i <= COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    if [[ \${#words[@]} -gt 0 && ($word == [:=]* || $last == *[:=]) ]]; then
      words[\${#words[@]} - 1]+=$word
    else
      words+=("$word")
    fi
    last=$word
  done
  [[ $last == [:=] ]] && last=""
  local whole=\${words[\${#words[@]} - 1]}
  local kept=\${whole%"$last"} kind=""
  COMPREPLY=()
  {
    read -r place
    while IFS=$'\\t' read -r value _; do
      COMPREPLY+=("\${value#"$kept"}")
    done
  } < <("$1" __complete "\${words[@]}" 2>/dev/null)
  case $place in
    :files) kind=-f ;;
    :folders) kind=-d ;;
    *) return ;;
  esac
  compopt -o filenames
  while IFS= read -r value; do
    COMPREPLY+=("$value")
  done < <(compgen "$kind" -- "$last")
}
complete -F _vidtask vidtask
`;
