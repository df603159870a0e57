import type { PlanWords } from '../tag.ts';

/** Swedish, where `lopp` is a race and `löp` is running. */
export const swedish: PlanWords = {
  language: 'sv',
  words: {
    rest: 'vila; vilodag; ledig; traningsfri; total vila; viloda; helvila; ledigt',
    recovery:
      'aterhamtning; aterhamtningslopning; aterhamtningspass; aterhamtningsjogg; mycket lugnt; mycket latt; aktiv vila; aktiv aterhamtning; aterhamtningslop; valdigt lugnt; lugn aterhamtning',
    easy: 'lugn*; lugn lopning; latt; latt lopning; distans; distanspass; distanslopning; lugn distans; lugnt tempo; lattare; lugn jogg; jogg; latt jogg; latt distans; bekvamt; pratfart; grundfart; prattempo; lugn distanslopning; lugnt distanspass; latta',
    long: 'lp; langpass; langlopning; langrunda; langdistans; lang distans; langtur sv; lugnt langpass; langpasset; langdistanspass; langt pass',
    moderate: 'medel; medeldistans; medelfart; medelhard; snabbdistans latt',
    tempo:
      'troskel; tempopass; tempolopning; troskelpass; snabbdistans; fartokning; progressivt; marafart; tempo; tavlingsfart; troskelfart; halvmarafart; progressiv; fartpass; maratonfart; stegrande distans; troskelintervaller; fartdistans',
    intervals:
      'intervall; intervaller; intervallpass; fartlek; backe; backar; backintervaller; backpass; backtraning; korta intervaller; langa intervaller; kortintervaller; langintervaller; pyramid; ruscher',
    race: 'tavling; lopp; tavlingsdag; loppet; testlopp; loppdag; genrep; varvet; traningslopp',
    'run-walk': 'ga och jogga; jogga och ga; ga jogg; promenad och jogg; spring och ga; jogg gang; gang jogg; jogga ga',
    cross:
      'cykel; cykla; cykling; simning; simma; alternativ traning; promenad; crosstrainer; yoga; skidor; langdskidor; rorlighet; vandring; stretch; alternativtraning; rullskidor; korstraning; spinning',
    strength: 'styrka; styrketraning; gym; bal; balstyrka; styrkepass; core; gympass',
    run: 'lopning; lopa; lop; lopass; springa; loptraning; runda; terranglopning; loppass; traillopning; pass',
    jog: 'joggvila; joggande; jogga; jogg vila',
    walk: 'ga; gavila; gang; gaende; gangvila',
    fast: 'snabb; snabbt; hart; fort; snabba; harda',
    strides: 'stegringslopp; stegringar; strides; koordinationslopp; stegring; fartokningar',
    drills: 'lopskolning; teknik; loptekik; lopteknik; koordination',
    'warm-up': 'uppvarmning; varm upp; uppjogg; uppv; jogga upp',
    'cool-down': 'nedjogg; nedvarvning; nerjogg; ned jogg; jogga ned; nedv; jogga ner; nervarvning',
    pause: 'stavila; setvila; serievila; vila mellan; mellan; seriepaus; stillastaende vila; joggvilor; paus; v',
    'race-name': 'maraton; halvmaraton; halvmara; milen; halvmarathon; halvmaran; maran',
    pace: 'fart; tempo fart; anstrangning',
    target:
      'maratontempo; halvmaratonfart; milfart; milpuls; milfarten; 10 km fart; 5 km fart; 10km fart; 5km fart; halvmarafart fart; halvmaratontempo; maraton fart; miltempo',
    uphill: 'uppfor; uppforsbacke; i backe; uppforslopning',
    terrain:
      'kuperat; kuperad; terrang; i terrang; platt; i kuperad terrang; skog; i skogen; stig; kuperad terrang; asfalt; grus',
    times: 'ganger; ggr; repetitioner',
    sets: 'serier; set; block; varv',
    zone: 'zon; z',
    'heart-rate': 'puls; maxpuls; av maxpuls; av max; hjartfrekvens; av maxpulsen; hf',
    am: 'morgon; formiddag; fm; pa morgonen',
    pm: 'kvall; eftermiddag; em; pa kvallen; e m',
    or: 'eller; alternativt',
    and: 'och; sedan; darefter; sen; foljt av; samt',
    with: 'med; varav; inkl; inklusive; utan',
    at: 'i; pa; under; runt; ca; max; vid; cirka; a',
    total: 'totalt; sammanlagt; tot',
    label:
      'vecka; aterhamtningsvecka; vilovecka; lugn vecka; traningsvecka; tavlingsvecka; fas; formtoppning; lattare vecka',
    note: 'anteckning; semester; resa; fodelsedag; notering; obs',
    last: 'sista; forsta; avsluta; slutet; i slutet; avslutande; avslutning; avsluta med',
    filler:
      'km; kilometer; min; minuter; en; ett; den; det; som; for; till; efter; om; mycket; valfri; valfritt; kansla; pa kansla; timme; timmar; meter; sek; sekunder; med start; hela; mandag; tisdag; onsdag; torsdag; fredag; lordag; sondag; kort; kortare; lite; ganska; per; vecka 1; aven; fri; traning; varje; helt; valdigt; vid behov; av',
  },
};

