# The packages of the lock on this machine: from an archive, or from the mirror, each held against its hash.
# shellcheck shell=bash

# A package lies there by its hash: $packages/HASH.deb.

isWhole() { [ -f "$1" ] && [ "$(sha256sum <"$1" | cut -d ' ' -f 1)" = "$2" ]; }

# From another folder of packages, hard-linked where that is possible.
takeFromArchive()
{
    local from=$1 package version hash file
    [ -d "$from" ] || refuse "There is no such archive." "$from" "Name the folder that 'live-image/build --archive DIR' filled."
    while read -r package version hash _; do
        file=$packages/$hash.deb
        [ -f "$file" ] && continue
        [ -f "$from/$hash.deb" ] || refuse "The archive lacks a package." "$package $version ($hash.deb) in $from" \
            "Use the archive that belongs to this lock, or build with a mirror."
        isWhole "$from/$hash.deb" "$hash" || refuse "The archive holds a damaged package." "$from/$hash.deb ($package $version)" \
            "Take that file from another copy of the archive."
        ln "$from/$hash.deb" "$file" 2>/dev/null || cp "$from/$hash.deb" "$file"
    done < <(grep -v '^#' "$lock")
}

# The packages that are not here yet, from the mirror; what the mirror no longer has is named.
takeFromMirror()
{
    local package version hash size archive path missing=() base count=0 bytes=0
    while read -r package version hash size archive path _; do
        [ -f "$packages/$hash.deb" ] && continue
        base=$debian
        [ "$archive" = debian ] || base=$security
        missing+=("$base/$path" "$packages/partial/$hash.deb" "SHA256:$hash")
        count=$((count + 1)) bytes=$((bytes + size))
    done < <(grep -v '^#' "$lock")
    [ "$count" != 0 ] || return 0
    say "Fetching $count packages, $((bytes / 1000000)) MB"
    mkdir -p "$packages/partial"
    apt-config dump --no-empty Acquire | grep -v ::IndexTargets:: >"$work/fetch.conf"
    # apt's own fetcher: its proxies and certificates, and it holds each file against the hash. A file that fails does not
    # stop the others.
    local i
    for ((i = 0; i < ${#missing[@]}; i += 60)); do
        APT_CONFIG=$work/fetch.conf /usr/lib/apt/apt-helper download-file "${missing[@]:i:60}" >>"$work/fetch.log" 2>&1 || true
        progress "$((i / 3))" "$count"
    done
    local lost=()
    while read -r package version hash _; do
        [ -f "$packages/$hash.deb" ] && continue
        if isWhole "$packages/partial/$hash.deb" "$hash"; then
            mv "$packages/partial/$hash.deb" "$packages/$hash.deb"
        else
            rm -f "$packages/partial/$hash.deb"
            lost+=("$package $version")
        fi
    done < <(grep -v '^#' "$lock")
    [ "${#lost[@]}" = 0 ] || refuse "The mirror does not have ${#lost[@]} of the locked packages (any more)." \
        "$(printf '%s, ' "${lost[@]:0:12}")… (all of apt's words: $work/fetch.log)" \
        "Build from an archive (--from-archive DIR), or refresh the lock (--update-lock): the image is then another one."
}

fetchPackages()
{
    mkdir -p "$packages"
    if [ -n "${fromArchive:-}" ]; then
        takeFromArchive "$fromArchive"
    else
        findMirrors
        takeFromMirror
    fi
    if [ -n "${archive:-}" ]; then
        keepArchive "$archive"
    fi
}

# Everything that a build needs when there is no mirror any more.
keepArchive()
{
    local to=$1 hash
    mkdir -p "$to"
    while read -r _ _ hash _; do
        [ -f "$to/$hash.deb" ] || { cp "$packages/$hash.deb" "$to/.$hash.new" && mv "$to/.$hash.new" "$to/$hash.deb"; }
    done < <(grep -v '^#' "$lock")
    cp "$lock" "$to/lock"
    say "The archive is whole: $to"
}

# repositoryOf ROOT: a folder that apt can install from, with the locked packages of this root and nothing else.
repositoryOf()
{
    local root=$1 folder=$work/repository-$1 package version hash file
    rm -rf "$folder"
    mkdir -p "$folder"
    while read -r package version hash _; do
        file=$packages/$hash.deb
        ln "$file" "$folder/" 2>/dev/null || cp "$file" "$folder/"
        dpkg-deb --field "$file"
        printf 'Filename: ./%s.deb\nSize: %s\nSHA256: %s\n\n' "$hash" "$(stat -c %s "$file")" "$hash"
    done < <(linesOf "$root") >"$folder/Packages"
    # mmdebstrap looks for the essential packages by the name of the suite.
    printf 'Suite: %s\nCodename: %s\nArchitectures: amd64 all\nSHA256:\n %s %s Packages\n' "$suite" "$suite" \
        "$(sha256sum <"$folder/Packages" | cut -d ' ' -f 1)" "$(stat -c %s "$folder/Packages")" >"$folder/Release"
}

# linesOf ROOT: its part of the lock.
linesOf() { awk -v root="$1" '$1 !~ /^#/ && ("," $7 ",") ~ ("," root ",")' "$lock"; }

# packagesOf ROOT: the names.
packagesOf() { linesOf "$1" | cut -d ' ' -f 1; }
