export * from './search.entity';
export { indexTexts } from './index-texts';
export { searchHandlers } from './search.endpoints';
