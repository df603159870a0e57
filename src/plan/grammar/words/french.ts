import type { PlanWords } from '../tag.ts';

/** French; `course` alone is left to English, where it is the route. */
export const french: PlanWords = {
  language: 'fr',
  words: {
    rest: 'repos; jour de repos; repos complet; repos total; jour off; relache; pas de course; aucun',
    recovery:
      'recup*; footing recup; footing recuperation; footing de recup; footing de recuperation; recuperation active; recup active; decrassage; footing tres lent; footing lent recup; jogging de recuperation; jogging recup; footing regeneration; tres lent; tres facile; footing souple recup; footing tres facile; sortie recup; sortie de recuperation; regeneration; deblocage',
    easy: 'footing; footing lent; footing facile; footing souple; footing leger; ef; endurance fondamentale; endurance; fondamental*; sortie cool; cool; facile; lent*; souple; tranquille; aisance; aisance respiratoire; endu; endurance de base; footing ef; en ef; leger; doucement',
    long: 'sortie longue; sl; sorties longues; longue; longue sortie; footing long; endurance longue',
    moderate: 'modere; moderee; endurance active; ea; allure moderee; rythme soutenu; soutenu; endurance soutenue',
    tempo:
      'seuil; allure seuil; tempo; progressif; progressive; footing progressif; allure specifique; as10; as21; as42; as; allure marathon; allure semi; allure course; am; sv1; sv2; sortie progressive; acceleration progressive; fin rapide; actif; seuil anaerobie; spe; specifique',
    intervals:
      'vma; vma courte; vma longue; fractionne*; fractions; pma; cotes; seance de cotes; cote; fartlek; intervalles; intervalle; 30 30; interval training; piste; seance piste; pyramide; seance vma; vitesse; fractionnes; repetitions',
    race: 'competition; compet; compete; jour de course; course officielle; jour j; la course; course preparatoire; course objectif; trail officiel; cross officiel; course de preparation',
    'run-walk':
      'course marche; marche course; alternance marche course; alternance course marche; alterner marche et course; marche et course',
    cross:
      'velo; vtt; natation; piscine; nage; home trainer; rameur; elliptique; yoga; rando; randonnee; marche; marche active; entrainement croise; croise; sport croise; etirements; etirement; stretching; aquajogging; sortie velo; activite croisee; souplesse; mobilite; ski de fond; raquettes',
    strength:
      'renforcement; renfo; renfo musculaire; renforcement musculaire; ppg; pps; musculation; muscu; gainage; abdos; salle de sport; salle',
    run: 'course a pied; courir; cap; sortie; seance; sortie trail; sortie nature; sortie running; courez; course libre; sortie libre',
    jog: 'trot; trottine; trottinez; trottiner; trottinee; en trottinant; trottinant; jogging',
    walk: 'marcher; marchez; en marchant; min de marche; marche lente',
    fast: 'rapide; vite; dur; intense',
    strides:
      'lignes droites; ligne droite; ld; accelerations; acceleration; foulees; foulees bondissantes ld; accelerations progressives',
    drills: 'educatifs; gammes; gammes athletiques; ppg educatifs; educatif; ppe',
    'warm-up': 'echauffement; ech; echauf; echauffez vous',
    'cool-down': 'retour au calme; rac; rc; retour calme',
    pause:
      'r; rec; recups; recuperations; recup entre; recup trot; recuperation entre; recup trottinee; recup marche; recuperation trottinee; recup jog; entre les series; entre series; recup en trottinant; recuperation en trottinant; temps de recup; entre',
    'race-name': 'semi; semi marathon',
    pace: 'allure; vitesse allure; rythme; train',
    target:
      'vma pace; allure 10; allure 10km; allure 10 km; allure 5 km; allure 5km; allure 10k; allure 5k; allure objectif; allure vma; de vma; de la vma; allure semi marathon; allure cible; allure 21; allure 42',
    uphill: 'montee; montees; en montee; en cote',
    terrain:
      'vallonne; vallonnee; vallonnes; plat; parcours vallonne; parcours plat; denivele; nature; terrain; parcours; foret; en nature; en foret; valonne',
    times: 'fois; repetitions de',
    sets: 'series; series de; blocs; blocs de; serie',
    zone: 'zone; z',
    'heart-rate':
      'fc; fcm; fcmax; fc max; puls; pulsations; de fcm; de fcmax; de la fcm; frequence cardiaque; de la fc max; de fc max; fcr; de la fcmax; bat min',
    am: 'matin; le matin',
    pm: 'soir; le soir; apres midi; l apres midi',
    or: 'ou; ou bien',
    and: 'et; puis; ensuite; suivi de; suivie de; suivi d; enchainer avec',
    with: 'avec; dont; y compris; sans; inclus',
    at: 'a; au; aux; autour; autour de; sous; entre 2; en; environ; max; maxi; jusqu a; de; vers',
    total: 'total; au total; soit; total de',
    label:
      'semaine; semaine de recup; semaine de recuperation; semaine de course; affutage; bloc; periode; semaine allegee; cycle',
    note: 'remarque; conseil; attention; vacances; voyage; anniversaire',
    last: 'derniers; dernieres; dernier; premiers; fin; a la fin; en fin de; finir; terminer par; finir par; la fin; en fin; derniere; premiere; premieres',
    filler:
      'km; kms; kilometres; min; minutes; le; la; les; l; d; du; des; de la; un; une; pour; sur; si; possible; si possible; plaisir; sensation; sensations; aux sensations; facultatif; facultative; option; en option; sport; tour; tours; par; chaque; vers le; plus; moins; bien; tres; heures; heure; h; temps; libre; dans; lundi; mardi; mercredi; jeudi; vendredi; samedi; dimanche; sans forcer; forcer; a jeun; environ un; tout; toute; toutes; se; son; soi',
  },
};
