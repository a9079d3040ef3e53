/** An answer of the proxy's own, in the shape that gateways use. */
export function proxyError(status: number, code: string, message: string): Response {
  const error = { message: `vidtask's proxy: ${message}`, type: "vidtask_proxy_error", param: null, code };
  return Response.json({ error }, { status });
}
