#!/bin/sh
# Checks the system libraries that Qt needs (argument: offscreen or window) and installs the missing ones when it may.
set -eu
wanted="libglib-2.0.so.0:libglib2.0-0 libGL.so.1:libgl1 libEGL.so.1:libegl1 libdbus-1.so.3:libdbus-1-3
libfontconfig.so.1:libfontconfig1 libxkbcommon.so.0:libxkbcommon0 libbrotlidec.so.1:libbrotli1
libgssapi_krb5.so.2:libgssapi-krb5-2"
if [ "${1:-window}" = window ] && [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    wanted="$wanted libxkbcommon-x11.so.0:libxkbcommon-x11-0 libxcb-cursor.so.0:libxcb-cursor0
libxcb-icccm.so.4:libxcb-icccm4 libxcb-keysyms.so.1:libxcb-keysyms1 libxcb-shape.so.0:libxcb-shape0
libxcb-randr.so.0:libxcb-randr0 libxcb-xkb.so.1:libxcb-xkb1"
fi
case "$(uname -s)" in Linux) ;; *) exit 0 ;; esac
known=$(ldconfig -p 2>/dev/null || /sbin/ldconfig -p)
missing=
for pair in $wanted; do
    case "$known" in *"${pair%%:*} "*) ;; *) missing="$missing ${pair##*:}" ;; esac
done
[ -z "$missing" ] || "$(dirname "$0")/apt-install.sh" $missing
