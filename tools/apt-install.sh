#!/bin/sh
# Installs Debian or Ubuntu packages when it may (root, or sudo without a password), else prints the one line to run.
set -eu
sudo=
if [ "$(id -u)" -ne 0 ]; then
    if command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
        sudo=sudo
    else
        echo "These system packages are missing. Please run this line, then try again:" >&2
        echo "  sudo apt-get update && sudo apt-get install -y --no-install-recommends $*" >&2
        exit 2
    fi
fi
if ! command -v apt-get >/dev/null 2>&1; then
    echo "This is not Debian or Ubuntu. Please install the packages that correspond to: $*" >&2
    exit 2
fi
echo "Installing system packages: $*"
$sudo apt-get update -qq
DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends "$@" >/dev/null
