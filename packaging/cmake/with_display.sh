#!/bin/sh
# with_display.sh PROGRAM ARGUMENTS…
# Runs a program under a display of its own, in memory and drawn by the processor, and takes the display away again,
# however the program ends, or this script. (xvfb-run guesses a free number, waits by sleeping and may leave its server behind.)
set -u
numbers=$(mktemp -d) || exit 1
mkfifo "$numbers/display"
# It writes the number it has chosen as soon as it answers.
setpriv --pdeathsig TERM Xvfb -displayfd 3 -screen 0 1280x720x24 -nolisten tcp -noreset 3>"$numbers/display" 2>"$numbers/words" &
server=$!
end() {
  kill "$server" 2>/dev/null
  wait "$server" 2>/dev/null
  rm -r "$numbers"
}
trap end EXIT
trap 'exit 143' TERM
trap 'exit 130' INT
if ! read -r display <"$numbers/display"; then
  echo "Xvfb does not start:" >&2
  cat "$numbers/words" >&2
  exit 1
fi
DISPLAY=":$display" setpriv --pdeathsig TERM "$@" &
program=$!
wait "$program"
