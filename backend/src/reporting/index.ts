export * from './report.entity';
export * from './review.entity';
export { findReports, countReports } from './list-reports';
export { extensionHandlers } from './extension.endpoints';
export { partHandlers } from './part.endpoints';
export { extensionJoin, reportDueOn } from './report-extension';
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
export { canReviewReport, closeReports, isCoordination, isInside, visibleReports } from './report.policy';
export { loadReport, perspectivesOf, type ReportRecord } from './report.repository';
export { loadVersion } from './version.repository';
