#!/usr/bin/env bash
# Builds the solution once and runs every test project; the last line is the sum.
#   ./test.sh                  what cannot run here is skipped, and said so
#   ./test.sh --all            a missing peer, a skipped test or a project without tests is a failure
#   ./test.sh RunbookDsl.Tests Architecture   only projects whose names contain one of these
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

all=false
wanted=()
for argument in "$@"; do
    case $argument in
        --all) all=true ;;
        -h | --help) sed -n '2,5s/^# \{0,1\}//p' "$0"; exit 0 ;;
        -*) printf 'test.sh: unknown option %s\n' "$argument" >&2; exit 2 ;;
        *) wanted+=("$argument") ;;
    esac
done

configuration=${CONFIGURATION:-Release}
results=$PWD/artifacts/tests
[ "$all" = true ] && export RUNBOOKDSL_REQUIRE_PEERS=1

export DOTNET_CLI_TELEMETRY_OPTOUT=1 TESTINGPLATFORM_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
export DOTNET_GENERATE_ASPNET_CERTIFICATE=false DOTNET_ADD_GLOBAL_TOOLS_TO_PATH=false
# A build node that outlives the run keeps its output open, and whoever reads it waits for ever.
export MSBUILDDISABLENODEREUSE=1

# What of the hosts' tests is about what they keep, so that it is worth to run it with another database too.
on_postgres='Journal!=SQLite&(FullyQualifiedName~IncidentTests|FullyQualifiedName~SilenceTests|FullyQualifiedName~SilenceApiTests|FullyQualifiedName~MaintenanceTests|FullyQualifiedName~.Outbox.|FullyQualifiedName~.Escalation.|FullyQualifiedName~CheckTests.What_was|FullyQualifiedName~CheckTests.A_review|FullyQualifiedName~SettingHostTests.A_|FullyQualifiedName~RecoveryTests|FullyQualifiedName~RetentionTests.What|FullyQualifiedName~HookTests|FullyQualifiedName~.Alertmanager.|FullyQualifiedName~DerivedInhibitionTests|FullyQualifiedName~WatchTests.The_|FullyQualifiedName~AuditTests|FullyQualifiedName~.Procedures.|FullyQualifiedName~.Messages.|FullyQualifiedName~DeliveryLogTests)'

total_passed=0 total_failed=0 total_skipped=0
sum() { printf '%d passed, %d failed, %d skipped\n' "$total_passed" "$total_failed" "$total_skipped"; }
say() { printf '== %s\n' "$*"; }
give_up() { say "$1" >&2; total_failed=1; sum; exit 1; }

# Debian keeps the server's programs out of the path.
has_postgres() { compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null; }

