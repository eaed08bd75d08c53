export * from './finding.entity';
export { findingHandlers } from './finding.endpoints';
