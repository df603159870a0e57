import type { PlanWords } from '../tag.ts';

/** Italian; `lento` and `medio` are paces with a name. */
export const italian: PlanWords = {
  language: 'it',
  words: {
    rest: 'riposo; giorno di riposo; riposo completo; riposo assoluto; riposo totale',
    recovery:
      'lentissimo; fondo lentissimo; corsa lentissima; lentissima; molto lento; molto lenta; rigenerant*; corsa rigenerante; rigenerazione; recupero; recupero attivo; defaticante; corsa defaticante; scarico attivo; scarico; corsa di recupero; lento rigenerante; corsa molto lenta; molto lento; corsa lentissima; lentissimo; corsa molto facile; corsetta defaticante',
    easy: 'ritmo conversazionale; conversazionale; a ritmo conversazionale; passo facile; ritmo facile; ritmo blando; blando; c l; c l l; corsa l; lento; fondo lento; corsa lenta; corsa facile; cl; fl; facile; corsetta; corsa leggera; leggera; lenta; tranquillo; tranquilla; corsa tranquilla; fondo facile; corsa blanda; ritmo lento; corsa aerobica; rilassato',
    long: 'lungo; lunghissimo; corsa lunga; lungo lento; fondo lungo; lunga; lungo domenicale; medio lungo; corsa lunga lenta; lunghi',
    moderate: 'cls; corsa svelta; svelto; ritmo intermedio',
    tempo:
      'c m; c v; c m v; medio; fondo medio; corto veloce; cv; cm; corsa media; soglia; progressivo; progressiva; corsa progressiva; corsa in progressione; fondo veloce; ritmo gara; ritmo maratona; ritmo mezza; in progressione; lungo progressivo; fondo progressivo; a ritmo gara; ritmo mezza maratona; ritmo soglia',
    intervals:
      'ripetute; ripetute brevi; ripetute medie; ripetute lunghe; salite; salita ripetute; fartlek; intervallat*; variazioni; variazioni di ritmo; prove; ripetute in salita; sprint in salita; prove ripetute; corsa con variazioni; interval training',
    race: 'gara; giorno della gara; gara obiettivo; gara test; tapasciata; competitiva; corsa campestre',
    'run-walk':
      'corsa e cammino; corsa cammino; camminata e corsa; cammino e corsa; camminare e correre; cammino corsa',
    cross:
      'bici; bicicletta; ciclismo; nuoto; piscina; camminata; passeggiata; escursione; yoga; ellittica; cyclette; allungamento; allungamenti; stretching; allenamento alternativo; mobilita; sci di fondo; pilates',
    strength:
      'forza; palestra; pesi; potenziamento; rinforzo; addominali; core stability; tonificazione; circuito di forza; rinforzo muscolare',
    run: 'corsa; correre; uscita; corsa libera; allenamento; seduta',
    jog: 'corsa blanda rec; di corsa lenta; trotto; recupero da fermo',
    walk: 'cammino; camminare; camminando; passo',
    fast: 'veloce; veloci; forte; forti; intenso',
    strides: 'allunghi; allungo; sciolti; progressioni; accelerazioni; allunghi sciolti; allunghi in scioltezza',
    drills: 'andature; esercizi di tecnica; skip; tecnica; andature tecniche; esercizi; preatletici',
    'warm-up': 'risc; riscaldamento; risc; di riscaldamento',
    'cool-down': 'def; defaticamento; defat; di defaticamento',
    pause:
      'rec; recuperi; recupero tra; in recupero; di recupero; fra le; tra le; rec tra; recupero jogging; recupero di corsa; tra le ripetute; tra; pausa; fra',
    'race-name': 'maratona; mezza maratona; mezza',
    pace: 'ritmo; intensita; andatura',
    target: 'rg; ritmo 10k; ritmo 5k; ritmo 10 km; ritmo 5 km; ritmo 10000; ritmo 5000; rm; rmm; ritmo obiettivo',
    uphill: 'in salita; salita',
    terrain:
      'collinare; pianura; in pianura; pianeggiante; percorso; percorso collinare; percorso pianeggiante; sterrato; ondulato; percorso ondulato; su sterrato; in collina; percorso vallonato',
    times: 'volte; ripetizioni',
    sets: 'serie; serie di; blocchi; serie da',
    zone: 'zona; z',
    'heart-rate': 'fc; fcmax; fc max; battiti; bpm; della fcmax; frequenza cardiaca; della fc max; fcm',
    am: 'mattina; mattino; al mattino',
    pm: 'pomeriggio; sera; alla sera',
    or: 'o; oppure; o in alternativa',
    and: 'e; poi; piu; seguito da; ed; seguiti da; quindi; dopo',
    with: 'con; compreso; inclusi; di cui; senza; incluso',
    at: 'a; al; ai; in; sotto; circa; tra 2; max; di; da',
    total: 'totale; in totale; tot',
    label: 'settimana; settimana di scarico; settimana di gara; fase; settimana di recupero; blocco',
    note: 'nota; vacanza; viaggio; compleanno; consiglio',
    last: 'ultimi; ultime; ultimo; primi; finali; finale; prime; ultima; fine; alla fine',
    filler:
      'continui; continuo; continua; continue; km; chilometri; min; minuti; minuto; il; lo; la; gli; le; i; un; una; del; della; per; se; facoltativo; sensazioni; a sensazione; sensazione; ore; ora; metri; secondi; sec; ogni; piste; pista; lunedi; martedi; mercoledi; giovedi; venerdi; sabato; domenica; su; giri; molto; libero; libera; dei; delle; nel; nella; tutto; senza forzare; ciascuno; ciascuna',
  },
};
