export * from './round.entity';
export { completenessColumns, completenessOf, completenessOfRow } from './completeness';
export { coreQuestions } from './core-questions';
export { type MakeReports, type Shell } from './open-round';
export { isOnTime, isOverdue } from './round';
export { canPlanRound, canPublishRound, canReview } from './round.policy';
export { roundHandlers, RoundParams } from './round.endpoints';
export { loadRound, outsideStatus, roundColumns, roundSummary, type RoundRecord } from './round.repository';
export { roundView } from './show-round';
