/** For fish. */
export const fish = `function __vidtask_complete
  set -l words (commandline -opc)
  set -l typed (commandline -ct)
  set -l token (string unescape -- "$typed"; or echo $typed)
  set -l lines ($words[1] __complete $words[2..] "$token" 2>/dev/null)
  set -l flag (string match -r '^--[^=]*=' -- "$token")
  set -l path (string replace -r '^--[^=]*=' '' -- "$token")
  switch "$lines[1]"
    case :files
      set -a lines "$flag"(__fish_complete_path "$path")
    case :folders
      set -a lines "$flag"(__fish_complete_directories "$path")
  end
  for line in $lines[2..]
    echo $line
  end
end
complete -c vidtask -f -k -a '(__vidtask_complete)'
`;
