export { default } from './scripts/config/eslint.config.mjs';
