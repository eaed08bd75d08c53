export * from './indicator.entity';
export { addAssignmentIndicator, setAssignmentIndicatorActive } from './keep-indicator';
export { indicatorHandlers } from './indicator.endpoints';
