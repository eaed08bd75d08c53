export * from './organisation.entity';
export * from './source.entity';
export { citationsOf } from './citation.repository';
export { keyPattern, organisationHandlers } from './organisation.endpoints';
export { organisationColumns, organisationName, organisationNameOrNull } from './organisation.view';
export { swedishSortKey } from './sort-key';
