// The entry of `@vidtask/contract/request`: what is sent, without the validators of what is answered.
export {
  type JsonType,
  type ModelFamily,
  models,
  type RequestId,
  requestFields,
} from "./generated/requests.ts";
export { toModelFamily } from "./to-model-family.ts";
export {
  type CheckedRequest,
  type RequestBody,
  type RequestFault,
  validateRequest,
} from "./validate-request.ts";
