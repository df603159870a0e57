#!/usr/bin/env bash
# What the last step of action.yml does: its inputs, as INPUT_… in the environment, become arguments of `recover check`.
set -euo pipefail

arguments=(check -f github)

# The summary file is this step's alone, so it may be written as a whole.
if [[ -n ${GITHUB_STEP_SUMMARY:-} ]]; then arguments+=(-f "github-summary=$GITHUB_STEP_SUMMARY"); fi
if [[ -n ${INPUT_SARIF:-} ]]; then arguments+=(-f "sarif=$INPUT_SARIF"); fi
if [[ -n ${INPUT_PRESET:-} ]]; then arguments+=(--preset "$INPUT_PRESET"); fi
if [[ -n ${INPUT_CONFIG:-} ]]; then arguments+=(--config "$INPUT_CONFIG"); fi
if [[ -n ${INPUT_FAIL_ON:-} ]]; then arguments+=(--fail-on "$INPUT_FAIL_ON"); fi
if [[ -n ${INPUT_MAX_WARNINGS:-} ]]; then arguments+=(--max-warnings "$INPUT_MAX_WARNINGS"); fi

paths=()
while IFS= read -r path; do
  # Blanks around a name are the YAML's, not the file's.
  path=${path#"${path%%[![:space:]]*}"}
  path=${path%"${path##*[![:space:]]}"}
  if [[ -n $path ]]; then paths+=("$path"); fi
done <<<"${INPUT_PATH:-}"

if [[ ${#paths[@]} -eq 0 ]]; then
  echo '::error title=recover::the input "path" names no plan'
  exit 2
fi

exec node "$GITHUB_ACTION_PATH/dist/recover.js" "${arguments[@]}" -- "${paths[@]}"
