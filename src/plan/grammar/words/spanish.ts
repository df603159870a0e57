import type { PlanWords } from '../tag.ts';

/** Spanish, with the abbreviations of its clubs (CCL, RC). */
export const spanish: PlanWords = {
  language: 'es',
  words: {
    rest: 'desc; descanso; dia de descanso; descanso total; descanso completo; descansar; libre; dia libre; reposo; descanso activo o total',
    recovery:
      'rodaje regenerativo; regenerativ*; recuperacion; trote regenerativo; carrera regenerativa; soltar; soltar piernas; descarga; descarga activa; muy facil; muy suave; trote muy suave; rodaje muy suave; rodaje recuperacion; rodaje de recuperacion; trote de recuperacion; recuperacion activa; descanso activo; rodaje muy facil; muy lento; rodaje regenerante; trote recuperacion; rodaje de descarga',
    easy: 'suaves; ccs; rodaje regular; rodaje; rodaje suave; suave; rodaje facil; facil; ccl; cc; carrera continua; carrera continua suave; carrera continua lenta; trote; trote suave; rodar; lento; base; aerobico; aerobica; comodo; tranquilo; carrera suave; carrera lenta; rodaje comodo; ritmo suave; ritmo comodo; aerobico ligero; ligero; trotar; rodaje z2; cont suave; continuo suave',
    long: 'tl; tirada en montana; rodaje de larga duracion; tirada larga; tirada; rodaje largo; largo; larga; carrera larga; fondo; fondo largo; rodaje de fondo; tirada larga suave; dominguera',
    moderate:
      'ritmo medio; medio ritmo; ccm; moderado; carrera continua media; rodaje medio; rodaje alegre; alegre; ritmo moderado; rodaje ritmo; ccv medio',
    tempo:
      'umbral; tempo; ritmo; ritmo controlado; progresivo; progresiva; rodaje progresivo; carrera progresiva; ritmo de carrera; ritmo competicion; ritmo carrera; ritmo maraton; ritmo media; ritmo media maraton; ritmo umbral; ccr; ccv; carrera continua rapida; controlado; rodaje controlado; umbral anaerobico; ritmo de competicion; ritmo vivo',
    intervals:
      'series; series de; cuestas; fartlek; cambios; cambios de ritmo; intervalos; intervalo; interval; pista; repeticiones; velocidad; piramide; series cortas; series largas; gradas; farlek; multisaltos; circuito oregon; hit; hiit; sprints cuesta',
    race: 'competicion; carrera popular; dia de carrera; dia de la carrera; carrera objetivo; carrera 10k; carrera 5k; test; san silvestre; la carrera; prueba; carrera de prueba',
    'run-walk':
      'correr y caminar; caminar y correr; caco; ca co; caminar correr; correr caminar; trotar y caminar; caminar y trotar',
    cross:
      'bici; bicicleta; ciclismo; natacion; nadar; piscina; eliptica; entrenamiento cruzado; cruzado; yoga; caminata; senderismo; andar; estiramientos; estirar; spinning bici; movilidad; pilates; remo; paseo; montar en bici',
    strength:
      'circuito; circuito de fuerza; peso muerto; sentadilla; sentadillas; fuerza; gimnasio; gym fuerza; pesas; musculacion; tonificacion; acondicionamiento; core fuerza; trabajo de fuerza; abdominales; autocargas; fortalecimiento',
    run: 'carrera; correr; corre; carrera a pie; salida; correr libre; carrera libre; entrenamiento; sesion',
    jog: 'trotando; trote rec; al trote; trotecito',
    walk: 'caminar; caminando; andando; camina',
    fast: 'rapido; rapidos; rapida; fuerte; fuertes; intenso; duro; a tope; tope',
    strides:
      'prog; progresiones; rectas; aceleraciones; progresivos; progresion; aceleracion; rectas progresivas; progresivos cortos',
    drills: 'tecnica; tecnica de carrera; ejercicios de tecnica; abdominales tecnica; skipping',
    'warm-up': 'calentamiento; calentar; calienta; cal; calent',
    'cool-down':
      'v a la calma; vuelta calma; v calma final; vuelta a la calma; enfriamiento; soltar al final; vc; v calma; enfriar; afloje',
    pause:
      'rec; recuperando; recup; rec entre; recuperacion entre; entre series; pausa; pausas; de recuperacion; entre; descanso entre; de descanso; recuperaciones',
    'race-name': 'maraton; media maraton; media; medio maraton; medio fondo',
    pace: 'ritmo 10; intensidad',
    target:
      'ritmo 10k; ritmo 5k; ritmo 10 k; ritmo 5 k; ritmo objetivo; rm; rmm; r10k; r5k; rc; ritmo de 10k; ritmo de 5k; ritmo de maraton; ritmo de media; ritmo de media maraton; ritmo de 10 km; ritmo de 5 km; ritmo 10 km; ritmo 5 km',
    uphill: 'cuesta; en cuesta; subida; subidas; cuesta arriba',
    terrain:
      'llano; con desnivel; terreno; montana; por montana; campo; por campo; asfalto; terreno llano; terreno ondulado; ondulado; monte; por monte; por asfalto; por tierra; cesped',
    times: 'veces; repeticiones de; reps de',
    sets: 'bloques; bloques de; vueltas; series x',
    zone: 'zona; z; zonas',
    'heart-rate':
      'fc; fcmax; fc max; fcm; pulsaciones; ppm; pulso; de la fcmax; de fcmax; de la fc maxima; lpm; frecuencia cardiaca; de la fc max',
    am: 'manana; por la manana',
    pm: 'tarde; por la tarde; noche',
    or: 'o; o bien; u',
    and: 'y; luego; despues; mas; seguido de; seguidos de; e; acabar con; terminar con; terminando con; y acabar con',
    with: 'con; incluye; incluyendo; c; sin',
    at: 'a; al; en; sobre; entre 2; por debajo de; max; aprox; maximo; hasta; de; por',
    total: 'total; en total; totales',
    label:
      'semana; semana de descarga; semana de carrera; semana de recuperacion; fase; puesta a punto; bloque; mesociclo',
    note: 'nota; consejo; vacaciones; viaje; cumpleanos',
    last: 'ultimos; ultimas; ultimo; primeros; final; al final; primeras; ultima',
    filler:
      'km; kms; kilometros; min; minutos; minuto; el; la; los; las; un; una; del; que; por; para; si; opcional; sensaciones; por sensaciones; cada; muy; mas o menos; horas; hora; metros; seg; segundos; dia; lunes; martes; miercoles; jueves; viernes; sabado; domingo; se; lo; su; todo; sin parar; toda; bien; cada una; cada uno',
  },
};
