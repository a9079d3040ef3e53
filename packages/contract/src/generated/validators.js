// Generated from openapi/openapi.yaml by packages/contract/scripts/generate.ts. Do not edit.

// compiled
const VideoTask = validate20;
const schema31 = {
  type: "object",
  required: ["status"],
  properties: {
    id: { type: "string" },
    task_id: { type: "string" },
    status: { type: "string" },
    status_update_time: { type: ["integer", "null"] },
    video_url: { type: ["string", "null"] },
    url: { type: ["string", "null"] },
    result_url: { type: ["string", "null"] },
    artifact_url: { type: ["string", "null"] },
    thumbnail_url: { type: ["string", "null"] },
    enhanced_prompt: { type: ["string", "null"] },
    progress: { type: ["number", "string", "null"] },
    error: {
      anyOf: [
        { type: ["string", "null"] },
        {
          type: "object",
          properties: {
            message: { type: ["string", "null"] },
            code: { type: ["string", "integer", "null"] },
          },
        },
      ],
    },
    fail_reason: { type: ["string", "null"] },
    object: { type: "string" },
    model: { type: ["string", "null"] },
    prompt: { type: ["string", "null"] },
    created_at: { type: ["number", "string", "null"] },
    completed_at: { type: ["number", "string", "null"] },
    finished_at: { type: ["number", "string", "null"] },
    expires_at: { type: ["integer", "null"] },
    size: { type: ["string", "null"] },
    seconds: { type: ["string", "number", "null"] },
    width: { type: ["integer", "null"] },
    height: { type: ["integer", "null"] },
    mode: { type: ["string", "null"] },
    type: { type: ["string", "null"] },
    ratio: { type: ["string", "null"] },
    post_id: { type: ["string", "null"] },
    asset_id: { type: ["string", "null"] },
    video_id: { type: ["string", "null"] },
    trace_id: { type: ["string", "null"] },
    video_file_id: { type: ["string", "null"] },
    thumbnail_file_id: { type: ["string", "null"] },
    upscaled: { type: ["boolean", "null"] },
    upscale_on_complete: { type: ["boolean", "null"] },
    detail: {
      type: ["object", "null"],
      properties: {
        status: { type: ["string", "null"] },
        video_url: { type: ["string", "null"] },
        upsample_video_url: { type: ["string", "null"] },
        url: { type: ["string", "null"] },
        thumbnail_url: { type: ["string", "null"] },
        enhanced_prompt: { type: ["string", "null"] },
        error_message: { type: ["string", "null"] },
        video_generation_error: { type: ["string", "null"] },
        retry_count: { type: ["integer", "null"] },
        running: { type: ["boolean", "null"] },
        created_at: { type: ["number", "string", "null"] },
        completed_at: { type: ["number", "string", "null"] },
        pending_info: {
          type: ["object", "null"],
          properties: {
            progress_pct: { type: ["number", "null"] },
            status: { type: ["string", "null"] },
            failure_reason: { type: ["string", "null"] },
          },
        },
      },
    },
  },
};
function validate20(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) evaluated0.props = void 0;
  if (evaluated0.dynamicItems) evaluated0.items = void 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      const err0 = {
        instancePath,
        keyword: "required",
        params: { missingProperty: "status" },
      };
      if (vErrors === null) vErrors = [err0];
      else vErrors.push(err0);
      errors++;
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        const err1 = {
          instancePath: instancePath + "/id",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) vErrors = [err1];
        else vErrors.push(err1);
        errors++;
      }
    }
    if (data.task_id !== void 0) {
      if (typeof data.task_id !== "string") {
        const err2 = {
          instancePath: instancePath + "/task_id",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) vErrors = [err2];
        else vErrors.push(err2);
        errors++;
      }
    }
    if (data.status !== void 0) {
      if (typeof data.status !== "string") {
        const err3 = {
          instancePath: instancePath + "/status",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) vErrors = [err3];
        else vErrors.push(err3);
        errors++;
      }
    }
    if (data.status_update_time !== void 0) {
      let data3 = data.status_update_time;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)) && data3 !== null) {
        const err4 = {
          instancePath: instancePath + "/status_update_time",
          keyword: "type",
          params: { type: schema31.properties.status_update_time.type },
        };
        if (vErrors === null) vErrors = [err4];
        else vErrors.push(err4);
        errors++;
      }
    }
    if (data.video_url !== void 0) {
      let data4 = data.video_url;
      if (typeof data4 !== "string" && data4 !== null) {
        const err5 = {
          instancePath: instancePath + "/video_url",
          keyword: "type",
          params: { type: schema31.properties.video_url.type },
        };
        if (vErrors === null) vErrors = [err5];
        else vErrors.push(err5);
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data5 = data.url;
      if (typeof data5 !== "string" && data5 !== null) {
        const err6 = {
          instancePath: instancePath + "/url",
          keyword: "type",
          params: { type: schema31.properties.url.type },
        };
        if (vErrors === null) vErrors = [err6];
        else vErrors.push(err6);
        errors++;
      }
    }
    if (data.result_url !== void 0) {
      let data6 = data.result_url;
      if (typeof data6 !== "string" && data6 !== null) {
        const err7 = {
          instancePath: instancePath + "/result_url",
          keyword: "type",
          params: { type: schema31.properties.result_url.type },
        };
        if (vErrors === null) vErrors = [err7];
        else vErrors.push(err7);
        errors++;
      }
    }
    if (data.artifact_url !== void 0) {
      let data7 = data.artifact_url;
      if (typeof data7 !== "string" && data7 !== null) {
        const err8 = {
          instancePath: instancePath + "/artifact_url",
          keyword: "type",
          params: { type: schema31.properties.artifact_url.type },
        };
        if (vErrors === null) vErrors = [err8];
        else vErrors.push(err8);
        errors++;
      }
    }
    if (data.thumbnail_url !== void 0) {
      let data8 = data.thumbnail_url;
      if (typeof data8 !== "string" && data8 !== null) {
        const err9 = {
          instancePath: instancePath + "/thumbnail_url",
          keyword: "type",
          params: { type: schema31.properties.thumbnail_url.type },
        };
        if (vErrors === null) vErrors = [err9];
        else vErrors.push(err9);
        errors++;
      }
    }
    if (data.enhanced_prompt !== void 0) {
      let data9 = data.enhanced_prompt;
      if (typeof data9 !== "string" && data9 !== null) {
        const err10 = {
          instancePath: instancePath + "/enhanced_prompt",
          keyword: "type",
          params: { type: schema31.properties.enhanced_prompt.type },
        };
        if (vErrors === null) vErrors = [err10];
        else vErrors.push(err10);
        errors++;
      }
    }
    if (data.progress !== void 0) {
      let data10 = data.progress;
      if (!(typeof data10 == "number") && typeof data10 !== "string" && data10 !== null) {
        const err11 = {
          instancePath: instancePath + "/progress",
          keyword: "type",
          params: { type: schema31.properties.progress.type },
        };
        if (vErrors === null) vErrors = [err11];
        else vErrors.push(err11);
        errors++;
      }
    }
    if (data.error !== void 0) {
      let data11 = data.error;
      const _errs24 = errors;
      let valid1 = false;
      const _errs25 = errors;
      if (typeof data11 !== "string" && data11 !== null) {
        const err12 = {
          instancePath: instancePath + "/error",
          keyword: "type",
          params: { type: schema31.properties.error.anyOf[0].type },
        };
        if (vErrors === null) vErrors = [err12];
        else vErrors.push(err12);
        errors++;
      }
      var _valid0 = _errs25 === errors;
      valid1 = valid1 || _valid0;
      const _errs27 = errors;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.message !== void 0) {
          let data12 = data11.message;
          if (typeof data12 !== "string" && data12 !== null) {
            const err13 = {
              instancePath: instancePath + "/error/message",
              keyword: "type",
              params: { type: schema31.properties.error.anyOf[1].properties.message.type },
            };
            if (vErrors === null) vErrors = [err13];
            else vErrors.push(err13);
            errors++;
          }
        }
        if (data11.code !== void 0) {
          let data13 = data11.code;
          if (
            typeof data13 !== "string" &&
            !(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13)) &&
            data13 !== null
          ) {
            const err14 = {
              instancePath: instancePath + "/error/code",
              keyword: "type",
              params: { type: schema31.properties.error.anyOf[1].properties.code.type },
            };
            if (vErrors === null) vErrors = [err14];
            else vErrors.push(err14);
            errors++;
          }
        }
      } else {
        const err15 = {
          instancePath: instancePath + "/error",
          keyword: "type",
          params: { type: "object" },
        };
        if (vErrors === null) vErrors = [err15];
        else vErrors.push(err15);
        errors++;
      }
      var _valid0 = _errs27 === errors;
      valid1 = valid1 || _valid0;
      if (_valid0) {
        var props0 = {};
        props0.message = true;
        props0.code = true;
      }
      if (!valid1) {
        const err16 = {
          instancePath: instancePath + "/error",
          keyword: "anyOf",
          params: {},
        };
        if (vErrors === null) vErrors = [err16];
        else vErrors.push(err16);
        errors++;
      } else {
        errors = _errs24;
        if (vErrors !== null) {
          if (_errs24) vErrors.length = _errs24;
          else vErrors = null;
        }
      }
    }
    if (data.fail_reason !== void 0) {
      let data14 = data.fail_reason;
      if (typeof data14 !== "string" && data14 !== null) {
        const err17 = {
          instancePath: instancePath + "/fail_reason",
          keyword: "type",
          params: { type: schema31.properties.fail_reason.type },
        };
        if (vErrors === null) vErrors = [err17];
        else vErrors.push(err17);
        errors++;
      }
    }
    if (data.object !== void 0) {
      if (typeof data.object !== "string") {
        const err18 = {
          instancePath: instancePath + "/object",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) vErrors = [err18];
        else vErrors.push(err18);
        errors++;
      }
    }
    if (data.model !== void 0) {
      let data16 = data.model;
      if (typeof data16 !== "string" && data16 !== null) {
        const err19 = {
          instancePath: instancePath + "/model",
          keyword: "type",
          params: { type: schema31.properties.model.type },
        };
        if (vErrors === null) vErrors = [err19];
        else vErrors.push(err19);
        errors++;
      }
    }
    if (data.prompt !== void 0) {
      let data17 = data.prompt;
      if (typeof data17 !== "string" && data17 !== null) {
        const err20 = {
          instancePath: instancePath + "/prompt",
          keyword: "type",
          params: { type: schema31.properties.prompt.type },
        };
        if (vErrors === null) vErrors = [err20];
        else vErrors.push(err20);
        errors++;
      }
    }
    if (data.created_at !== void 0) {
      let data18 = data.created_at;
      if (!(typeof data18 == "number") && typeof data18 !== "string" && data18 !== null) {
        const err21 = {
          instancePath: instancePath + "/created_at",
          keyword: "type",
          params: { type: schema31.properties.created_at.type },
        };
        if (vErrors === null) vErrors = [err21];
        else vErrors.push(err21);
        errors++;
      }
    }
    if (data.completed_at !== void 0) {
      let data19 = data.completed_at;
      if (!(typeof data19 == "number") && typeof data19 !== "string" && data19 !== null) {
        const err22 = {
          instancePath: instancePath + "/completed_at",
          keyword: "type",
          params: { type: schema31.properties.completed_at.type },
        };
        if (vErrors === null) vErrors = [err22];
        else vErrors.push(err22);
        errors++;
      }
    }
    if (data.finished_at !== void 0) {
      let data20 = data.finished_at;
      if (!(typeof data20 == "number") && typeof data20 !== "string" && data20 !== null) {
        const err23 = {
          instancePath: instancePath + "/finished_at",
          keyword: "type",
          params: { type: schema31.properties.finished_at.type },
        };
        if (vErrors === null) vErrors = [err23];
        else vErrors.push(err23);
        errors++;
      }
    }
    if (data.expires_at !== void 0) {
      let data21 = data.expires_at;
      if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21)) && data21 !== null) {
        const err24 = {
          instancePath: instancePath + "/expires_at",
          keyword: "type",
          params: { type: schema31.properties.expires_at.type },
        };
        if (vErrors === null) vErrors = [err24];
        else vErrors.push(err24);
        errors++;
      }
    }
    if (data.size !== void 0) {
      let data22 = data.size;
      if (typeof data22 !== "string" && data22 !== null) {
        const err25 = {
          instancePath: instancePath + "/size",
          keyword: "type",
          params: { type: schema31.properties.size.type },
        };
        if (vErrors === null) vErrors = [err25];
        else vErrors.push(err25);
        errors++;
      }
    }
    if (data.seconds !== void 0) {
      let data23 = data.seconds;
      if (typeof data23 !== "string" && !(typeof data23 == "number") && data23 !== null) {
        const err26 = {
          instancePath: instancePath + "/seconds",
          keyword: "type",
          params: { type: schema31.properties.seconds.type },
        };
        if (vErrors === null) vErrors = [err26];
        else vErrors.push(err26);
        errors++;
      }
    }
    if (data.width !== void 0) {
      let data24 = data.width;
      if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24)) && data24 !== null) {
        const err27 = {
          instancePath: instancePath + "/width",
          keyword: "type",
          params: { type: schema31.properties.width.type },
        };
        if (vErrors === null) vErrors = [err27];
        else vErrors.push(err27);
        errors++;
      }
    }
    if (data.height !== void 0) {
      let data25 = data.height;
      if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25)) && data25 !== null) {
        const err28 = {
          instancePath: instancePath + "/height",
          keyword: "type",
          params: { type: schema31.properties.height.type },
        };
        if (vErrors === null) vErrors = [err28];
        else vErrors.push(err28);
        errors++;
      }
    }
    if (data.mode !== void 0) {
      let data26 = data.mode;
      if (typeof data26 !== "string" && data26 !== null) {
        const err29 = {
          instancePath: instancePath + "/mode",
          keyword: "type",
          params: { type: schema31.properties.mode.type },
        };
        if (vErrors === null) vErrors = [err29];
        else vErrors.push(err29);
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data27 = data.type;
      if (typeof data27 !== "string" && data27 !== null) {
        const err30 = {
          instancePath: instancePath + "/type",
          keyword: "type",
          params: { type: schema31.properties.type.type },
        };
        if (vErrors === null) vErrors = [err30];
        else vErrors.push(err30);
        errors++;
      }
    }
    if (data.ratio !== void 0) {
      let data28 = data.ratio;
      if (typeof data28 !== "string" && data28 !== null) {
        const err31 = {
          instancePath: instancePath + "/ratio",
          keyword: "type",
          params: { type: schema31.properties.ratio.type },
        };
        if (vErrors === null) vErrors = [err31];
        else vErrors.push(err31);
        errors++;
      }
    }
    if (data.post_id !== void 0) {
      let data29 = data.post_id;
      if (typeof data29 !== "string" && data29 !== null) {
        const err32 = {
          instancePath: instancePath + "/post_id",
          keyword: "type",
          params: { type: schema31.properties.post_id.type },
        };
        if (vErrors === null) vErrors = [err32];
        else vErrors.push(err32);
        errors++;
      }
    }
    if (data.asset_id !== void 0) {
      let data30 = data.asset_id;
      if (typeof data30 !== "string" && data30 !== null) {
        const err33 = {
          instancePath: instancePath + "/asset_id",
          keyword: "type",
          params: { type: schema31.properties.asset_id.type },
        };
        if (vErrors === null) vErrors = [err33];
        else vErrors.push(err33);
        errors++;
      }
    }
    if (data.video_id !== void 0) {
      let data31 = data.video_id;
      if (typeof data31 !== "string" && data31 !== null) {
        const err34 = {
          instancePath: instancePath + "/video_id",
          keyword: "type",
          params: { type: schema31.properties.video_id.type },
        };
        if (vErrors === null) vErrors = [err34];
        else vErrors.push(err34);
        errors++;
      }
    }
    if (data.trace_id !== void 0) {
      let data32 = data.trace_id;
      if (typeof data32 !== "string" && data32 !== null) {
        const err35 = {
          instancePath: instancePath + "/trace_id",
          keyword: "type",
          params: { type: schema31.properties.trace_id.type },
        };
        if (vErrors === null) vErrors = [err35];
        else vErrors.push(err35);
        errors++;
      }
    }
    if (data.video_file_id !== void 0) {
      let data33 = data.video_file_id;
      if (typeof data33 !== "string" && data33 !== null) {
        const err36 = {
          instancePath: instancePath + "/video_file_id",
          keyword: "type",
          params: { type: schema31.properties.video_file_id.type },
        };
        if (vErrors === null) vErrors = [err36];
        else vErrors.push(err36);
        errors++;
      }
    }
    if (data.thumbnail_file_id !== void 0) {
      let data34 = data.thumbnail_file_id;
      if (typeof data34 !== "string" && data34 !== null) {
        const err37 = {
          instancePath: instancePath + "/thumbnail_file_id",
          keyword: "type",
          params: { type: schema31.properties.thumbnail_file_id.type },
        };
        if (vErrors === null) vErrors = [err37];
        else vErrors.push(err37);
        errors++;
      }
    }
    if (data.upscaled !== void 0) {
      let data35 = data.upscaled;
      if (typeof data35 !== "boolean" && data35 !== null) {
        const err38 = {
          instancePath: instancePath + "/upscaled",
          keyword: "type",
          params: { type: schema31.properties.upscaled.type },
        };
        if (vErrors === null) vErrors = [err38];
        else vErrors.push(err38);
        errors++;
      }
    }
    if (data.upscale_on_complete !== void 0) {
      let data36 = data.upscale_on_complete;
      if (typeof data36 !== "boolean" && data36 !== null) {
        const err39 = {
          instancePath: instancePath + "/upscale_on_complete",
          keyword: "type",
          params: { type: schema31.properties.upscale_on_complete.type },
        };
        if (vErrors === null) vErrors = [err39];
        else vErrors.push(err39);
        errors++;
      }
    }
    if (data.detail !== void 0) {
      let data37 = data.detail;
      if (!(data37 && typeof data37 == "object" && !Array.isArray(data37)) && data37 !== null) {
        const err40 = {
          instancePath: instancePath + "/detail",
          keyword: "type",
          params: { type: schema31.properties.detail.type },
        };
        if (vErrors === null) vErrors = [err40];
        else vErrors.push(err40);
        errors++;
      }
      if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
        if (data37.status !== void 0) {
          let data38 = data37.status;
          if (typeof data38 !== "string" && data38 !== null) {
            const err41 = {
              instancePath: instancePath + "/detail/status",
              keyword: "type",
              params: { type: schema31.properties.detail.properties.status.type },
            };
            if (vErrors === null) vErrors = [err41];
            else vErrors.push(err41);
            errors++;
          }
        }
        if (data37.video_url !== void 0) {
          let data39 = data37.video_url;
          if (typeof data39 !== "string" && data39 !== null) {
            const err42 = {
              instancePath: instancePath + "/detail/video_url",
              keyword: "type",
              params: { type: schema31.properties.detail.properties.video_url.type },
            };
            if (vErrors === null) vErrors = [err42];
            else vErrors.push(err42);
            errors++;
          }
        }
        if (data37.upsample_video_url !== void 0) {
          let data40 = data37.upsample_video_url;
          if (typeof data40 !== "string" && data40 !== null) {
            const err43 = {
              instancePath: instancePath + "/detail/upsample_video_url",
              keyword: "type",
              params: { type: schema31.properties.detail.properties.upsample_video_url.type },
            };
            if (vErrors === null) vErrors = [err43];
            else vErrors.push(err43);
            errors++;
          }
        }
        if (data37.url !== void 0) {
          let data41 = data37.url;
          if (typeof data41 !== "string" && data41 !== null) {
            const err44 = {
              instancePath: instancePath + "/detail/url",
              keyword: "type",
              params: { type: schema31.properties.detail.properties.url.type },
            };
            if (vErrors === null) vErrors = [err44];
            else vErrors.push(err44);
            errors++;
          }
        }
        if (data37.thumbnail_url !== void 0) {
          let data42 = data37.thumbnail_url;
          if (typeof data42 !== "string" && data42 !== null) {
            const err45 = {
              instancePath: instancePath + "/detail/thumbnail_url",
              keyword: "type",
              params: { type: schema31.properties.detail.properties.thumbnail_url.type },
            };
            if (vErrors === null) vErrors = [err45];
            else vErrors.push(err45);
            errors++;
          }
        }
        if (data37.enhanced_prompt !== void 0) {
          let data43 = data37.enhanced_prompt;
          if (typeof data43 !== "string" && data43 !== null) {
            const err46 = {
              instancePath: instancePath + "/detail/enhanced_prompt",
              keyword: "type",
              params: { type: schema31.properties.detail.properties.enhanced_prompt.type },
            };
            if (vErrors === null) vErrors = [err46];
            else vErrors.push(err46);
            errors++;
          }
        }
        if (data37.error_message !== void 0) {
          let data44 = data37.error_message;
          if (typeof data44 !== "string" && data44 !== null) {
            const err47 = {
              instancePath: instancePath + "/detail/error_message",
              keyword: "type",
              params: { type: schema31.properties.detail.properties.error_message.type },
            };
            if (vErrors === null) vErrors = [err47];
            else vErrors.push(err47);
            errors++;
          }
        }
        if (data37.video_generation_error !== void 0) {
          let data45 = data37.video_generation_error;
          if (typeof data45 !== "string" && data45 !== null) {
            const err48 = {
              instancePath: instancePath + "/detail/video_generation_error",
              keyword: "type",
              params: { type: schema31.properties.detail.properties.video_generation_error.type },
            };
            if (vErrors === null) vErrors = [err48];
            else vErrors.push(err48);
            errors++;
          }
        }
        if (data37.retry_count !== void 0) {
          let data46 = data37.retry_count;
          if (!(typeof data46 == "number" && !(data46 % 1) && !isNaN(data46)) && data46 !== null) {
            const err49 = {
              instancePath: instancePath + "/detail/retry_count",
              keyword: "type",
              params: { type: schema31.properties.detail.properties.retry_count.type },
            };
            if (vErrors === null) vErrors = [err49];
            else vErrors.push(err49);
            errors++;
          }
        }
        if (data37.running !== void 0) {
          let data47 = data37.running;
          if (typeof data47 !== "boolean" && data47 !== null) {
            const err50 = {
              instancePath: instancePath + "/detail/running",
              keyword: "type",
              params: { type: schema31.properties.detail.properties.running.type },
            };
            if (vErrors === null) vErrors = [err50];
            else vErrors.push(err50);
            errors++;
          }
        }
        if (data37.created_at !== void 0) {
          let data48 = data37.created_at;
          if (!(typeof data48 == "number") && typeof data48 !== "string" && data48 !== null) {
            const err51 = {
              instancePath: instancePath + "/detail/created_at",
              keyword: "type",
              params: { type: schema31.properties.detail.properties.created_at.type },
            };
            if (vErrors === null) vErrors = [err51];
            else vErrors.push(err51);
            errors++;
          }
        }
        if (data37.completed_at !== void 0) {
          let data49 = data37.completed_at;
          if (!(typeof data49 == "number") && typeof data49 !== "string" && data49 !== null) {
            const err52 = {
              instancePath: instancePath + "/detail/completed_at",
              keyword: "type",
              params: { type: schema31.properties.detail.properties.completed_at.type },
            };
            if (vErrors === null) vErrors = [err52];
            else vErrors.push(err52);
            errors++;
          }
        }
        if (data37.pending_info !== void 0) {
          let data50 = data37.pending_info;
          if (!(data50 && typeof data50 == "object" && !Array.isArray(data50)) && data50 !== null) {
            const err53 = {
              instancePath: instancePath + "/detail/pending_info",
              keyword: "type",
              params: { type: schema31.properties.detail.properties.pending_info.type },
            };
            if (vErrors === null) vErrors = [err53];
            else vErrors.push(err53);
            errors++;
          }
          if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
            if (data50.progress_pct !== void 0) {
              let data51 = data50.progress_pct;
              if (!(typeof data51 == "number") && data51 !== null) {
                const err54 = {
                  instancePath: instancePath + "/detail/pending_info/progress_pct",
                  keyword: "type",
                  params: {
                    type: schema31.properties.detail.properties.pending_info.properties.progress_pct.type,
                  },
                };
                if (vErrors === null) vErrors = [err54];
                else vErrors.push(err54);
                errors++;
              }
            }
            if (data50.status !== void 0) {
              let data52 = data50.status;
              if (typeof data52 !== "string" && data52 !== null) {
                const err55 = {
                  instancePath: instancePath + "/detail/pending_info/status",
                  keyword: "type",
                  params: { type: schema31.properties.detail.properties.pending_info.properties.status.type },
                };
                if (vErrors === null) vErrors = [err55];
                else vErrors.push(err55);
                errors++;
              }
            }
            if (data50.failure_reason !== void 0) {
              let data53 = data50.failure_reason;
              if (typeof data53 !== "string" && data53 !== null) {
                const err56 = {
                  instancePath: instancePath + "/detail/pending_info/failure_reason",
                  keyword: "type",
                  params: {
                    type: schema31.properties.detail.properties.pending_info.properties.failure_reason.type,
                  },
                };
                if (vErrors === null) vErrors = [err56];
                else vErrors.push(err56);
                errors++;
              }
            }
          }
        }
      }
    }
  } else {
    const err57 = {
      instancePath,
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) vErrors = [err57];
    else vErrors.push(err57);
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = {
  props: {
    id: true,
    task_id: true,
    status: true,
    status_update_time: true,
    video_url: true,
    url: true,
    result_url: true,
    artifact_url: true,
    thumbnail_url: true,
    enhanced_prompt: true,
    progress: true,
    error: true,
    fail_reason: true,
    object: true,
    model: true,
    prompt: true,
    created_at: true,
    completed_at: true,
    finished_at: true,
    expires_at: true,
    size: true,
    seconds: true,
    width: true,
    height: true,
    mode: true,
    type: true,
    ratio: true,
    post_id: true,
    asset_id: true,
    video_id: true,
    trace_id: true,
    video_file_id: true,
    thumbnail_file_id: true,
    upscaled: true,
    upscale_on_complete: true,
    detail: true,
  },
  dynamicProps: false,
  dynamicItems: false,
};
const TaskEnvelope = validate21;
const schema32 = {
  type: "object",
  required: ["code", "message", "data"],
  properties: {
    code: { type: ["string", "integer"] },
    message: { type: ["string", "null"] },
    data: {
      type: "object",
      properties: {
        id: { type: ["string", "number"] },
        task_id: { type: "string" },
        status: { type: "string" },
        progress: { type: ["number", "string", "null"] },
        video_url: { type: ["string", "null"] },
        url: { type: ["string", "null"] },
        result_url: { type: ["string", "null"] },
        artifact_url: { type: ["string", "null"] },
        fail_reason: { type: ["string", "null"] },
      },
    },
  },
};
function validate21(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) evaluated0.props = void 0;
  if (evaluated0.dynamicItems) evaluated0.items = void 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0) {
      const err0 = {
        instancePath,
        keyword: "required",
        params: { missingProperty: "code" },
      };
      if (vErrors === null) vErrors = [err0];
      else vErrors.push(err0);
      errors++;
    }
    if (data.message === void 0) {
      const err1 = {
        instancePath,
        keyword: "required",
        params: { missingProperty: "message" },
      };
      if (vErrors === null) vErrors = [err1];
      else vErrors.push(err1);
      errors++;
    }
    if (data.data === void 0) {
      const err2 = {
        instancePath,
        keyword: "required",
        params: { missingProperty: "data" },
      };
      if (vErrors === null) vErrors = [err2];
      else vErrors.push(err2);
      errors++;
    }
    if (data.code !== void 0) {
      let data0 = data.code;
      if (typeof data0 !== "string" && !(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        const err3 = {
          instancePath: instancePath + "/code",
          keyword: "type",
          params: { type: schema32.properties.code.type },
        };
        if (vErrors === null) vErrors = [err3];
        else vErrors.push(err3);
        errors++;
      }
    }
    if (data.message !== void 0) {
      let data1 = data.message;
      if (typeof data1 !== "string" && data1 !== null) {
        const err4 = {
          instancePath: instancePath + "/message",
          keyword: "type",
          params: { type: schema32.properties.message.type },
        };
        if (vErrors === null) vErrors = [err4];
        else vErrors.push(err4);
        errors++;
      }
    }
    if (data.data !== void 0) {
      let data2 = data.data;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.id !== void 0) {
          let data3 = data2.id;
          if (typeof data3 !== "string" && !(typeof data3 == "number")) {
            const err5 = {
              instancePath: instancePath + "/data/id",
              keyword: "type",
              params: { type: schema32.properties.data.properties.id.type },
            };
            if (vErrors === null) vErrors = [err5];
            else vErrors.push(err5);
            errors++;
          }
        }
        if (data2.task_id !== void 0) {
          if (typeof data2.task_id !== "string") {
            const err6 = {
              instancePath: instancePath + "/data/task_id",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) vErrors = [err6];
            else vErrors.push(err6);
            errors++;
          }
        }
        if (data2.status !== void 0) {
          if (typeof data2.status !== "string") {
            const err7 = {
              instancePath: instancePath + "/data/status",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) vErrors = [err7];
            else vErrors.push(err7);
            errors++;
          }
        }
        if (data2.progress !== void 0) {
          let data6 = data2.progress;
          if (!(typeof data6 == "number") && typeof data6 !== "string" && data6 !== null) {
            const err8 = {
              instancePath: instancePath + "/data/progress",
              keyword: "type",
              params: { type: schema32.properties.data.properties.progress.type },
            };
            if (vErrors === null) vErrors = [err8];
            else vErrors.push(err8);
            errors++;
          }
        }
        if (data2.video_url !== void 0) {
          let data7 = data2.video_url;
          if (typeof data7 !== "string" && data7 !== null) {
            const err9 = {
              instancePath: instancePath + "/data/video_url",
              keyword: "type",
              params: { type: schema32.properties.data.properties.video_url.type },
            };
            if (vErrors === null) vErrors = [err9];
            else vErrors.push(err9);
            errors++;
          }
        }
        if (data2.url !== void 0) {
          let data8 = data2.url;
          if (typeof data8 !== "string" && data8 !== null) {
            const err10 = {
              instancePath: instancePath + "/data/url",
              keyword: "type",
              params: { type: schema32.properties.data.properties.url.type },
            };
            if (vErrors === null) vErrors = [err10];
            else vErrors.push(err10);
            errors++;
          }
        }
        if (data2.result_url !== void 0) {
          let data9 = data2.result_url;
          if (typeof data9 !== "string" && data9 !== null) {
            const err11 = {
              instancePath: instancePath + "/data/result_url",
              keyword: "type",
              params: { type: schema32.properties.data.properties.result_url.type },
            };
            if (vErrors === null) vErrors = [err11];
            else vErrors.push(err11);
            errors++;
          }
        }
        if (data2.artifact_url !== void 0) {
          let data10 = data2.artifact_url;
          if (typeof data10 !== "string" && data10 !== null) {
            const err12 = {
              instancePath: instancePath + "/data/artifact_url",
              keyword: "type",
              params: { type: schema32.properties.data.properties.artifact_url.type },
            };
            if (vErrors === null) vErrors = [err12];
            else vErrors.push(err12);
            errors++;
          }
        }
        if (data2.fail_reason !== void 0) {
          let data11 = data2.fail_reason;
          if (typeof data11 !== "string" && data11 !== null) {
            const err13 = {
              instancePath: instancePath + "/data/fail_reason",
              keyword: "type",
              params: { type: schema32.properties.data.properties.fail_reason.type },
            };
            if (vErrors === null) vErrors = [err13];
            else vErrors.push(err13);
            errors++;
          }
        }
      } else {
        const err14 = {
          instancePath: instancePath + "/data",
          keyword: "type",
          params: { type: "object" },
        };
        if (vErrors === null) vErrors = [err14];
        else vErrors.push(err14);
        errors++;
      }
    }
  } else {
    const err15 = {
      instancePath,
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) vErrors = [err15];
    else vErrors.push(err15);
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = {
  props: {
    code: true,
    message: true,
    data: true,
  },
  dynamicProps: false,
  dynamicItems: false,
};
const RelayError = validate22;
const schema33 = {
  type: "object",
  required: ["error"],
  properties: {
    error: {
      type: "object",
      required: ["message"],
      properties: {
        message: { type: "string" },
        type: { type: ["string", "null"] },
        code: { anyOf: [{ type: "string" }, { type: ["integer", "null"] }] },
        param: { type: ["string", "null"] },
      },
    },
  },
};
function validate22(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) evaluated0.props = void 0;
  if (evaluated0.dynamicItems) evaluated0.items = void 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error === void 0) {
      const err0 = {
        instancePath,
        keyword: "required",
        params: { missingProperty: "error" },
      };
      if (vErrors === null) vErrors = [err0];
      else vErrors.push(err0);
      errors++;
    }
    if (data.error !== void 0) {
      let data0 = data.error;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.message === void 0) {
          const err1 = {
            instancePath: instancePath + "/error",
            keyword: "required",
            params: { missingProperty: "message" },
          };
          if (vErrors === null) vErrors = [err1];
          else vErrors.push(err1);
          errors++;
        }
        if (data0.message !== void 0) {
          if (typeof data0.message !== "string") {
            const err2 = {
              instancePath: instancePath + "/error/message",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) vErrors = [err2];
            else vErrors.push(err2);
            errors++;
          }
        }
        if (data0.type !== void 0) {
          let data2 = data0.type;
          if (typeof data2 !== "string" && data2 !== null) {
            const err3 = {
              instancePath: instancePath + "/error/type",
              keyword: "type",
              params: { type: schema33.properties.error.properties.type.type },
            };
            if (vErrors === null) vErrors = [err3];
            else vErrors.push(err3);
            errors++;
          }
        }
        if (data0.code !== void 0) {
          let data3 = data0.code;
          const _errs8 = errors;
          let valid2 = false;
          const _errs9 = errors;
          if (typeof data3 !== "string") {
            const err4 = {
              instancePath: instancePath + "/error/code",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) vErrors = [err4];
            else vErrors.push(err4);
            errors++;
          }
          var _valid0 = _errs9 === errors;
          valid2 = valid2 || _valid0;
          const _errs11 = errors;
          if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)) && data3 !== null) {
            const err5 = {
              instancePath: instancePath + "/error/code",
              keyword: "type",
              params: { type: schema33.properties.error.properties.code.anyOf[1].type },
            };
            if (vErrors === null) vErrors = [err5];
            else vErrors.push(err5);
            errors++;
          }
          var _valid0 = _errs11 === errors;
          valid2 = valid2 || _valid0;
          if (!valid2) {
            const err6 = {
              instancePath: instancePath + "/error/code",
              keyword: "anyOf",
              params: {},
            };
            if (vErrors === null) vErrors = [err6];
            else vErrors.push(err6);
            errors++;
          } else {
            errors = _errs8;
            if (vErrors !== null) {
              if (_errs8) vErrors.length = _errs8;
              else vErrors = null;
            }
          }
        }
        if (data0.param !== void 0) {
          let data4 = data0.param;
          if (typeof data4 !== "string" && data4 !== null) {
            const err7 = {
              instancePath: instancePath + "/error/param",
              keyword: "type",
              params: { type: schema33.properties.error.properties.param.type },
            };
            if (vErrors === null) vErrors = [err7];
            else vErrors.push(err7);
            errors++;
          }
        }
      } else {
        const err8 = {
          instancePath: instancePath + "/error",
          keyword: "type",
          params: { type: "object" },
        };
        if (vErrors === null) vErrors = [err8];
        else vErrors.push(err8);
        errors++;
      }
    }
  } else {
    const err9 = {
      instancePath,
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) vErrors = [err9];
    else vErrors.push(err9);
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = {
  props: { error: true },
  dynamicProps: false,
  dynamicItems: false,
};
const TaskError = validate23;
const schema34 = {
  type: "object",
  required: ["code", "message"],
  properties: {
    code: { type: "string" },
    message: { type: ["string", "null"] },
    data: { type: "null" },
  },
};
function validate23(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) evaluated0.props = void 0;
  if (evaluated0.dynamicItems) evaluated0.items = void 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0) {
      const err0 = {
        instancePath,
        keyword: "required",
        params: { missingProperty: "code" },
      };
      if (vErrors === null) vErrors = [err0];
      else vErrors.push(err0);
      errors++;
    }
    if (data.message === void 0) {
      const err1 = {
        instancePath,
        keyword: "required",
        params: { missingProperty: "message" },
      };
      if (vErrors === null) vErrors = [err1];
      else vErrors.push(err1);
      errors++;
    }
    if (data.code !== void 0) {
      if (typeof data.code !== "string") {
        const err2 = {
          instancePath: instancePath + "/code",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) vErrors = [err2];
        else vErrors.push(err2);
        errors++;
      }
    }
    if (data.message !== void 0) {
      let data1 = data.message;
      if (typeof data1 !== "string" && data1 !== null) {
        const err3 = {
          instancePath: instancePath + "/message",
          keyword: "type",
          params: { type: schema34.properties.message.type },
        };
        if (vErrors === null) vErrors = [err3];
        else vErrors.push(err3);
        errors++;
      }
    }
    if (data.data !== void 0) {
      if (data.data !== null) {
        const err4 = {
          instancePath: instancePath + "/data",
          keyword: "type",
          params: { type: "null" },
        };
        if (vErrors === null) vErrors = [err4];
        else vErrors.push(err4);
        errors++;
      }
    }
  } else {
    const err5 = {
      instancePath,
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) vErrors = [err5];
    else vErrors.push(err5);
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = {
  props: {
    code: true,
    message: true,
    data: true,
  },
  dynamicProps: false,
  dynamicItems: false,
};
const E2 = validate24;
const schema35 = {
  type: "object",
  required: ["code", "message"],
  not: {
    anyOf: [
      { required: ["status"] },
      {
        required: ["data"],
        properties: { data: { type: "object" } },
      },
    ],
  },
  properties: { code: { type: ["string", "integer"] } },
};
function validate24(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps) evaluated0.props = void 0;
  if (evaluated0.dynamicItems) evaluated0.items = void 0;
  const _errs1 = errors;
  const _errs2 = errors;
  const _errs3 = errors;
  let valid1 = false;
  const _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0 && "status") {
      const err0 = {};
      if (vErrors === null) vErrors = [err0];
      else vErrors.push(err0);
      errors++;
    }
  }
  var _valid0 = _errs4 === errors;
  valid1 = valid1 || _valid0;
  const _errs5 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0 && "data") {
      const err1 = {};
      if (vErrors === null) vErrors = [err1];
      else vErrors.push(err1);
      errors++;
    } else if (data.data !== void 0) {
      let data0 = data.data;
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        const err2 = {};
        if (vErrors === null) vErrors = [err2];
        else vErrors.push(err2);
        errors++;
      }
    }
  }
  var _valid0 = _errs5 === errors;
  valid1 = valid1 || _valid0;
  if (_valid0) {
    var props0 = {};
    props0.data = true;
  }
  if (!valid1) {
    const err3 = {};
    if (vErrors === null) vErrors = [err3];
    else vErrors.push(err3);
    errors++;
  } else {
    errors = _errs3;
    if (vErrors !== null) {
      if (_errs3) vErrors.length = _errs3;
      else vErrors = null;
    }
  }
  if (_errs2 === errors) {
    const err4 = {
      instancePath,
      keyword: "not",
      params: {},
    };
    if (vErrors === null) vErrors = [err4];
    else vErrors.push(err4);
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) vErrors.length = _errs1;
      else vErrors = null;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0) {
      const err5 = {
        instancePath,
        keyword: "required",
        params: { missingProperty: "code" },
      };
      if (vErrors === null) vErrors = [err5];
      else vErrors.push(err5);
      errors++;
    }
    if (data.message === void 0) {
      const err6 = {
        instancePath,
        keyword: "required",
        params: { missingProperty: "message" },
      };
      if (vErrors === null) vErrors = [err6];
      else vErrors.push(err6);
      errors++;
    }
    if (data.code !== void 0) {
      let data1 = data.code;
      if (typeof data1 !== "string" && !(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
        const err7 = {
          instancePath: instancePath + "/code",
          keyword: "type",
          params: { type: schema35.properties.code.type },
        };
        if (vErrors === null) vErrors = [err7];
        else vErrors.push(err7);
        errors++;
      }
    }
  } else {
    const err8 = {
      instancePath,
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) vErrors = [err8];
    else vErrors.push(err8);
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = {
  props: { code: true },
  dynamicProps: false,
  dynamicItems: false,
};
const E1 = validate25;
function validate25(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps) evaluated0.props = void 0;
  if (evaluated0.dynamicItems) evaluated0.items = void 0;
  const _errs1 = errors;
  const _errs2 = errors;
  const _errs3 = errors;
  let valid1 = false;
  const _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0 && "status") {
      const err0 = {};
      if (vErrors === null) vErrors = [err0];
      else vErrors.push(err0);
      errors++;
    }
  }
  var _valid0 = _errs4 === errors;
  valid1 = valid1 || _valid0;
  const _errs5 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0 && "data") {
      const err1 = {};
      if (vErrors === null) vErrors = [err1];
      else vErrors.push(err1);
      errors++;
    } else if (data.data !== void 0) {
      let data0 = data.data;
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        const err2 = {};
        if (vErrors === null) vErrors = [err2];
        else vErrors.push(err2);
        errors++;
      }
    }
  }
  var _valid0 = _errs5 === errors;
  valid1 = valid1 || _valid0;
  if (_valid0) {
    var props0 = {};
    props0.data = true;
  }
  if (!valid1) {
    const err3 = {};
    if (vErrors === null) vErrors = [err3];
    else vErrors.push(err3);
    errors++;
  } else {
    errors = _errs3;
    if (vErrors !== null) {
      if (_errs3) vErrors.length = _errs3;
      else vErrors = null;
    }
  }
  if (_errs2 === errors) {
    const err4 = {
      instancePath,
      keyword: "not",
      params: {},
    };
    if (vErrors === null) vErrors = [err4];
    else vErrors.push(err4);
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) vErrors.length = _errs1;
      else vErrors = null;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error === void 0) {
      const err5 = {
        instancePath,
        keyword: "required",
        params: { missingProperty: "error" },
      };
      if (vErrors === null) vErrors = [err5];
      else vErrors.push(err5);
      errors++;
    }
    if (data.error !== void 0) {
      let data1 = data.error;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
        const err6 = {
          instancePath: instancePath + "/error",
          keyword: "type",
          params: { type: "object" },
        };
        if (vErrors === null) vErrors = [err6];
        else vErrors.push(err6);
        errors++;
      }
    }
  } else {
    const err7 = {
      instancePath,
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) vErrors = [err7];
    else vErrors.push(err7);
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = {
  props: { error: true },
  dynamicProps: false,
  dynamicItems: false,
};
const F5 = validate26;
function validate26(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps) evaluated0.props = void 0;
  if (evaluated0.dynamicItems) evaluated0.items = void 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = {
      instancePath,
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) vErrors = [err0];
    else vErrors.push(err0);
    errors++;
  }
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err1 = {
        instancePath,
        keyword: "required",
        params: { missingProperty: "data" },
      };
      if (vErrors === null) vErrors = [err1];
      else vErrors.push(err1);
      errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        const err2 = {
          instancePath: instancePath + "/data",
          keyword: "type",
          params: { type: "object" },
        };
        if (vErrors === null) vErrors = [err2];
        else vErrors.push(err2);
        errors++;
      }
      const _errs5 = errors;
      let valid2 = false;
      const _errs6 = errors;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.status === void 0) {
          const err3 = {
            instancePath: instancePath + "/data",
            keyword: "required",
            params: { missingProperty: "status" },
          };
          if (vErrors === null) vErrors = [err3];
          else vErrors.push(err3);
          errors++;
        }
      }
      var _valid1 = _errs6 === errors;
      valid2 = valid2 || _valid1;
      const _errs7 = errors;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.task_id === void 0) {
          const err4 = {
            instancePath: instancePath + "/data",
            keyword: "required",
            params: { missingProperty: "task_id" },
          };
          if (vErrors === null) vErrors = [err4];
          else vErrors.push(err4);
          errors++;
        }
      }
      var _valid1 = _errs7 === errors;
      valid2 = valid2 || _valid1;
      if (!valid2) {
        const err5 = {
          instancePath: instancePath + "/data",
          keyword: "anyOf",
          params: {},
        };
        if (vErrors === null) vErrors = [err5];
        else vErrors.push(err5);
        errors++;
      } else {
        errors = _errs5;
        if (vErrors !== null) {
          if (_errs5) vErrors.length = _errs5;
          else vErrors = null;
        }
      }
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = {};
    props0.data = true;
  }
  const _errs8 = errors;
  const _errs9 = errors;
  const _errs10 = errors;
  const _errs11 = errors;
  let valid4 = false;
  const _errs12 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 && "id") {
      const err6 = {};
      if (vErrors === null) vErrors = [err6];
      else vErrors.push(err6);
      errors++;
    }
  }
  var _valid2 = _errs12 === errors;
  valid4 = valid4 || _valid2;
  const _errs13 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.object === void 0 && "object") {
      const err7 = {};
      if (vErrors === null) vErrors = [err7];
      else vErrors.push(err7);
      errors++;
    }
  }
  var _valid2 = _errs13 === errors;
  valid4 = valid4 || _valid2;
  const _errs14 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.created_at === void 0 && "created_at") {
      const err8 = {};
      if (vErrors === null) vErrors = [err8];
      else vErrors.push(err8);
      errors++;
    }
  }
  var _valid2 = _errs14 === errors;
  valid4 = valid4 || _valid2;
  if (!valid4) {
    const err9 = {};
    if (vErrors === null) vErrors = [err9];
    else vErrors.push(err9);
    errors++;
  } else {
    errors = _errs11;
    if (vErrors !== null) {
      if (_errs11) vErrors.length = _errs11;
      else vErrors = null;
    }
  }
  if (_errs10 === errors) {
    const err10 = {
      instancePath,
      keyword: "not",
      params: {},
    };
    if (vErrors === null) vErrors = [err10];
    else vErrors.push(err10);
    errors++;
  } else {
    errors = _errs9;
    if (vErrors !== null) {
      if (_errs9) vErrors.length = _errs9;
      else vErrors = null;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.task_id === void 0) {
      const err11 = {
        instancePath,
        keyword: "required",
        params: { missingProperty: "task_id" },
      };
      if (vErrors === null) vErrors = [err11];
      else vErrors.push(err11);
      errors++;
    }
  }
  var _valid0 = _errs8 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err12 = {
      instancePath,
      keyword: "anyOf",
      params: {},
    };
    if (vErrors === null) vErrors = [err12];
    else vErrors.push(err12);
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) vErrors.length = _errs1;
      else vErrors = null;
    }
  }
  validate26.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate26.evaluated = {
  dynamicProps: true,
  dynamicItems: false,
};
const F4 = validate27;
function validate27(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps) evaluated0.props = void 0;
  if (evaluated0.dynamicItems) evaluated0.items = void 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = {
      instancePath,
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) vErrors = [err0];
    else vErrors.push(err0);
    errors++;
  }
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.object === void 0) {
      const err1 = {
        instancePath,
        keyword: "required",
        params: { missingProperty: "object" },
      };
      if (vErrors === null) vErrors = [err1];
      else vErrors.push(err1);
      errors++;
    }
    if (data.object !== void 0) {
      if ("video" !== data.object) {
        const err2 = {
          instancePath: instancePath + "/object",
          keyword: "const",
          params: { allowedValue: "video" },
        };
        if (vErrors === null) vErrors = [err2];
        else vErrors.push(err2);
        errors++;
      }
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = {};
    props0.object = true;
  }
  const _errs4 = errors;
  const _errs5 = errors;
  const _errs6 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status_update_time === void 0 && "status_update_time") {
      const err3 = {};
      if (vErrors === null) vErrors = [err3];
      else vErrors.push(err3);
      errors++;
    }
  }
  if (_errs6 === errors) {
    const err4 = {
      instancePath,
      keyword: "not",
      params: {},
    };
    if (vErrors === null) vErrors = [err4];
    else vErrors.push(err4);
    errors++;
  } else {
    errors = _errs5;
    if (vErrors !== null) {
      if (_errs5) vErrors.length = _errs5;
      else vErrors = null;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.created_at === void 0) {
      const err5 = {
        instancePath,
        keyword: "required",
        params: { missingProperty: "created_at" },
      };
      if (vErrors === null) vErrors = [err5];
      else vErrors.push(err5);
      errors++;
    }
  }
  var _valid0 = _errs4 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err6 = {
      instancePath,
      keyword: "anyOf",
      params: {},
    };
    if (vErrors === null) vErrors = [err6];
    else vErrors.push(err6);
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) vErrors.length = _errs1;
      else vErrors = null;
    }
  }
  validate27.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate27.evaluated = {
  dynamicProps: true,
  dynamicItems: false,
};
const F2 = validate28;
function validate28(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps) evaluated0.props = void 0;
  if (evaluated0.dynamicItems) evaluated0.items = void 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.detail === void 0) {
      const err0 = {
        instancePath,
        keyword: "required",
        params: { missingProperty: "detail" },
      };
      if (vErrors === null) vErrors = [err0];
      else vErrors.push(err0);
      errors++;
    }
    if (data.detail !== void 0) {
      let data0 = data.detail;
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        const err1 = {
          instancePath: instancePath + "/detail",
          keyword: "type",
          params: { type: "object" },
        };
        if (vErrors === null) vErrors = [err1];
        else vErrors.push(err1);
        errors++;
      }
    }
  } else {
    const err2 = {
      instancePath,
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) vErrors = [err2];
    else vErrors.push(err2);
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = {
  props: { detail: true },
  dynamicProps: false,
  dynamicItems: false,
};
const F3 = validate29;
const pattern4 = new RegExp("^grok:", "u");
function validate29(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps) evaluated0.props = void 0;
  if (evaluated0.dynamicItems) evaluated0.items = void 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = {
      instancePath,
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) vErrors = [err0];
    else vErrors.push(err0);
    errors++;
  }
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.trace_id === void 0) {
      const err1 = {
        instancePath,
        keyword: "required",
        params: { missingProperty: "trace_id" },
      };
      if (vErrors === null) vErrors = [err1];
      else vErrors.push(err1);
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.post_id === void 0) {
      const err2 = {
        instancePath,
        keyword: "required",
        params: { missingProperty: "post_id" },
      };
      if (vErrors === null) vErrors = [err2];
      else vErrors.push(err2);
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  const _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err3 = {
        instancePath,
        keyword: "required",
        params: { missingProperty: "id" },
      };
      if (vErrors === null) vErrors = [err3];
      else vErrors.push(err3);
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err4 = {
            instancePath: instancePath + "/id",
            keyword: "pattern",
            params: { pattern: "^grok:" },
          };
          if (vErrors === null) vErrors = [err4];
          else vErrors.push(err4);
          errors++;
        }
      } else {
        const err5 = {
          instancePath: instancePath + "/id",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) vErrors = [err5];
        else vErrors.push(err5);
        errors++;
      }
    }
  }
  var _valid0 = _errs4 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = {};
    props0.id = true;
  }
  const _errs7 = errors;
  const _errs8 = errors;
  const _errs9 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enhanced_prompt === void 0 && "enhanced_prompt") {
      const err6 = {};
      if (vErrors === null) vErrors = [err6];
      else vErrors.push(err6);
      errors++;
    }
  }
  if (_errs9 === errors) {
    const err7 = {
      instancePath,
      keyword: "not",
      params: {},
    };
    if (vErrors === null) vErrors = [err7];
    else vErrors.push(err7);
    errors++;
  } else {
    errors = _errs8;
    if (vErrors !== null) {
      if (_errs8) vErrors.length = _errs8;
      else vErrors = null;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status_update_time === void 0) {
      const err8 = {
        instancePath,
        keyword: "required",
        params: { missingProperty: "status_update_time" },
      };
      if (vErrors === null) vErrors = [err8];
      else vErrors.push(err8);
      errors++;
    }
    if (data.status_update_time !== void 0) {
      let data1 = data.status_update_time;
      if (typeof data1 == "number") {
        if (data1 >= 1e11 || isNaN(data1)) {
          const err9 = {
            instancePath: instancePath + "/status_update_time",
            keyword: "exclusiveMaximum",
            params: {
              comparison: "<",
              limit: 1e11,
            },
          };
          if (vErrors === null) vErrors = [err9];
          else vErrors.push(err9);
          errors++;
        }
      } else {
        const err10 = {
          instancePath: instancePath + "/status_update_time",
          keyword: "type",
          params: { type: "number" },
        };
        if (vErrors === null) vErrors = [err10];
        else vErrors.push(err10);
        errors++;
      }
    }
  }
  var _valid0 = _errs7 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.status_update_time = true;
    }
  }
  if (!valid0) {
    const err11 = {
      instancePath,
      keyword: "anyOf",
      params: {},
    };
    if (vErrors === null) vErrors = [err11];
    else vErrors.push(err11);
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) vErrors.length = _errs1;
      else vErrors = null;
    }
  }
  validate29.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate29.evaluated = {
  dynamicProps: true,
  dynamicItems: false,
};
const F1 = validate30;
function validate30(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps) evaluated0.props = void 0;
  if (evaluated0.dynamicItems) evaluated0.items = void 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      const err0 = {
        instancePath,
        keyword: "required",
        params: { missingProperty: "status" },
      };
      if (vErrors === null) vErrors = [err0];
      else vErrors.push(err0);
      errors++;
    }
  } else {
    const err1 = {
      instancePath,
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) vErrors = [err1];
    else vErrors.push(err1);
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
validate30.evaluated = {
  dynamicProps: false,
  dynamicItems: false,
};
// entry
const validators = {
  VideoTask,
  TaskEnvelope,
  RelayError,
  TaskError,
  E2,
  E1,
  F5,
  F4,
  F2,
  F3,
  F1,
};
export { validators };
