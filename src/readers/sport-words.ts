import type { Sport } from '../core/sport.ts';

/** Which words of a name tell a sport. Folded: lower case, no accents. */
export interface SportWords {
  readonly sport: Sport;
  /** One word of each group must be in the name. */
  readonly groups: readonly string[];
}

const RUN = `run runs running jog jogging lauf laufen laeufe
  strassenlauf strassenlaufen bahnlauf bahnlaufen hallenlauf ultralauf ultralaufen hindernislauf
  courir footing carrera correr trote corsa corrida corridas hardlopen hardloop hardloopsessie hardlooprun baanlopen
  bieganie bieg biegi biegowy lopning lopa loprunda loptur landsvagslopning banlopning inomhuslopning ultralopning
  futas futo palyafutas utcai ultrafutas beh behani
  juoksu juoksulenkki lenkki holkka løb løbe løbetur løping løpetur joggetur`;
const WALK = `walk walking gehen spaziergang spazieren walken marche marcher promenade caminata caminar caminhada paseo marcha
  camminata camminare passeggiata wandelen wandeling wandelsessie wandel chodzenie chod spacer marsz promenad promenader
  seta gyaloglas chuze prochazka`;
const INDOOR = `virtual indoor virtuel virtuelle virtuell virtueller virtuelles virtuele virtuale virtuala wirtualny wirtualne wirtualna virtualis virtualni
  salle interieur interior cubierta interna interno fechado coberta coperto binnen hali inomhus belteri fedett`;
const TREADMILL = `treadmill laufband laufbandtraining laufbandlauf laufbandlaufen tapis cinta caminadora trotadora esteira passadeira
  loopband bieznia biezni lopband lopbandslopning lopbandet futopad futopados futopadon pasu`;
const TRAIL = `trail trilha trilhas trilhos montana montagna montanha sendero senderos sentier sentieri terenowy terenie gorski gorskie
  przelajowe przelajowy trailovy horsky`;

/** By word, first match wins: what a name says beside "run" matters more than "run". A new language adds its words. */
export const SPORT_WORDS: readonly SportWords[] = [
  {
    sport: 'other',
    groups: [
      `transition multisport triathlon duathlon swimrun wheelchair snowshoe transicion transicao transizione multisportif
      triatlon triatlo duatlon duatlo fauteuil rollstuhl rolstoel carrozzina silla cadeira rullstol raquettes raquetas ciaspole
      schneeschuh schneeschuhlaufen orientation orientacion orientacao orientamento`,
    ],
  },
  { sport: 'running', groups: [RUN, WALK] },
  { sport: 'walking', groups: [WALK] },
  {
    sport: 'hiking',
    groups: [
      `hike hiking wandern wanderung bergwandern trekking randonnee senderismo excursion excursionismo escursione escursionismo hiken
      wandeltocht wedrowka wedrowki turystyka wycieczka vandring vandra turazas tura turistika`,
    ],
  },
  { sport: 'treadmill-running', groups: [TREADMILL] },
  { sport: 'treadmill-running', groups: [INDOOR, `${RUN} course`] },
  { sport: 'trail-running', groups: [TRAIL, `${RUN} course ultra`] },
  {
    sport: 'trail-running',
    groups: [
      `trailrun trailrunning trailrunnen trailhardlopen trailloop traillauf traillaufen gelandelauf gelaendelauf berglauf ultratrail
      traillopning terranglopning stiglopning terepfutas`,
    ],
  },
  {
    sport: 'cycling',
    groups: [
      `ride cycling bike biking bicycle ebike ebikeride mtb spinning bmx velomobile handcycle radfahren radtour radfahrt radsport
      rennradfahren rennrad mountainbiken mountainbike rad fahrrad indoorradfahren gravelbiken
      velo cyclisme vtt cycliste ciclismo ciclista bicicleta bici btt pedalada pedalata bicicletta
      fietsen fietsrit fiets wielrennen kolarstwo rower rowerze rowerowa rowerem przejazdzka
      cykling cykel cykeltur landsvagscykling inomhuscykling kerekpar kerekparozas biciklizes teremkerekparozas kolo jizda cyklistika`,
    ],
  },
  {
    sport: 'swimming',
    groups: [
      `swim swimming schwimmen freiwasserschwimmen beckenschwimmen schwimmbadschwimmen natation nage natacion natacao nuoto zwemmen zwemsessie
      baanzwemmen openwaterzwemmen plywanie simning simbassang uszas plavani`,
    ],
  },
  {
    sport: 'strength',
    groups: [
      `strength weight weights weightlifting lifting gym krafttraining kraft gewichtheben gewichtstraining musculation renforcement poids halteres
      fuerza pesas forza pesi pesistica potenziamento musculacao forca peso pesos halterofilia krachttraining kracht gewichten silowy silownia ciezarami ciezarow
      styrka styrketraning vikttraning erosito eroedzes sulyzos posilovani silovy`,
    ],
  },
  { sport: 'running', groups: [RUN] },
  { sport: 'running', groups: ['course', 'pied piste salle route pente cote virtuelle'] },
  { sport: 'cycling', groups: ['spin cycle peloton zwift'] },
  { sport: 'cycling', groups: ['pyoraily pyoralenkki sykling sykkeltur cykling cykeltur'] },
  { sport: 'swimming', groups: ['uinti svømming svømning svømmetur'] },
  { sport: 'walking', groups: ['kavely kavelylenkki gatur gåtur gang spasertur'] },
  { sport: 'strength', groups: ['kuntosali voimaharjoittelu punttisali styrke styrketrening styrketræning'] },
  {
    sport: 'other',
    groups: [
      `hiihto langrenn langrend
      yoga pilates elliptical row rowing erg ski skiing skating climbing bouldering hiit crossfit stairmaster stretching mobility
      tennis soccer football basketball golf kayak kayaking boxing dance aqua physio massage`,
    ],
  },
];

/** What a name in Chinese or Japanese holds, first match wins: no blanks part its words. */
export const SPORT_CHARACTERS: readonly (readonly [sport: Sport, holds: RegExp])[] = [
  ['other', /铁人三项|鐵人三項|トライアスロン|デュアスロン|转换|車いす|轮椅/],
  [
    'treadmill-running',
    /トレッドミル|跑步机|跑步機|室[内內]跑|[室屋]内ラン|インドアラン|[虚虛][拟擬]跑|バーチャルラン/,
  ],
  ['trail-running', /トレイルラン|トレラン|越野跑/],
  ['walking', /ウォーキング|散歩|散步|步行|走路|健走|徒歩/],
  ['hiking', /ハイキング|登山|徒步|远足|遠足|健行/],
  ['cycling', /サイクリング|自転車|バイク|ライド|[骑騎]行|自行[车車]|[骑騎][车車]|[单單][车車]/],
  ['swimming', /スイム|スイミング|水泳|游泳|泳池/],
  ['strength', /筋トレ|筋力|ストレングス|ウェイト|力量|肌力|重量訓練/],
  ['running', /ランニング|ジョギング|ラン$|跑/],
];
