// Generated from openapi/openapi.yaml by packages/types/scripts/generate.ts. Do not edit.

export interface paths {
  "/v1/video/query": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Query a video task
     * @description Tells how one task goes. It costs nothing, as far as is known. Ask every five seconds or slower, and stop at a status
     *     word whose outcome is final (see `TaskStatus`). The request has no body.
     */
    get: operations["queryVideo"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/video/create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a video task
     * @description Starts one task, which is paid for. No gateway documents an idempotency key: a create call whose answer was lost may
     *     have been accepted and billed, and sending it again may start a second task.
     */
    post: operations["createVideo"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /**
     * @description What to make. `model` and `prompt` are always needed; which of the other fields count, and with which values, depends
     *     on the model. Gateways ignore fields that they do not know, as far as is known.
     */
    VideoRequest: {
      model: components["schemas"]["VideoModel"];
      /**
       * @description What the video shows. Veo understands English only (see `enhance_prompt`). Grok reads a trailing ` --mode=custom`
       *     (also `normal`, `fun`, `spicy`), and `@img1`, `@img2` name the images.
       */
      prompt: string;
      /**
       * @description Images to start from: public URLs, on many gateways also data URIs. Veo: `*-frames` take a first and a last frame
       *     (`veo3-pro-frames` the first only), `*-components` one to three elements. Grok: up to 6, may have to be present
       *     and empty; the video takes the image's size; `grok-imagine-video-1.5-preview` needs exactly one. Sora: may have
       *     to be present and empty. Jimeng: up to 2. Omni: up to 3.
       */
      images?: string[];
      /**
       * @description Width to height. Veo 3 and later: `16:9`, `9:16`, on some gateways `1:1`. Grok: `2:3`, `3:2`, `1:1`, on some
       *     gateways `16:9`, `9:16`. Jimeng: `16:9`, `9:16`, `4:3`, `3:4`, `1:1`, `21:9`.
       */
      aspect_ratio?: string;
      /**
       * @description Size of the picture, in one of three vocabularies. Grok: `720P`, on some gateways `480P` (`1080P` is documented, often
       *     not served). Sora: `small` (720p), `large` (1080p), on some gateways pixels such as `1280x720`. Jimeng, and Veo on
       *     some gateways: `720P`, `1080P` or pixels.
       */
      size?: string;
      /** @description Sora: upright or lying. */
      orientation?: "portrait" | "landscape" | (string & {});
      /**
       * @description Length in seconds. Grok: 6, 10 or 15, by default 10 on some gateways. Sora: `sora-2` 10 or 15, `sora-2-pro` 10, 15
       *     or 25. Veo: commonly 8.
       */
      duration?: number;
      /**
       * @description Length in seconds as text, on relays that imitate OpenAI and for Omni. Grok: `6` or `10`, for
       *     `grok-imagine-video-1.5-preview` `1` to `15`. A number is answered 415 by some gateways.
       */
      seconds?: string;
      /**
       * @description Veo: translate the prompt into English and enrich it. Needed for prompts in Chinese.
       * @default false
       */
      enhance_prompt?: boolean;
      /**
       * @description Veo, Omni: upscale the finished video. It lengthens the task. Some gateways document a string.
       * @default false
       */
      enable_upsample?: boolean | string;
      /**
       * @description Sora: whether the video may have a watermark. With `true` one without is preferred; with `false` the gateway
       *     repeats until there is none, which can take long. Vidu has a field of this name too. Some gateways document
       *     a string.
       * @default true
       */
      watermark?: boolean | string;
      /**
       * @description Sora: keep the video unlisted; this also forbids remixing it.
       * @default false
       */
      private?: boolean;
      /** @description Sora: a video whose character is to appear. Real people make the task fail. */
      character_url?: string;
      /** @description Sora: the span of `character_url` to look at, as `start,end` in seconds, 1 to 3 seconds long. */
      character_timestamps?: string;
      /** @description Sora: a preset look. */
      style?: "thanksgiving" | "comic" | "news" | "selfie" | "nostalgic" | "anime" | (string & {});
      /** @description Sora: read the prompt as a storyboard. */
      storyboard?: boolean;
      /** @description Omni: 1 from text, 2 from one or two images, 3 from three images. */
      type?: number;
      /** @description Omni: sample the result. */
      enable_sample?: boolean;
      /** @description Vidu: resolution of the picture, for instance `720p`. */
      resolution?: string;
      /** @description Vidu: makes a result repeatable. */
      seed?: number;
      /** @description Vidu: make sound too. */
      audio?: boolean;
      /** @description Vidu: the voice to speak with. */
      voice_id?: string;
      /** @description Vidu: let the service recommend a prompt. */
      is_rec?: boolean;
      /** @description Vidu: add background music. */
      bgm?: boolean;
      /** @description Vidu: text that is handed back unchanged. */
      payload?: string;
      /** @description Vidu: make it when the service is idle, slower and cheaper. */
      off_peak?: boolean;
      /** @description Vidu: corner of the watermark. */
      wm_position?: number;
      /** @description Vidu: image to use as the watermark. */
      wm_url?: string;
      /** @description Vidu: JSON text with metadata to embed. */
      meta_data?: string;
    };
    /** @description The model that makes the video. The list is open; what a key may use is the gateway's choice. */
    VideoModel:
      | "veo2"
      | "veo2-fast"
      | "veo2-fast-frames"
      | "veo2-fast-components"
      | "veo2-pro"
      | "veo3"
      | "veo3-fast"
      | "veo3-pro"
      | "veo3-pro-frames"
      | "veo2-pro-components"
      | "veo3-fast-frames"
      | "veo3-frames"
      | "veo3.1"
      | "veo3.1-fast"
      | "veo3.1-pro"
      | "veo3.1-4k"
      | "veo3.1-pro-4k"
      | "veo3.1-components"
      | "veo3.1-fast-components"
      | "veo3.1-components-4k"
      | "veo-3.1-fast"
      | "veo-3.1-quality"
      | "grok-video-3"
      | "grok-video-3-10s"
      | "grok-video-3-pro"
      | "grok-video-3-max"
      | "grok-imagine-video-1.5-preview"
      | "grok-imagine-video-1.5-preview-fast"
      | "grok-imagine-1.0-video"
      | "sora-2"
      | "sora-2-pro"
      | "sora-2-all"
      | "sora-2-pro-all"
      | "jimeng-video-3.0"
      | "jimeng-video-2.0"
      | "viduq3-pro"
      | "viduq2-pro-fast"
      | "viduq2-pro"
      | "viduq2-turbo"
      | "viduq1"
      | "viduq1-classic"
      | "vidu2.0"
      | "omni-flash"
      | "wan-ai/wan2.1-t2v-14b"
      | "wan-ai/wan2.1-i2v-14b-720p"
      | "wan2.2-t2v-plus"
      | "wan2.5-t2v-preview"
      | (string & {});
    /** @description A task, flat or in an envelope. */
    TaskAnswer: components["schemas"]["VideoTask"] | components["schemas"]["TaskEnvelope"];
    /** @description A task, flat. Only `status` is in every body. Texts may be empty, and what is not known yet may be null or absent. */
    VideoTask: {
      /** @description The task's id. In a query's answer it may lack the prefix of the id that was asked for; keep using that one. */
      id?: string;
      /** @description Another name of `id`, in some create answers the only one. */
      task_id?: string;
      status: components["schemas"]["TaskStatus"];
      /**
       * @description When the status last changed, as Unix time: milliseconds for veo and sora on most gateways, seconds for grok
       *     and others. A number of 1e11 or more is milliseconds.
       */
      status_update_time?: number | null;
      /**
       * @description Where the finished video is, most often on another host and for a limited time. Null, empty or absent until
       *     then; now and then absent from a completed task too.
       */
      video_url?: string | null;
      /** @description Another name of `video_url`. */
      url?: string | null;
      /** @description Another name of `video_url`. */
      result_url?: string | null;
      /** @description Another name of `video_url`. */
      artifact_url?: string | null;
      /** @description Where a still picture of the video is. */
      thumbnail_url?: string | null;
      /** @description The English prompt that was used in the end, sometimes fenced in three backticks. */
      enhanced_prompt?: string | null;
      /** @description How much is done, in percent. Text such as `40` or `100%` occurs; many running tasks do not tell. */
      progress?: number | string | null;
      /** @description Why the task failed, as text or an object. Often present and empty: it means something only if the status does. */
      error?: (string | null) | components["schemas"]["TaskFailure"];
      /** @description Why the task failed, on some gateways. */
      fail_reason?: string | null;
      /** @description `video`, on relays that imitate OpenAI. */
      object?: string;
      /** @description The upstream's name of the model, not always the one asked for. */
      model?: string | null;
      /** @description The prompt, echoed. */
      prompt?: string | null;
      /** @description When the task was created, as Unix time in seconds, or as RFC 3339 text. */
      created_at?: number | string | null;
      /** @description When the task was done, as Unix time in seconds; 0 is not yet. */
      completed_at?: number | string | null;
      /** @description Another name of `completed_at`. */
      finished_at?: number | string | null;
      /** @description When the video is deleted, as Unix time in seconds. */
      expires_at?: number | null;
      /** @description Size of the picture, in the words of the request. */
      size?: string | null;
      /** @description Length in seconds. */
      seconds?: string | number | null;
      /** @description Width in pixels. */
      width?: number | null;
      /** @description Height in pixels. */
      height?: number | null;
      /** @description Grok: how the prompt was read. */
      mode?: string | null;
      /** @description Grok: the kind of the task. */
      type?: string | null;
      /** @description Grok: width to height. */
      ratio?: string | null;
      /** @description Grok: the upstream's id of the post. */
      post_id?: string | null;
      /** @description Grok: the upstream's id of the asset. */
      asset_id?: string | null;
      /** @description Grok: the upstream's id of the video. It is not the task's id. */
      video_id?: string | null;
      /** @description Grok: an id for support requests. */
      trace_id?: string | null;
      /** @description Grok: the file's name in `video_url`. */
      video_file_id?: string | null;
      /** @description Grok: the file's name in `thumbnail_url`. */
      thumbnail_file_id?: string | null;
      /** @description Grok: whether the video was upscaled. */
      upscaled?: boolean | null;
      /** @description Grok: whether it is to be upscaled. */
      upscale_on_complete?: boolean | null;
      detail?: components["schemas"]["TaskDetail"];
    };
    /** @description The upstream's own task, as it came. Its nested statuses and error texts are of inner attempts and decide nothing. */
    TaskDetail: {
      /** @description The upstream's status word, often behind the task's. */
      status?: string | null;
      /** @description The video before upscaling. */
      video_url?: string | null;
      /** @description The video after upscaling. */
      upsample_video_url?: string | null;
      /** @description The video, for sora. */
      url?: string | null;
      /** @description A still picture of the video, for sora. */
      thumbnail_url?: string | null;
      /** @description The English prompt that was used in the end. */
      enhanced_prompt?: string | null;
      /** @description The last error of an inner attempt. */
      error_message?: string | null;
      /** @description Why the model refused an inner attempt. */
      video_generation_error?: string | null;
      /** @description Inner attempts so far. */
      retry_count?: number | null;
      /** @description Whether the upstream is at work. */
      running?: boolean | null;
      /** @description When the upstream began, as Unix time in milliseconds. */
      created_at?: number | string | null;
      /** @description When the upstream was done, as Unix time in milliseconds. */
      completed_at?: number | string | null;
      /** @description Sora: the task while it runs. */
      pending_info?: {
        /** @description How much is done, from 0 to 1. */
        progress_pct?: number | null;
        /** @description The upstream's status word. */
        status?: string | null;
        /** @description Why the upstream gave up. */
        failure_reason?: string | null;
      } | null;
    } | null;
    /** @description A task in an envelope. `data` is an object; an envelope around null is an error. */
    TaskEnvelope: {
      /** @description `success`, `ok`, `0` or `200` if the call went well, else the code of an error. */
      code: string | number;
      /** @description Empty, or a text for people. */
      message: string | null;
      /** @description The task. */
      data: {
        /** @description The task's id. */
        id?: string | number;
        /** @description Another name of `id`. */
        task_id?: string;
        status?: components["schemas"]["TaskStatus"];
        /** @description How much is done, in percent. */
        progress?: number | string | null;
        /** @description Where the finished video is. */
        video_url?: string | null;
        /** @description Another name of `video_url`. Empty until the video is there. */
        url?: string | null;
        /** @description Another name of `video_url`. */
        result_url?: string | null;
        /** @description Another name of `video_url`. */
        artifact_url?: string | null;
        /** @description Why the task failed. */
        fail_reason?: string | null;
      };
    };
    /** @description Why a task failed. Both texts may be empty, also on a task that runs. */
    TaskFailure: {
      /** @description A text for people. */
      message?: string | null;
      /** @description The reason's code. */
      code?: string | number | null;
    };
    /**
     * @description How the task goes, in any case of letters. `x-outcomes` says what each word means: `running`, `succeeded`,
     *     `succeededWithUrl` (done if there is a video, else still running) or `failed`. A word that is not listed means that
     *     the task runs. Words of nested objects decide nothing.
     */
    TaskStatus:
      | "pending"
      | "queued"
      | "submitted"
      | "not_start"
      | "initializing"
      | "preparing"
      | "waiting"
      | "processing"
      | "in_progress"
      | "running"
      | "generating"
      | "executing"
      | "image_downloading"
      | "downloading"
      | "uploading"
      | "video_generating"
      | "video_generation_completed"
      | "video_upsampling"
      | "unknown"
      | "completed"
      | "complete"
      | "success"
      | "succeeded"
      | "succeed"
      | "done"
      | "finished"
      | "video_upsampling_completed"
      | "failed"
      | "failure"
      | "video_generation_failed"
      | "video_upsampling_failed"
      | "cancelled"
      | "canceled"
      | "expired"
      | "timeout"
      | "rejected"
      | "blocked"
      | "error"
      | (string & {});
    /** @description An error, in one of two shapes. */
    ErrorAnswer: components["schemas"]["RelayError"] | components["schemas"]["TaskError"];
    /** @description An error of the gateway's front, in OpenAI's shape. */
    RelayError: {
      /** @description What went wrong. */
      error: {
        /** @description A text for people, in the gateway's language. */
        message: string;
        /** @description The error's class. Where it and `code` differ, both count. */
        type?: string | null;
        /** @description The error's code. Read this and `type`, not the text. */
        code?: components["schemas"]["ErrorCode"] | (number | null);
        /** @description The field at fault. */
        param?: string | null;
      };
    };
    /** @description An error of the gateway's task relay, an envelope around null. */
    TaskError: {
      code: components["schemas"]["ErrorCode"];
      /** @description A text for people, or the upstream's answer. */
      message: string | null;
      /** @description Always null. */
      data?: null;
    };
    /**
     * @description The code of an error, sometimes with the prefix `local:`. `x-error-kinds` says what it means whatever the HTTP status
     *     is: `quota` (the account is used up), `server` (the gateway could not ask its upstream; ask again), `taskNotFound`, or
     *     `noChannel` (nothing serves this model for this key; nothing was started).
     */
    ErrorCode:
      | "insufficient_quota"
      | "insufficient_user_quota"
      | "pre_consume_token_quota_failed"
      | "fail_to_fetch_task"
      | "get_task_failed"
      | "do_request_failed"
      | "task_not_exist"
      | "model_not_found"
      | "get_channel_failed"
      | "model_price_error"
      | "relay.model_price_not_found"
      | "rate_limit_exceeded"
      | "invalid_api_key"
      | "invalid_request"
      | "read_request_body_failed"
      | (string & {});
  };
  responses: {
    /** @description The key is missing or wrong. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorAnswer"];
      };
    };
    /** @description The account's quota is used up. */
    PaymentRequired: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorAnswer"];
      };
    };
    /** @description The key may not use this model, or the account's quota is used up. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorAnswer"];
      };
    };
    /** @description The gateway does not serve this API, or, on some, does not know the task. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorAnswer"];
      };
    };
    /** @description Too many requests, a saturated upstream, or, on some gateways, a used-up quota. The body may be missing altogether. */
    TooManyRequests: {
      headers: {
        /**
         * @description Seconds to wait, or a date. No gateway documents it.
         * @example 3
         */
        "Retry-After"?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorAnswer"];
      };
    };
    /** @description The gateway failed, or could not ask its upstream. */
    InternalServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorAnswer"];
      };
    };
    /** @description The gateway's own front could not reach it, or its upstream failed. */
    BadGateway: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorAnswer"];
        "text/html": string;
      };
    };
    /** @description No channel serves this model for this key. It does not pass by itself. */
    ServiceUnavailable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorAnswer"];
      };
    };
    /** @description The gateway did not answer its own front within about two minutes. */
    OriginTimeout: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "text/html": string;
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type VideoRequest = components["schemas"]["VideoRequest"];
export type VideoModel = components["schemas"]["VideoModel"];
export type TaskAnswer = components["schemas"]["TaskAnswer"];
export type VideoTask = components["schemas"]["VideoTask"];
export type TaskDetail = components["schemas"]["TaskDetail"];
export type TaskEnvelope = components["schemas"]["TaskEnvelope"];
export type TaskFailure = components["schemas"]["TaskFailure"];
export type TaskStatus = components["schemas"]["TaskStatus"];
export type ErrorAnswer = components["schemas"]["ErrorAnswer"];
export type RelayError = components["schemas"]["RelayError"];
export type TaskError = components["schemas"]["TaskError"];
export type ErrorCode = components["schemas"]["ErrorCode"];
export type ResponseUnauthorized = components["responses"]["Unauthorized"];
export type ResponsePaymentRequired = components["responses"]["PaymentRequired"];
export type ResponseForbidden = components["responses"]["Forbidden"];
export type ResponseNotFound = components["responses"]["NotFound"];
export type ResponseTooManyRequests = components["responses"]["TooManyRequests"];
export type ResponseInternalServerError = components["responses"]["InternalServerError"];
export type ResponseBadGateway = components["responses"]["BadGateway"];
export type ResponseServiceUnavailable = components["responses"]["ServiceUnavailable"];
export type ResponseOriginTimeout = components["responses"]["OriginTimeout"];
export type $defs = Record<string, never>;
export interface operations {
  queryVideo: {
    parameters: {
      query: {
        /**
         * @description The task's id, exactly as the create call answered it, with its prefix. It may hold `:`, `/` and `=`, so it has to
         *     be percent-encoded.
         * @example grok:ea57ae4e-3745-499f-947f-2a7829010d70
         */
        id: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The task as it stands now. A task that failed is answered with 200 too. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TaskAnswer"];
        };
      };
      /** @description The gateway does not know the task, or a parameter is wrong. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorAnswer"];
        };
      };
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      524: components["responses"]["OriginTimeout"];
    };
  };
  createVideo: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["VideoRequest"];
      };
    };
    responses: {
      /** @description The task was accepted. Its id stands in `id` or `task_id`, or in one of the two under `data`. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TaskAnswer"];
        };
      };
      /** @description A field is missing or wrong. Nothing was started. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorAnswer"];
        };
      };
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["PaymentRequired"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      /** @description The body is too large, most often because of images inlined as base64. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorAnswer"];
        };
      };
      /** @description A field has the wrong JSON type, for instance a number where `seconds` has to be a string. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorAnswer"];
        };
      };
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      524: components["responses"]["OriginTimeout"];
    };
  };
}
