import type { PlanWords } from '../tag.ts';

/** Hungarian. */
export const hungarian: PlanWords = {
  language: 'hu',
  words: {
    rest: 'piheno; pihenonap; szabadnap; szunet; teljes piheno; pihenes',
    recovery:
      'regeneralo; regeneralo futas; regeneracios futas; regeneracio; nagyon konnyu; nagyon laza; atmozgato futas; levezeto futas',
    easy: 'konnyu; konnyu futas; laza; laza futas; lazan; konnyen; alapfutas; alapozo futas; nyugodt; kenyelmes; kocogas; aerob; lassu; lassu futas',
    long: 'hosszu; hosszu futas; hosszu konnyu; hosszu laza futas',
    moderate: 'kozepes; kozepes tempo; mersekelt',
    tempo:
      'tempofutas; iramfutas; tempo; kuszob; kuszobfutas; fokozo futas; fokozatosan gyorsulo; versenytempo; maratoni tempo; iram; resztav kuszob',
    intervals:
      'intervall; intervallum; intervallumok; resztav; resztavok; resztavos; fartlek; iramjatek; dombfutas; hegyi ismetlesek; dombozas; sprint; gyorsasag; palyaedzes',
    race: 'verseny; versenynap; futoverseny; tesztverseny; felmero',
    'run-walk': 'futas seta; seta futas; futas es seta; seta es futas; gyaloglas futas',
    cross:
      'kerekpar; bicikli; biciklizes; uszas; keresztedzes; joga; nyujtas; seta; tura; gorgozes; sifutas; mobilizalas; spinning',
    strength: 'erosites; erosito; erosito edzes; torzserosites; konditerem; edzoterem; sulyzos edzes; torzs',
    run: 'futas; fut; futo; terepfutas; futoedzes; edzes',
    jog: 'kocogva; kocog; kocogo',
    walk: 'setalva; gyaloglas; gyalog',
    fast: 'gyors; gyorsan; eros; kemeny',
    strides: 'gyorsitas; gyorsitasok; repulo; repulok; fokozok; fokozo',
    drills: 'futoiskola; technika',
    'warm-up': 'bemelegites; bemelegito',
    'cool-down': 'levezetes; levezeto',
    pause: 'pihenovel; pihenessel; kozte; kozben; szunettel; kocogo piheno; p',
    'race-name': 'maraton; felmaraton; fel maraton',
    target: 'maratoni iram; felmaratoni tempo; felmaratoni iram; 10 km tempo',
    uphill: 'emelkedo; hegyre; dombra',
    terrain: 'dombos; sik; terep; terepen; erdo; erdoben',
    times: 'szer; szor; ismetles',
    sets: 'sorozat; kor; blokk',
    zone: 'zona; z',
    'heart-rate': 'pulzus; pulzuson',
    am: 'reggel; delelott',
    pm: 'este; delutan',
    or: 'vagy',
    and: 'es; majd; utana; aztan',
    with: 'benne; ebbol; vele',
    at: 'alatt; felett; korul; max; kb',
    total: 'osszesen; ossz',
    label: 'het; pihenohet; versenyhet; fazis; edzeshet',
    note: 'megjegyzes; nyaralas; utazas',
    last: 'utolso; elso; vege; vegen',
    filler:
      'km; perc; ora; meter; a; az; egy; ket; nagyon; tetszoleges; ha; meg; is; hetfo; kedd; szerda; csutortok; pentek; szombat; vasarnap',
  },
};
