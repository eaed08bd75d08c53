export { counting, dayInWords, daysUntil, joined, type Forms } from '@lagesbild/contract';
