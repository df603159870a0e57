import { foldName } from './fold-name.ts';

/**
 * Names and short forms of the days of the week, Sunday first as in JavaScript's own count. Of short forms that are
 * different days in different languages (`so`, `mar` beside March) only the English or German one, or none.
 */
const WEEKDAY_NAMES: readonly string[] = [
  'sunday sun su sonntag so dimanche dim domingo dom domenica zondag zo niedziela niedz nd söndag sön søndag søn sunnuntai neděle ne nedeľa vasárnap 日曜日 日曜 星期日 星期天 周日 週日',
  'monday mon mo montag lundi lun lunes lunedì segunda segunda-feira seg maandag poniedziałek pon pn måndag mån mandag man maanantai pondělí po pondelok hétfő 月曜日 月曜 星期一 周一 週一',
  'tuesday tue tues tu dienstag di mardi martes martedì terça terça-feira dinsdag wtorek wt tisdag tis tirsdag tir tiistai ti úterý út utorok kedd 火曜日 火曜 星期二 周二 週二',
  'wednesday wed weds we mittwoch mi mercredi miércoles mercoledì quarta quarta-feira woensdag wo środa śr onsdag ons keskiviikko ke středa st streda szerda sze 水曜日 水曜 星期三 周三 週三',
  'thursday thu thur thurs th donnerstag do jeudi jeu jueves jue giovedì gio quinta quinta-feira donderdag czwartek czw torsdag tors tor torstai čtvrtek čt štvrtok csütörtök csüt 木曜日 木曜 星期四 周四 週四',
  'friday fri fr freitag vendredi ven viernes vie venerdì sexta sexta-feira vrijdag vr piątek pt fredag fre perjantai pe pátek pá piatok péntek 金曜日 金曜 星期五 周五 週五',
  'saturday sat sa samstag sonnabend samedi sam sábado sáb sabato sab zaterdag za sobota sob lördag lör lørdag lør lauantai la szombat szo 土曜日 土曜 星期六 周六 週六',
];

const byName = new Map<string, number>();

const names = (): ReadonlyMap<string, number> => {
  if (byName.size > 0) return byName;
  for (const [day, list] of WEEKDAY_NAMES.entries()) {
    for (const name of list.split(' ')) byName.set(foldName(name), day);
  }
  return byName;
};

/** Day of the week, 0 for Sunday; undefined = no name of one. */
export const weekdayFromName = (name: string): number | undefined => names().get(foldName(name));
