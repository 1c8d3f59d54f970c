#!/usr/bin/env bash
# ./dev lint after the build: cheap checks over everything, static analysis over what changed. All run, then it fails.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
build=${1:-build/dev}
most_files=60 # static analysis takes about 6 s a file and core
most_seconds=1500
faults=()

check() { # TITLE COMMAND…
  local title=$1
  shift
  if "$@"; then printf '%s: clean\n' "$title"; else printf '%s: FAULTS\n' "$title"; faults+=("$title"); fi
}

sources() { git ls-files --cached --others --exclude-standard -- 'core/*' 'ui/*' 'app/*' 'tests/*' | grep -E '\.(h|cpp)$'; }
scripts() { git ls-files --cached --others --exclude-standard -- dev .ci '*.sh'; }

format() { # names the first place in each file
  ! sources | xargs -r -d '\n' clang-format-14 --dry-run 2>&1 \
    | sed -nE 's/^([^:]+:[0-9]+):.* code should be clang-formatted.*/\1: not in the house format/p' | sort -u -t : -k 1,1 | grep .
}
layering() { cmake -P tests/house/layering.cmake; }
words() { cmake -P tests/house/words.cmake; }
shells() { scripts | xargs -r -d '\n' shellcheck; }

short_functions() { # names functions over 60 lines
  sources | grep '\.cpp$' | ctags --languages=C++ --c++-kinds=f --fields=+ne -f - -L - \
    | awk -F '\t' '{ start = end = 0
        for (i = 4; i <= NF; ++i) { if ($i ~ /^line:/) start = substr($i, 6); if ($i ~ /^end:/) end = substr($i, 5) }
        if (end - start >= 60) { printf "%s:%d: %s() has %d lines; at most 60\n", $2, start, $1, end - start + 1; bad = 1 } }
      END { exit bad }'
}

base_commit() { # where this work began: the branch it left, else the commit before
  local base head
  head=$(git rev-parse HEAD)
  base=$(git merge-base HEAD origin/main 2>/dev/null || true)
  [ -n "$base" ] && [ "$base" != "$head" ] || base=$(git rev-parse -q --verify HEAD~1 || git hash-object -t tree /dev/null)
  printf '%s' "$base"
}

changed_sources() { # compiled files that changed, largest change first
  { git diff --numstat --diff-filter=d "$(base_commit)" -- core ui app tests
    git ls-files --others --exclude-standard -- core ui app tests | sed 's/^/1\t0\t/'; } \
    | sort -rn | cut -f 3 | grep '\.cpp$' | while read -r file; do
      if grep -q "$PWD/$file\"" "$build/compile_commands.json"; then printf '%s\n' "$file"; fi
    done || true
}

analysis() {
  local files
  mapfile -t files < <(changed_sources)
  [ "${#files[@]}" -gt 0 ] || return 0
  if [ "${#files[@]}" -gt "$most_files" ]; then
    printf 'static analysis of the %d largest changes of %d\n' "$most_files" "${#files[@]}"
    files=("${files[@]:0:most_files}")
  fi
  printf '%s\n' "${files[@]}" \
    | timeout "$most_seconds" xargs -d '\n' -n 1 -P "$(nproc)" clang-tidy-14 --quiet -p "$build" 2>"$build/tidy.log" \
    || { local status=$?; grep -E '(error|fatal):' "$build/tidy.log" || true; return "$status"; }
}

check 'Format (./dev format mends it)' format
check 'Layering' layering
check 'Words' words
check 'Function lengths' short_functions
if command -v shellcheck >/dev/null; then check 'Shell scripts' shells; fi
check 'Static analysis of changed files' analysis
if [ "${#faults[@]}" -gt 0 ]; then
  printf 'Lint: faults in %s\n' "$(IFS=,; printf '%s' "${faults[*]}")"
  exit 1
fi
printf 'Lint: nothing to say\n'
