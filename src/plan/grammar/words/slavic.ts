import type { PlanWords } from '../tag.ts';

/** Polish; `rozbieganie` is an easy run in most clubs, `start` a race. */
export const polish: PlanWords = {
  language: 'pl',
  words: {
    rest: 'wolne; odpoczynek; dzien wolny; dzien odpoczynku; bez treningu; pauza; odp; przerwa dzien; dzien bez treningu; wolny; calkowity odpoczynek',
    recovery:
      'bieg regeneracyjny; regeneracj*; regeneracyjn*; rozbieganie regeneracyjne; roztruchtanie; trucht regeneracyjny; bardzo lekko; bardzo wolno; bardzo spokojnie; br; aktywna regeneracja; bieg regeneracja; rozruch; odnowa; bardzo lekki bieg',
    easy: 'owb1; owb 1; owb; bs; bieg spokojny; spokojny bieg; spokojn*; rozbieganie; lekki bieg; lekko; latwy bieg; latwo; wolny bieg; bieg wolny; lekki; easy bieg; bc1; wb1; bieg tlenowy; komfortowo; konwersacyjn*; swobodn*; wolne wybieganie; tlenowo; luzno; luzny bieg; bieg lekki; bieg w tlenie; i zakres',
    long: 'wb; wycieczka biegowa; wycieczka; dlugi wb; dlugie wybieganie; wybieganie; dlugi bieg; dlugie rozbieganie; bd; dw; bieg dlugi; dlugie; dlugi; dlugie spokojne wybieganie; wybieganie dlugie; lwd',
    moderate: 'umiarkowan*; owb2 lekko; bieg umiarkowany; srednio',
    tempo:
      'owb2; wb2; bc2; ii zakres; drugi zakres; tempo; bieg tempowy; tempowy; prog; progowy; bieg progowy; bieg z narastajaca predkoscia; bnp; narastajac*; bnt; progresywn*; tempo maratonskie; tempo polmaratonu; tempo startowe; wt; bieg ciagly; bieg ciagly w ii zakresie; ciagly; odcinki progowe; tempo progowe; tm; tpm',
    intervals:
      'interwal*; podbieg*; wb3; owb3; bc3; fartlek; zabawa biegowa; zb; powtorzenia; sila biegowa; kros; odcinki; wieloskoki; stadion; iii zakres; trening interwalowy; trening szybkosciowy; szybkosc; krosy; rytmy interwalowe; piramida; male zabawy biegowe; duza zabawa biegowa; mala zabawa biegowa; cross aktywny',
    race: 'zawody; start; wyscig; start kontrolny; dzien startu; bieg kontrolny; sprawdzian; start w zawodach; bieg na; dzien zawodow; start docelowy; start glowny; test coopera',
    'run-walk': 'marszobieg; marszo bieg; bieg marsz; marsz bieg; marszobiegi; bieg i marsz; marsz i bieg',
    cross:
      'rower; plywanie; basen; trening uzupelniajacy; spacer; marsz; joga; orbitrek; crosstraining; narty; rozciaganie; mobilnosc; nordic walking; ergometr; trening ogolnorozwojowy zastepczy; stretching; rolowanie; trening zastepczy; mobilizacja; biegowki; rolki; roller',
    strength:
      'sila; silownia; trening silowy; cwiczenia silowe; wzmacnianie; stabilizacja; gs; ogolnorozwojowe; core stabilizacja; sprawnosc; gimnastyka silowa; gimnastyka; cwiczenia; ogolnorozwojowka; ogolnorozwojowy; cwiczenia ogolnorozwojowe; trening ogolnorozwojowy; brzuszki',
    run: 'bieg; bieganie; biegu; trening biegowy; bieg terenowy; cross pl; trening; bieg przelajowy',
    jog: 'trucht; truchtu; w truchcie; truchtem; przerwa w truchcie; truchcie; tr',
    walk: 'marszu; w marszu; marszem; spacerem',
    fast: 'szybko; mocno; szybki; intensywn*; mocny; szybkie; mocne',
    strides: 'przebiezki; przebiezek; rytmy; przyspieszenia; rytmow; przyspieszen; przebiezka; przyspieszenie; p pr',
    drills: 'skipy; skip; cwiczenia techniczne; technika; sprawnosc biegowa; technika biegu; abc biegowe',
    'warm-up': 'rozgrzewka; rozgrz; rozgrzewki; rozgrzewke; rozgrzewka bieg',
    'cool-down': 'schlodzenie; wyciszenie; schlodzenia; schlodz; roztruchtanie po; zakonczenie; na wyciszenie',
    pause:
      'przerwa; przerwy; odpoczynku; p; przerwie; pomiedzy; miedzy; na przerwie; przerwa miedzy; przerwa p; w przerwie; wypoczynek; pauzy; odpoczynkiem; odp',
    'race-name': 'maraton; polmaraton; maratonu; polmaratonu; polowka; dycha',
    pace: 'tempie; w tempie; w tempo; predkosc; intensywnosc; tempa',
    target:
      'tempo 10k; tempo 5k; w tempie maratonu; tempo maratonu; w tempie polmaratonu; tempo 10 km; tempo 5 km; w tempie 10 km; w tempie 5 km; tempie startowym; w tempie startowym; tempie maratonskim; w tempie maratonskim; tempie polmaratonskim; w tempie polmaratonskim; tempie progowym; t21; t42; t10; t5; w tempie 10k; w tempie 5k; w tempie 10km; w tempie 5km; tempo 10km; tempo 5km',
    uphill: 'pod gore; gorka; pod gorke',
    terrain:
      'teren; w terenie; plasko; las; w lesie; pagorkowaty; pagorki; pofaldowany; po lesie; po gorkach; pofaldowany teren; plaski; teren pagorkowaty; pagorkowat*; gory; w gorach',
    times: 'razy; powtorzen; x razy',
    sets: 'serie; serii; seria; petle; bloki; kolka',
    zone: 'strefa; strefie; w strefie; zakres; zakresie; w zakresie; ii strefa',
    'heart-rate': 'tetno; hrmax; hr max; tetna; tetna max; tetnie; ud min; uderzen; tetna maksymalnego; hr',
    am: 'rano; przed poludniem; poranek',
    pm: 'wieczor; wieczorem; popoludnie; po poludniu',
    or: 'lub; albo; ewentualnie',
    and: 'i; oraz; potem; nastepnie; a potem; na koniec; po tym',
    with: 'z; w tym; bez; ze; wraz z; w tym ostatnie',
    at: 'w; na; ok; okolo; do; max; ponizej; po; przy; od; nie szybciej niz; powyzej',
    total: 'razem; lacznie; w sumie; suma',
    label:
      'tydzien; tydzien regeneracyjny; tydzien startowy; faza; okres; tydzien lzejszy; etap; roztrenowanie; tydzien odpoczynku',
    note: 'uwaga; notatka; urlop; wyjazd; urodziny; uwagi; wakacje; podroz',
    last: 'ostatnie; ostatni; pierwsze; koncowka; na koncu; pod koniec; ostatnich; pierwszy; pierwszych; koniec; ostatnia',
    filler:
      'km; kilometrow; min; minut; minuty; minuta; metrow; m; sek; sekund; godz; godziny; godzina; godzine; na samopoczucie; samopoczucie; opcjonalnie; kazdy; dowolnie; po kazdym; co; tego; wg; przed; bardzo; poniedzialek; wtorek; sroda; czwartek; piatek; sobota; niedziela; dla; za; plus; tylko; jak; tak; samopoczucia; wedlug samopoczucia; wg samopoczucia; stadionie; biezni; na biezni; pelna; swobodnie wg; dnia',
  },
};

