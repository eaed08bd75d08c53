import { linkedSignal, type Signal } from '@angular/core';
import type { Reading } from '../core/api';

/** What was read last: it stays while a filter or a page is being read, so that nothing on the screen jumps. */
export function kept<Value>(reading: Reading<Value>): Signal<Value | undefined> {
  return linkedSignal<Value | undefined, Value | undefined>({
    source: () => (reading.hasValue() ? reading.value() : undefined),
    computation: (value, before) => value ?? (reading.status() === 'error' ? undefined : before?.value),
  });
}
