import type { ExplainedRule } from '../explained.ts';
import { sourceWords } from '../source-words.ts';

interface Help {
  readonly title: string;
  readonly text: string;
}

/** What is to be known of a rule beside how it is decided, a paragraph each. */
export const ruleHelp = ({ meta, sources }: ExplainedRule): Help[] => [
  { title: 'How', text: meta.docs.how },
  { title: 'Why', text: meta.docs.why },
  { title: 'Beware', text: meta.docs.beware },
  { title: 'Fix', text: meta.docs.fix },
  { title: `Sources (${meta.standing})`, text: sources.map(sourceWords).join('; ') },
  { title: 'Off', text: `recover check --off ${meta.id}` },
];