/** Czech. */
export const czech: PlanWords = {
  language: 'cs',
  words: {
    rest: 'volno; odpocinek; den volna; odpocinkovy den; volny den; pauza; klid; bez treninku; uplne volno; volno odpocinek',
    recovery:
      'regeneracni beh; regenerac*; regenerace; volny klus; regeneracni klus; velmi volne; velmi lehce; aktivni odpocinek; velmi volny klus; velmi lehky beh; regeneracni vyklus; reg beh; regenerak; velmi lehky klus',
    easy: 'klus; rv; volne; volny beh; lehky beh; lehce; lehky klus; souvisly beh; pohodove; v pohode; vyklus; klidny beh; pomaly beh; volny; poklus; zakladni vytrvalost; zv; pomalu; lehky; vytrvalostni beh; klidne; pohodovy beh; pomaly; obecna vytrvalost; ov; pohodicka; v klidu; volna; klidovy beh; souvisly volny beh; aerobni beh; v klidnem tempu',
    long: 'dlouhy beh; dlouhy; dlouhy klus; dlouha vytrvalost; vytrvalost dlouha; delsi beh; dlouhe vybehani; vybehani; dlouhy volny beh; dlouhy souvisly beh; dlouhy vyklus',
    moderate: 'stredne; stredni; stredni tempo; svizne; svizny; svizny beh; mirne',
    tempo:
      'tempovy beh; tempo; tv; prah; prahovy beh; tempove; anp; stupnovany beh; stupnovane; zavodni tempo; maratonske tempo; progresivni; sv; prahove tempo; tempovy; specialni vytrvalost; stupnovany; beh v tempu; tempak; prahovy; zrychlovany beh',
    intervals:
      'intervaly; intervalovy trenink; intervalovy; fartlek; kopce; vybehy; vybehy kopcu; opakovane useky; useky; intervaly useky; draha; intervalove; kopcove useky; vybehy do kopce; intervalu; opakovani; rychlost; kopecky; sprinty; schody; useku; intervalak; pyramida; rychlostni trenink; vybeh; vybihani kopcu; vybeh kopce',
    race: 'zavod; zavody; kontrolni zavod; den zavodu; test zavod; zavodni den; kontrolni beh; hlavni zavod; testovaci zavod',
    'run-walk':
      'beh chuze; chuze beh; indiansky beh; beh a chuze; chuze a beh; stridave beh a chuze; stridat chuzi a beh',
    cross:
      'kolo; plavani; bazen; chuze; prochazka; joga; rotoped; bezky; jizda na kole; alternativni trenink; protahovani; strecink; turistika; mobilita; doplnkovy sport; cyklistika; horske kolo; lyze; brusle; veslovani; bezkovani; trenazer; jina aktivita; doplnkova aktivita',
    strength:
      'posilovani; posilovna; sila; silovy trenink; core posilovani; posileni; stred tela; kruhovy trenink; kruhac; posilko; silovka; zpevnovani; fitko',
    run: 'beh; behani; bezet; vybeh; trail beh; beh v terenu',
    jog: 'meziklus; mk; klusem; v klusu; mezik; klusu; poklusem; klusu mezi',
    walk: 'chuzi; v chuzi; mezichuze; mch; chuze mezi',
    fast: 'rychle; ostre; rychly; intenzivne; naplno; svizne useky; rychleji',
    strides:
      'rovinky; rovinek; stupnovane rovinky; zrychleni; stupnovanych rovinek; akcelerace; useku rovinek; stupnovane useky; uvolnene rovinky; rovinka',
    drills: 'abeceda; bezecka abeceda; technika; atleticka abeceda; bez abeceda; technika behu; atl abeceda',
    'warm-up': 'rozklus; rozklusani; rozcviceni; zahrati; rozcvicka; rozehrati; rozbeh; rozk',
    'cool-down': 'vyklusani; zklidneni; vyklus na zaver; zaverecny vyklus; vyklus na konci; vyk; na vyklusani',
    pause:
      'pauzy; p; odpocinku; mezi; mezipauza; mp; pauza mezi; odpocinek mezi; pauzou; pauze; io; interval odpocinku; pauzami; odpocinkem; s pauzou',
    'race-name': 'maraton; pulmaraton; pulmaratonu; maratonu; pulka; desitka',
    pace: 'tempem; v tempu; usili; intenzita; tempu; tempa',
    target:
      'mt; pmt; tempo 10k; tempo 10 km; tempo 5 km; tempo maratonu; maratonskym tempem; pulmaratonske tempo; tempo pulmaratonu; v tempu maratonu; v tempu pulmaratonu; zavodnim tempem; v maratonskem tempu; pulmaratonskym tempem; v zavodnim tempu; anp tempo; tempo 5k; tempo na 10 km; tempo na 5 km; v tempu 10 km; v tempu 5 km; na anp',
    uphill: 'do kopce; kopec; stoupani',
    terrain:
      'teren; v terenu; kopcovity; rovina; les; po rovine; kopcovity teren; zvlneny; zvlneny teren; v lese; lesem; profil; kopcovitem terenu; kopcovity profil; mirne zvlneny; asfalt',
    times: 'krat; opakovani x; x krat',
    sets: 'serie; serii; bloky; kola; okruhy; sady',
    zone: 'zona; zone; v zone; z; pasmo; v pasmu; pasmu; zony',
    'heart-rate':
      'tf; tepova frekvence; tep; tepu; tfmax; tf max; tepy; sf; sfmax; z tfmax; z tf max; tepovka; tepu min; maximalni tf',
    am: 'rano; dopoledne',
    pm: 'vecer; odpoledne; odpol',
    or: 'nebo; ci; pripadne; anebo',
    and: 'a; pak; potom; nasledne; poté; pote; plus; nasleduje',
    with: 's; vcetne; z toho; se; bez; v tom; vc',
    at: 'v; na; okolo; do; cca; max; pod; po; asi; kolem; o; nad; maximalne; zhruba',
    total: 'celkem; dohromady; celkova; suma',
    label:
      'tyden; regeneracni tyden; zavodni tyden; odpocinkovy tyden; faze; volnejsi tyden; obdobi; ladeni; lehci tyden; cyklus',
    note: 'poznamka; dovolena; cestovani; narozeniny; pozn',
    last: 'posledni; poslednich; zaver; na zaver; prvni; na konci; konec; v zaveru; zaverecne; poslednich par',
    filler:
      'km; kilometru; min; minut; minuty; metru; sek; sekund; hod; hodina; hodiny; hodinu; dle; pocitu; dle pocitu; volitelne; podle; kazdy; kilometry; velmi; pondeli; utery; streda; ctvrtek; patek; sobota; nedele; podle pocitu; podle chuti; pocitove; jen; pro; za; trenink; dalsi; cely; ve; vse; pohodovy; po kazdem; kazdeho; pas; na pasu; pohyb; lehka; delsi; kratky',
  },
};

