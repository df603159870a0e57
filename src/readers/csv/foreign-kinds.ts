import type { Kind } from '../../core/intent.ts';

/**
 * What people call kinds of runs in a column of their own, in other languages than English and German; parted by `|`,
 * in the order in which they are looked for. Made when asked for.
 */
export const FOREIGN_KINDS = (): readonly (readonly [Kind, string])[] => [
  [
    'recovery',
    'récupération|récup|décrassage|régénération|recuperación|recuperativo|regenerativo|regenerativa|regeneración|recupero|rigenerante|rigenerativo|rigenerazione|recuperação|regenerativo leve|herstel|herstelloop|herstelrun|hersteltraining|regeneracja|regeneracyjny|regeneracyjne|återhämtning|återhämtningspass|återhämtningsjogg|restitusjon|restitution|restitusjonsløp|restitutionsløb|restitutionstur|palauttava|palautus|palautuslenkki|palautumislenkki|regenerace|regenerační|regeneráló|regeneráció|regenerácia|回復|リカバリー|疲労抜き|恢复|恢復',
  ],
  [
    'race',
    'compétition|course officielle|competición|competencia|gara|competição|prova|wedstrijd|zawody|wyścig|tävling|lopp|konkurranse|konkurrence|stævne|kilpailu|kisa|závod|závody|preteky|verseny|大会|レース|比赛|比賽',
  ],
  [
    'intervals',
    'fractionné|fractionnés|intervalles|vma|côtes|intervalos|series|cuestas|repeticiones|ripetute|intervalli|intervalado|tiros|intervaltraining|vaartspel|interwały|interwał|podbiegi|intervaller|intervall|backintervaller|bakkeintervaller|intervallit|intervalleja|vetotreeni|vedot|mäkivedot|intervaly|úseky|kopce|intervallum|résztáv|résztávos|résztávozás|iramjáték|インターバル|ファルトレク|レペティション|间歇|間歇|法特莱克',
  ],
  [
    'tempo',
    'seuil|umbral|soglia|limiar|drempel|tempoloop|tempoduurloop|próg|progowy|bieg progowy|tröskel|tröskelpass|tempopass|terskel|tærskel|vauhtikestävyys|práh|tempový|tempový běh|tempó|tempófutás|küszöb|テンポ|閾値|ペース走|节奏|節奏|乳酸',
  ],
  [
    'long',
    'sortie longue|longue|tirada larga|rodaje largo|largo|larga|lungo|lunghissimo|longão|longo|lange duurloop|lange loop|wybieganie|długie wybieganie|długi|långpass|långpass|långlöpning|langtur|langkjøring|pitkä|pitkä lenkki|pitkis|dlouhý|dlouhý běh|hosszú|hosszú futás|ロング|距離走|长距离|長距離|长跑',
  ],
  [
    'moderate',
    'allure modérée|moderado|moderato|medio|matig|umiarkowany|måttligt|moderat|kohtalainen|mírný|közepes|ビルドアップ|渐进',
  ],
  [
    'easy',
    'endurance fondamentale|ef|footing|facile|tranquille|rodaje|suave|fácil|rodaje suave|trote|corsa lenta|lento|fondo lento|leve|rodagem|rustig|rustige duurloop|duurloop|makkelijk|spokojny|spokojne|rozbieganie|lekki|lugn|lugnt|lugn distans|rolig|rolig tur|lett|let|kevyt|peruskestävyys|pk|hölkkä|volný|volně|lehký|klus|könnyű|laza|kocogás|ジョグ|イージー|轻松|輕鬆|慢跑|有氧',
  ],
];

/** A day off, where nothing stands beside it. */
export const FOREIGN_REST = (): string =>
  'repos|jour de repos|descanso|día de descanso|riposo|giorno di riposo|folga|dia de descanso|rust|rustdag|wolne|dzień wolny|odpoczynek|vila|vilodag|hvile|hviledag|lepo|lepopäivä|volno|odpočinek|odpočinok|pihenő|pihenőnap|休み|休養|オフ|休息|休息日';
