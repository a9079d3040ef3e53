/** For fish. */
export const fish = `function __vidtask_complete
  set -l words (commandline -opc)
  set -l token (commandline -ct)
  set -l lines ($words[1] __complete $words[2..] "$token" 2>/dev/null)
  switch "$lines[1]"
    case :files
      __fish_complete_path "$token"
    case :folders
      __fish_complete_directories "$token"
  end
  for line in $lines[2..]
    echo $line
  end
end
complete -c vidtask -f -k -a '(__vidtask_complete)'
`;
