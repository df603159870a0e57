import type { PlanWords } from '../tag.ts';

/** Turkish. */
export const turkish: PlanWords = {
  language: 'tr',
  words: {
    rest: 'dinlenme; dinlenme gunu; dinlen; izin; tam dinlenme; istirahat; bos gun; off gun; istirahat gunu; tatil gunu; bos',
    recovery:
      'toparlanma; toparlanma kosusu; toparlama; yenilenme; yenilenme kosusu; aktif dinlenme; cok kolay; rejenerasyon; cok hafif; toparlanma jogu; cok yavas; aktif toparlanma; yenileme; yenileyici kosu; cok rahat; toparlama kosusu; rejenerasyon kosusu; yenileme kosusu',
    easy: 'kolay; kolay kosu; rahat; rahat kosu; hafif; hafif kosu; hafif tempo; aerobik; aerobik kosu; yavas; yavas kosu; duz kosu; konusma temposu; rahat tempo; kolay tempo; hafif jog; hafif tempolu kosu; rahat tempoda; kolay tempoda; sohbet temposu; hafif tempoda; temel kosu; jog kosu',
    long: 'uzun kosu; uzun; uzun mesafe; uzun yavas; uzun yavas kosu; uzun rahat kosu; uzun kolay kosu; uzun mesafe kosusu; uzun antrenman',
    moderate: 'orta; orta tempo; orta tempolu; orta siddet; orta siddetli; orta tempolu kosu; orta tempoda',
    tempo:
      'tempo; tempo kosusu; esik; esik kosusu; tempolu kosu; ilerlemeli; artan tempo; yaris temposu; maraton temposu; laktat esigi; esik antrenmani; progresif; esik temposu; tempolu; tempo antrenmani; artan tempolu kosu; progresif kosu; giderek hizlanan; hizlanan kosu; yari maraton temposu',
    intervals:
      'interval; intervaller; interval antrenmani; fartlek; yokus; tepe; tepe tekrarlari; yokus tekrarlari; hiz calismasi; tekrar; tekrarlar; hiz antrenmani; pist; interval calismasi; yokus antrenmani; tepe kosusu; aralikli; yokus kosusu; aralikli kosu; tepe antrenmani; aralikli antrenman; hiz; tekrarli; sprintler; piramit; surat; yokus calismasi; pist antrenmani; tepe calismasi',
    race: 'yaris; yaris gunu; yarisma; test kosusu; yarisi; hazirlik yarisi; test yarisi; maraton gunu; deneme yarisi',
    'run-walk': 'kosu yuruyus; yuruyus kosu; yuru kos; kos yuru; yuruyus ve kosu; kosu ve yuruyus; kosu yurume',
    cross:
      'bisiklet; yuzme; capraz antrenman; yuruyus; yoga; eliptik; pilates; esneme; germe; kurek; doga yuruyusu; mobilite; kros antrenman; dag bisikleti; capraz; esneme hareketleri; spinning; esneklik; alternatif antrenman',
    strength:
      'kuvvet; kuvvet antrenmani; agirlik; guc antrenmani; guclendirme; core antrenmani; kondisyon; spor salonu; guc; kuvvet calismasi; core calismasi; agirlik antrenmani; direnc antrenmani; fitness; karin',
    run: 'kosu; kosusu; kos; patika kosusu; serbest kosu; antrenman; kosu bandi',
    jog: 'jogging; hafif jog arasi; jog; yavas jog; joglama',
    walk: 'yuru; yurume; yuruyerek; yuruyusle',
    fast: 'hizli; sert; guclu; yogun; cok hizli; siddetli',
    strides:
      'hizlanma; hizlanmalar; akselerasyon; sprint hizlanma; ivmelenme; hizlanmalari; aciliş; acilislar; acma; artan hizlanma; acilma; stride; rahat hizlanma; acilis; ciplak ayak hizlanma; depar; deparlar',
    drills: 'kosu drilleri; teknik; drill; kosu abc; kosu teknigi; teknik calisma',
    'warm-up': 'isinma; isinma kosusu; isin; isinmasi; isinma jogu',
    'cool-down': 'soguma; soguma kosusu; soguma jogu; sog',
    pause:
      'ara; arasi; aralar; dinlenmeli; araları; dinlenme arasi; arada; set arasi; jog arasi; dinlenmeyle; toparlanma arasi; arasinda; yuruyus arasi; tekrarlar arasi',
    'race-name': 'maraton; yari maraton; yarimaraton; yari; ultra maraton',
    pace: 'tempoda; temposunda; efor; temposuyla; hizinda; siddet; siddetinde; tempoyla; eforla',
    target:
      'maraton temposunda; yaris temposunda; 10k temposu; 5k temposu; 10k temposunda; 5k temposunda; yari maraton temposunda; esik temposunda; 10 km temposu; 5 km temposu; 10 km temposunda; 5 km temposunda; mt; hedef tempo; hedef tempoda; hedef temposunda; maraton tempo; yaris hizinda',
    uphill: 'yokus yukari; yukari; tirmanis; yokusta',
    terrain:
      'tepelik; duz; patika; arazi; arazide; engebeli; orman; parkur; inisli cikisli; ormanda; engebeli arazi; toprak; duz parkur; sahil',
    times: 'kez; tekrar x; defa',
    sets: 'set; seri; tur',
    zone: 'bolge; zon; bolgede; nabiz bolgesi; bolgesi; bolgesinde',
    'heart-rate':
      'nabiz; kah; maks nabiz; maksimum nabzin; nabzi; nabizda; max nabiz; atim; maksimum nabiz; maks nabzin; maksimum nabzinin; kalp atisi',
    am: 'sabah; sabahleyin; ogleden once',
    pm: 'aksam; ogleden sonra; aksamleyin',
    or: 'veya; ya da; yada; veyahut',
    and: 've; sonra; ardindan; arti; sonrasinda; daha sonra',
    with: 'ile; dahil; icinde; birlikte; haric',
    at: 'civari; altinda; yaklasik; en fazla; maks; max; uzerinde; civarinda; gecmeden',
    total: 'toplam; toplamda; total',
    label: 'hafta; dinlenme haftasi; yaris haftasi; toparlanma haftasi; faz; donem; hafif hafta; haftasi; blok',
    note: 'not; tatil; seyahat; dogum gunu; ipucu; uyari',
    last: 'son; ilk; bitis; sonunda; son bolum; sonu; bitiriste',
    filler:
      'km; kilometre; dk; dakika; metre; sn; saniye; saat; hissederek; istege bagli; gunu; her; bir; kadar; hisse gore; cok; pazartesi; sali; carsamba; persembe; cuma; cumartesi; pazar; serbest; gun; icin; da; de; sonrasi; isteğe bağlı; keyif; keyfi; hissine gore; kisa; daha; en; biraz; istege gore; temponuzda; kendi temponda; olarak; lik; luk; dakikalik; kmlik; kilometrelik',
  },
};