/** Russian, letters without accents and dots. */
export const russian: PlanWords = {
  language: 'ru',
  words: {
    rest: 'отдых; день отдыха; выходнои; выходной; полныи отдых; без тренировки; пассивныи отдых; вых; отдыха',
    recovery:
      'восстановит*; восстановление; восстановительныи бег; восст; восстан; восстановительныи кросс; восстановительная; очень легко; очень легкии; активныи отдых; легкая трусца; очень медленно; трусцои восстановление; регенерация; очень легкии бег; восстановительная пробежка; восстановительныи',
    easy: 'легкии бег; легкии; легко; легкии кросс; кросс; аэробныи; аэробныи бег; спокоино; спокоиныи; спокоиныи бег; медленныи бег; медленно; трусца; легкая; легкая пробежка; разговорныи темп; развивающии легкии; бег трусцои; лк; спокоиная; равномерныи бег; равномерныи; спокоиныи кросс; комфортно; медленныи; аэробная; аэробная пробежка; комфортныи; комфортныи темп; низкая интенсивность; в легком темпе; в спокоином темпе; легком темпе; спокоином темпе; медленныи кросс',
    long: 'длительная; длительныи; длительныи бег; длинная; длинныи бег; длительныи кросс; длинныи кросс; длинная пробежка; длительная пробежка; лонг; длит; длительная тренировка; длинныи',
    moderate:
      'умеренно; умеренныи; средне; среднии темп; умеренныи бег; развивающии; развивающии кросс; в среднем темпе; среднии',
    tempo:
      'темповыи; темповыи бег; темп; темповая; темпо; темповои; темповыи кросс; пороговыи; порог; пано; прогрессивныи; прогрессия; прогрессив; соревновательныи темп; марафонскии темп; темпы; пороговыи бег; пороговая; на пано; темп марафона; прогрессивная; прогрессивныи бег; с ускорением; с ускорением в конце; темповая тренировка; пороговая тренировка; темповик; темпово; переменныи бег',
    intervals:
      'интервал*; интервалы; интервальная; интервальныи бег; интервальная тренировка; фартлек; горки; подъемы; повторы; отрезки; повторная; скоростная; в гору; повторныи бег; работа на стадионе; мпк; повторныи; отрезков; лестница; пирамида; скорость; скоростная работа; спринты; сбу в гору; отрезки в гору; стадион; интервальныи; горка; повторная работа; забегания; забегания в гору; скоростные отрезки; мпк тренировка; развитие мпк; многоскоки',
    race: 'соревнование; соревнования; забег; гонка; старт; контрольныи забег; день старта; контрольная; контрольныи старт; контрольная тренировка; день забега; паркран; гонки; день соревновании; контрольныи бег; прикидка',
    'run-walk':
      'бег ходьба; ходьба бег; бег и ходьба; чередование бега и ходьбы; чередование ходьбы и бега; ходьба и бег; бег с ходьбои',
    cross:
      'велосипед; вело; плавание; бассеин; лыжи; иога; прогулка; эллипс; кросс тренинг; растяжка; ходьба; поход; кросстренинг; велотренажер; эллипсоид; стретчинг; велотренировка; каток; мобильность; мфр; баня; массаж; кросстренинг; гребля; роллеры; лыжероллеры; альтернативная',
    strength:
      'офп; сфп; силовая; силовые; зал; тренажерныи зал; кор; силовая тренировка; сбу и офп; укрепление; ск; пресс; статика; силовая работа; круговая тренировка; круговая; силовые упражнения; сту',
    run: 'бег; пробежка; бегом; трэил; треил; пробежки; кроссовыи бег; беговая; беговая тренировка; тренировка; бега',
    jog: 'трусцои; трусцы; через трусцу; бег трусцои отдых; легким бегом; трусцу; легкого бега; бегом трусцои',
    walk: 'шагом; пешком; ходьбы; шага; ходьбои; через шаг; пешая прогулка; шаг',
    fast: 'быстро; быстрыи; сильно; интенсивно; быстрого; мощно; быстрые; ускоренныи',
    strides:
      'ускорения; ускорении; ускорениями; ускорение; страиды; вбегания; пробежки ускорения; ускор; пробегания; страидов',
    drills: 'сбу; специальные беговые упражнения; техника; спу; беговые упражнения; спец беговые',
    'warm-up': 'разминка; разм; разминочныи бег; размин; разминки; разминочныи; разминочныи кросс; р ка',
    'cool-down': 'заминка; зам; замин; заминки; заминочныи бег; заминочныи; замини',
    pause:
      'через; отдых между; восстановление между; пауза; паузы; между; отд; отдыхом; восстановления; отдыха между; мин отдыха; между отрезками; между сериями; паузои; интервал отдыха',
    'race-name': 'марафон; полумарафон; марафона; полумарафона; половинка; десятка; марафонская; ультра',
    pace: 'темпе; в темпе; усилие; интенсивность; в темпо; пеис; скорости; темпом; по темпу',
    target:
      'темп 10 км; темпе 10 км; темпе полумарафона; темпе марафона; марафонском темпе; мт; в темпе марафона; в темпе полумарафона; в марафонском темпе; пмт; в темпе 10 км; в темпе 5 км; на пульсе пано; в соревновательном темпе; соревновательном темпе; целевои темп; в целевом темпе; темп полумарафона; темп 5 км; целевом темпе; в темпе 10к; в темпе 5к; пороговом темпе; в пороговом темпе; 10к темп; 5к темп',
    uphill: 'гора; подъем; в горку; подъеме; в подъем',
    terrain:
      'по холмам; рельеф; холмы; равнина; по рельефу; лес; в лесу; по пересеченке; пересеченная местность; по пересеченнои местности; пересеченка; по лесу; по грунту; грунт; парк; манеж; асфальт; по парку; холмистая; холмистыи; по равнине; по холмистои местности; холмистои местности',
    times: 'раз; раза; повторении; повтора; повторов',
    sets: 'серии; серия; подхода; подходов; круга; кругов; сета; круг',
    zone: 'зона; зоне; в зоне; пульсовая зона; пз; пульсовои зоне; в пульсовои зоне; зоны; зону',
    'heart-rate':
      'пульс; пульсе; чсс; чсс макс; уд мин; от чсс макс; на пульсе; от чссмакс; чссмакс; макс чсс; от максимума; уд; от макс; пульса; пульсом; при пульсе; ударов; от чсс; чссмакс',
    am: 'утро; утром; утренняя; утр',
    pm: 'вечер; вечером; вечерняя; днем; веч; день 2',
    or: 'или; либо',
    and: 'и; затем; потом; плюс; далее; после этого',
    with: 'с; в том числе; включая; из них; со; без; в конце с; из которых',
    at: 'в; на; по; около; до; ниже; не выше; примерно; от; выше; максимум; ок; при; не быстрее; за; не более; у',
    total: 'всего; итого; общии; общая; сумма',
    label:
      'неделя; восстановительная неделя; разгрузочная неделя; неделя старта; фаза; тренировочная неделя; период; разгрузка; подводка; этап; цикл; базовыи период; мезоцикл; микроцикл',
    note: 'примечание; отпуск; поездка; день рождения; заметка; прим',
    last: 'последние; последнии; первые; в конце; конец; завершить; финиш; последних; первых; финишные; начало',
    filler:
      'км; километров; мин; минут; минуты; метров; сек; секунд; час; часа; часов; ч; по самочувствию; самочувствию; по ощущениям; ощущениям; каждыи; по желанию; желанию; каждые; очень; под; один; дорожка; на дорожке; к; понедельник; вторник; среда; четверг; пятница; суббота; воскресенье; для; уровень; не; как; это; если; можно; весь; вся; все; свободныи; свободно; километра; километр; не быстро; своб; минуту; беговая дорожка; слегка; чуть; стадиону; минута; задание; план; ровно; каждого; каждои',
  },
};
