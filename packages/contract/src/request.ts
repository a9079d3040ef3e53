// The entry of `@vidtask/contract/request`: what is sent, without the validators of what is answered.
export { type JsonType, type ModelFamily, type RequestId, requestFields } from "./generated/requests.ts";
export {
  type CheckedRequest,
  type RequestBody,
  type RequestFault,
  toModelFamily,
  validateRequest,
} from "./validate-request.ts";
