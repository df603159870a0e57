import type { MeasureMeta } from '../../core/measure.ts';
import { LOAD_SPANS } from '../load-spans.ts';

export const ACUTE_CHRONIC_RATIO: MeasureMeta = {
  id: 'acute-chronic-ratio',
  name: 'Acute to chronic ratio',
  unit: 'a ratio (JSON: `weeks[].load.acuteChronicRatio`)',
  definition: `Mean daily training impulse of the last ${LOAD_SPANS.week} days over that of the last ${LOAD_SPANS.chronic}, which hold the ${LOAD_SPANS.week} as well.`,
  needs: `what fitness and fatigue need: ${LOAD_SPANS.least} days of log`,
  standing: 'contested',
  sources: ['impellizzeri2020', 'frandsen2025'],
  edgeCases: ['Four weeks without any load have no ratio.'],
  doesNotSay:
    'anything of the risk of injury. Its sweet spot comes from how it was cut into classes (Impellizzeri 2020), and in 5,205 ' +
    'runners a higher ratio of distance went with fewer injuries, not more (Frandsen 2025). It is shown plain and flags nothing.',
  files: ['engine/load-over-time.ts'],
};
