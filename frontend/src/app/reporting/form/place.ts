import type { Field } from '../draft/draft-fields';

/** The element of a field in the page: what a list of what is missing leads to. */
export const answerId = (field: Field): string => `answer-${field.replace(/[/:]/g, '-')}`;

/** Moves the focus to the control inside an element: the chosen one of several, else the first. */
export function focusControl(element: HTMLElement): void {
  const controls = [...element.querySelectorAll<HTMLInputElement>('input,textarea,select')];
  (controls.find((control) => control.checked) ?? controls[0])?.focus();
}

/** Moves the focus to a field, or to the heading of a part, and brings it into sight. */
export function focusPlace(id: string): void {
  const element = document.getElementById(id);
  element?.scrollIntoView();
  if (element?.hasAttribute('tabindex')) element.focus({ preventScroll: true });
  else if (element) focusControl(element);
}
