#!/usr/bin/env bash
# check_includes.sh ROOT: refuses an #include that goes through a wall of the house (the README's map of the rooms).
# Prints file:line of each and fails if there is one. Our own includes are written from the root, so that their
# direction shows; what is between <> is judged by the library it belongs to.
set -euo pipefail
cd "$1"

readonly widgets='Q(tWidgets/|Application>|MainWindow>|MessageBox>|Label>|[A-Za-z]*(Widget|Dialog|Button|Layout|ListView|TreeView|TableView|ItemView)>)'
readonly chromium='Q(tWebEngine|WebEngine|tQuick|Quick|tQml|Qml)'
readonly libav='lib(av[a-z]+|sw[a-z]+|postproc)/'
violations=0

# report WHY LINES...
report() {
    local why=$1 line
    while IFS= read -r line; do
        [[ -n $line ]] || continue
        printf '%s  <- %s\n' "$line" "$why"
        violations=$((violations + 1))
    done
}

# includes FOLDER: file:line:#include… of every source in it.
includes() {
    if [[ -d $1 ]]; then
        grep -rnE '^[[:space:]]*#[[:space:]]*include' --include='*.h' --include='*.cpp' "$1" || true
    fi
}

# room FOLDER "ROOMS IT MAY INCLUDE" [FORBIDDEN LIBRARIES, a regular expression]
room() {
    local folder=$1 friends=${2// /|} forbidden=${3:-}
    report "$folder may include only: ${2}" < <(
        includes "$folder" | grep -E 'include[[:space:]]*"' | grep -vE "\"($friends)/|\"[a-z0-9_]+\\.moc\"" || true)
    if [[ -n $forbidden ]]; then
        report "$folder may not use this library" < <(includes "$folder" | grep -E "<($forbidden)" || true)
    fi
}

# A source includes its own header before anything else, which proves that the header compiles alone.
own_header_first() {
    local source header line text
    find core ui app tests \( -name node_modules -o -path tests/rooms/data \) -prune -o -name '*.cpp' -print0 2>/dev/null |
        xargs -0 --no-run-if-empty grep -m1 -HnE '^[[:space:]]*#[[:space:]]*include' |
        while IFS=: read -r source line text; do
            header=${source%.cpp}.h
            if [[ -f $header && $text != *"\"$header\""* ]]; then
                printf '%s:%s:%s\n' "$source" "$line" "$text"
            fi
        done
}

report "a source includes its own header first" < <(own_header_first)
room core/base "core/base" "$widgets|$chromium|$libav|QtGui/|QtNetwork/"
room core/settings "core/base core/settings" "$widgets|$chromium|$libav"
room core/frames "core/base core/frames" "$widgets|$chromium|$libav|QtNetwork/"
room core/grading "core/grading" "$widgets|$chromium|$libav|Q[A-Z]"
room core/composition "core/base core/grading core/composition" "$widgets|$chromium|$libav"
room core/edit "core/base core/grading core/composition core/edit" "$widgets|$chromium|$libav"
room core/project "core/base core/project" "$widgets|$chromium|$libav|QtGui/|QtNetwork/"
room core/captions "core/base core/composition core/edit core/captions" "$widgets|$chromium|$libav|QtNetwork/"
room core/script "core/base core/composition core/edit core/script" "$widgets|$chromium|$libav"
room core/format "core/base core/composition core/script core/format" "$widgets|$chromium|$libav|QtNetwork/"
room core/media "core/base core/frames core/media" "$widgets|$chromium"
room core/library "core/base core/grading core/composition core/edit core/media core/library" "$widgets|$chromium|$libav|QtNetwork/"
room core/lint "core/base core/composition core/edit core/library core/media core/project core/script core/lint" "$widgets|$chromium|$libav|QtNetwork/"
room core/worker "core/base core/frames core/worker" "$widgets|$chromium|$libav"
room core/remote "core/base core/remote" "$widgets|$chromium|$libav|QtGui/|QtNetwork/|QNetwork|QTcp|QSsl"
room core/vendor "core/base core/composition core/remote core/vendor" "$widgets|$chromium|$libav"
room core/web "core/base core/frames core/remote core/worker core/web" "$widgets|$libav"
room core/render "core/base core/frames core/composition core/media core/settings core/worker core/render" "$widgets|$chromium|QSettings>"
room ui "core ui" "$libav|QProcess>|QLocalSocket>"
room app "core ui app" "$libav"

if ((violations > 0)); then
    printf '%d includes go through a wall.\n' "$violations"
    exit 1
fi
echo "Every include goes the right way."
