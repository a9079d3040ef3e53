curl --get "$VIDTASK_BASE_URL/v1/video/query" \
  --data-urlencode "id=grok:ea57ae4e-3745-499f-947f-2a7829010d70" \
  --header "Authorization: Bearer $VIDTASK_API_KEY" \
  --header "Accept: application/json"
