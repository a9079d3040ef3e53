// Generated from openapi/openapi.yaml by packages/contract/scripts/generate.ts. Do not edit.

// \0rolldown/runtime.js
var __commonJSMin = (cb, mod) => () => (
  mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), (cb = null)), mod.exports
);
// ../../node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJSMin((exports) => {
  Object.defineProperty(exports, "__esModule", { value: true });
  function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
      length++;
      value = str.charCodeAt(pos++);
      if (value >= 55296 && value <= 56319 && pos < len) {
        value = str.charCodeAt(pos);
        if ((value & 64512) === 56320) pos++;
      }
    }
    return length;
  }
  exports.default = ucs2length;
  ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
});
// compiled
const createVideo = validate20;
const schema31 = {
  type: "object",
  required: ["model", "prompt"],
  properties: {
    model: {
      type: "string",
      minLength: 1,
    },
    prompt: {
      type: "string",
      minLength: 1,
    },
    images: {
      type: "array",
      items: { type: "string" },
    },
    aspect_ratio: { type: "string" },
    size: { type: "string" },
    orientation: { type: "string" },
    duration: { type: "integer" },
    seconds: { type: "string" },
    enhance_prompt: { type: "boolean" },
    enable_upsample: { type: ["boolean", "string"] },
    watermark: { type: ["boolean", "string"] },
    private: { type: "boolean" },
    character_url: { type: "string" },
    character_timestamps: { type: "string" },
    style: { type: "string" },
    storyboard: { type: "boolean" },
    type: { type: "integer" },
    enable_sample: { type: "boolean" },
    resolution: { type: "string" },
    seed: { type: "integer" },
    audio: { type: "boolean" },
    voice_id: { type: "string" },
    is_rec: { type: "boolean" },
    bgm: { type: "boolean" },
    payload: { type: "string" },
    off_peak: { type: "boolean" },
    wm_position: { type: "integer" },
    wm_url: { type: "string" },
    meta_data: { type: "string" },
  },
};
const func1 = require_ucs2length().default;
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
    if (data.model === void 0) {
      const err0 = {
        instancePath,
        keyword: "required",
        params: { missingProperty: "model" },
      };
      if (vErrors === null) vErrors = [err0];
      else vErrors.push(err0);
      errors++;
    }
    if (data.prompt === void 0) {
      const err1 = {
        instancePath,
        keyword: "required",
        params: { missingProperty: "prompt" },
      };
      if (vErrors === null) vErrors = [err1];
      else vErrors.push(err1);
      errors++;
    }
    if (data.model !== void 0) {
      let data0 = data.model;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err2 = {
            instancePath: instancePath + "/model",
            keyword: "minLength",
            params: { limit: 1 },
          };
          if (vErrors === null) vErrors = [err2];
          else vErrors.push(err2);
          errors++;
        }
      } else {
        const err3 = {
          instancePath: instancePath + "/model",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) vErrors = [err3];
        else vErrors.push(err3);
        errors++;
      }
    }
    if (data.prompt !== void 0) {
      let data1 = data.prompt;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err4 = {
            instancePath: instancePath + "/prompt",
            keyword: "minLength",
            params: { limit: 1 },
          };
          if (vErrors === null) vErrors = [err4];
          else vErrors.push(err4);
          errors++;
        }
      } else {
        const err5 = {
          instancePath: instancePath + "/prompt",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) vErrors = [err5];
        else vErrors.push(err5);
        errors++;
      }
    }
    if (data.images !== void 0) {
      let data2 = data.images;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data2[i0] !== "string") {
            const err6 = {
              instancePath: instancePath + "/images/" + i0,
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) vErrors = [err6];
            else vErrors.push(err6);
            errors++;
          }
      } else {
        const err7 = {
          instancePath: instancePath + "/images",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) vErrors = [err7];
        else vErrors.push(err7);
        errors++;
      }
    }
    if (data.aspect_ratio !== void 0) {
      if (typeof data.aspect_ratio !== "string") {
        const err8 = {
          instancePath: instancePath + "/aspect_ratio",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) vErrors = [err8];
        else vErrors.push(err8);
        errors++;
      }
    }
    if (data.size !== void 0) {
      if (typeof data.size !== "string") {
        const err9 = {
          instancePath: instancePath + "/size",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) vErrors = [err9];
        else vErrors.push(err9);
        errors++;
      }
    }
    if (data.orientation !== void 0) {
      if (typeof data.orientation !== "string") {
        const err10 = {
          instancePath: instancePath + "/orientation",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) vErrors = [err10];
        else vErrors.push(err10);
        errors++;
      }
    }
    if (data.duration !== void 0) {
      let data7 = data.duration;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7))) {
        const err11 = {
          instancePath: instancePath + "/duration",
          keyword: "type",
          params: { type: "integer" },
        };
        if (vErrors === null) vErrors = [err11];
        else vErrors.push(err11);
        errors++;
      }
    }
    if (data.seconds !== void 0) {
      if (typeof data.seconds !== "string") {
        const err12 = {
          instancePath: instancePath + "/seconds",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) vErrors = [err12];
        else vErrors.push(err12);
        errors++;
      }
    }
    if (data.enhance_prompt !== void 0) {
      if (typeof data.enhance_prompt !== "boolean") {
        const err13 = {
          instancePath: instancePath + "/enhance_prompt",
          keyword: "type",
          params: { type: "boolean" },
        };
        if (vErrors === null) vErrors = [err13];
        else vErrors.push(err13);
        errors++;
      }
    }
    if (data.enable_upsample !== void 0) {
      let data10 = data.enable_upsample;
      if (typeof data10 !== "boolean" && typeof data10 !== "string") {
        const err14 = {
          instancePath: instancePath + "/enable_upsample",
          keyword: "type",
          params: { type: schema31.properties.enable_upsample.type },
        };
        if (vErrors === null) vErrors = [err14];
        else vErrors.push(err14);
        errors++;
      }
    }
    if (data.watermark !== void 0) {
      let data11 = data.watermark;
      if (typeof data11 !== "boolean" && typeof data11 !== "string") {
        const err15 = {
          instancePath: instancePath + "/watermark",
          keyword: "type",
          params: { type: schema31.properties.watermark.type },
        };
        if (vErrors === null) vErrors = [err15];
        else vErrors.push(err15);
        errors++;
      }
    }
    if (data.private !== void 0) {
      if (typeof data.private !== "boolean") {
        const err16 = {
          instancePath: instancePath + "/private",
          keyword: "type",
          params: { type: "boolean" },
        };
        if (vErrors === null) vErrors = [err16];
        else vErrors.push(err16);
        errors++;
      }
    }
    if (data.character_url !== void 0) {
      if (typeof data.character_url !== "string") {
        const err17 = {
          instancePath: instancePath + "/character_url",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) vErrors = [err17];
        else vErrors.push(err17);
        errors++;
      }
    }
    if (data.character_timestamps !== void 0) {
      if (typeof data.character_timestamps !== "string") {
        const err18 = {
          instancePath: instancePath + "/character_timestamps",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) vErrors = [err18];
        else vErrors.push(err18);
        errors++;
      }
    }
    if (data.style !== void 0) {
      if (typeof data.style !== "string") {
        const err19 = {
          instancePath: instancePath + "/style",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) vErrors = [err19];
        else vErrors.push(err19);
        errors++;
      }
    }
    if (data.storyboard !== void 0) {
      if (typeof data.storyboard !== "boolean") {
        const err20 = {
          instancePath: instancePath + "/storyboard",
          keyword: "type",
          params: { type: "boolean" },
        };
        if (vErrors === null) vErrors = [err20];
        else vErrors.push(err20);
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data17 = data.type;
      if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17))) {
        const err21 = {
          instancePath: instancePath + "/type",
          keyword: "type",
          params: { type: "integer" },
        };
        if (vErrors === null) vErrors = [err21];
        else vErrors.push(err21);
        errors++;
      }
    }
    if (data.enable_sample !== void 0) {
      if (typeof data.enable_sample !== "boolean") {
        const err22 = {
          instancePath: instancePath + "/enable_sample",
          keyword: "type",
          params: { type: "boolean" },
        };
        if (vErrors === null) vErrors = [err22];
        else vErrors.push(err22);
        errors++;
      }
    }
    if (data.resolution !== void 0) {
      if (typeof data.resolution !== "string") {
        const err23 = {
          instancePath: instancePath + "/resolution",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) vErrors = [err23];
        else vErrors.push(err23);
        errors++;
      }
    }
    if (data.seed !== void 0) {
      let data20 = data.seed;
      if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20))) {
        const err24 = {
          instancePath: instancePath + "/seed",
          keyword: "type",
          params: { type: "integer" },
        };
        if (vErrors === null) vErrors = [err24];
        else vErrors.push(err24);
        errors++;
      }
    }
    if (data.audio !== void 0) {
      if (typeof data.audio !== "boolean") {
        const err25 = {
          instancePath: instancePath + "/audio",
          keyword: "type",
          params: { type: "boolean" },
        };
        if (vErrors === null) vErrors = [err25];
        else vErrors.push(err25);
        errors++;
      }
    }
    if (data.voice_id !== void 0) {
      if (typeof data.voice_id !== "string") {
        const err26 = {
          instancePath: instancePath + "/voice_id",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) vErrors = [err26];
        else vErrors.push(err26);
        errors++;
      }
    }
    if (data.is_rec !== void 0) {
      if (typeof data.is_rec !== "boolean") {
        const err27 = {
          instancePath: instancePath + "/is_rec",
          keyword: "type",
          params: { type: "boolean" },
        };
        if (vErrors === null) vErrors = [err27];
        else vErrors.push(err27);
        errors++;
      }
    }
    if (data.bgm !== void 0) {
      if (typeof data.bgm !== "boolean") {
        const err28 = {
          instancePath: instancePath + "/bgm",
          keyword: "type",
          params: { type: "boolean" },
        };
        if (vErrors === null) vErrors = [err28];
        else vErrors.push(err28);
        errors++;
      }
    }
    if (data.payload !== void 0) {
      if (typeof data.payload !== "string") {
        const err29 = {
          instancePath: instancePath + "/payload",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) vErrors = [err29];
        else vErrors.push(err29);
        errors++;
      }
    }
    if (data.off_peak !== void 0) {
      if (typeof data.off_peak !== "boolean") {
        const err30 = {
          instancePath: instancePath + "/off_peak",
          keyword: "type",
          params: { type: "boolean" },
        };
        if (vErrors === null) vErrors = [err30];
        else vErrors.push(err30);
        errors++;
      }
    }
    if (data.wm_position !== void 0) {
      let data27 = data.wm_position;
      if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27))) {
        const err31 = {
          instancePath: instancePath + "/wm_position",
          keyword: "type",
          params: { type: "integer" },
        };
        if (vErrors === null) vErrors = [err31];
        else vErrors.push(err31);
        errors++;
      }
    }
    if (data.wm_url !== void 0) {
      if (typeof data.wm_url !== "string") {
        const err32 = {
          instancePath: instancePath + "/wm_url",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) vErrors = [err32];
        else vErrors.push(err32);
        errors++;
      }
    }
    if (data.meta_data !== void 0) {
      if (typeof data.meta_data !== "string") {
        const err33 = {
          instancePath: instancePath + "/meta_data",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) vErrors = [err33];
        else vErrors.push(err33);
        errors++;
      }
    }
  } else {
    const err34 = {
      instancePath,
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) vErrors = [err34];
    else vErrors.push(err34);
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = {
  props: {
    model: true,
    prompt: true,
    images: true,
    aspect_ratio: true,
    size: true,
    orientation: true,
    duration: true,
    seconds: true,
    enhance_prompt: true,
    enable_upsample: true,
    watermark: true,
    private: true,
    character_url: true,
    character_timestamps: true,
    style: true,
    storyboard: true,
    type: true,
    enable_sample: true,
    resolution: true,
    seed: true,
    audio: true,
    voice_id: true,
    is_rec: true,
    bgm: true,
    payload: true,
    off_peak: true,
    wm_position: true,
    wm_url: true,
    meta_data: true,
  },
  dynamicProps: false,
  dynamicItems: false,
};
const Veo = validate21;
const pattern4 = new RegExp("-(frames|components)", "u");
const pattern5 = new RegExp("pro-frames", "u");
const pattern6 = new RegExp("-frames", "u");
const pattern7 = new RegExp("-components", "u");
function validate21(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
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
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.model !== void 0) {
      let data0 = data.model;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err1 = {};
          if (vErrors === null) vErrors = [err1];
          else vErrors.push(err1);
          errors++;
        }
      }
    }
  }
  var _valid0 = _errs3 === errors;
  errors = _errs2;
  if (vErrors !== null) {
    if (_errs2) vErrors.length = _errs2;
    else vErrors = null;
  }
  if (_valid0) {
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.images === void 0) {
        const err2 = {
          instancePath,
          keyword: "required",
          params: { missingProperty: "images" },
        };
        if (vErrors === null) vErrors = [err2];
        else vErrors.push(err2);
        errors++;
      }
      if (data.images !== void 0) {
        let data1 = data.images;
        if (Array.isArray(data1)) {
          if (data1.length < 1) {
            const err3 = {
              instancePath: instancePath + "/images",
              keyword: "minItems",
              params: { limit: 1 },
            };
            if (vErrors === null) vErrors = [err3];
            else vErrors.push(err3);
            errors++;
          }
        }
      }
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
    if (valid1) {
      var props0 = {};
      props0.images = true;
      props0.model = true;
    }
  }
  if (!valid1) {
    const err4 = {
      instancePath,
      keyword: "if",
      params: { failingKeyword: "then" },
    };
    if (vErrors === null) vErrors = [err4];
    else vErrors.push(err4);
    errors++;
  }
  const _errs8 = errors;
  let valid4 = true;
  const _errs9 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.model !== void 0) {
      let data2 = data.model;
      if (typeof data2 === "string") {
        if (!pattern5.test(data2)) {
          const err5 = {};
          if (vErrors === null) vErrors = [err5];
          else vErrors.push(err5);
          errors++;
        }
      }
    }
  }
  var _valid1 = _errs9 === errors;
  errors = _errs8;
  if (vErrors !== null) {
    if (_errs8) vErrors.length = _errs8;
    else vErrors = null;
  }
  if (_valid1) {
    const _errs11 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.images !== void 0) {
        let data3 = data.images;
        if (Array.isArray(data3)) {
          if (data3.length > 1) {
            const err6 = {
              instancePath: instancePath + "/images",
              keyword: "maxItems",
              params: { limit: 1 },
            };
            if (vErrors === null) vErrors = [err6];
            else vErrors.push(err6);
            errors++;
          }
        }
      }
    }
    var _valid1 = _errs11 === errors;
    valid4 = _valid1;
    if (valid4) {
      var props1 = {};
      props1.images = true;
      props1.model = true;
    }
  }
  if (!valid4) {
    const err7 = {
      instancePath,
      keyword: "if",
      params: { failingKeyword: "then" },
    };
    if (vErrors === null) vErrors = [err7];
    else vErrors.push(err7);
    errors++;
  }
  if (props0 !== true && props1 !== void 0) {
    if (props1 === true) props0 = true;
    else {
      props0 = props0 || {};
      Object.assign(props0, props1);
    }
  }
  const _errs14 = errors;
  let valid7 = true;
  const _errs15 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.model !== void 0) {
      let data4 = data.model;
      if (typeof data4 === "string") {
        if (!pattern6.test(data4)) {
          const err8 = {};
          if (vErrors === null) vErrors = [err8];
          else vErrors.push(err8);
          errors++;
        }
      }
    }
  }
  var _valid2 = _errs15 === errors;
  errors = _errs14;
  if (vErrors !== null) {
    if (_errs14) vErrors.length = _errs14;
    else vErrors = null;
  }
  if (_valid2) {
    const _errs17 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.images !== void 0) {
        let data5 = data.images;
        if (Array.isArray(data5)) {
          if (data5.length > 2) {
            const err9 = {
              instancePath: instancePath + "/images",
              keyword: "maxItems",
              params: { limit: 2 },
            };
            if (vErrors === null) vErrors = [err9];
            else vErrors.push(err9);
            errors++;
          }
        }
      }
    }
    var _valid2 = _errs17 === errors;
    valid7 = _valid2;
    if (valid7) {
      var props2 = {};
      props2.images = true;
      props2.model = true;
    }
  }
  if (!valid7) {
    const err10 = {
      instancePath,
      keyword: "if",
      params: { failingKeyword: "then" },
    };
    if (vErrors === null) vErrors = [err10];
    else vErrors.push(err10);
    errors++;
  }
  if (props0 !== true && props2 !== void 0) {
    if (props2 === true) props0 = true;
    else {
      props0 = props0 || {};
      Object.assign(props0, props2);
    }
  }
  const _errs20 = errors;
  let valid10 = true;
  const _errs21 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.model !== void 0) {
      let data6 = data.model;
      if (typeof data6 === "string") {
        if (!pattern7.test(data6)) {
          const err11 = {};
          if (vErrors === null) vErrors = [err11];
          else vErrors.push(err11);
          errors++;
        }
      }
    }
  }
  var _valid3 = _errs21 === errors;
  errors = _errs20;
  if (vErrors !== null) {
    if (_errs20) vErrors.length = _errs20;
    else vErrors = null;
  }
  if (_valid3) {
    const _errs23 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.images !== void 0) {
        let data7 = data.images;
        if (Array.isArray(data7)) {
          if (data7.length > 3) {
            const err12 = {
              instancePath: instancePath + "/images",
              keyword: "maxItems",
              params: { limit: 3 },
            };
            if (vErrors === null) vErrors = [err12];
            else vErrors.push(err12);
            errors++;
          }
        }
      }
    }
    var _valid3 = _errs23 === errors;
    valid10 = _valid3;
    if (valid10) {
      var props3 = {};
      props3.images = true;
      props3.model = true;
    }
  }
  if (!valid10) {
    const err13 = {
      instancePath,
      keyword: "if",
      params: { failingKeyword: "then" },
    };
    if (vErrors === null) vErrors = [err13];
    else vErrors.push(err13);
    errors++;
  }
  if (props0 !== true && props3 !== void 0) {
    if (props3 === true) props0 = true;
    else {
      props0 = props0 || {};
      Object.assign(props0, props3);
    }
  }
  validate21.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate21.evaluated = {
  dynamicProps: true,
  dynamicItems: false,
};
const Grok = validate22;
function validate22(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) evaluated0.props = void 0;
  if (evaluated0.dynamicItems) evaluated0.items = void 0;
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.model !== void 0) {
      if ("grok-imagine-video-1.5-preview" !== data.model) {
        const err0 = {};
        if (vErrors === null) vErrors = [err0];
        else vErrors.push(err0);
        errors++;
      }
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) vErrors.length = _errs1;
    else vErrors = null;
  }
  if (_valid0) {
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.images === void 0) {
        const err1 = {
          instancePath,
          keyword: "required",
          params: { missingProperty: "images" },
        };
        if (vErrors === null) vErrors = [err1];
        else vErrors.push(err1);
        errors++;
      }
      if (data.images !== void 0) {
        let data1 = data.images;
        if (Array.isArray(data1)) {
          if (data1.length > 1) {
            const err2 = {
              instancePath: instancePath + "/images",
              keyword: "maxItems",
              params: { limit: 1 },
            };
            if (vErrors === null) vErrors = [err2];
            else vErrors.push(err2);
            errors++;
          }
          if (data1.length < 1) {
            const err3 = {
              instancePath: instancePath + "/images",
              keyword: "minItems",
              params: { limit: 1 },
            };
            if (vErrors === null) vErrors = [err3];
            else vErrors.push(err3);
            errors++;
          }
        }
      }
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    if (valid0) {
      var props0 = {};
      props0.images = true;
      props0.model = true;
    }
  }
  if (!valid0) {
    const err4 = {
      instancePath,
      keyword: "if",
      params: { failingKeyword: "then" },
    };
    if (vErrors === null) vErrors = [err4];
    else vErrors.push(err4);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.images = true;
    }
    if (data.images !== void 0) {
      let data2 = data.images;
      if (Array.isArray(data2)) {
        if (data2.length > 6) {
          const err5 = {
            instancePath: instancePath + "/images",
            keyword: "maxItems",
            params: { limit: 6 },
          };
          if (vErrors === null) vErrors = [err5];
          else vErrors.push(err5);
          errors++;
        }
      }
    }
  } else {
    const err6 = {
      instancePath,
      keyword: "type",
      params: { type: "object" },
    };
    if (vErrors === null) vErrors = [err6];
    else vErrors.push(err6);
    errors++;
  }
  validate22.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate22.evaluated = {
  dynamicProps: true,
  dynamicItems: false,
};
const Jimeng = validate23;
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
    if (data.images !== void 0) {
      let data0 = data.images;
      if (Array.isArray(data0)) {
        if (data0.length > 2) {
          const err0 = {
            instancePath: instancePath + "/images",
            keyword: "maxItems",
            params: { limit: 2 },
          };
          if (vErrors === null) vErrors = [err0];
          else vErrors.push(err0);
          errors++;
        }
      }
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
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = {
  props: { images: true },
  dynamicProps: false,
  dynamicItems: false,
};
const Omni = validate24;
function validate24(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps) evaluated0.props = void 0;
  if (evaluated0.dynamicItems) evaluated0.items = void 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.images !== void 0) {
      let data0 = data.images;
      if (Array.isArray(data0)) {
        if (data0.length > 3) {
          const err0 = {
            instancePath: instancePath + "/images",
            keyword: "maxItems",
            params: { limit: 3 },
          };
          if (vErrors === null) vErrors = [err0];
          else vErrors.push(err0);
          errors++;
        }
      }
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
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = {
  props: { images: true },
  dynamicProps: false,
  dynamicItems: false,
};
// entry
const validators = {
  createVideo,
  Veo,
  Grok,
  Jimeng,
  Omni,
};
export { validators };
