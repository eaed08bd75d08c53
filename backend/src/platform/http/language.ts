import type { Language } from '@lagesbild/contract';
import type { Request } from 'express';

/** The reader's language: what the browser asks for, Swedish first. */
export const languageOf = (request: Request): Language => (request.acceptsLanguages(['sv', 'en']) === 'en' ? 'en' : 'sv');
