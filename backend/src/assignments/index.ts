export * from './assignment.entity';
export { assignmentToKeep } from './assignment-to-keep';
export { canKeepAssignment } from './assignment.policy';
export { dueOnNow, findDecisions, findDeliverables, findOrganisationsOf, findOutcomes, responsibleFor } from './assignment.repository';
export { assignmentColumns, assignmentName, outcomeView } from './assignment.view';
export { moveDeliverable, receiveDeliverable } from './keep-deliverable';
