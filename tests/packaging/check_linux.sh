#!/usr/bin/env bash
# What a desktop and a store read of Mutoscope, judged by their own tools. Each check says what it misses and fails.
#     check_linux.sh desktop|store|types|manual|installed|deb SOURCES [PROGRAM VERSION BUILD]
set -euo pipefail

readonly check=$1 sources=$2 program=${3:-} version=${4:-} build=${5:-}
readonly app_id=io.github.mutoscope.Mutoscope
readonly linux=$sources/packaging/linux
complaints=0

complain() {
    printf '%s\n' "$*" >&2
    complaints=1
}

# quiet COMMAND...: these tools exit with 0 after warnings; whatever they say is too much.
quiet() {
    local said
    said=$("$@" 2>&1) || complain "$1 failed: $said"
    [[ -z $said ]] || complain "$said"
}

# What comes after `NAME=` in the desktop entry, in each of its groups.
entries() { sed -n "s/^$1=//p" "$linux/$app_id.desktop"; }

check_desktop() {
    quiet desktop-file-validate "$linux/$app_id.desktop"
    local line
    while read -r line; do
        [[ $line == mutoscope* ]] || complain "Exec=$line does not start Mutoscope"
    done < <(entries Exec)
    [[ $(entries Icon) == "$app_id" ]] || complain "The icon is not installed by the name of the entry"
    ! entries DBusActivatable | grep -q true || complain "There is no D-Bus service to activate"
}

check_store() {
    local file=$linux/$app_id.metainfo.xml picture count=0
    appstreamcli validate --no-net --no-color "$file" || complain "A store would refuse $file"
    while read -r picture; do
        count=$((count + 1))
        [[ -f $sources/packaging/screenshots/$picture ]] || complain "There is no screenshot $picture"
    done < <(sed -n 's|.*<image>.*/\([^/]*\)</image>.*|\1|p' "$file")
    ((count >= 3)) || complain "A store page needs at least three screenshots, not $count"
    [[ $(grep -c '<caption>' "$file") == "$count" ]] || complain "Not every screenshot has its caption"
    grep -q "<release version=\"$version\"" "$file" || complain "Release $version is not among the releases"
    local type
    while read -r type; do
        entries MimeType | grep -qF "$type;" || complain "The desktop entry does not open $type"
    done < <(sed -n 's|.*<mediatype>\(.*\)</mediatype>.*|\1|p' "$file")
}

# The shared database is made anew from ours alone, and asked.
check_types() {
    scratch=$(mktemp -d)
    trap 'rm -rf "$scratch"' EXIT
    local folder=$scratch/mime
    mkdir -p "$folder/packages"
    cp "$linux/$app_id.xml" "$folder/packages"
    XDG_DATA_HOME=$scratch quiet update-mime-database "$folder"
    grep -qx '80:application/x-hyperframes-project:hyperframes.json:cs' "$folder/globs2" ||
        complain "hyperframes.json is of no type of its own: $(<"$folder/globs2")"
    grep -qx 'application/x-hyperframes-project application/json' "$folder/subclasses" ||
        complain "Text editors would not be offered a project's marker"
    entries MimeType | grep -qF 'application/x-hyperframes-project;' ||
        complain "The desktop entry does not open projects"
}

# options_of ARGUMENTS...: the long options that the program says it understands.
options_of() { "$program" "$@" --help | grep -oE -- '--[a-z][a-z-]*' | sort -u; }

check_manual() {
    local page=$linux/mutoscope.1 words option
    quiet groff -man -Tutf8 -ww -z "$page"
    words=$(sed 's/\\-/-/g' "$page")
    while read -r option; do
        grep -qE -- "(^|[^a-z-])$option([^a-z-]|\$)" <<<"$words" || complain "mutoscope.1 does not tell of $option"
    done < <({ options_of; options_of render; options_of vendor; options_of lint; } | sort -u)
}

# What is installed is all there, and makes a film where it lies.
check_installed() {
    scratch=$(mktemp -d)
    trap 'rm -rf "$scratch"' EXIT
    DESTDIR=$scratch cmake --install "$build" --prefix /usr >"$scratch/log" 2>&1 || complain "$(<"$scratch/log")"
    local share=$scratch/usr/share file
    for file in "applications/$app_id.desktop" "metainfo/$app_id.metainfo.xml" "mime/packages/$app_id.xml" \
        "icons/hicolor/scalable/apps/$app_id.svg" \
        icons/hicolor/scalable/mimetypes/application-x-hyperframes-project.svg man/man1/mutoscope.1 \
        doc/mutoscope/LICENSE doc/mutoscope/third-party-notices.txt mutoscope/templates/sample/index.html \
        mutoscope/templates/title/template.json mutoscope/blocks/blocks.json mutoscope/fonts/capture.conf; do
        [[ -s $share/$file ]] || complain "share/$file is not installed"
    done
    local film=$scratch/film.mp4
    HOME=$scratch XDG_RUNTIME_DIR=$scratch QT_QPA_PLATFORM=offscreen "$scratch/usr/bin/mutoscope" render \
        "$share/mutoscope/templates/sample" --to 0.2 --output "$film" >"$scratch/log" 2>&1 || complain "$(<"$scratch/log")"
    [[ -s $film ]] || complain "The installed program has made no film"
}

# The package holds the program, and asks for the libraries it is linked with and for what Qt loads by name.
check_deb() {
    scratch=$(mktemp -d)
    trap 'rm -rf "$scratch"' EXIT
    (cd "$build" && cpack -G DEB -B "$scratch" >"$scratch/log" 2>&1) || complain "$(<"$scratch/log")"
    local package=("$scratch"/*.deb) files needed wanted
    files=$(dpkg-deb --contents "${package[0]}")
    [[ $files == *" ./usr/bin/mutoscope"$'\n'* ]] || complain "The program is not in the package"
    needed=$(dpkg-deb --field "${package[0]}" Depends)
    for wanted in libqt6webenginecore6 libavcodec qml6-module-qtwebengine qt6-wayland; do
        [[ $needed == *$wanted* ]] || complain "The package does not ask for $wanted, but for: $needed"
    done
}

case $check in
desktop | store | types | manual | installed | deb) "check_$check" ;;
*)
    complain "No such check: $check"
    ;;
esac
exit "$complaints"
