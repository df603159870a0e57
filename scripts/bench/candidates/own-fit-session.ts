import { toSession } from '../../../src/normalise/to-session.ts';
import { fitReader } from '../../../src/readers/fit.ts';
import { measure } from './work.ts';

await measure((bytes) => {
  const activity = fitReader.read({ name: 'invented', bytes }, {}).activities[0]!;
  const { device, trace } = toSession(activity, 'UTC');
  if (trace === undefined) throw new Error('a session without a trace');
  return { sessions: 1, records: activity.samples!.count, timerS: device!.timerS!, distanceM: device!.distanceM! };
});
