import { describe, expect, it } from 'vitest';
import { planOf } from '../../support/plan-text.ts';

const weekdaysOf = (header: string): readonly (number | undefined)[] =>
  planOf(`${header}\n1,a,b,c,d,e,f,g\n`).entries.map(({ weekday }) => weekday);

describe('the header of a grid', () => {
  it.each([
    ['English', 'Week,Mon,Tue,Wed,Thu,Fri,Sat,Sun'],
    ['English, in full', 'Week,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday'],
    ['English initials', 'Week,M,T,W,T,F,S,S'],
    ['German', 'Woche,Mo,Di,Mi,Do,Fr,Sa,So'],
    ['German, in full', 'KW,Montag,Dienstag,Mittwoch,Donnerstag,Freitag,Samstag,Sonntag'],
    ['French', 'Semaine,Lun,Mar,Mer,Jeu,Ven,Sam,Dim'],
    ['French initials', 'Semaine,L,M,M,J,V,S,D'],
    ['Spanish', 'Semana,Lunes,Martes,Miércoles,Jueves,Viernes,Sábado,Domingo'],
    ['Spanish initials', 'Semana,L,M,X,J,V,S,D'],
    ['Italian', 'Settimana,Lun,Mar,Mer,Gio,Ven,Sab,Dom'],
    ['Italian, in full', 'Settimana,Lunedì,Martedì,Mercoledì,Giovedì,Venerdì,Sabato,Domenica'],
    ['Portuguese', 'Semana,Segunda,Terça,Quarta,Quinta,Sexta,Sábado,Domingo'],
    ['Portuguese, short', 'Semana,Seg,Ter,Qua,Qui,Sex,Sáb,Dom'],
    ['Portuguese with feira', 'Semana,segunda-feira,terça-feira,quarta-feira,quinta-feira,sexta-feira,sábado,domingo'],
    ['Dutch', 'Week,ma,di,wo,do,vr,za,zo'],
    ['Swedish', 'Vecka,Mån,Tis,Ons,Tor,Fre,Lör,Sön'],
    ['Danish', 'Uge,Mandag,Tirsdag,Onsdag,Torsdag,Fredag,Lørdag,Søndag'],
    ['Norwegian', 'Uke,man,tir,ons,tor,fre,lør,søn'],
    ['Finnish', 'Viikko,Ma,Ti,Ke,To,Pe,La,Su'],
    ['Polish', 'Tydzień,Pon,Wt,Śr,Czw,Pt,Sob,Nd'],
    ['Czech', 'Týden,Po,Út,St,Čt,Pá,So,Ne'],
    ['Russian', 'Неделя,Пн,Вт,Ср,Чт,Пт,Сб,Вс'],
    ['Turkish', 'Hafta,Pzt,Sal,Çar,Per,Cum,Cmt,Paz'],
    ['Japanese', '週,月,火,水,木,金,土,日'],
    ['Japanese, in full', '週,月曜日,火曜日,水曜日,木曜日,金曜日,土曜日,日曜日'],
    ['Chinese', '周,周一,周二,周三,周四,周五,周六,周日'],
    ['Korean', '주,월,화,수,목,금,토,일'],
  ])('is understood in %s', (_, header) => expect(weekdaysOf(header)).toEqual([0, 1, 2, 3, 4, 5, 6]));

  it.each([
    ['from Sunday', 'Week,Sun,Mon,Tue,Wed,Thu,Fri,Sat', [6, 0, 1, 2, 3, 4, 5]],
    ['from Saturday', 'Week,Sat,Sun,Mon,Tue,Wed,Thu,Fri', [5, 6, 0, 1, 2, 3, 4]],
    ['initials from Sunday', 'Week,S,M,T,W,T,F,S', [6, 0, 1, 2, 3, 4, 5]],
    ['an empty cell between two days', 'Week,Mon,Tue,,Thu,Fri,Sat,Sun', [0, 1, 2, 3, 4, 5, 6]],
    ['dates beside the days', 'Week,Mon 16,Tue 17,Wed 18,Thu 19,Fri 20,Sat 21,Sun 22', [0, 1, 2, 3, 4, 5, 6]],
    [
      'days without a name',
      'Week,Day 1,Day 2,Day 3,Day 4,Day 5,Day 6,Day 7',
      [undefined, undefined, undefined, undefined, undefined, undefined, undefined],
    ],
  ])('is understood with %s', (_, header, days) => expect(weekdaysOf(header)).toEqual(days));

  it.each([
    '1',
    'Week 1',
    'W1',
    'Wk 1',
    'Woche 1',
    '1. Woche',
    'Semaine 1',
    '第1週',
    '1주차',
    '16 Nov',
    'Nov 16',
    '16.11.',
    '16/11/2026',
    '2026-11-16',
    '16 Nov - 22 Nov',
    '16–22 Nov',
    'Week 1 (16 Nov)',
  ])('has weeks named like %s', (label) => {
    const plan = planOf(`Week,Mon,Tue,Wed,Thu,Fri,Sat,Sun\n"${label}",Rest,b,c,d,e,f,g\n`);
    expect(plan.entries[0]).toMatchObject({ week: 1, at: 0 });
    if (/1[16]/.test(label))
      expect(plan.entries.map(({ day }) => day)).toEqual(
        ['16', '17', '18', '19', '20', '21', '22'].map((day) => `2026-11-${day}`),
      );
  });

  it('leaves weeks out where the numbers do', () => {
    const { entries } = planOf('Week,Mon,Tue,Wed,Thu,Fri,Sat,Sun\n1,Rest,,,,,,\n3,Rest,,,,,,\n');
    expect(entries.map(({ at, week }) => [at, week])).toEqual([
      [0, 1],
      [14, 3],
    ]);
  });

  it('two columns of one day are its morning and its evening', () => {
    const { entries } = planOf('Week,Mon AM,Mon PM,Tue,Wed,Thu,Fri,Sat,Sun\n1,5,4,a,b,c,d,e,f\n');
    expect(entries.slice(0, 3).map(({ at, part }) => [at, part])).toEqual([
      [0, 'am'],
      [0, 'pm'],
      [1, undefined],
    ]);
  });
});
