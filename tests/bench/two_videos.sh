#!/usr/bin/env bash
# two_videos.sh PROGRAM FOLDER: puts the composition two-videos into FOLDER, with its two 1080p clips of H.264, which are
# films of the cards made by PROGRAM itself. Then: film_bench PROGRAM FOLDER
set -euo pipefail
readonly program=$1 folder=$2
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

mkdir -p "$folder"
cp "$here/compositions/two-videos/index.html" "$folder/"
"$program" render "$here/compositions/cards-css" -q standard --quiet -o "$folder/whole.mp4"
cp "$folder/whole.mp4" "$folder/inset.mp4"
