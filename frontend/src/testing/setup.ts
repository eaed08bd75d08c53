import { setupZonelessTestEnv } from 'jest-preset-angular/setup-env/zoneless';

// A busy machine renders slowly; what hangs is still found.
jest.setTimeout(20_000);

setupZonelessTestEnv({ errorOnUnknownElements: true, errorOnUnknownProperties: true });

// A canvas that cannot draw: charts then show their words and their table only.
HTMLCanvasElement.prototype.getContext = () => null;

// A window without media queries of its own: light, on a screen.
window.matchMedia = (media) => Object.assign(new EventTarget(), { media, matches: false }) as MediaQueryList;

afterEach(() => localStorage.clear());
