import type { PlanWords } from '../tag.ts';

/** Portuguese of Brazil and Portugal. */
export const portuguese: PlanWords = {
  language: 'pt',
  words: {
    rest: 'descanso; folga; dia de folga; dia de descanso; descanso total; repouso; off total; descansar; repouso total',
    recovery:
      'regenerativ*; corrida regenerativa; trote regenerativo; rodagem leve; rodagem regenerativa; recuperacao; recuperacao ativa; corrida de recuperacao; muito leve; trote muito leve; corrida muito leve; treino regenerativo; soltura; descanso ativo; muito facil; rodagem de recuperacao',
    easy: 'rodagem; leve; corrida leve; corrida facil; trote leve; trote; rolar; base; confortavel; ritmo confortavel; facil; moderado leve; corrida continua leve; rodagem continua; aerobico leve; treino leve; corrida continua lenta; lenta; ritmo leve; corrida lenta; tranquila; tranquilo; aerobia; aerobio; rodagem facil; cl leve; devagar; corrida tranquila',
    long: 'longao; longo; treino longo; corrida longa; rodagem longa; longa; longao leve',
    moderate: 'moderado; moderada; corrida moderada; ritmo moderado; treino moderado; rodagem moderada',
    tempo:
      'ritmo; limiar; tempo run; progressivo; progressiva; corrida progressiva; treino de ritmo; ritmo de prova; ritmo prova; treino de limiar; corrida de ritmo; ritmo de maratona; ritmo de meia; ritmado; ritmada; ritmo maratona; ritmo meia',
    intervals:
      'tiros; tiro; intervalad*; treino intervalado; fartlek; subidas; ladeiras; ladeira; series; velocidade; pista; treino de velocidade; tiros de; treino de tiros; fartleck; repeticoes; treino de subida; rampas; intervalos; piramide',
    race: 'prova; competicao; dia da prova; corrida de rua; prova alvo; dia de prova; corrida oficial; prova teste; teste de',
    'run-walk':
      'corrida e caminhada; caminhada e corrida; corre caminha; correr e caminhar; caminhar e correr; caminhada corrida; corrida caminhada; trote e caminhada; alternar caminhada e corrida',
    cross:
      'bicicleta; bike; pedal; pedalar; natacao; nadar; piscina; treino cruzado; cross training; eliptico; ioga; yoga; caminhada; alongamento; alongamentos; mobilidade; pilates; remo; spinning',
    strength:
      'forca; musculacao; academia; fortalecimento; reforco; reforco muscular; funcional; treino funcional; treino de forca; ginasio; abdominais; core; treino de reforco',
    run: 'corrida; correr; treino; treino livre; corrida livre; corrida na esteira; esteira; corrida continua',
    jog: 'trotando; trotinho; trote rec',
    walk: 'caminhar; caminhando; andando; andar',
    fast: 'forte; fortes; rapido; rapida; intenso; rapidos',
    strides:
      'acelerações; aceleracoes; retas; educativos e tiros; progressoes; aceleracao; progressivos curtos; sprints curtos',
    drills: 'educativos; educativo; tecnica; coordenativos; tecnica de corrida',
    'warm-up': 'aquecimento; aquecer; aquec',
    'cool-down':
      'desaquecimento; volta a calma; desaquecer; arrefecimento; retorno a calma; soltar; relaxamento; desaq',
    pause:
      'rec; intervalo; intervalo de; pausa; descanso entre; entre tiros; recuperando; recuperacao entre; de recuperacao; de descanso; entre; de intervalo; descanso de; pausas',
    'race-name': 'maratona; meia maratona; meia',
    pace: 'intensidade; pace alvo',
    target:
      'ritmo 10k; ritmo 5k; rp; ritmo de 10k; ritmo de 5k; ritmo 10 km; ritmo de 10 km; pace de prova; pace de maratona; pace de meia; pace de 10k; pace de 5k; pace alvo; ritmo alvo; ritmo de meia maratona',
    uphill: 'subida; na subida; em subida; na ladeira',
    terrain:
      'plano; trilha; terreno; percurso; com altimetria; altimetria; percurso plano; percurso ondulado; asfalto; terra; grama; em trilha; na areia; ondulado',
    times: 'vezes; repeticoes de',
    sets: 'series de; blocos; blocos de; voltas; serie',
    zone: 'zona; z',
    'heart-rate': 'fc; fcmax; fc max; bpm; da fcmax; frequencia cardiaca; da fc max; fcm; batimentos',
    am: 'manha; de manha; pela manha',
    pm: 'tarde; noite; a tarde; a noite; de tarde',
    or: 'ou; ou entao',
    and: 'e; depois; mais; seguido de; seguidos de; em seguida; seguida de',
    with: 'com; incluindo; sendo; c; sem; inclui',
    at: 'a; em; ao; abaixo de; aprox; cerca de; de; no; na; ate',
    total: 'total; no total; ao todo; totalizando',
    label: 'semana; semana regenerativa; semana da prova; fase; semana de recuperacao; bloco; polimento',
    note: 'nota; obs; observacao; viagem; ferias; aniversario; dica',
    last: 'ultimos; ultimas; finais; final; primeiros; no final; ultimo; primeiras; ultima',
    filler:
      'km; kms; quilometros; min; minutos; minuto; o; os; as; um; uma; do; da; dos; das; que; por; para; se; opcional; sensacao; horas; hora; metros; seg; segundos; cada; muito; percepcao; segunda; terca; quarta; quinta; sexta; sabado; domingo; livre; dia; tudo; bem; cada um; sem parar; conforme',
  },
};
