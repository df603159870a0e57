import type { Samples } from '../../src/core/activity.ts';

/** Renders samples as the tables that watches and sites export. All runners and values are invented. */

const EARTH_M = 6_371_000;
const rad = (deg: number): number => (deg * Math.PI) / 180;

/** Metres along the way at each sample. */
const wayM = ({ count, latDeg, lonDeg }: Samples): Float64Array => {
  const way = new Float64Array(count);
  for (let i = 1; i < count; i++) {
    const dLat = rad(latDeg![i]! - latDeg![i - 1]!);
    const dLon = rad(lonDeg![i]! - lonDeg![i - 1]!) * Math.cos(rad(latDeg![i]!));
    way[i] = way[i - 1]! + EARTH_M * Math.hypot(dLat, dLon);
  }
  return way;
};

const two = (value: number): string => String(value).padStart(2, '0');

/** `00:12:05` */
export const watchText = (seconds: number): string =>
  `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(Math.floor(seconds) % 60)}`;

const paceText = (mps: number, perM: number): string => (mps > 0.3 ? watchText(perM / mps).slice(3) : '');

const startText = ({ timeS }: Samples): string => new Date(timeS[0]! * 1000).toISOString();

export interface RowValues {
  readonly i: number;
  readonly second: number;
  readonly bpm: number;
  readonly spm: number;
  readonly mps: number;
  readonly metres: number;
  readonly altitudeM: number;
  readonly lat: number;
  readonly lon: number;
}

/** A line for each sample. */
export const linesOf = (samples: Samples, line: (row: RowValues) => string): string => {
  const way = wayM(samples);
  return Array.from({ length: samples.count }, (_, i) => {
    const before = Math.max(0, i - 1);
    const stepS = samples.timeS[i]! - samples.timeS[before]!;
    return line({
      i,
      second: samples.timeS[i]! - samples.timeS[0]!,
      bpm: samples.heartRateBpm![i]!,
      spm: samples.cadenceSpm![i]!,
      mps: stepS > 0 ? (way[i]! - way[before]!) / stepS : 0,
      metres: way[i]!,
      altitudeM: samples.altitudeM![i]!,
      lat: samples.latDeg![i]!,
      lon: samples.lonDeg![i]!,
    });
  }).join('\n');
};

const MILE_M = 1609.344;
const FOOT_M = 0.3048;

/** A session of Polar Flow; in miles where asked. */
export const polarText = (samples: Samples, isImperial = false): string => {
  const iso = startText(samples);
  const [year, month, day] = iso.slice(0, 10).split('-');
  const [unitM, unit, heightM, height] = isImperial ? [MILE_M, 'mi', FOOT_M, 'ft'] : [1000, 'km', 1, 'm'];
  const speed = isImperial ? 'mph' : 'km/h';
  const lastS = samples.timeS.at(-1)! - samples.timeS[0]!;
  const way = wayM(samples).at(-1)!;
  const mean = Math.round(samples.heartRateBpm!.reduce((sum, bpm) => sum + bpm, 0) / samples.count);
  return `Name,Sport,Date,Start time,Duration,Total distance (${unit}),Average heart rate (bpm),Average speed (${speed}),Max speed (${speed}),Average pace (min/${unit}),Max pace (min/${unit}),Calories,Notes,Height (cm),Weight (kg),HR max,HR sit,VO2max,
Ada Invented,RUNNING,${day}-${month}-${year},${iso.slice(11, 19)},${watchText(lastS)},${(way / unitM).toFixed(2)},${mean},,,,,400,"easy, as it
should be",170.0,60.0,188,52,50,
Sample rate,Time,HR (bpm),Speed (${speed}),Pace (min/${unit}),Cadence,Altitude (${height}),Stride length (${height}),Distances (${height}),Temperatures (${isImperial ? 'F' : 'C'}),Power (W),
${linesOf(
  samples,
  ({ i, second, bpm, spm, mps, metres, altitudeM }) =>
    `${i === 0 ? '1' : ''},${watchText(second)},${bpm},${((mps * 3600) / unitM).toFixed(1)},${paceText(mps, unitM)},${spm / 2},${(altitudeM / heightM).toFixed(1)},,${(metres / heightM).toFixed(2)},${isImperial ? '50.0' : '10.0'},,`,
)}
`;
};

/** The table that GoldenCheetah saves; `gap` is the blank of its old form. */
export const cheetahText = (samples: Samples, gap = ''): string => {
  const header =
    'secs,cad,hr,km,kph,nm,watts,alt,lon,lat,headwind,slope,temp,interval,lrbalance,lte,rte,lps,rps,smo2,thb,o2hb,hhb';
  const body = linesOf(
    samples,
    ({ second, bpm, spm, mps, metres, altitudeM, lat, lon }) =>
      `${second},${spm / 2},${bpm},${(metres / 1000).toFixed(5)},${(mps * 3.6).toFixed(4)},0,0,${altitudeM.toFixed(1)},${lon.toFixed(7)},${lat.toFixed(7)},0,0,-255,0,0,0,0,0,0,0,0,0,0`,
  );
  return `${header}\n${body}\n`.replaceAll(',', `,${gap}`);
};

