export * from './indicator.entity';
export { indicatorHandlers } from './indicator.endpoints';
