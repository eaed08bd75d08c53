const implied: Readonly<Record<string, string>> = {
  button: 'button',
  link: 'a[href]',
  heading: 'h1,h2,h3,h4',
  textbox: 'textarea,input:not([type]),input[type=text],input[type=email]',
  radio: 'input[type=radio]',
  checkbox: 'input[type=checkbox]',
  combobox: 'select',
  table: 'table',
  row: 'tr',
  cell: 'td',
  columnheader: 'thead th',
  rowheader: 'tbody th',
  list: 'ul,ol',
  listitem: 'li',
  group: 'fieldset',
  region: 'section[aria-label],section[aria-labelledby]',
  navigation: 'nav',
  main: 'main',
  option: 'option',
};

const tidy = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

const labelOf = (element: HTMLElement): string => {
  const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
  if (ids.length) return tidy(ids.map((id) => document.getElementById(id)?.textContent).join(' '));
  const aria = element.getAttribute('aria-label');
  if (aria) return tidy(aria);
  if ('labels' in element) return tidy([...((element as HTMLInputElement).labels ?? [])].map((label) => label.textContent).join(' '));
  return '';
};

/** The accessible name, near enough for a spec: the label, else the words inside. */
export function nameOf(element: HTMLElement): string {
  if (element instanceof HTMLFieldSetElement) return tidy(element.querySelector('legend')?.textContent);
  if (element instanceof HTMLTableElement) return tidy(element.caption?.textContent);
  return labelOf(element) || tidy(element.textContent);
}

const fits = (name: string, wanted: string | RegExp): boolean => (typeof wanted === 'string' ? name === wanted : wanted.test(name));

/** All with a role, and a name when one is given. */
export function allByRole(element: HTMLElement, role: string, name?: string | RegExp): HTMLElement[] {
  const selector = [
    `[role="${role}"]`,
    ...(implied[role] ?? '')
      .split(',')
      .filter(Boolean)
      .map((each) => `${each}:not([role])`),
  ].join(',');
  const found = [...element.querySelectorAll<HTMLElement>(selector)];
  return name === undefined ? found : found.filter((each) => fits(nameOf(each), name));
}

/** The one with a role and a name; throws when there is none or there are several. */
export function byRole<Found extends HTMLElement = HTMLElement>(element: HTMLElement, role: string, name?: string | RegExp): Found {
  const found = allByRole(element, role, name);
  const [first] = found;
  if (!first || found.length > 1) throw new Error(`${found.length} of role ${role} named ${String(name)}:\n${element.innerHTML}`);
  return first as Found;
}

/** The control with a label. */
export function byLabel<Found extends HTMLElement = HTMLInputElement>(element: HTMLElement, label: string | RegExp): Found {
  const found = [...element.querySelectorAll<HTMLElement>('input,textarea,select')].filter((each) => fits(labelOf(each), label));
  const [first] = found;
  if (!first || found.length > 1) throw new Error(`${found.length} labelled ${String(label)}:\n${element.innerHTML}`);
  return first as Found;
}

/** What a reader sees or hears, without the runs of space. */
export function wordsIn(element: HTMLElement): string {
  return tidy(element.textContent);
}

/** Writes into a control as a reader does. */
export function write(control: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  control.value = text;
  control.dispatchEvent(new Event('input', { bubbles: true }));
}
