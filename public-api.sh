#!/usr/bin/env bash
# Re-makes PublicAPI.Unshipped.txt of one project after a deliberate change of its public surface.
#   ./public-api.sh src/RunbookDsl
set -euo pipefail
project=${1:?usage: ./public-api.sh src/<project>}
api="$project/PublicAPI.Unshipped.txt"
printf '#nullable enable\n' >"$api"
# RS0016 names every symbol that the file lacks, in the file's own notation.
dotnet build "$project" -v q --nologo -p:RunAnalyzers=true -p:TreatWarningsAsErrors=false --no-incremental 2>&1 |
    sed -n "s/.*RS0016: Symbol '\(.*\)' is not part of the declared public API.*/\1/p" |
    LC_ALL=C sort -u >"$api.new"
cat "$api.new" >>"$api"
rm "$api.new"
printf '%s: %s symbols\n' "$api" "$(($(wc -l <"$api") - 1))"
