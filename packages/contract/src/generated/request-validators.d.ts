// Generated from openapi/openapi.yaml by packages/contract/scripts/generate.ts. Do not edit.

import type { ModelFamilyName, RequestId } from "./requests.js";
import type { Validator } from "./validators.js";

/** The validators of what operations are sent, and of the images that families of models take, where that is known. */
export const validators: Readonly<Record<RequestId, Validator> & Partial<Record<ModelFamilyName, Validator>>>;
