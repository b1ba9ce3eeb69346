/** Epoch milliseconds as an instant with the offset of Asia/Shanghai, which has no summer time. */
export function shanghaiInstant(at: number): string {
  return new Date(at + 8 * 3_600_000).toISOString().replace(/\.\d{3}Z$/, '+08:00')
}
