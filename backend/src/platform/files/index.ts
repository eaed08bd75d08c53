export { FileStore, type Received } from './file-store';
export { inspectFile } from './inspect-file';
