export * from './code.entity';
export * from './mark.entity';
export { fieldPattern, markHandlers } from './mark.endpoints';
export { canReadAnswers } from './mark.policy';
export { findLabels, findSources } from './source.repository';
