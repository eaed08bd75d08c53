import { bilingual } from '../core/language';

export const planAreasTexts = bilingual({
  heading: { sv: 'Insatsområden', en: 'Intervention areas' },
  empty: {
    sv: 'Planen har inga insatsområden i de källor som har lästs.',
    en: 'The plan has no intervention areas in the sources that were read.',
  },
  all: { sv: 'Alla uppdrag', en: 'All assignments' },
  assignments: (count: number) => ({ sv: `${count} uppdrag`, en: `${count} ${count === 1 ? 'assignment' : 'assignments'}` }),
  none: { sv: 'inget uppdrag med här', en: 'no assignment listed here' },
  inArea: (count: number, area: string) => ({
    sv: `${count} uppdrag i området ${area}`,
    en: `${count} ${count === 1 ? 'assignment' : 'assignments'} in the area ${area}`,
  }),
});
