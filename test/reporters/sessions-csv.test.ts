import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { stripControls } from '../../src/format/strip-controls.ts';
import { sessionsCsv } from '../../src/reporters/sessions-csv.ts';
import { run, session, view } from './support/build.ts';
import { HOSTILE_TEXTS, hostile } from './support/hostile.ts';
import { oneOfEach } from './support/one-of-each.ts';

const HEADER =
  'id,athlete,start,day,sport,title,notes,kind,duration_s,moving_s,elapsed_s,distance_m,ascent_m,descent_m,avg_hr_bpm,' +
  'max_hr_bpm,avg_cadence_spm,avg_temp_c,rpe,pace_s_per_km,gap_s_per_km,hr_zone,pace_zone,session_zone,observed,verdict,' +
  'kind_from,kind_confidence,peak_hr_30s_bpm,resting_hr_bpm,hr_trust,hr_unusable_share,hr_trust_why,sport_stated,' +
  'speed_mps,gap_speed_mps,device_hr_max_bpm,device_hr_rest_bpm,device_threshold_hr_bpm,soreness,sleep_s,hr_cap_bpm,zone_model,zone_edges_bpm,pace_zone_edges_s_per_km,max_speed_mps';

type Row = Record<string, string>;

const rowsOf = (printed: string): Row[] => parse(printed, { columns: true, record_delimiter: '\n' });

const one = (more: Parameters<typeof session>[1]): Row =>
  rowsOf(sessionsCsv.render([session('2026-11-10', more)], view()))[0]!;

it('has the documented columns, also when there is no session', () => {
  expect(sessionsCsv.render([], view())).toBe(`${HEADER}\n`);
});

it('leaves a cell empty when it is unknown', () => {
  expect(one({})).toMatchObject({ duration_s: '', distance_m: '', avg_hr_bpm: '', verdict: '', athlete: '' });
});

it('writes SI numbers in all their digits, and paces for the eye', () => {
  expect(rowsOf(sessionsCsv.render(oneOfEach.sessions, view()))[1]).toMatchObject({
    duration_s: '2465',
    distance_m: '6904.2',
    pace_s_per_km: '357',
    kind: 'recovery',
    verdict: 'became-workout',
  });
});

describe('a cell that a spreadsheet would run', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1'])('%j is defused in text columns', (title) => {
    expect(one({ title, notes: title, athlete: title })).toMatchObject({
      title: `'${stripControls(title)}`,
      notes: `'${stripControls(title)}`,
      athlete: `'${stripControls(title)}`,
    });
  });

  it('is left alone in number columns', () => {
    expect(one({ averageTemperatureC: -4.26 }).avg_temp_c).toBe('-4.26');
  });
});

it('quotes by RFC 4180, so that every parser reads the text back', () => {
  const title = 'quote " comma , newline \n end';
  expect(one({ title }).title).toBe(title);
  expect(sessionsCsv.render([run('2026-11-10', 'plain', [60, 200, 100])], view())).not.toContain('"');
});

it('reads back row by row whatever the titles hold', () => {
  const rows = rowsOf(sessionsCsv.render(hostile.sessions, view()));
  expect(rows.map(({ title }) => title!.replace(/^'/, ''))).toEqual(HOSTILE_TEXTS.map(stripControls));
});
