import { readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(__dirname, '../src/app');
const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');

/** The addresses of one noun's routes, as its file lists them. */
function addressesOf(file: string, name: string): string[] {
  const list = new RegExp(`export const ${name}: Routes = \\[(.*?)^\\];`, 'ms').exec(read(`${file}.ts`))?.[1];
  if (list === undefined) throw new Error(`${file} declares no ${name}`);
  return [...list.matchAll(/\bpath: '([^']*)'/g)].map(([, address = '']) => address);
}

/** Every address of the product, read from where the router reads them: an address that is added is found here. */
export function routes(): string[] {
  const lazy = /path: '([^']*)'(?:(?!\bpath:)[\s\S])*?loadChildren: \(\) => import\('\.\/([^']+)'\)\.then\(\(noun\) => noun\.(\w+)\)/g;
  return [...read('app.routes.ts').matchAll(lazy)].flatMap(([, above = '', file = '', name = '']) =>
    addressesOf(file, name).map((below) => [above, below].filter((part) => part !== '').join('/')),
  );
}

/** How many doors the table of routes has: each must have been read. */
export const doors = (): number => [...read('app.routes.ts').matchAll(/loadChildren:/g)].length;
