import type { Slot } from '../core/slot.ts';
import { rounded } from './rounded.ts';
import type { SlotJson } from './schemas/slot-schema.ts';
import { secondsPerKm } from './seconds-per-km.ts';

/** Slow and fast end as paces; null unless both are known. */
const paceJson = (speedMps: Slot['speedMps']): SlotJson['paceSPerKm'] => {
  const slow = secondsPerKm(speedMps?.[0]);
  const fast = secondsPerKm(speedMps?.[1]);
  return slow === null || fast === null ? null : [slow, fast];
};

/** A slot as documents carry it. */
export const slotJson = (slot: Slot): SlotJson => ({
  day: slot.day,
  part: slot.part,
  kind: slot.kind,
  minutes: slot.minutes === undefined ? null : [slot.minutes[0], slot.minutes[1]],
  hrMaxBpm: rounded(slot.hrMaxBpm),
  paceSPerKm: paceJson(slot.speedMps),
  supportRatio: slot.supportRatio === undefined ? null : [slot.supportRatio[0], slot.supportRatio[1]],
  origins: {
    minutes: slot.origins?.minutes ?? null,
    hrMaxBpm: slot.origins?.hrMaxBpm ?? null,
    paceSPerKm: slot.origins?.speedMps ?? null,
  },
  hoursAfterHard: rounded(slot.hoursAfterHard),
  priority: slot.priority,
  why: [...slot.why],
  sources: [...slot.sources],
  alternatives: (slot.alternatives ?? []).map(({ day, why }) => ({ day, why })),
  uid: slot.uid,
});
