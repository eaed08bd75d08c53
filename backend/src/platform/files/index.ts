export { acceptFile } from './accept-file';
export { FileStore, type Received } from './file-store';
export { inspectFile } from './inspect-file';
export { clamdScan, unscanned, type Scan } from './scan';
