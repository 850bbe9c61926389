#!/usr/bin/env bash
# Publishes the app twice and says how large it is, whether both are the same byte for byte, and, where storage answers, how soon it listens.
#
#     infra/check-publish.sh            # storage: AzureWebJobsStorage, or Azurite on its usual ports
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
starts=5
port=17071

publish() { dotnet publish src/LineBot.Functions --configuration Release --output "$1" --verbosity quiet --nologo; }

hashes() { (cd "$1" && find . -type f -print0 | sort -z | xargs -0 sha256sum); }

# Milliseconds from the spawn until the app listens, which it does when storage was asked once; nothing where it does not within ten seconds.
start() {
    local began=$(date +%s%N) process
    FUNCTIONS_CUSTOMHANDLER_PORT=$port AZURE_FUNCTIONS_ENVIRONMENT=Development AzureWebJobsStorage=${AzureWebJobsStorage:-UseDevelopmentStorage=true} \
        Line__Channels__0__Secret=measured Line__Channels__0__AccessToken=measured "$1/LineBot.Functions" >"$work/log" 2>&1 &
    process=$!
    until (: </dev/tcp/127.0.0.1/$port) 2>"$work/refused"; do
        (( $(date +%s%N) - began < 10000000000 )) || { kill $process; return; }
    done
    echo $(( ($(date +%s%N) - began) / 1000000 ))
    kill $process
    wait $process 2>"$work/refused" || true
}

publish "$work/first"
rm -rf artifacts/obj/LineBot.Functions artifacts/bin/LineBot.Functions
publish "$work/second"

echo "size: $(du -sm --apparent-size "$work/first" | cut -f1) MB in $(find "$work/first" -type f | wc -l) files"
hashes "$work/first" >"$work/first.sum"
hashes "$work/second" >"$work/second.sum"
if diff "$work/first.sum" "$work/second.sum" >"$work/differs"; then echo "twice the same: $(sha256sum <"$work/first.sum" | cut -c1-16)"; else
    echo "the two differ in:"; sed -n 's/^[<>] [0-9a-f]*  //p' "$work/differs" | sort -u; exit 1
fi
for _ in $(seq $starts); do start "$work/first"; done | sort -n | awk '{ all[NR] = $1 } END { if (NR) print "spawn to listening: " all[int((NR + 1) / 2)] " ms (" all[1] " to " all[NR] ")"; else print "spawn to listening: not measured, storage does not answer" }'
