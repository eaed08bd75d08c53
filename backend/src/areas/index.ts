export * from './area.entity';
