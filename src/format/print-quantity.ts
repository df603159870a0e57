import type { Unit } from '../core/finding.ts';
import { clock } from './clock.ts';
import { distance } from './distance.ts';
import { fixed } from './fixed.ts';
import { minutes } from './minutes.ts';
import { pace } from './pace.ts';
import { percent } from './percent.ts';
import { wholeMinutes } from './whole-minutes.ts';

/** Prints a quantity with `more` decimals beyond its usual ones. */
export type PrintQuantity = (value: number, more: number, units: 'km' | 'mi') => string;

const HOUR_S = 3600;

/** The ways of writing each unit; the style without a name is the empty one. */
const STYLES: Readonly<Record<Exclude<Unit, 'text'>, Readonly<Record<string, PrintQuantity>>>> = {
  bpm: {
    '': (value, more) => `${fixed(value, more)} bpm`,
    bare: fixed,
  },
  s: {
    '': clock,
    minutes: (value, more) => minutes(value, more),
    hours: (value, more) => `${fixed(value / HOUR_S, more + 1)} h`,
    'minutes-bare': (value, more) => wholeMinutes(value, more),
  },
  m: {
    '': (value, more, units) => `${distance(value, units, more + 1)} ${units}`,
    bare: (value, more, units) => distance(value, units, more + 1),
    metres: (value, more) => `${fixed(value, more)} m`,
  },
  speed: {
    '': (value, more, units) => `${pace(value, units, more)}/${units}`,
    bare: (value, more, units) => pace(value, units, more),
  },
  percent: {
    '': percent,
    bare: (value, more) => fixed(value * 100, more),
    one: (value, more) => percent(value, more + 1),
  },
  count: {
    '': fixed,
  },
};

/** How a unit is printed in a style; undefined when the unit has no such style. */
export const printQuantity = (unit: Exclude<Unit, 'text'>, style: string): PrintQuantity | undefined =>
  Object.hasOwn(STYLES[unit], style) ? STYLES[unit][style] : undefined;
