# SPDX-FileCopyrightText: 2026 OneCake contributors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash disable=SC2034 # the lists are read by whoever sources this
#
# What packaging/run and packaging/test share: the list of Debian packages, installing what is missing of it, and
# running a long step with its output in a log. Everything said here goes to stderr: stdout belongs to onecake.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)

build_packages=(
    g++ cmake ninja-build ccache                # the tools; ccache makes a second clone build in seconds
    qt6-base-dev                                # Qt Core, Network, Sql, Gui, Widgets, Test, and the X11 window
    qcoro-qt6-dev                               # coroutines over Qt
    libsqlite3-dev                              # the store
    libssl-dev                                  # SHA-256
    zlib1g-dev                                  # the checksum of what DynamoDB answers, events in gzip
    qtkeychain-qt6-dev libsecret-1-0            # secrets in the desktop's keychain; libsecret is loaded at run time
    libmimalloc-dev                             # allocates the frames of coroutines
    qt6-l10n-tools                              # compiles the translations
    libqt6svg6                                  # draws the icons, loaded at run time
    libqt6sql6-sqlite                           # what OneCake keeps of its own changes; loaded at run time
    fonts-dejavu-core fonts-noto-color-emoji    # a bare Debian has no fonts at all
)
test_packages=(
    desktop-file-utils appstream                # check the desktop entry and the metainfo
    shellcheck                                  # checks these scripts
    openssl                                     # makes a certificate that nobody trusts
    dbus gnome-keyring                          # a session and a keychain of the tests' own
    at-spi2-core xvfb                           # a screen reader's bus, and a screen that nobody sees
    clang libclang-rt-14-dev                    # fuzzes what reads strangers' bytes
    lld                                         # links programs with debug information in half the time
)
check_packages=(
    clang clang-tidy clang-format               # a second compiler, and what reads the sources with its eyes
)

say() {
    printf 'onecake: %s\n' "$*" >&2
}

fail() {
    say "$*"
    exit 1
}

# step FAILURE LOG COMMAND…: runs the command with its output in LOG. On a terminal its last line is shown while it runs.
# If it fails: one sentence, the end of the log, and out.
step() {
    local failure=$1 log=$2
    shift 2
    if ! "$@" 2>&1 </dev/null | tee --append "$log" | show_progress; then
        tail --lines=40 "$log" >&2
        fail "$failure The whole log: $log"
    fi
}

# On a terminal one line that changes; elsewhere a line every 20 seconds, so that a watcher knows it is alive.
show_progress() {
    local line shown=$SECONDS
    while IFS= read -r line; do
        if [[ -t 2 ]]; then
            printf '\r\033[K%.*s' "$((${COLUMNS:-80} - 1))" "$line" >&2
        elif ((SECONDS - shown >= 20)); then
            shown=$SECONDS
            printf '%s\n' "$line" >&2
        fi
    done
    if [[ -t 2 ]]; then
        printf '\r\033[K' >&2
    fi
}

missing_packages() {
    local package installed
    installed=$(dpkg-query --show --showformat='${Package} ${db:Status-Status}\n' "$@" 2>/dev/null || true)
    for package in "$@"; do
        grep --quiet --line-regexp --fixed-strings "$package installed" <<<"$installed" || printf '%s\n' "$package"
    done
}

as_root() {
    if ((EUID == 0)); then
        "$@"
    else
        sudo "$@"
    fi
}

apt() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get --quiet --option DPkg::Lock::Timeout=300 "$@"
}

# install_missing PURPOSE PACKAGE…: says what it will install, and installs it, unless no_install is set.
install_missing() {
    local purpose=$1 missing log
    shift
    if ! command -v dpkg-query apt-get >/dev/null; then
        say "this is not a Debian system, so nothing is installed. Needed $purpose: the counterparts of $*."
        return
    fi
    mapfile -t missing < <(missing_packages "$@")
    ((${#missing[@]})) || return 0
    if [[ -n ${no_install:-} ]]; then
        say "not installed, and perhaps needed $purpose: ${missing[*]}"
        say "To install them: sudo apt-get install --no-install-recommends ${missing[*]}"
        return
    fi
    say "installing what is missing $purpose, with apt-get (--no-install only says it): ${missing[*]}"
    if ((EUID != 0)) && ! command -v sudo >/dev/null; then
        fail "installing needs root and there is no sudo. As root: apt-get install ${missing[*]}"
    fi
    log=$(mktemp --tmpdir onecake-apt.XXXXXX)
    # A package source that does not answer is no reason to stop: the installation itself will tell.
    apt update >"$log" 2>&1 </dev/null || true
    step "apt could not install ${missing[*]}." "$log" apt install --yes --no-install-recommends "${missing[@]}"
    rm -f "$log"
}

# Prepares build/NAME for one build at a time and for a clone that was moved. Sets build_dir and build_log.
open_build_dir() {
    build_dir=$root/build/$1
    build_log=$build_dir/build.log
    if [[ -f $build_dir/CMakeCache.txt ]] &&
        ! grep --quiet --line-regexp --fixed-strings "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$build_dir/CMakeCache.txt"; then
        rm -rf "$build_dir"
    fi
    if ! { mkdir -p "$build_dir" && : >"$build_log"; } 2>/dev/null; then
        fail "cannot write to $build_dir. Make it yours (chown), or use a clone of your own."
    fi
    exec {build_lock}>"$root/build/.$1.lock"
    if ! flock --nonblock "$build_lock"; then
        say "another build of this clone is running; waiting for it"
        flock "$build_lock"
    fi
    # Outside the clone, so that a fresh clone does not compile everything again.
    export CCACHE_DIR=${CCACHE_DIR:-${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/onecake/ccache}
    export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1 CCACHE_MAXSIZE=${CCACHE_MAXSIZE:-5G}
    # How far it is: steps done of steps, and the time since it began.
    export NINJA_STATUS='[%f of %t steps, %e s] '
    # What ccache asks for where headers are precompiled.
    export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
}

# configure PRESET [cmake argument…]: only where it is not done yet, or the presets changed since.
configure() {
    local preset=$1
    shift
    if [[ ! -f $build_dir/build.ninja || $root/CMakePresets.json -nt $build_dir/build.ninja ]]; then
        step "CMake could not configure OneCake." "$build_log" \
            cmake -S "$root" --preset "$preset" -B "$build_dir" "$@"
    fi
}

close_build_dir() {
    exec {build_lock}>&-
}
