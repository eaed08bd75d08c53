import type { Format } from '../../core/format';

const bytesPerKb = 1024;
const bytesPerMb = bytesPerKb * bytesPerKb;

/** "340 kB", "1,2 MB". Never 0 for a file that holds something. */
export function fileSize(bytes: number, format: Format): string {
  if (bytes >= bytesPerMb) return `${format.number(bytes / bytesPerMb, 1)}\u00a0MB`;
  return `${format.number(Math.max(1, Math.round(bytes / bytesPerKb)))}\u00a0kB`;
}
