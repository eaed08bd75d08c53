import express, { Router, type Request, type Response } from 'express';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { contentSecurityPolicy, newNonce } from './headers';
import { Problem } from './problem';

const placeholder = 'CSP_NONCE_PLACEHOLDER';

/** A file of the build: its name holds a hash of its content, so it never changes. */
const hashed = /-[A-Z0-9]{8}\.(js|css|woff2)$/;

/** Serves the built front end: files by name, and the one page with a fresh nonce for every address that is a screen. */
export function pages(folder: string): Router {
  const router = Router();
  router.use(
    express.static(folder, {
      index: false,
      dotfiles: 'ignore',
      redirect: false,
      setHeaders: (response, file) =>
        void response.setHeader('Cache-Control', hashed.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache'),
    }),
  );
  router.use((request: Request, response: Response) => {
    const isPage = ['GET', 'HEAD'].includes(request.method) && path.extname(request.path) === '' && request.accepts('html');
    if (!isPage) throw new Problem('not-found');
    response.locals['route'] = 'page';
    sendPage(folder, response);
  });
  return router;
}

/** The page as it was last read; read anew when the front end has been built again, so that no restart is needed. */
let template: { file: string; builtAt: number; html: string } | undefined;

function sendPage(folder: string, response: Response): void {
  const file = path.join(folder, 'index.html');
  const builtAt = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  if (builtAt === undefined) throw new Problem('not-found');
  if (template?.file !== file || template.builtAt !== builtAt) template = { file, builtAt, html: readFileSync(file, 'utf8') };
  const nonce = newNonce();
  response.set('Content-Security-Policy', contentSecurityPolicy(nonce)).set('Cache-Control', 'no-store');
  response.type('html').send(template.html.replaceAll(placeholder, nonce));
}
