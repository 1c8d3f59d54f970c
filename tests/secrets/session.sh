#!/bin/bash
# Runs the keyring tests inside a session of one kind, in a home of its own that is thrown away:
#   session.sh open|locked|empty|nobus FAROL_KEYRING_TESTS, or headless FAROL_APP_TESTS
set -euo pipefail
kind=$1
tests=$2
home=$(mktemp -d "${TMPDIR:-/tmp}/farol-keyring.XXXXXX")
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"
export HOME=$home XDG_RUNTIME_DIR=$home/run XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config XDG_CACHE_HOME=$home/cache
unset DBUS_SESSION_BUS_ADDRESS DISPLAY WAYLAND_DISPLAY

in_session() { # COMMAND…: on a bus that ends with it, and everything on that bus with it
  dbus-run-session -- bash -c "$1" session "$tests"
}
unlock='printf farol | gnome-keyring-daemon --unlock --components=secrets >/dev/null'

case $kind in
open) in_session "$unlock && \"\$1\" --gtest_filter='OpenKeyring.*'" ;;
headless) in_session "$unlock && \"\$1\" --gtest_filter='HeadlessKeyring.*'" ;;
locked) # one session keeps a key, the next never unlocks it
  in_session "$unlock && \"\$1\" --gtest_filter='KeyBefore.*'"
  in_session "\"\$1\" --gtest_filter='LockedKeyring.*'"
  ;;
empty) in_session "\"\$1\" --gtest_filter='NoKeyring.*'" ;;
nobus) DBUS_SESSION_BUS_ADDRESS=unix:path=$home/nothing "$tests" --gtest_filter='NoKeyring.*' ;;
*) exit 2 ;;
esac