# The peers that some tests run against: Debian's package, and the command it brings.
install_peers() {
    local missing=() peer
    for peer in chromium prometheus prometheus-alertmanager prometheus-node-exporter; do
        command -v "$peer" >/dev/null || missing+=("$peer")
    done
    has_postgres || missing+=(postgresql)
    [ ${#missing[@]} -eq 0 ] && return
    if ! command -v apt-get >/dev/null; then
        say "not installed, and there is no apt-get to install them with: ${missing[*]}; the tests that need them are skipped"
        return
    fi
    if [ "$(id -u)" -ne 0 ]; then
        say "not installed, and only root can install them: ${missing[*]}; the tests that need them are skipped (sudo apt-get install ${missing[*]})"
        return
    fi
    say "installing ${missing[*]}"
    mkdir -p "$results"
    if ! { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"; } \
        >"$results/apt.log" 2>&1 </dev/null; then
        tail -n 5 "$results/apt.log"
        say "could not install ${missing[*]}; the tests that need them are skipped"
        return
    fi
    # Debian starts what it installs; the tests start their own, on ports of their own.
    for peer in "${missing[@]}"; do
        if [ -d /run/systemd/system ]; then
            systemctl stop "$peer" >/dev/null 2>&1
        elif [ -x "/etc/init.d/$peer" ]; then
            "/etc/init.d/$peer" stop >/dev/null 2>&1
        fi
    done
}

is_wanted() {
    [ ${#wanted[@]} -eq 0 ] && return 0
    local part
    for part in "${wanted[@]}"; do
        case $1 in *"$part"*) return 0 ;; esac
    done
    return 1
}

# The value of one attribute of a results file's <Counters>, summed over the files given.
counter() {
    local name=$1
    shift
    sed -n "s/.*<Counters [^>]*[ ]*\b$name=\"\([0-9]*\)\".*/\1/p" "$@" | awk '{ n += $1 } END { print n + 0 }'
}

# A project's tests, or those of them that a filter names, under another name. Its last line is what came of them.
run_project() {
    local project=$1 filter=${2-} name folder started code trx executed passed failed skipped
    name=$(basename "$project" .csproj)${3-}
    folder=$results/$name
    rm -rf "$folder"
    started=$SECONDS
    dotnet test "$project" -c "$configuration" --no-build --nologo -v quiet \
        ${filter:+--filter "$filter"} --results-directory "$folder" --logger "trx;LogFileName=$name.trx" --logger "console;verbosity=minimal" \
        --blame-hang-timeout 8m --blame-hang-dump-type none </dev/null
    code=$?
    passed=0 failed=0 skipped=0
    trx=$folder/$name.trx
    if [ -s "$trx" ]; then
        executed=$(counter executed "$trx")
        passed=$(counter passed "$trx")
        failed=$((executed - passed))
        # The results file counts a skipped test as neither executed nor notExecuted.
        skipped=$(($(counter total "$trx") - executed))
    fi
    if [ "$code" -ne 0 ] && [ "$failed" -eq 0 ]; then
        say "$name ended with code $code although no test of it failed"
        failed=1
    elif [ "$all" = true ] && [ $((passed + failed + skipped)) -eq 0 ]; then
        say "$name holds no tests"
        failed=1
    fi
    printf '%-38s %5d passed %4d failed %4d skipped %5d s\n' "$name" "$passed" "$failed" "$skipped" $((SECONDS - started))
}

# Two projects run beside each other, since most wait for other processes half of their time; each prints when it is done.
start_project() {
    local name
    name=$(basename "$1" .csproj)${3-}
    while [ "$(jobs -pr | wc -l)" -ge 2 ]; do wait -n; done
    { run_project "$@" >"$results/$name.out" 2>&1; cat "$results/$name.out"; } &
}

command -v dotnet >/dev/null || give_up "the .NET SDK is not installed: global.json says which one, https://dotnet.microsoft.com/download has it"
dotnet --version >/dev/null || give_up "no installed .NET SDK satisfies global.json"

rm -rf "$results"
mkdir -p "$results"
install_peers

say "building ($configuration)"
# The committed documents are compared below, so the build leaves them alone.
dotnet build RunbookDsl.sln -c "$configuration" -p:RunbookDocsOnBuild=false --nologo -v quiet </dev/null || give_up "the build failed"
say "built after $SECONDS s"

for example in SupportAgent Checkout; do
    [ ${#wanted[@]} -eq 0 ] || break
    if dotnet "src/RunbookDsl.Tool/bin/$configuration/net10.0/runbook.dll" docs "examples/$example/bin/$configuration/net10.0/$example.dll" \
        --output "examples/$example/docs/runbooks" --check </dev/null; then
        total_passed=$((total_passed + 1))
    else
        say "the committed document of $example is not what its runbook says: build it, and commit what that writes"
        total_failed=$((total_failed + 1))
    fi
done

packaging=tests/RunbookDsl.Packaging/RunbookDsl.Packaging.csproj
for project in tests/*/*.csproj; do
    grep -q '<IsTestProject>false' "$project" && continue
    [ "$project" != "$packaging" ] && is_wanted "$(basename "$project" .csproj)" && start_project "$project"
done

# What hosts keep, once more with PostgreSQL as their journal.
if is_wanted RunbookDsl.Hosting.Tests.OnPostgres && { has_postgres || [ "$all" = true ]; }; then
    RUNBOOKDSL_TEST_JOURNAL=postgres start_project tests/RunbookDsl.Hosting.Tests/RunbookDsl.Hosting.Tests.csproj "$on_postgres" .OnPostgres
fi
wait

# Alone, since it compiles what the others run.
is_wanted RunbookDsl.Packaging && start_project "$packaging"
wait

say "all projects"
tail -qn 1 "$results"/*.out 2>/dev/null | tee "$results/summary.txt"
[ -s "$results/summary.txt" ] || give_up "no test project matches: ${wanted[*]-}"
read -r passed failed skipped < <(awk '$3 == "passed" { p += $2; f += $4; s += $6; next } { f++ } END { print p + 0, f + 0, s + 0 }' "$results/summary.txt")
total_passed=$((total_passed + passed)) total_failed=$((total_failed + failed)) total_skipped=$((total_skipped + skipped))
say "$SECONDS s in all"
code=0
if [ "$total_failed" -gt 0 ]; then
    code=1
elif [ "$all" = true ] && [ "$total_skipped" -gt 0 ]; then
    say "skipped tests count as failures here"
    code=1
fi
sum
exit "$code"
