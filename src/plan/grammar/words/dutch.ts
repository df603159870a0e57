import type { PlanWords } from '../tag.ts';

/** Dutch. */
export const dutch: PlanWords = {
  language: 'nl',
  words: {
    rest: 'rust; rustdag; vrij; vrije dag; geen training; volledige rust; rust dag',
    recovery:
      'herstel; herstelloop; herstelrun; hersteltraining; herstelduurloop; actief herstel; zeer rustig; heel rustig; herstelloopje; uitlooptraining; losloop; loslopen; hersteltempo',
    easy: 'rustig*; rustige duurloop; duurloop; d1; dl1; lsd duurloop; lsd; duurloop rustig; rustige loop; rustig tempo; makkelijk; ontspannen; losse duurloop; easy duurloop; lekker rustig; duurloop 1; kalm; langzaam; langzame duurloop',
    long: 'ldl; lange duurloop; lange loop; lange run; ldl duurloop; lang; lange; lange rustige duurloop; lange afstand',
    moderate: 'd2; vlotte duurloop; duurloop 2; vlot*; gematigd; stevige duurloop',
    tempo:
      'tempoloop; tempo; tempoduurloop; drempel; drempeltraining; drempelloop; wedstrijdtempo; marathontempo; d3; duurloop 3; snelle duurloop; versnellend; progressieve duurloop; climaxloop; climaxduurloop; opbouwende duurloop; tempoblokken',
    intervals:
      'interval; intervaltraining; intervals; intervallen; fartlek; heuvel; heuveltraining; heuvels; heuvelintervallen; vaartspel; baantraining; snelheid; tempotraining; herhalingen; piramide; heuvelsprints; bruggen; intensieve interval; extensieve interval',
    race: 'wedstrijd; wedstrijddag; testloop; testwedstrijd; loopwedstrijd; trimloop; oefenwedstrijd',
    'run-walk':
      'wandelen en lopen; hardlopen wandelen; lopen en wandelen; wandelen hardlopen; hardlopen en wandelen; wandelen en hardlopen; start to run',
    cross:
      'fietsen; fiets; zwemmen; wielrennen; wandelen; wandeling; alternatieve training; crosstrainen; yoga; aquajoggen; schaatsen; spinnen; roeien; mtb; rekken; stretchen; lenigheid',
    strength:
      'kracht; krachttraining; sportschool; rompstabiliteit; core stability training; stabiliteit; krachtoefeningen; kracht training; core stability; spierversterking',
    run: 'hardlopen; lopen; loop; loopje; trailrun; looptraining; rennen',
    jog: 'dribbelen; dribbel; joggen; joggend; dribbelpauze; looppauze',
    walk: 'wandelpauze; wandel; wandelend; gewandeld',
    fast: 'snel; snelle; hard lopen; intensief; voluit',
    strides: 'versnellingen; steigerungen; versnelling; tempoversnellingen; versnellinkjes',
    drills: 'loopscholing; techniek; looptechniek; loop abc; oefeningen',
    'warm-up': 'inlopen; warming up; opwarmen; opwarming; warmlopen',
    'cool-down': 'uitlopen; cooling down; afbouwen',
    pause:
      'pauze; p; rustpauze; tussendoor; seriepauze; dribbelpauzes; wandelpauzes; pauzes; ertussen; rust tussen; herstel tussen',
    'race-name': 'halve marathon; halve; hele marathon; 10 engelse mijl',
    pace: 'wedstrijd tempo; inspanning; snelheid pace',
    target:
      'mt; hmt; 10km tempo; 5km tempo; 10 km tempo; 5 km tempo; halve marathontempo; halve marathon tempo; marathon tempo; omslagpunt; 10k tempo; 5k tempo',
    uphill: 'heuvelop; bergop; helling; omhoog',
    terrain:
      'heuvelachtig; vlak; bos; in het bos; strand; duinen; trail pad; onverhard; heuvelachtig parcours; vlak parcours; parcours',
    times: 'keer; maal; herhalingen van',
    sets: 'series; sets; blokken; blokken van; serie',
    zone: 'zone; z',
    'heart-rate': 'hs; hartslag; hsmax; hfmax; slagen; hf; van hfmax; van de hfmax; max hartslag; van max hartslag',
    am: 'ochtend; s ochtends; in de ochtend',
    pm: 'avond; s avonds; middag; in de avond; s middags',
    or: 'of; ofwel',
    and: 'en; dan; daarna; gevolgd door; vervolgens',
    with: 'met; waarvan; inclusief; daarin; zonder; incl',
    at: 'op; in; rond; onder; max; ca; bij; van; tot; ongeveer',
    total: 'totaal; in totaal; samen',
    label: 'week; herstelweek; rustweek; trainingsweek; wedstrijdweek; fase; taperweek; blok',
    note: 'opmerking; notitie; vakantie; reis; verjaardag; let op',
    last: 'laatste; eerste; einde; aan het eind; op het eind; laatste stuk',
    filler:
      'km; kilometer; min; minuten; de; het; een; van; voor; naar; aan; op gevoel; gevoel; optioneel; uur; meter; sec; seconden; tussen; ronde; rondjes; keuze; zelf; maandag; dinsdag; woensdag; donderdag; vrijdag; zaterdag; zondag; niet; te; er; iets; nog; ook; stukje; korte; kort; training; minuut; elke; per; zeer; heel; praattempo',
  },
};
