// The entry of `@vidtask/client/download`: the only part of the client that needs Node.
export type { Container } from "./download/container.ts";
export * from "./download/download-errors.ts";
export type {
  Download,
  DownloadOptions,
  DownloadProgress,
  DownloadResume,
  SkippedDownload,
} from "./download/download-options.ts";
export { downloadVideo } from "./download/download-video.ts";
export { type FileLock, lockFile } from "./download/file-lock.ts";
export { httpGet } from "./download/http-get.ts";
export { LocalFileError } from "./download/local-file-error.ts";
export { maskUrl } from "./download/mask-url.ts";
export { type ChunkReader, type GetMedia, type MediaReply, toGetMedia } from "./download/media-reply.ts";
export { toMediaHeaders } from "./download/to-media-headers.ts";
