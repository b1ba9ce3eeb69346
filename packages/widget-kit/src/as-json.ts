/**
 * Body and headers of a call that sends something: JSON, and the key that keeps it from counting twice.
 * JSON as the standard writes it, also where Prototype.js taught arrays to become strings.
 */
export function asJson(value: unknown, key?: string): { body: string; headers: Record<string, string> } {
  const arrays = Array.prototype as { toJSON?: unknown }
  const taught = arrays.toJSON
  delete arrays.toJSON
  const body = JSON.stringify(value)
  if (taught) arrays.toJSON = taught
  return { body, headers: { 'content-type': 'application/json', ...(key && { 'idempotency-key': key }) } }
}
