import { passwordLength, type BilingualText } from '@lagesbild/contract';
import type { Worded } from '../core/language';
import type { addPersonTexts } from './add-person.texts';

/** What is wrong with a first password: how long it is and has to be is more help than that it is too short. */
export function passwordFaultOf(
  fault: BilingualText | undefined,
  password: string,
  t: Worded<typeof addPersonTexts>,
): BilingualText | string | undefined {
  const { least, most } = passwordLength;
  const has = password.length;
  if (!fault) return fault;
  if (has < least) return t.passwordShort(least, has);
  return has > most ? t.passwordLong(most, has) : fault;
}
