export { counting, dayInWords, daysUntil, joined } from '@lagesbild/contract';
