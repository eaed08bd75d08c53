export * from './budget-line.entity';
