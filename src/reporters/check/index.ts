import type { Renderer } from '../renderer.ts';
import { checkCheckstyle } from './check-checkstyle.ts';
import { checkGithub } from './check-github.ts';
import { checkGithubSummary } from './check-github-summary.ts';
import { checkGitlab } from './check-gitlab.ts';
import { checkJson } from './check-json.ts';
import { checkJunit } from './check-junit.ts';
import { checkLine } from './check-line.ts';
import { checkMarkdown } from './check-markdown.ts';
import { checkNdjson } from './check-ndjson.ts';
import { checkSarif } from './check-sarif.ts';
import { checkText } from './check-text.ts';
import type { ShownCheck } from './shown-check.ts';

/** THE list of formats of `recover check`; the first is the default. */
export const CHECK_REPORTERS = [
  checkText,
  checkLine,
  checkJson,
  checkNdjson,
  checkSarif,
  checkJunit,
  checkCheckstyle,
  checkGithub,
  checkGithubSummary,
  checkGitlab,
  checkMarkdown,
] as const satisfies readonly Renderer<ShownCheck>[];
