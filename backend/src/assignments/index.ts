export * from './assignment.entity';
export { findDecisions, findDeliverables, findOrganisationsOf, findOutcomes, responsibleFor } from './assignment.repository';
export { assignmentColumns, assignmentName, outcomeView } from './assignment.view';
