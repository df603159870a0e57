import type { MeasureMeta } from '../../core/measure.ts';

export const TIME_IN_ZONE: MeasureMeta = {
  id: 'time-in-zone',
  name: 'Time in zone',
  unit: 'seconds per zone, zone 1 first (JSON: `zone.timeInZoneS`, `weeks[].zoneSeconds`); zones count from 1',
  definition:
    'seconds at each whole heart rate, counted from the samples as recorded (artefacts left out, nothing averaged), summed from the edge of ' +
    'one zone to that of the next. A heart rate on an edge belongs to the zone above. The edges are those of the chosen ' +
    'model for the numbers of that day, and stand beside the times (`zone.model`, `zone.edgesBpm`).',
  needs:
    'a heart rate that can be trusted, and the numbers that the model is built on; for a part of a run, a recording',
  standing: 'established',
  sources: ['zone1', 'edwards1993', 'karvonen1957', 'friel', 'seiler2006', 'tool'],
  edgeCases: [
    'Of a run without a recording the whole time counts in the zone of its average: `zone.timeInZoneFrom` says `average`.',
    "Minutes in zones that a log states itself are taken where they are as many zones as ours and cover half of the run; they say `log`, since nobody knows where that log's zones begin.",
    'Where the chosen model lacks a number there are no zones, and the reason says which number; no other model takes its place.',
    'The zone of a session is that of its average, lifted to the zone of its hard part when that lasted ten minutes, or a fifth of the session and at least five.',
    'A week in which the numbers changed sums up each run by its own day.',
  ],
  doesNotSay:
    'what the run did to the body: zones cut a smooth scale at conventions, models disagree about where, and the same minute ' +
    'can be zone 2 in one and zone 4 in another. What a run was is therefore always judged by the same five zones ' +
    '(zone1, or five of your own), whatever zones are shown.',
  files: ['measures/time-in-zone.ts', 'measures/zone-of.ts', 'judge/session-zones.ts', 'athlete/zone-models/index.ts'],
};
