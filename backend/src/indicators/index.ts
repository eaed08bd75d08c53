export * from './indicator.entity';
