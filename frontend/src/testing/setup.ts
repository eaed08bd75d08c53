import { setupZonelessTestEnv } from 'jest-preset-angular/setup-env/zoneless';

setupZonelessTestEnv({ errorOnUnknownElements: true, errorOnUnknownProperties: true });

// A canvas that cannot draw: charts then show their words and their table only.
HTMLCanvasElement.prototype.getContext = () => null;

afterEach(() => localStorage.clear());
