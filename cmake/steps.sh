# What ./rehearse and ./check share; sourced by both with the root of the checkout as the working directory.
# shellcheck shell=bash

# What happened, what it is about, what to do now.
refuse()
{
    printf '\n%s\n  %s\n  %s\n' "$1" "$2" "$3" >&2
    exit 1
}

# missingPackages GROUP…: the packages of these groups that are not installed.
missingPackages()
{
    local wanted installed
    wanted=$(awk -v groups=" $* " '$1 !~ /^#/ && index(groups, " " $1 " ") { print $2 }' packages)
    # shellcheck disable=SC2086
    installed=$(dpkg-query -W -f='${Package} ${db:Status-Status}\n' $wanted 2>/dev/null | sed -n 's/ installed$//p')
    # shellcheck disable=SC2086
    printf '%s\n' $wanted | { grep -vxF -e "$installed" || true; } | tr '\n' ' '
}

# installPackages GROUP…: no network and no rights are needed when nothing is missing.
installPackages()
{
    command -v dpkg-query >/dev/null ||
        refuse "This is not a Debian system." "The file 'packages' names what keyrite needs, for Debian 12 and 13." \
            "Use a Debian system, or a Debian container."
    local missing asRoot=()
    missing=$(missingPackages "$@")
    [ -n "$missing" ] || return 0
    local command="apt-get update && apt-get install --no-install-recommends -y $missing"
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null ||
            refuse "Some Debian packages are missing, and installing them needs root." "Missing: $missing" "As root, run: $command"
        asRoot=(sudo)
    fi
    mkdir -p build
    echo "Installing Debian packages (a minute or so): $missing"
    # shellcheck disable=SC2086
    if ! { "${asRoot[@]}" apt-get -q update &&
        "${asRoot[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q install --no-install-recommends -y $missing; } \
        </dev/null >build/packages.log 2>&1; then
        grep -E '^(E|W|Err):' build/packages.log >&2 || tail -n 20 build/packages.log >&2
        refuse "The Debian packages could not be installed." "Missing: $missing" \
            "apt's messages are in $PWD/build/packages.log; when it is mended, start again, or as root run: $command"
    fi
}

# One line that moves on a terminal, every twentieth step elsewhere.
showProgress()
{
    local line
    while IFS= read -r line; do
        [[ $line =~ ^\[([0-9]+)/([0-9]+)\] ]] || continue
        if [ -t 1 ]; then
            printf '\r  %s of %s ' "${BASH_REMATCH[1]}" "${BASH_REMATCH[2]}"
            [ "${BASH_REMATCH[1]}" != "${BASH_REMATCH[2]}" ] || echo
        elif ((BASH_REMATCH[1] > 0 && BASH_REMATCH[1] % 20 == 0 || BASH_REMATCH[1] == BASH_REMATCH[2])); then
            printf '  %s of %s\n' "${BASH_REMATCH[1]}" "${BASH_REMATCH[2]}"
        fi
    done
}

# build FOLDER TARGET [cmake option…]: configures and builds; the whole output goes to FOLDER.log.
build()
{
    local folder=$1 target=$2 log=$1.log
    shift 2
    mkdir -p "$(dirname "$folder")"
    # ccache refuses to work where it cannot write: an account without a home gets the folder here.
    [ -n "${CCACHE_DIR:-}" ] || [ -w "${HOME:-}" ] || export CCACHE_DIR="$PWD/build/ccache"
    echo "Building in $folder"
    if ! cmake -S . -B "$folder" -G Ninja "$@" >"$log" 2>&1 ||
        ! cmake --build "$folder" --target "$target" 2>&1 | tee -a "$log" | showProgress; then
        echo
        grep -E -A12 '^FAILED|CMake Error' "$log" | head -n 60 >&2 || tail -n 30 "$log" >&2
        refuse "The build failed." "The compiler's messages are in $PWD/$log" \
            "Remove the folder $PWD/$folder and try again; if it fails again, the log says which file and line."
    fi
}
