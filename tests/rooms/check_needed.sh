#!/usr/bin/env bash
# check_needed.sh BINARY PATTERN: fails if BINARY asks the loader for a library that matches PATTERN.
set -euo pipefail

needed=$(readelf -d "$1" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p')
[[ -n $needed ]] || { echo "readelf found no libraries in $1"; exit 1; }
if grep -E "$2" <<<"$needed"; then
    echo "$1 must not need these."
    exit 1
fi
echo "$(wc -l <<<"$needed") libraries, none of them like $2."
