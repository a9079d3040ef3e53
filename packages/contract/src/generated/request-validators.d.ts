// Generated from openapi/openapi.yaml by packages/contract/scripts/generate.ts. Do not edit.

import type { ModelFamilyName, RequestId } from "./requests.js";
import type { Validator } from "./validators.js";

/** The validators of what operations are sent, and of what families of models take. */
export const validators: Readonly<Record<RequestId | ModelFamilyName, Validator>>;