export const wahooText = (samples: Samples, whole = true): string => {
  const [year, month, day, hour, minute, second] = startText(samples)
    .split(/[-T:.]/)
    .map(Number);
  const lastS = samples.timeS.at(-1)! - samples.timeS[0]!;
  const way = wayM(samples).at(-1)!;
  return `Device,invented,model,key,version,1,AppVersion,5.8.1
Year,${year},Month,${month},Day,${day},Hour,${hour},Minute,${minute},Second,${second},BatteryUsage (%),14.9

comments
An invented file.

sensor,present,smrec,zeroavg,model
hr,yes,no,no,n/a
workout,starttime,runningtime,pausedtime,wheeldist,cadavg,spdavg,pwravg,pwrPedalContribution,hravg,striderateavg,stridedist,gpsdist,smoothnessavg,manualdist
,0,${(whole ? lastS : lastS * 3).toFixed(6)},0.000000,0.000000,166.0,0.0,0.0,0.0,130.0,166.0,0.0,${(whole ? way : way * 3).toFixed(6)},96.6,0.0

interval,starttime,runningtime,pausedtime
1,0.000000,${lastS.toFixed(6)},0.000000

time,pwr_accdist,spd_accdist,spd_instspeed,hr_heartrate,gps_altitude,gps_lat,gps_lon,gps_dist,gps_speed,fp_accdist,fp_speed,ma_cadence,interval,paused
${linesOf(
  samples,
  ({ second: at, bpm, spm, mps, metres, altitudeM, lat, lon }) =>
    `${at},0.0,0.0,0.0,${bpm},${altitudeM.toFixed(4)},${lat.toFixed(7)},${lon.toFixed(7)},${metres.toFixed(4)},${mps.toFixed(4)},0.0,0.0,${spm},1,0`,
)}
`;
};

export const epsonText = (samples: Samples): string => {
  const iso = startText(samples);
  const lastS = samples.timeS.at(-1)! - samples.timeS[0]!;
  const rows = linesOf(
    samples,
    ({ bpm, spm, mps, metres, altitudeM }) =>
      `${altitudeM.toFixed(0)} ${(mps * 3600).toFixed(0)} ${spm} ${metres.toFixed(0)} ${bpm}`,
  )
    .split('\n')
    .map((line) => line.split(' '));
  const series = (at: number): string => rows.map((row) => row[at]).join(',');
  return `[[Training]]
[TrainingResult]
TrainingName,Round the lake
Memo,with Bo, and a dog
FormatType,1
TrainingKindId,StartDay,StartTime,TrainingTime,Distance,Temperature,TimeZoneOffset,DaylightSavingsTime
1,${iso.slice(0, 10).replaceAll('-', '/')},${iso.slice(11, 19)},${lastS},${wayM(samples).at(-1)!.toFixed(0)},9.0,0,0
[TrainingData]
LapCount,PulseAve,TotalAscentAltitude,TotalDescentAltitude,MaxHeartRate,StayTimeHrzone1,StayTimeHrzone2,StayTimeHrzone3,StayTimeHrzone4,StayTimeHrzone5
1,130,20,20,150,0,0,${lastS * 100},0,0
[GraphData]
LogInterval,1
HrInterval,1
GraphAltitude,${series(0)}
GraphSpeed,${series(1)}
GraphPitch,${series(2)}
GraphDistance,${series(3)}
HeartRate,${series(4)}
[TrainingSettingData]
UlVersion,TargetHrzone1Upper,TargetHrzone1Lower,TargetHrzone2Lower,TargetHrzone3Lower,TargetHrzone4Lower,TargetHrzone5Lower
"3.1",100,30,101,120,140,160
[[end]]
`;
};

/** A table of someone's own making: decimal commas, semicolons, German headers, moments of the wall's clock. */
export const germanText = (samples: Samples): string =>
  `"Zeit";"Herzfrequenz";"Geschwindigkeit (km/h)";"Höhe (m)";"Distanz (km)"
${linesOf(
  samples,
  ({ i, bpm, mps, metres, altitudeM }) =>
    `"${new Date(samples.timeS[i]! * 1000).toISOString().slice(0, 19).replace('T', ' ')}";${bpm};"${(mps * 3.6).toFixed(2).replace('.', ',')}";"${altitudeM.toFixed(1).replace('.', ',')}";"${(metres / 1000).toFixed(3).replace('.', ',')}"`,
)}
`;

export const openTracksText = (samples: Samples): string =>
  `#time,trackpoint_type,latitude,longitude,altitude,accuracy_horizontal,accuracy_vertical,speed,altitude_gain,altitude_loss,sensor_distance,heartrate,cadence,power
"${new Date((samples.timeS[0]! + 3600) * 1000).toISOString().slice(0, 19)}+01:00","SEGMENT_START_MANUAL",,,,,,,,,,,,
${linesOf(
  samples,
  ({ i, bpm, spm, mps, altitudeM, lat, lon }) =>
    `"${new Date((samples.timeS[i]! + 3600) * 1000).toISOString().slice(0, 19)}+01:00","TRACKPOINT",${lat.toFixed(7)},${lon.toFixed(7)},${altitudeM.toFixed(1)},10,,${mps.toFixed(2)},0,0,,${bpm},${spm},`,
)}
`;
