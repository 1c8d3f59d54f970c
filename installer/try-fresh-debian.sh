#!/usr/bin/env bash
# Proof that the package list is complete: a Debian 12 with nothing but git, a clone of this tree, a command.
#   sudo installer/try-fresh-debian.sh [COMMAND…]        (default: ./dev test; FAROL_FRESH_DIR keeps the chroot)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
[ "$(id -u)" = 0 ] || { echo "run me as root: a chroot needs it" >&2; exit 1; }
command -v debootstrap >/dev/null || DEBIAN_FRONTEND=noninteractive apt-get -qq -y install debootstrap
[ $# -gt 0 ] || set -- ./dev test

fresh=${FAROL_FRESH_DIR:-$(mktemp -d /tmp/farol-fresh.XXXXXX)}
leave() {
  umount "$fresh/proc" 2>/dev/null || umount -l "$fresh/proc" 2>/dev/null || true
  if [ -z "${FAROL_FRESH_DIR:-}" ] && ! grep -q " $fresh/" /proc/mounts; then rm -rf --one-file-system "$fresh"; fi
}
trap leave EXIT

if [ ! -e "$fresh/etc/debian_version" ]; then # a kept one is used again, with the packages it has by now
  # From the mirror this machine's apt uses; apt itself expands the name in the format.
  # shellcheck disable=SC2016
  debootstrap --variant=minbase --include=git,ca-certificates bookworm "$fresh" \
    "$(apt-get indextargets --format '$(REPO_URI)' 'Codename: bookworm' | head -n 1)" >"$fresh.log" 2>&1 || { tail "$fresh.log"; exit 1; }
fi
mount -t proc proc "$fresh/proc"
printf '#!/bin/sh\nexit 101\n' >"$fresh/usr/sbin/policy-rc.d" # no service starts in here
chmod +x "$fresh/usr/sbin/policy-rc.d"
cp /etc/resolv.conf "$fresh/etc/"
if compgen -G '/etc/apt/sources.list.d/*.sources' >/dev/null; then rm -f "$fresh/etc/apt/sources.list"; fi
cp -r /etc/apt/sources.list.d /etc/apt/apt.conf.d "$fresh/etc/apt/"

rm -rf "$fresh/srv/farol.git" "$fresh/root/farol"
git clone -q --bare . "$fresh/srv/farol.git"
chroot "$fresh" git clone -q /srv/farol.git /root/farol
env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root CI="${CI:-}" \
  chroot "$fresh" bash -c 'cd /root/farol && exec "$@"' fresh "$@" </dev/null
