/** What is needed of a rule of the registry. */
export interface RatedRule {
  readonly id: string;
  readonly scope: string;
  readonly isOffByDefault?: boolean;
}

/** What is needed of `recover analyze --all --json`. */
export interface AnalyzedLog {
  readonly sessions: readonly {
    readonly id: string;
    readonly sport: string;
    readonly intent: { readonly kind: string };
  }[];
  readonly weeks: readonly { readonly from: string; readonly to: string; readonly totals: { readonly runs: number } }[];
  readonly findings: readonly { readonly rule: string; readonly session: string | null; readonly day: string | null }[];
}

/** How often a rule spoke, and on how many of the runs or weeks that it looks at. */
export interface RuleRate {
  readonly id: string;
  readonly isOffByDefault: boolean;
  readonly findings: number;
  readonly per100Runs: number;
  /** What it looks at; `nothing` for rules on rows and entries, which have no share. */
  readonly of: 'recovery runs' | 'runs' | 'weeks' | 'nothing';
  readonly eligible: number;
  readonly spokenOn: number;
  /** Undefined where nothing was eligible. */
  readonly share?: number;
}

/** Rules of the group recovery that look at easy runs and runs without a name too. */
const LOOK_AT_EVERY_RUN: ReadonlySet<string> = new Set(['recovery/hr-high-for-pace']);

const looksAt = ({ id, scope }: RatedRule): RuleRate['of'] => {
  if (scope === 'week') return 'weeks';
  if (scope === 'problem' || scope === 'suppression') return 'nothing';
  return id.startsWith('recovery/') && !LOOK_AT_EVERY_RUN.has(id) ? 'recovery runs' : 'runs';
};

const eligibleIn = ({ sessions, weeks }: AnalyzedLog, of: RuleRate['of']): ReadonlySet<string> => {
  const runs = sessions.filter(({ sport }) => sport.includes('running'));
  if (of === 'runs') return new Set(runs.map(({ id }) => id));
  if (of === 'recovery runs')
    return new Set(runs.filter(({ intent }) => intent.kind === 'recovery').map(({ id }) => id));
  return new Set(of === 'weeks' ? weeks.filter(({ totals }) => totals.runs > 0).map(({ from }) => from) : []);
};

const rateIn = (
  log: AnalyzedLog,
  rule: RatedRule,
  of: RuleRate['of'],
): [found: number, eligible: number, spokenOn: number] => {
  const eligible = eligibleIn(log, of);
  const found = log.findings.filter((finding) => finding.rule === rule.id);
  const places = found.map(({ session, day }) =>
    of === 'weeks' ? log.weeks.find(({ from, to }) => day !== null && from <= day && day <= to)?.from : session,
  );
  const spokenOn = new Set(places.filter((place) => typeof place === 'string' && eligible.has(place)));
  return [found.length, eligible.size, spokenOn.size];
};

/**
 * Of each rule the findings per 100 runs of these logs, and the share of what it looks at on which it spoke:
 * recovery runs for recovery rules, weeks with a run for rules on weeks. Data missing on a run does not spare it.
 */
export const ruleRates = (logs: readonly AnalyzedLog[], rules: readonly RatedRule[]): RuleRate[] => {
  const runs = logs.reduce((sum, log) => sum + eligibleIn(log, 'runs').size, 0);
  return rules.map((rule) => {
    const of = looksAt(rule);
    let [findings, eligible, spokenOn] = [0, 0, 0];
    for (const log of logs) {
      const [found, all, some] = rateIn(log, rule, of);
      [findings, eligible, spokenOn] = [findings + found, eligible + all, spokenOn + some];
    }
    return {
      id: rule.id,
      isOffByDefault: rule.isOffByDefault === true,
      findings,
      per100Runs: runs === 0 ? 0 : (100 * findings) / runs,
      of,
      eligible,
      spokenOn,
      ...(eligible > 0 && { share: spokenOn / eligible }),
    };
  });
};
