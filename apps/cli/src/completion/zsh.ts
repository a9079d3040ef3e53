/** For zsh, sourced below `compinit`, or as a file `_vidtask` of its `fpath`. */
export const zsh = `#compdef vidtask
_vidtask() {
  local place value meaning
  local -a values lines
  {
    read -r place
    while IFS=$'\\t' read -r value meaning; do
      values+=("$value")
      lines+=("$value  -- $meaning")
    done
  } < <("\${words[1]}" __complete "\${(@Q)words[2,CURRENT-1]}" "\${(Q)PREFIX}" 2>/dev/null)
  compadd -Q -l -V vidtask -d lines -a values
  case $place in
    :files) compset -P '--*='; _files ;;
    :folders) compset -P '--*='; _files -/ ;;
  esac
}
if [[ $funcstack[1] == _vidtask ]]; then
  _vidtask "$@"
else
  compdef _vidtask vidtask
fi
`;
