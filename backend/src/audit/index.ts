export * from './audit.entity';
export { auditHandlers } from './audit.endpoints';
export { recorder } from './chain';
export { verifyChains } from './verify';
