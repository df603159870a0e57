import type { PlanWords } from '../tag.ts';

/** German: club abbreviations (DL, GA1, TDL) are words like others. */
export const german: PlanWords = {
  language: 'de',
  words: {
    rest: 'ruhetag; ruhe; pause; pausentag; frei; lauffrei; trainingsfrei; kein training; freier tag; lauffreier tag; ruhetage; ruhetag oder pause',
    recovery:
      'reglauf; reko; rekolauf; regenerativer dl; regenerationslauf; regeneration; regenerationseinheit; regenerativ*; rl; reg; reg lauf; rekom; kb; erholungslauf; erholung; aktive erholung; sehr locker; ganz locker; sehr ruhig; regenerationstag; lockeres auslaufen; sehr langsam; ausradeln',
    easy: 'extensiver dl; extensiver; extensive; extensiver lauf; locker*; ruhig*; langsam*; lockerer dl; ruhiger dl; langsamer dl; lockerer dauerlauf; ruhiger dauerlauf; langsamer dauerlauf; lockerer lauf; ruhiger lauf; langsamer lauf; dl; dauerlauf; dauerlaufe; dl1; dl 1; ga1; ga 1; grundlage; grundlagenausdauer; grundlagenlauf; gemutlich*; easy lauf; ldl; entspannt*; wohlfuhltempo; lockeres traben; dauerlauf locker; extensiver dauerlauf; extensiv',
    long: 'langer lauf; langer dl; langer dauerlauf; langen lauf; lala; lange einheit; lange laufe; langer; longjog; langer langsamer lauf; uberlanger lauf; langer ruhiger lauf; langer lockerer lauf',
    moderate:
      'moderat*; zugig*; zugiger dl; zugiger dauerlauf; mitteltempo; ga12; ga1 2; ga1 ga2; mittlerer dauerlauf; mittlerer dl; mdl; dl2; dl 2; flott*; gleichmassig',
    tempo:
      'tempo*; tdl; tempolauf; tempodauerlauf; schneller dauerlauf; schneller dl; schwelle; schwellenlauf; schwellentraining; schwellen*; ga2; ga 2; eb; wsa; crescendo; crescendolauf; steigerungslauf; endbeschleunigung; mit endbeschleunigung; dl3; dl 3; sdl; wettkampftempo; renntempo; tempowechsellauf; twl; endspurt',
    intervals:
      'intervall*; iv; sb; fahrtspiel; fartlek; bergsprint*; berglauf; berglaufe; bergintervalle; hugellaufe; hugelsprints; bahntraining; bahn; wiederholungslauf; wiederholungslaufe; wiederholungen; sprints; pyramide; pyramidenlauf; minutenlaufe; treppenlauf; tempowechsel; schnelligkeit',
    race: 'wettkampf; wk; rennen; volkslauf; testwettkampf; testlauf; vorbereitungswettkampf; wettkampftag; testrennen; stadtlauf; silvesterlauf; aufbauwettkampf',
    'run-walk':
      'laufen gehen; lauf und gehpausen; gehen laufen; laufen und gehen; gehen und laufen; gehpausen; mit gehpausen',
    cross:
      'rad; radfahren; radeln; fahrrad; rennrad; ergometer; schwimmen; aquajogging; alternativtraining; alternativ; crosstraining; stabi und rad; wandern; wanderung; spaziergang; spazieren; nordic walking; inliner; skilanglauf; langlauf; gymnastik; dehnen; stretching; ausgleichssport; ausgleichstraining; mobilisation; blackroll; rudern; faszien',
    strength:
      'kraft; krafttraining; stabi; stabilisation; stabitraining; athletik; athletiktraining; rumpfstabi; rumpf; fitnessstudio; kraftigung; rumpftraining; kraftzirkel; stabilisationstraining; lauf abc und kraft',
    run: 'lauf; laufen; laufe; traillauf; waldlauf; laufband; einheit; joggen',
    jog: 'traben; trab; trabpause; trabpausen; tp; einfaches traben; tr p; gehpause; gp; sp; serienpause',
    walk: 'gehen; geh',
    fast: 'schnell*; hart*; intensiv*; all out lauf',
    strides: 'steigerung; steigerungen; steigerungslaufe; stl; strides',
    drills:
      'lauf abc; laufabc; lauf a b c; koordination; technik; lauftechnik; laufschule; koordinationslaufe; sprint abc',
    'warm-up': 'einlaufen; el; warmlaufen; ein; aufwarmen; warmmachen',
    'cool-down': 'auslaufen; al; aus; abwarmen; cooldown laufen; austraben',
    pause: 'pausen; p; zwischen den; wdh pause; minuten pause; satzpause; serienpausen; dazwischen',
    'race-name': 'halbmarathon; marathonlauf; 10er',
    pace: 'renntempo pace; tempobereich; belastung',
    target:
      'mrt; hmrt; hmt; marathontempo; halbmarathontempo; mt; marathonrenntempo; halbmarathonrenntempo; 10km tempo; 10 km tempo; 5km tempo; 5 km tempo; renntempo marathon; hm tempo; m tempo',
    uphill: 'bergauf; berg; berge; hugel; anstieg; steigung',
    terrain: 'hugelig*; profiliert*; welliges; wellig*; gelande; im gelande; flach; wald; im wald; profil; bergig*',
    times: 'mal; wdh; wiederholung',
    sets: 'serien; serie; satze; durchgange; sets',
    zone: 'bereich; z',
    'heart-rate':
      'puls; hf; phf; hfmax; hf max; maxpuls; der hfmax; herzfrequenz; schlage; der maximalen herzfrequenz; max hf; hfm; hfres',
    am: 'vormittags; morgens; vm; fruh',
    pm: 'nachmittags; abends; nm; abend',
    or: 'oder; alternativ zu; bzw',
    and: 'und; dann; danach; anschliessend; u; darin; davor; dabei',
    with: 'mit; inkl; inklusive; davon; m; ohne; plus',
    at: 'bei; im; unter; uber; in; max; ca; etwa; rund; bis; a; je; jeweils',
    total: 'gesamt; insgesamt; ges; gesamtumfang; umfang',
    label:
      'woche; wochen; entlastungswoche; regenerationswoche; trainingswoche; wettkampfwoche; ruhewoche; erholungswoche; phase; aufbau; tapering',
    note: 'hinweis; notiz; anmerkung; urlaub; reise; geburtstag; krank',
    last: 'letzten; letzte; letzter; ende; am ende; zum schluss; schluss; ersten; erste; hintere',
    filler:
      'km; kilometer; min; minuten; der; die; das; den; dem; ein; eine; einen; von; zu; zum; auf; nach; vor; am; an; fur; nach gefuhl; gefuhl; wie; gerne; optional; bahn runde; runde; runden; strecke; nur; noch; auch; sehr; ganz; so; zeit; std; stunde; stunden; training; trainingseinheit; pro; tag; lange; kurz; kurzer; kurze; montag; dienstag; mittwoch; donnerstag; freitag; samstag; sonntag; in den; steigend; nuchtern; sonst; des; durch; immer; mehr; weniger; gleich',
  },
};
