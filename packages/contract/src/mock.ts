export { type Mock, startMock } from "@vidtask/openapi/mock";
