import { checkNumber } from "../check-number.ts";
import type { NetworkError } from "../errors.ts";
import type { Container } from "./container.ts";

/** How to download a video. */
export interface DownloadOptions {
  /** Replace a file that is there. Default: false, it is kept, and nothing is asked. */
  overwrite?: boolean | undefined;
  /** The most bytes that the video may have. Default: no limit. */
  maxBytes?: number | undefined;
  /**
   * Asked before each request, also those of redirects. Server code refuses private addresses here. Default: every http
   * or https URL is allowed.
   */
  allowUrl?: ((url: URL) => boolean | Promise<boolean>) | undefined;
  /** Called whenever more of the video came. What it throws ends the download. */
  onProgress?: ((progress: DownloadProgress) => void) | undefined;
  /** Called before a download that broke off goes on by itself. */
  onResume?: ((resume: DownloadResume) => void) | undefined;
  /** Milliseconds without a byte until the download gives up. Default: 30,000. */
  idleTimeout?: number | undefined;
  /**
   * How often one call goes on by itself after a break, each time 1,000 ms later. It does so only where the video can be
   * continued and at least 1,000,000 bytes came since the last break. Default: 3.
   */
  resumes?: number | undefined;
  /** Ends the download at once; it rejects with the signal's reason. What came is kept. */
  signal?: AbortSignal | undefined;
}

/** How far a download is. */
export interface DownloadProgress {
  /** Bytes of the video that are there, those of an earlier call included. */
  received: number;
  /** Bytes of the whole video, if the server says so. */
  total: number | undefined;
  /** Bytes that were there before this call. */
  resumedFrom: number;
}

/** A break of a download that goes on by itself. */
export interface DownloadResume {
  error: NetworkError;
  /** How many there were in this call, this one included. */
  attempt: number;
  /** Milliseconds until it goes on. */
  delay: number;
}

/** A video that is there now. */
export interface Download {
  skipped: false;
  /** The absolute path of the file. */
  file: string;
  bytes: number;
  /** In lower-case hexadecimal digits. */
  sha256: string;
  container: Container;
  /** Bytes that were there before this call. */
  resumedFrom: number;
}

/** A file that was there already. */
export interface SkippedDownload {
  skipped: true;
  /** The absolute path of the file. */
  file: string;
  bytes: number;
}

/** Checked options, with their defaults. */
export type DownloadSettings = DownloadOptions & { idleTimeout: number; maxBytes: number; resumes: number };

/**
 * Check the options of a download and fill in the defaults.
 *
 * @throws TypeError
 */
export function toDownloadSettings(options: DownloadOptions): DownloadSettings {
  const { idleTimeout = 30_000, maxBytes = Number.POSITIVE_INFINITY, resumes = 3 } = options;
  checkNumber("idleTimeout", idleTimeout);
  if (!(maxBytes > 0)) {
    throw new TypeError(`maxBytes must be above 0, not ${maxBytes}`);
  }
  if (!(Number.isInteger(resumes) && resumes >= 0)) {
    throw new TypeError(`resumes must be 0 or a whole number above it, not ${resumes}`);
  }
  return { ...options, idleTimeout, maxBytes, resumes };
}
