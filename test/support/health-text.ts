/** An invented export of Apple Health. */

/** `2026-11-11 06:31:00 +0100` */
export const healthTimeText = (epochS: number, offsetMinutes = 60): string => {
  const sign = offsetMinutes < 0 ? '-' : '+';
  const size = Math.abs(offsetMinutes);
  const two = (value: number): string => String(value).padStart(2, '0');
  const iso = new Date((epochS + offsetMinutes * 60) * 1000).toISOString();
  return `${iso.slice(0, 10)} ${iso.slice(11, 19)} ${sign}${two(Math.floor(size / 60))}${two(size % 60)}`;
};

export const heartText = (epochS: number, bpm: number | string, source = 'Ada&apos;s Watch'): string =>
  ` <Record type="HKQuantityTypeIdentifierHeartRate" sourceName="${source}" device="&lt;&lt;HKDevice: 0x1&gt;, name:Watch&gt;" unit="count/min" creationDate="${healthTimeText(epochS)}" startDate="${healthTimeText(epochS)}" endDate="${healthTimeText(epochS)}" value="${bpm}">\n  <MetadataEntry key="HKMetadataKeyHeartRateMotionContext" value="2"/>\n </Record>`;

export const restingText = (epochS: number, bpm: number): string =>
  ` <Record type="HKQuantityTypeIdentifierRestingHeartRate" sourceName="Ada&apos;s Watch" unit="count/min" startDate="${healthTimeText(epochS)}" endDate="${healthTimeText(epochS)}" value="${bpm}"/>`;

export const stepsText = (epochS: number): string =>
  ` <Record type="HKQuantityTypeIdentifierStepCount" sourceName="Ada&apos;s Phone" unit="count" startDate="${healthTimeText(epochS)}" endDate="${healthTimeText(epochS)}" value="17"/>`;

export interface HealthWorkout {
  readonly startS: number;
  readonly lastingS: number;
  readonly type?: string;
  readonly source?: string;
  readonly attributes?: string;
  readonly inside?: string;
}

export const workoutText = ({
  startS,
  lastingS,
  type = 'Running',
  source = 'Ada&apos;s Watch',
  attributes = `duration="${lastingS / 60}" durationUnit="min"`,
  inside = '',
}: HealthWorkout): string =>
  ` <Workout workoutActivityType="HKWorkoutActivityType${type}" ${attributes} sourceName="${source}" startDate="${healthTimeText(startS)}" endDate="${healthTimeText(startS + lastingS)}">\n${inside}\n </Workout>`;

export const healthText = (...body: readonly string[]): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE HealthData [
<!-- HealthKit Export Version: 12 -->
<!ELEMENT HealthData (ExportDate,Me,(Record|Correlation|Workout|ActivitySummary)*)>
<!ATTLIST HealthData
  locale CDATA #REQUIRED
<!ELEMENT Record ((MetadataEntry|HeartRateVariabilityMetadataList)*)>
<!ATTLIST Workout workoutActivityType CDATA #REQUIRED>
]>
<HealthData locale="en_GB">
 <ExportDate value="2026-11-15 10:00:00 +0100"/>
${body.join('\n')}
</HealthData>
`;
