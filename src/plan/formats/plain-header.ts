import type { ToldDistance } from '../../core/plan.ts';
import { headerName, type Role, roleOf } from './row-columns.ts';
import { durationUnitIn, unitInHeader } from './told-amounts.ts';

interface PlainName {
  readonly plain: string;
  /** Headers that mean this and nothing else, folded. Those in plain English stay as they are. */
  readonly names: RegExp;
}

const words = (list: string): RegExp => new RegExp(`^(?:${list})$`);

const PLAIN_NAMES: Readonly<Partial<Record<Role, PlainName>>> = {
  date: {
    plain: 'date',
    names: words(
      'dates|workout ?day|workout date|scheduled date|datum|fecha|data|dato|paivamaara|pvm|дата|tarih|日付|日期|날짜',
    ),
  },
  weekday: {
    plain: 'day',
    names: words(
      'dow|tag|wochentag|jour|dia|dia de la semana|giorno|dag|weekdag|veckodag|ugedag|ukedag|paiva|viikonpaiva|dzien|dzien tygodnia|den|den v tydnu|день|день недели|gun|曜日|星期|요일',
    ),
  },
  week: {
    plain: 'week',
    names: words('wk|woche|semaine|semana|settimana|vecka|uge|uke|viikko|tydzien|tyden|неделя|hafta|週|周|주차'),
  },
  title: {
    plain: 'title',
    names: words(
      'training(?:s?einheit)|seance|entrainement|entreno|entrenamiento|sesion|sesion de entrenamiento|allenamento|seduta|treino|sessao|harjoitus|trening|trenink|тренировка|antrenman|練習|練習メニュー|训练|训练内容|훈련',
    ),
  },
  kind: {
    plain: 'type',
    names: words('art|trainingsart|typ|tipo|tipo di allenamento|tipo de entreno|soort|laji|тип|вид|tur|種類|种类|종류'),
  },
  details: {
    plain: 'notes',
    names: words(
      'bemerkung(?:en)?|notizen?|kommentare?|hinweise?|remarques?|commentaires?|notas|comentarios?|observaciones|commenti|observacoes|opmerkingen|anteckningar|noter|uwagi|poznamk[ay]|заметки|примечания|備考|メモ|备注|메모',
    ),
  },
  distance: {
    plain: 'distance',
    names: words(
      '(?:distanz|strecke|distancia|distanza|afstand|distans|stracka|laengde|matka|dystans|vzdalenost|дистанция|расстояние|mesafe|距離|距离|거리)(?: km| mi)?',
    ),
  },
  duration: {
    plain: 'duration',
    names: words('(?:dauer|duree|duracion|durata|duracao|duur|kesto|длительность|sure)(?: min| h)?'),
  },
};

/** Headers of distances to which a unit may be added, folded. */
const BARE_DISTANCE = words('(?:planned |plan |total |target )?distance');

export interface PlainHeader {
  readonly what: 'header' | 'unit';
  readonly plain: string;
}

const withUnit = (plain: string, role: Role, header: string): string => {
  const unit = role === 'distance' ? unitInHeader(header) : role === 'duration' ? durationUnitIn(header) : undefined;
  return unit === undefined ? plain : `${plain}_${unit}`;
};

const renamed = (header: string, role: Role): string | undefined => {
  const known = PLAIN_NAMES[role];
  return known?.names.test(headerName(header)) === true ? withUnit(known.plain, role, header) : undefined;
};

/** `Distance (km)`, `distance_km`: in the look that the header has. */
const declared = (name: string, unit: ToldDistance['unit']): string =>
  name === name.toLowerCase() ? `${name.replaceAll(' ', '_')}_${unit}` : `${name} (${unit})`;

/**
 * The plain name of a column whose meaning is certain; of a bare distance with the unit that the file or its reader
 * told. Undefined for a header that is plain already, that may mean something else, or that would be read otherwise.
 */
export const plainHeader = (header: string, role: Role, unit: ToldDistance['unit']): PlainHeader | undefined => {
  const name = renamed(header, role) ?? header;
  const isBare = role === 'distance' && BARE_DISTANCE.test(headerName(name)) && unit !== undefined;
  const plain = isBare ? declared(name, unit) : name;
  if (plain === header) return undefined;
  const isRead = roleOf(plain) === role || role === 'date' || role === 'weekday';
  return isRead ? { what: isBare ? 'unit' : 'header', plain } : undefined;
};
