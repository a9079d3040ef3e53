#!/bin/sh
# A prompt in each line of the input, a line `prompt<TAB>URL` for each video that there is in the end. Run it with
# `npm start`, which puts vidtask into the PATH. Prompts and ids are kept in tasks.tsv: called again, it goes on with those.
set -u
: "${VIDTASK_BASE_URL:?}" "${VIDTASK_API_KEY:?}"
tasks=${TASKS:-tasks.tsv}
touch "$tasks"

while IFS= read -r prompt; do
  cut -f 2 "$tasks" | grep -qxF -e "$prompt" && continue
  # Noted before it is sent: whatever happens now, it is not sent again.
  printf '\t%s\n' "$prompt" >>"$tasks"
  task=$(vidtask create --model veo3.1-fast --prompt "$prompt" --quiet </dev/null)
  code=$?
  case $code in
    0) printf '%s\t%s\n' "$(printf %s "$task" | jq --raw-output .id)" "$prompt" >>"$tasks" ;;
    11) ;; # It may have been paid for: look before you take its line out.
    *) # It was not accepted.
      sed '$d' "$tasks" >"$tasks.new" && mv "$tasks.new" "$tasks"
      exit "$code"
      ;;
  esac
done

# wait exits with 8 if one of them failed; the others have their videos all the same.
cut -f 1 "$tasks" | grep . | vidtask wait - --output ndjson --quiet --interval "${INTERVAL:-5s}" |
  jq --raw-output --rawfile tasks "$tasks" '
    ($tasks | split("\n") | map(split("\t") | select(length > 1) | {(.[0]): .[1]}) | add) as $prompts
    | select(.videoUrl) | [$prompts[.id], .videoUrl] | @tsv'
