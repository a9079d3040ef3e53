vidtask create --model veo3.1-fast --prompt "A lighthouse in a storm" --aspect-ratio 16:9
