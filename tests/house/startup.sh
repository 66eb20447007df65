#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The window's first seconds on a machine where everything is missing.
#   startup.sh PATH/TO/zhijia
# No case may crash, hang, or write outside its own empty home.
set -uo pipefail
program=$1
root=$(mktemp -d)
trap 'chmod -R u+w "$root"; rm -rf "$root"' EXIT
failed=0
arguments=() # of the program, beside --exit-after-startup
# start NAME WANTED_STATUS VARIABLE=VALUE...: with these variables and nothing else
start() {
    local name=$1 wanted=$2 status; shift 2
    mkdir -p "$root/work" && cd "$root/work" || exit 1
    timeout 60 env -i PATH="$PATH" LC_ALL=C.UTF-8 "$@" "$program" --exit-after-startup ${arguments:+"${arguments[@]}"} >"$root/out" 2>"$root/err" </dev/null
    status=$?
    if [ "$status" -ne "$wanted" ]; then
        echo "FAILED: $name: exit status $status, not $wanted; it said:"; sed 's/^/    /' "$root/out" "$root/err"
        failed=1
    fi
    if [ -n "$(ls -A "$root/work")" ]; then
        echo "FAILED: $name: it left files in the folder it was started in: $(ls -A "$root/work")"; rm -rf "$root/work"
        failed=1
    fi
    if grep -qE 'QFont|Could not (find|load)|runtime error|AddressSanitizer|QSocketNotifier|QObject::' "$root/err"; then
        echo "FAILED: $name: noise on standard error:"; sed 's/^/    /' "$root/err"
        failed=1
    fi
}
says() { # NAME PATTERN: what the last start wrote to standard error
    grep -qE "$2" "$root/err" || { echo "FAILED: $1: standard error does not say /$2/ but:"; sed 's/^/    /' "$root/err"; failed=1; }
}
mkdir -p "$root/home" "$root/readonly"
offscreen=QT_QPA_PLATFORM=offscreen

start "offscreen, empty home" 0 $offscreen HOME="$root/home"
start "offscreen, second start" 0 $offscreen HOME="$root/home"
start "Chinese" 0 $offscreen HOME="$root/home" LC_ALL=zh_CN.UTF-8 LANG=zh_CN.UTF-8
start "a locale that is no UTF-8" 0 $offscreen HOME="$root/home" LC_ALL=C

start "no display" 3 HOME="$root/home"
says "no display" 'display'
says "no display" '显示'
start "a display that is not there" 3 HOME="$root/home" DISPLAY=:9999
says "a display that is not there" '显示'
start "a platform that is not there" 3 HOME="$root/home" QT_QPA_PLATFORM=nonsense

start "no HOME" 0 $offscreen
chmod 555 "$root/readonly"
start "read-only home" 0 $offscreen HOME="$root/readonly" XDG_RUNTIME_DIR="$root/readonly"
start "home that not even root can write" 0 $offscreen HOME=/proc XDG_RUNTIME_DIR=/proc
start "home that does not exist" 0 $offscreen HOME="$root/nowhere"
mkdir -p "$root/home/.config"; head -c 4096 /dev/urandom > "$root/home/.config/zhijia.conf"
mkdir -p "$root/home/.config/zhijia"; head -c 4096 /dev/urandom > "$root/home/.config/zhijia/zhijia.conf"
start "settings that are garbage" 0 $offscreen HOME="$root/home"

cat > "$root/nofonts.conf" <<'XML'
<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig></fontconfig>
XML
start "no fonts" 0 $offscreen HOME="$root/home" FONTCONFIG_FILE="$root/nofonts.conf"
start "no font configuration" 0 $offscreen HOME="$root/home" FONTCONFIG_FILE=/dev/null
start "twice the size" 0 $offscreen HOME="$root/home" QT_SCALE_FACTOR=2

# The office that was open at the end is opened again; when that is not possible the first page
# says so, and the start is no failure.
mkdir -p "$root/home2"
arguments=(--new "$root/home2/office.zhijia")
start "a new office" 0 $offscreen HOME="$root/home2"
arguments=()
start "the last office again" 0 $offscreen HOME="$root/home2"
head -c 5000 /dev/urandom > "$root/home2/office.zhijia"
start "the last office is damaged" 0 $offscreen HOME="$root/home2"
rm -f "$root/home2/office.zhijia"
start "the last office is gone" 0 $offscreen HOME="$root/home2"

[ "$failed" = 0 ] && echo "the window starts, or says why not"
exit "$failed"
