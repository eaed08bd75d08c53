export * from './finding.entity';
