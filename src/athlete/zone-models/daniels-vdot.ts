import { speedAtVdot } from '../../measures/speed-at-vdot.ts';
import type { NumberOf, ZoneModelSpec } from './zone-model-spec.ts';

const speedsAt = (percents: readonly number[], numberOf: NumberOf): number[] =>
  percents.map((percent) => speedAtVdot(numberOf('vdot'), percent / 100));

export const danielsVdot: ZoneModelSpec = {
  id: 'daniels-vdot',
  of: 'pace',
  title: 'Daniels, five paces by VDOT',
  needs: ['vdot'],
  sources: ['daniels', 'danielsGilbert1979', 'tool'],
  says: 'Daniels gives easy (E) running 59 to 74 % of VDOT, marathon (M) 75 to 84 %, threshold (T) 83 to 88 %, interval (I) 95 to 100 % and repetition (R) 105 to 110 %; the pace at a share is that of the Daniels–Gilbert equation. So that every pace lies in one zone, each reaches from its lower end to that of the next (75, 83, 95, 105 %), and what is slower than E counts as E.',
  names: ['E', 'M', 'T', 'I', 'R'],
  moderateFrom: 2,
  hardFrom: 3,
  edges: (numberOf) => speedsAt([75, 83, 95, 105], numberOf),
  lowest: (numberOf) => speedsAt([59], numberOf)[0]!,
  detail: (numberOf) =>
    `Daniels: E, M, T, I and R from 59, 75, 83, 95 and 105 % of VDOT ${numberOf('vdot').toFixed(1)}; what is slower counts as E`,
};
