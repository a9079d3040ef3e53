curl "$VIDTASK_BASE_URL/v1/video/create" \
  --header "Authorization: Bearer $VIDTASK_API_KEY" \
  --json '{ "model": "veo3.1-fast", "prompt": "A lighthouse in a storm", "aspect_ratio": "16:9" }'