/** Danish and Norwegian, which share most of their words. */
export const danishNorwegian: PlanWords = {
  language: 'da',
  words: {
    rest: 'hvile; hviledag; fridag; fri; total hvile; treningsfri; traeningsfri; hvil; fri dag',
    recovery:
      'restitution; restitutionslob; restitutionstur; restitusjon; restitusjonstur; restitusjonsjogg; restitusjonslop; rolig restitusjon; aktiv hvile; meget let; meget rolig; veldig rolig; svaert rolig; aktiv restitution; svaert lett; restitutionsjog; restitusjonsokt; restitueringslob; meget roligt; let restitution; veldig lett; superrolig',
    easy: 'let lob; let tur; let jog; let lobetur; rolig; roligt; roligt lob; rolig tur; rolig langkjoring; rolig jogg; rolig lob; lett; lett lop; lett jogg; lett tur; rolig lop; langkjoring; snakketempo; behagelig; rolig lobetur; let tempo; roligt tempo; grundtraening; rolig tempo; rolig distanse; rolige; rolig lopetur; komfortabelt; komfortabel; let; roligt jog; grundtempo; lette; distanse',
    long: 'langtur; lang tur; langt lob; langlob; lang lobetur; rolig langtur; lang langkjoring; langturen; langkjoring lang; lang rolig; lang; langt; lang rolig tur; langt roligt lob; lang lopetur',
    moderate: 'moderat; moderat langkjoring; middels; mellemtempo; jaevnt tempo; jevn; hurtig langkjoring lett; jaevn',
    tempo:
      'tempolob; tempo; taerskel; terskel; terskelokt; terskeltrening; hurtig langkjoring; progressivt; progressiv; progressivt lob; tempotur; maratontempo; marathontempo; konkurransefart; fartsokning; taerskellob; taerskeltraening; konkurrencetempo; temporun; fartlop; tempolop; terskeldrag; progressiv langtur; progressivt lop; progressiv tur; terskelintervall; stigende tempo',
    intervals:
      'intervallob; interval; intervaller; intervall; intervallokt; intervalltrening; fartlek; bakkelob; bakker; bakkesprint; bakkeintervaller; bakkedrag; bakkeintervall; bakketrening; motbakke; motbakkelop; drag; hurtighet; bakkelop; bakketraening; kortintervall; langintervall; kortintervaller; langintervaller; bakke; pyramide; intervaltraening; fart; hurtighed',
    race: 'konkurranse; lobskonkurrence; konkurrence; motionslob; testlop; testlob; konkurransedag; lopskonkurranse; generalprove; halvmaratonlob; konkurrencedag; racet; lobsdag; stavne; treningslop',
    'run-walk':
      'ga og lob; lob og gang; jogg og gange; gange og jogg; lob gang; gang lob; jogg gange; lob ga; gange jogg; lob og ga; ga og jogg; gang og lob',
    cross:
      'cykling; sykling; sykkel; cykel; svomning; svomming; svomme; alternativ trening; alternativ traening; gatur; tur til fots; ski; langrenn; yoga; crosstraening; styrke og sykkel; mobilitet; utspaendning; uttoyning; toyning; cykle; rulleski; spinning; romaskin; ellipse; ellipsemaskin; bevegelighet; krydstraening; udspaending',
    strength:
      'styrke; styrketraening; styrketrening; kerne; kjerne; styrkeokt; basisstyrke; kernestyrke; fitness; kjernemuskulatur; mavetraening',
    run: 'lob; lobetur; lop; lopetur; lope; lobe; lobetraening; loping; tredemolle; terrenglop; tur; mollelop; joggetur',
    jog: 'joggepause; jogpause; joggepauser; jogg; jogge; luntende; joggende; joggpause',
    walk: 'ga; gapause; gange; gang; gaende',
    fast: 'hurtig; hurtigt; hardt; hard; rask; raskt; haard; hurtige; raske; harde',
    strides: 'stigningslob; stigningslop; stigninger; fartstigninger; strides; stigning; stigningslopinger; stignings',
    drills:
      'lobetekniske ovelser; teknik; teknikk; lobeskoling; drill; lopsdrill; loyeteknikk; teknikovelser; lobeteknik; lopeteknikk',
    'warm-up': 'opvarmning; oppvarming; varm op; varm opp; oppv; opv; opp; oppvarm; opvarm; oppjogg',
    'cool-down':
      'nedjogg; nedvarmning; afjog; nedtrapning loft; nedjogging; nedvarming; nedkoling; afvarmning; ned; nedjog; nedlob; cool ned',
    pause:
      'pause; pauser; stapause; seriepause; hvile mellem; mellem; mellom; p; pause mellom; pause mellem; ganghvile; i pause',
    'race-name': 'maraton; halvmaraton; halvmarathon; halv; mila; halvmarathonlob',
    pace: 'tempo pace; fart pace; konkurransetempo; innsats; intensitet',
    target:
      'halvmaratontempo; halvmarathontempo; 10km tempo; 10 km tempo; 5 km tempo; 5km tempo; milfart; maratonfart; halvmaratonfart; 10 km fart; 5 km fart; 10km fart; 5km fart; terskelfart; marathonfart; mtempo; taerskeltempo; marathon tempo; halvmarathon tempo; 3km fart; 3 km fart; 3000m fart',
    uphill: 'motbakker; opad bakke; op ad bakke; i bakke; oppover; i motbakke',
    terrain:
      'kuperet; kupert; terraen; terreng; flat; fladt; kupert terreng; kuperet terraen; i kupert terreng; i terreng; flatt; i skoven; grus; sti; asfalt; marka; skov; skog',
    times: 'gange x; ganger; repetisjoner; repetitioner; gentagelser',
    sets: 'serier; sett; saet; runder; blokke; blokker; serie',
    zone: 'sone; zone; i sone; z; s; i',
    'heart-rate':
      'puls; makspuls; maxpuls; hf; hfmax; av makspuls; af makspuls; af maxpuls; av maxpuls; av hfmaks; hfmaks; slag',
    am: 'morgen; formiddag; om morgenen; morgenokt',
    pm: 'aften; eftermiddag; kveld; ettermiddag; om aftenen; kveldsokt',
    or: 'eller; alternativt',
    and: 'og; sa; derefter; deretter; efterfulgt af; etterfulgt av; fulgt af; pluss',
    with: 'med; heraf; herav; hvorav; inkl; inkludert; uden; uten; m; inklusiv',
    at: 'i; pa; under; rundt; ca; max; maks; ved; omkring; cirka; a',
    total: 'totalt; i alt; til sammen; total',
    label:
      'uke; uge; hvileuke; restitutionsuge; restitusjonsuke; lett uke; treningsuke; fase; konkurranseuke; let uge; rolig uke; nedtrapping; rolig uge',
    note: 'notat; ferie; reise; fodselsdag; bemaerk; merk',
    last: 'siste; sidste; forste; avslutt; til slut; pa slutten; slutten; slut; avslutt med; afslut med; avslutning',
    filler:
      'km; kilometer; min; minutter; en; et; den; det; som; der; for; til; etter; efter; om; meget; valgfri; valgfritt; folelse; pa folelsen; time; timer; meter; sek; sekunder; evt; mandag; tirsdag; onsdag; torsdag; fredag; lordag; sondag; hele; kort; korte; litt; lidt; per; valgfrit; trening; traening; okt; ganske; svaert; veldig; hver; minutt; minut; av; af; vaer; vid',
  },
};

