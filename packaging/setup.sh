#!/usr/bin/env bash
# The one way in: from a bare Debian 12 to a running or a tested Mutoscope.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly packages_file=packaging/debian-packages.txt
readonly install_log=build/packages.log
readonly program=build/release/app/mutoscope
readonly sample=resources/templates/sample
readonly film=mutoscope-sample.mp4
readonly sample_copy="${HOME:-/root}/Mutoscope sample"
timings=()

usage() {
    cat <<'TEXT'
Usage: packaging/setup.sh run | test | packages | help

  run       Install what is needed, build Mutoscope and start it: with a display the editor opens on a copy
            of the sample film, without one the sample is rendered to ./mutoscope-sample.mp4.
  test      Install what is needed, build everything and run every test: those of the core with
            AddressSanitizer and UndefinedBehaviorSanitizer, all others as the program is optimised.
  packages  Only install the packages.
  help      This text.

Each may be run again at any time; what is already done is skipped.
TEXT
}

say() { printf '\n\033[1m%s\033[0m\n' "== $*"; }
fail() { printf 'setup.sh: %s\n' "$*" >&2; exit 1; }

# step WORDS COMMAND...: says what begins, does it, remembers how long it took.
step() {
    local words=$1 started=$SECONDS
    shift
    say "$words"
    "$@"
    timings+=("$(printf '%5d s  %s' $((SECONDS - started)) "$words")")
}

report_timings() {
    say "Where the time went"
    printf '%s\n' "${timings[@]}"
}

# --- packages -----------------------------------------------------------------------------------------------

packages_of() {
    local group
    for group in "$@"; do
        sed -n "/^\[$group\]/,/^\[/{/^\[/d;s/#.*//;s/[[:space:]]//g;/./p}" "$packages_file"
    done
}

installed_packages() { dpkg-query -W -f='${db:Status-Status} ${Package}\n' 2>/dev/null | sed -n 's/^installed //p'; }

# A Node.js that did not come from Debian is as good, and Debian's npm would fight with it.
provided_otherwise() {
    case $1 in
    nodejs) command -v node >/dev/null ;;
    npm) command -v npm >/dev/null ;;
    *) false ;;
    esac
}

missing_packages() {
    local package
    packages_of "$@" | sort -u | comm -23 - <(installed_packages | sort -u) | while read -r package; do
        provided_otherwise "$package" || printf '%s\n' "$package"
    done
}

as_root() {
    if ((EUID == 0)); then "$@"; else sudo "$@"; fi
}

can_install() {
    command -v apt-get >/dev/null || fail "only Debian's apt-get is known here. Please install: $*"
    ((EUID == 0)) || command -v sudo >/dev/null ||
        fail "neither root nor sudo is at hand. As root: apt-get install --no-install-recommends $*"
}

install_packages() {
    local missing
    mapfile -t missing < <(missing_packages "$@")
    if ((${#missing[@]} == 0)); then
        echo "All of them are installed."
        return
    fi
    can_install "${missing[@]}"
    echo "Installing ${#missing[@]} of them, a few minutes the first time: ${missing[*]}"
    mkdir -p build
    apt_install "${missing[@]}" >"$install_log" 2>&1 || {
        tail -n 20 "$install_log" >&2
        fail "apt-get could not install them; the whole of what it said is in $install_log."
    }
    echo "Done."
}

apt_install() {
    as_root apt-get -o Acquire::Retries=3 update &&
        as_root env DEBIAN_FRONTEND=noninteractive apt-get -o Acquire::Retries=3 -o Dpkg::Use-Pty=0 \
            install -y --no-install-recommends "$@"
}

# install_libraries FOLDER: what its package-lock.json names, from npm, unless it is there already.
install_libraries() {
    local folder=$1 wanted stamp=$1/node_modules/.setup-stamp
    wanted=$(sha256sum "$folder/package-lock.json")
    if [[ -f $stamp && "$(<"$stamp")" == "$wanted" ]]; then
        echo "All of them are there."
        return
    fi
    (cd "$folder" && npm ci --no-audit --no-fund --ignore-scripts)
    printf '%s\n' "$wanted" >"$stamp"
}

# --- build and test -----------------------------------------------------------------------------------------

# build PRESET TARGET...
build() {
    local preset=$1
    shift
    cmake --preset "$preset"
    cmake --build --preset "$preset" --parallel "$(nproc)" --target "$@"
}

# run_tests PRESET SIDE_BY_SIDE
run_tests() { ctest --preset "$1" --parallel "$2"; }

# Chromium wants a private runtime folder, and has no sandbox for root.
prepare_environment() {
    if [[ -z ${XDG_RUNTIME_DIR:-} ]]; then
        XDG_RUNTIME_DIR=$(mktemp -d)
        export XDG_RUNTIME_DIR
        trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
    fi
    if ((EUID == 0)); then
        export QTWEBENGINE_DISABLE_SANDBOX=1
    fi
}

# --- the main job -------------------------------------------------------------------------------------------

open_editor() {
    # A copy of the user's own, never written over: editing it must not change the sources of the program.
    if [[ ! -e $sample_copy ]]; then
        cp -r "$sample" "$sample_copy"
    fi
    echo "The sample film is in '$sample_copy'. Closing the window ends this script."
    "$program" "$sample_copy"
}

render_sample() {
    "$program" render "$sample" -o "$film"
    cat <<TEXT

There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so the sample film was rendered instead:
  $PWD/$film
Play it with any video player. Your own composition:  $program render FOLDER -o film.mp4
On a desktop the same command, packaging/setup.sh run, opens the editor.
TEXT
}

run() {
    step "Packages for building and running" install_packages build run
    step "Fonts and JavaScript libraries of the program" install_libraries packaging/npm
    step "Build Mutoscope (release)" build release mutoscope
    prepare_environment
    if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
        step "Open the editor on the sample film" open_editor
    else
        step "Render the sample film" render_sample
    fi
}

run_all_tests() {
    step "Packages for building, running and testing" install_packages build run test
    step "Fonts and JavaScript libraries of the program" install_libraries packaging/npm
    step "JavaScript libraries for the tests" install_libraries tests
    step "Build everything (optimised), and each header that no source begins with" build ci all all_verify_interface_header_sets
    prepare_environment
    # One more than there are processors: those with Chromium mostly wait.
    step "The tests of the program" run_tests ci $(($(nproc) + 1))
    step "Build the core with sanitizers" build asan all
    step "The core's tests with sanitizers" run_tests asan "$(nproc)"
    report_timings
}

main() {
    case "${1:-}" in
    run) run ;;
    test) run_all_tests ;;
    packages) step "Packages for building, running and testing" install_packages build run test ;;
    help | -h | --help) usage ;;
    *)
        usage >&2
        exit 2
        ;;
    esac
}

main "$@"
