import type { Vocabulary } from './vocabulary.ts';

/** Words of Japanese run titles, folded: voiced signs are off, so that リカバリー reads リカハリー. */
export const japanese: Vocabulary = {
  language: 'ja',
  head: { kind: 'recovery', confidence: 'high', match: /^(?:リカハリー|回復)(?:走|ショク|ラン)?(?:$|\s)|^疲労抜き/ },
  rules: [
    {
      kind: 'intervals',
      confidence: 'medium',
      match: /インターハル|レヘティション|^レヘ|坂(?:タッシュ|練)|ホイント練/,
    },
    {
      kind: 'tempo',
      confidence: 'medium',
      match: /閾値走|(?<!e)ヘース走|テンホ(?:走|ラン)|ヒルトアッフ|(?:レース|マラソン|ハーフ)ヘース/,
    },
    {
      kind: 'race',
      confidence: 'medium',
      match: /(?:レース|大会)(?!後|前|の|に|へ)|^(?!.*[朝昼夕夜])[^\s\d]{2,}マラソン(?:大会)?(?:\s*\d{4})?$/,
    },
    { kind: 'long', confidence: 'medium', match: /ロンク(?:走|ラン)|距離走/ },
    { kind: 'easy', confidence: 'medium', match: /(?<!つなき|タウン|アッフ|\dm\s?の?)ショク|イーシーラン|eヘース/ },
  ],
};
