export * from './report.entity';
export * from './attesting.entity';
export { attestingHandlers } from './attesting.endpoints';
export * from './review.entity';
export { findReports, countReports } from './list-reports';
export { makeReports } from './make-reports';
export {
  answersOf,
  columnsOf,
  contentOf,
  emptyContent,
  missingSections,
  perspectiveQuestion,
  sealOf,
  type AnswerRow,
} from './report-content';
export { reportHandlers } from './report.endpoints';
export { canReviewReport, canSeeReport, isCoordination, isInside, visibleReports } from './report.policy';
export { loadReport, perspectivesOf, type ReportRecord } from './report.repository';
export { loadVersion } from './version.repository';
