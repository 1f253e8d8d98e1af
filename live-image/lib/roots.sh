# The roots: folders that hold a Debian system, made of locked packages only.
# shellcheck shell=bash

# inRoot FOLDER [--bind OUTSIDE:INSIDE]… COMMAND…: runs there, without a network, with nothing of this machine's environment.
inRoot()
{
    local root=$1 binds=()
    shift
    while [ "$1" = --bind ]; do
        binds+=("$2")
        shift 2
    done
    # The mounts end with their namespace.
    # shellcheck disable=SC2016
    unshare --mount --propagation private --pid --fork --kill-child --net --ipc bash -euc '
        root=$1 count=$2
        shift 2
        mount --bind "$root" "$root"
        mount -t proc proc "$root/proc"
        mount -t tmpfs -o mode=755 devices "$root/dev"
        for device in null zero full random urandom tty; do
            touch "$root/dev/$device"
            mount --bind "/dev/$device" "$root/dev/$device"
        done
        mkdir -p "$root/dev/shm" "$root/dev/pts"
        mount -t tmpfs -o mode=1777 memory "$root/dev/shm"
        mount -t devpts -o newinstance,ptmxmode=0666,mode=0620 devpts "$root/dev/pts"
        ln -s pts/ptmx "$root/dev/ptmx"
        ln -s /proc/self/fd "$root/dev/fd"
        while [ "$count" -gt 0 ]; do
            mkdir -p "$root${1#*:}"
            mount --bind "${1%%:*}" "$root${1#*:}"
            shift
            count=$((count - 1))
        done
        exec chroot "$root" "$@"
    ' inRoot "$root" "${#binds[@]}" "${binds[@]}" \
        env -i HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 LC_ALL=C.UTF-8 TZ=UTC \
        SOURCE_DATE_EPOCH="$epoch" sh -c 'umask 022; exec "$@"' sh "$@"
}

# haveRoot ROOT: made once for its packages, and kept.
haveRoot()
{
    local root=$1 folder=$work/root-$1 repository=$work/repository-$1 names made
    made=$(linesOf "$root" | sha256sum | cut -d ' ' -f 1)
    if [ "$(cat "$folder.made" 2>/dev/null)" = "$made" ]; then
        return 0
    fi
    say "Making the root '$root'"
    rm -rf "$folder.made"
    rm -rf --one-file-system "$folder"
    repositoryOf "$root"
    names=$(packagesOf "$root" | paste -sd ,)
    # What a root holds is decided by the lock; the repository lies on this machine, and each package was held against its hash.
    mmdebstrap --quiet --mode=root --variant=apt --format=dir --include="$names" \
        --aptopt='Apt::Install-Recommends "false"' --dpkgopt='path-exclude=/usr/share/man/*' \
        --setup-hook='printf "#!/bin/sh\nexit 101\n" >"$1/policy-rc.d.new"; mkdir -p "$1/usr/sbin"; mv "$1/policy-rc.d.new" "$1/usr/sbin/policy-rc.d"; chmod 755 "$1/usr/sbin/policy-rc.d"' \
        "$suite" "$folder" "deb [trusted=yes] copy://$repository ./" >"$work/root-$root.log" 2>&1 ||
        refuse "The root '$root' could not be made." "$(grep -m 3 -E '^(E|W):' "$work/root-$root.log" | cut -c 1-300 | paste -sd ' ')" \
            "mmdebstrap's words are in $work/root-$root.log; when it is mended, start again."
    rm -rf "$repository"
    echo "$made" >"$folder.made"
}
