export * from './schema/columns';
export * from './schema/naming';
export { migrations } from './migrations/index';