/** Finnish, whose words take many endings. */
export const finnish: PlanWords = {
  language: 'fi',
  words: {
    rest: 'lepo; lepopaiva; vapaa; vapaapaiva; lepoa; taysi lepo; taysilepo',
    recovery:
      'palauttav*; palautus; palautuslenkki; palauttava lenkki; palauttava juoksu; palauttava holkka; palautusjuoksu; palautuslenkit; huoltava; huoltava lenkki; huoltava holkka; hyvin kevyt; todella kevyt; palautumislenkki; tosi kevyt; elvyttava; verryttelylenkki',
    easy: 'kevyt; kevyt lenkki; kevyt juoksu; peruskestavyys; pk; pk lenkki; pk1; pk2; peruslenkki; kevyt holkka; rauhallinen; rauhallinen lenkki; rento; rauhallis*; kevyesti; perusvauhti; peruskuntolenkki; holkka; aerobinen; peruskesto; rennosti; pk juoksu; pk vauhti; reipas kevyt',
    long: 'pitka; pitka lenkki; pitkis; pitka pk; pitka juoksu; pitka pk lenkki; pitkalenkki; pitka rauhallinen; pitka kevyt lenkki',
    moderate: 'reipas; vk1; reipas lenkki; reipasta',
    tempo:
      'vauhtikestavyys; vk; vk2; vauhtikesto; tempo; tempojuoksu; kynnys; anakynnys; kynnysvauhti; kiihtyva; maratonvauhti; vauhtileikki kevyt; kisavauhti; vk lenkki; tv; tasavauhtinen; vk vauhti; kiihtyva lenkki; nouseva lenkki; tasavauhtinen vk; vauhtikestavyysharjoitus; vauhtilenkki; kynnysharjoitus; vauhtikestavyyslenkki; tv juoksu',
    intervals:
      'intervalli; intervallit; intervalliharjoitus; mk; maksimikestavyys; vauhtileikki; maki; makitreeni; makivedot; vedot; vetoja; makijuoksu; maet; ylamaki; ylamakivedot; vetoharjoitus; veto; vedoilla; makivetoja; mkk; fartlek; rataharjoitus; intervalleja; makiharjoitus; ylamakivetoja; ratatreeni; nopeus; pyramidi',
    race: 'kisa; kilpailu; kisapaiva; juoksukisa; testijuoksu; testikisa; juoksutapahtuma; kisat; kilpailupaiva; maratonkisa; hki maraton',
    'run-walk':
      'kavely ja juoksu; kavely holkka; juoksu kavely; kavelya ja juoksua; juoksua ja kavelya; kavely juoksu; holkka kavely; juoksu ja kavely',
    cross:
      'pyoraily; pyora; uinti; uintia; kavely; kavelylenkki; korvaava; korvaava harjoitus; hiihto; jooga; vesijuoksu; crosstrainer; soutu; liikkuvuus; venyttely; sauvakavely; spinning; vaellus; pyoralenkki; kehonhuolto; pilates; avantouinti; crossari; lihashuolto; luistelu',
    strength:
      'lihaskunto; voima; voimaharjoitus; kuntosali; sali; keskivartalo; lihaskuntoharjoitus; kuntopiiri; punttisali; saliharjoitus; voimatreeni; lihaskuntotreeni',
    run: 'juoksu; lenkki; juoksulenkki; juoksua; maastolenkki; polkujuoksu; lenkkia; maastojuoksu',
    jog: 'holkkaa; palautuksella; hol; holkalla; hoolkka; holkkapalautus; holkkapalautuksella',
    walk: 'kavellen; kavelya; kavelypalautus; kavelypalautuksella',
    fast: 'kova; kovaa; nopea; nopeasti; kovat',
    strides:
      'rullaukset; juoksuvedot; avaavat vedot; kiihdytykset; spurtit; rullausta; avaavia vetoja; kiihdytysta; kiihdytyksia; loppukiihdytykset; rullauksia; rennot vedot; rentoja vetoja; spurttia; coordinaatiot',
    drills: 'juoksukoordinaatiot; tekniikka; koordinaatiot; juoksutekniikka; tekniikkaharjoitus; koordinaatio',
    'warm-up':
      'alkuverryttely; verryttely; verra; alkuverra; verr; verryttelyt; alkulammittely; verryttelya; lammittely; alkuverryttelya; verkka; verkat; alkuun',
    'cool-down': 'loppuverryttely; loppuverra; jaahdyttely; loppuverr; loppuverryttelya; loppuverkka; loppuun',
    pause:
      'pal; palautukset; palautuksin; palautusta; sarjapalautus; valissa; palautuksena; palautusaika; toistopalautus; palautus valissa; kavelypal; hölkkäpal; holkkapal; sarjapal; p',
    'race-name': 'maraton; puolimaraton; puolikas; puolimara; kymppi',
    pace: 'vauhti; vauhtia; vauhdilla; vauhdissa; vauhtiin; tavoitevauhti',
    target:
      'puolimaratonvauhti; mv; 10 km vauhti; 10km vauhti; 5km vauhti; 5 km vauhti; maratonvauhtia; puolikkaan vauhti; kympin vauhti; maratonvauhtiin; pmv; puolimaratonvauhtia; mavauhti; tavoitevauhtia; 10 km kisavauhti; maravauhti; vitosen vauhti; kisavauhtia; kisavauhdilla; anakynnysvauhti; aerobinen kynnys',
    uphill: 'ylamakeen; ylamaessa; makeen',
    terrain:
      'makinen; maasto; maastossa; tasainen; metsa; polku; makisessa maastossa; kumpuileva; kumpuilevassa maastossa; tasaisella; polulla; metsassa',
    times: 'kertaa; toistoa; krt',
    sets: 'sarjaa; sarja; kierrosta; settia',
    zone: 'alue; vyohyke; alueella',
    'heart-rate':
      'syke; sykkeella; sykettä; maksimisyke; maksimisykkeesta; hf; sykealue; syketta; lyontia; maksimista; sykkeet; sykkeelle; sykkeet alle',
    am: 'aamu; aamupaiva; aamulla; aamulenkki; ap',
    pm: 'ilta; iltapaiva; illalla; iltalenkki; ip',
    or: 'tai; vaihtoehtoisesti',
    and: 'ja; sitten; seka; jalkeen',
    with: 'sis; sisaltaen; jossa; josta; sisaltaa; lopussa; sis lopussa; mukana; ilman',
    at: 'noin; alle; yli; n; max; maks; korkeintaan; kork',
    total: 'yhteensa; yht; kokonaismatka',
    label:
      'viikko; kevyt viikko; lepoviikko; palautusviikko; kisaviikko; jakso; kevennysviikko; harjoitusviikko; pk jakso; kilpailuviikko; vko; vk1 jakso',
    note: 'huom; muistiinpano; loma; matka; synttarit; huomautus',
    last: 'viimeiset; viimeinen; ensimmainen; lopuksi; alku; loppu; aluksi; viimeisella; viimeiset 2',
    filler:
      'km; kilometria; min; minuuttia; metria; sek; h; tuntia; tunti; tunnin; hyvin; erittain; oman; tunteen mukaan; vapaaehtoinen; valinnainen; oma; valinta; maanantai; tiistai; keskiviikko; torstai; perjantai; lauantai; sunnuntai; minuutin; metrin; kilometrin; treeni; harjoitus; paalla; tunne; fiiliksen mukaan; fiilis; lenkilla; lyhyt; koko; mukaan; vain; juosten; todella; tosi; aivan; pp; matto; juoksumatto; juoksumatolla',
  },
};
