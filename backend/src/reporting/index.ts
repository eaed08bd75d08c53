export * from './report.entity';
export * from './review.entity';
