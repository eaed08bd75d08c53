export * from './audit.entity';
export { recorder } from './chain';
export { verifyChains } from './verify';
