import { describe, expect, it } from 'vitest';
import type { Kind } from '../../src/core/intent.ts';
import { intentFromTitle } from '../../src/judge/intent-from-title.ts';

const kindOf = (title: string): Kind | undefined => intentFromTitle(title)?.kind;

describe('English titles', () => {
  it.each<readonly [string, Kind]>([
    ['Recovery', 'recovery'],
    ['Easy recovery jog 🐢', 'recovery'],
    ['30 min recovery', 'recovery'],
    ['8k recovery', 'recovery'],
    ['Recovery + strides', 'recovery'],
    ['Very easy 5 mi', 'recovery'],
    ['Rec run', 'recovery'],
    ['Shakeout', 'recovery'],
    ['Easy 10k', 'easy'],
    ['Jog with the dog', 'easy'],
    ['Z2 on the canal', 'easy'],
    ['Sunday long run', 'long'],
    ['MLR 18k', 'long'],
    ['Tempo 5 km', 'tempo'],
    ['3 miles at race pace', 'tempo'],
    ['6x800 w/ 2 min recovery', 'intervals'],
    ['5 × 1 km @ threshold', 'intervals'],
    ['Fartlek in the woods', 'intervals'],
    ['5K race', 'race'],
    ['Half marathon', 'race'],
    ['parkrun #50', 'race'],
  ])('%s: %s', (title, kind) => {
    expect(kindOf(title)).toBe(kind);
  });
});

describe('titles in other languages', () => {
  it.each<readonly [string, Kind]>([
    ['Regenerationslauf', 'recovery'],
    ['Reg-Lauf 5 km', 'recovery'],
    ['Regenerationslauf 40 min', 'recovery'],
    ['Récup 8 km', 'recovery'],
    ['Trote regenerativo 40 min', 'recovery'],
    ['Herstelloop 6 km', 'recovery'],
    ['Lockerer DL 10 km', 'easy'],
    ['Tempodauerlauf 8 km', 'tempo'],
    ['Fahrtspiel im Wald', 'intervals'],
    ['Langer Lauf 28 km', 'long'],
    ['Récup', 'recovery'],
    ['Jogging de récupération', 'recovery'],
    ['Décrassage', 'recovery'],
    ['Footing 45 min', 'easy'],
    ['VMA courte', 'intervals'],
    ['Séance au seuil', 'tempo'],
    ['Allure marathon', 'tempo'],
    ['Sortie longue', 'long'],
    ['Trote regenerativo', 'recovery'],
    ['Rodaje 10 km', 'easy'],
    ['Series de 400', 'intervals'],
    ['Umbral 20 min', 'tempo'],
    ['Tirada larga', 'long'],
    ['Corsa rigenerante', 'recovery'],
    ['Fondo lento', 'easy'],
    ['Ripetute in salita', 'intervals'],
    ['Corto veloce', 'tempo'],
    ['Lungo 30 km', 'long'],
    ['Corrida regenerativa', 'recovery'],
    ['Rodagem leve', 'easy'],
    ['Tiros na pista', 'intervals'],
    ['Longão de domingo', 'long'],
    ['Herstelloop', 'recovery'],
    ['Rustige duurloop', 'easy'],
    ['Intervaltraining baan', 'intervals'],
    ['Lange duurloop', 'long'],
    ['Bieg regeneracyjny', 'recovery'],
    ['Rozbieganie', 'easy'],
    ['Podbiegi', 'intervals'],
    ['Długie wybieganie', 'long'],
    ['Återhämtningspass', 'recovery'],
    ['Lugn distans', 'easy'],
    ['Tröskelpass', 'tempo'],
    ['Långpass', 'long'],
    ['Restitutionsløb', 'recovery'],
    ['Rolig tur', 'easy'],
    ['Terskeløkt', 'tempo'],
    ['Langtur', 'long'],
    ['リカバリージョグ', 'recovery'],
    ['疲労抜きジョグ', 'recovery'],
    ['ジョグ 10km', 'easy'],
    ['閾値走', 'tempo'],
    ['インターバル', 'intervals'],
    ['恢复跑 5公里', 'recovery'],
    ['輕鬆跑', 'easy'],
    ['间歇跑', 'intervals'],
    ['长距离', 'long'],
  ])('%s: %s', (title, kind) => {
    expect(kindOf(title)).toBe(kind);
  });

  it.each<readonly [string, Kind | undefined]>([
    ["10x 30/30 récup 1'30", 'intervals'],
    ['VMA récup 1 min', 'intervals'],
    ["Récup 1'30 entre les séries", undefined],
    ['Herstel 90 sec', undefined],
    ["Trail des Côtes d'Armor", undefined],
    ['World Series 5k', undefined],
    ['Corsa lungo il fiume', undefined],
    ['Corrida ao longo do rio', undefined],
    ['つなぎジョグ', undefined],
    ['Ladeira da Misericórdia', undefined],
    ['Laufen am Morgen', undefined],
    ['Course à pied le midi', undefined],
    ['Carrera de mañana', undefined],
  ])('%s: %s', (title, kind) => {
    expect(kindOf(title)).toBe(kind);
  });
});

describe('traps', () => {
  it.each<readonly [string, Kind | undefined]>([
    ['Recovery week long run', 'long'],
    ['Hills with jog recovery', 'intervals'],
    ['Yasso 800s, 400 jog recovery', 'intervals'],
    ['400s off 60s recovery', undefined],
    ['10 min hard 5 min recovery', undefined],
    ['Track Tuesday with full recovery', undefined],
    ['Pyramid 1-2-3-2-1 equal recovery', 'intervals'],
    ['Recovery run, 3 x 2 km loops', 'recovery'],
    ['6 miles recovery with 4x100', 'recovery'],
    ['Recovery jog (no tempo today)', 'recovery'],
    ['Race recovery', 'recovery'],
    ['Recovery after 10 mile race', 'recovery'],
    ["Didn't race", undefined],
    ['Easy run on the race course', 'easy'],
    ['Recovery after the race', 'recovery'],
    ['Post-race recovery', 'recovery'],
    ['Recovery run after intervals', 'recovery'],
    ['Easy run with 6x100m strides', 'easy'],
    ['Race week easy', 'easy'],
    ['Long Beach Running', undefined],
    ['Hilly run', undefined],
    ['10k', undefined],
    ['Marathon training day 3', undefined],
    ['not a race', undefined],
    ['Recoverable losses', undefined],
  ])('%s: %s', (title, kind) => {
    expect(kindOf(title)).toBe(kind);
  });

  it.each(['Morning Run', 'Lunch Run', 'Afternoon Run', 'Leeds Running', 'Evening Activity', 'Treadmill Running', ''])(
    'a title that a device wrote says nothing: %s',
    (title) => {
      expect(intentFromTitle(title)).toBeUndefined();
    },
  );

  it('a shakeout is a recovery run with little confidence', () => {
    expect(intentFromTitle('Shakeout')?.confidence).toBe('low');
  });

  it('takes bounded time on hostile text', () => {
    const begun = performance.now();
    intentFromTitle('1x'.repeat(100_000));
    intentFromTitle('with 1 '.repeat(50_000));
    intentFromTitle('-'.repeat(500_000));
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});
