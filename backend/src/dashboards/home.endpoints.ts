import type { Handlers } from '../platform/http/endpoint';
import { showHome } from './home';

export const homeHandlers = { showHome: { answer: showHome } } satisfies Pick<Handlers, 'showHome'>;
