import type { RawAnswer } from '../raw';

/** What kind of answer it is, and so which headers it must carry. */
export type AnswerKind = 'data' | 'frozen' | 'problem' | 'page' | 'asset' | 'kept asset';

const onEverything: Readonly<Record<string, string | RegExp>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-frame-options': 'DENY',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'reporting-endpoints': 'csp="/csp-reports"',
  'x-request-id': /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
};

const never = [
  'x-powered-by',
  'server',
  'access-control-allow-origin',
  'access-control-allow-credentials',
  'access-control-allow-methods',
  'access-control-allow-headers',
  'access-control-expose-headers',
];

const dataPolicy = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox";
const nonce = "'nonce-[A-Za-z0-9+/]{24}'";
const pagePolicy = new RegExp(
  [
    "^default-src 'none'",
    `script-src ${nonce} 'strict-dynamic'`,
    `style-src ${nonce} 'self'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'self'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types angular angular#bundler',
    'report-uri /csp-reports',
    'report-to csp$',
  ].join('; '),
);

const byKind: Readonly<Record<AnswerKind, Readonly<Record<string, string | RegExp>>>> = {
  data: { 'content-security-policy': dataPolicy, 'cache-control': 'no-store' },
  frozen: { 'content-security-policy': dataPolicy, 'cache-control': 'private, no-cache', vary: /(^|, )Cookie/, etag: /^"[0-9a-f]{64}"$/ },
  problem: {
    'content-security-policy': dataPolicy,
    'cache-control': 'no-store',
    'content-type': /^application\/problem\+json/,
    'content-language': /^(sv|en)$/,
  },
  page: { 'content-security-policy': pagePolicy, 'cache-control': 'no-store', 'content-type': 'text/html; charset=utf-8' },
  asset: { 'content-security-policy': dataPolicy, 'cache-control': 'no-cache' },
  'kept asset': { 'content-security-policy': dataPolicy, 'cache-control': 'public, max-age=31536000, immutable' },
};

/** What is missing or wrong among the headers of an answer; empty when all is as it should be. */
export function headerFaults({ headers }: Pick<RawAnswer, 'headers'>, kind: AnswerKind): string[] {
  const wrong = Object.entries({ ...onEverything, ...byKind[kind] }).filter(([name, expected]) => {
    const value = String(headers[name] ?? '');
    return typeof expected === 'string' ? value !== expected : !expected.test(value);
  });
  return [
    ...wrong.map(([name]) => `${name}: ${String(headers[name])}`),
    ...never.filter((name) => headers[name] !== undefined).map((name) => `${name} is there`),
  ];
}
