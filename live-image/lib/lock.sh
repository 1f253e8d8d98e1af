# The lock: every package of every root, pinned. Written by `build --update-lock`, read by everything else.
#
#   # keyrite-lock/1 suite=trixie lists=SHA256 of the two lists of packages
#   PACKAGE VERSION SHA256 SIZE ARCHIVE PATH ROOTS
#
# sorted by package. ARCHIVE is debian or debian-security, PATH a path below it, ROOTS some of compile,tools,image.
# shellcheck shell=bash

suite=trixie
lock=live-image/lock

# The lists from which the lock was made; with them, whether it is still theirs. Reasons and the group 'test' do not matter.
hashOfLists()
{
    for root in compile tools image; do
        listOf "$root" | LC_ALL=C sort | sed "s/^/$root /"
    done | sha256sum | cut -d ' ' -f 1
}

# listOf ROOT: what a person wrote down for it.
listOf()
{
    awk -v root="$1" '$1 == root { print $2 }' live-image/packages
    if [ "$1" = compile ]; then
        awk '$1 == "build" || $1 == "run" { print $2 }' packages
    fi
}

# mirrorOf NAME: the first address in this machine's own apt sources that ends in /NAME.
mirrorOf()
{
    { cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources 2>/dev/null || true; } |
        awk -v end="/$1/?$" '$1 !~ /^#/ { for (i = 2; i <= NF; ++i) if ($i ~ /:\/\// && $i ~ end) { sub("/$", "", $i); print $i; exit } }'
}

findMirrors()
{
    debian=$(mirrorOf debian)
    security=$(mirrorOf debian-security)
    [ -n "$debian" ] || refuse "No Debian mirror was found." "/etc/apt names none." \
        "Run this on a Debian system, or build from an archive: live-image/build --from-archive DIR"
    [ -n "$security" ] || security=${debian%/debian}/debian-security
}

# An apt of its own in folder $1, with empty state: what is installed on this machine does not matter.
makeApt()
{
    local folder=$1 name
    mkdir -p "$folder"/etc/apt/{preferences.d,trusted.gpg.d,apt.conf.d,sources.list.d} "$folder/state/lists/partial" "$folder/cache/archives/partial"
    : >"$folder/status"
    for name in "$debian $suite" "$debian $suite-updates" "$security $suite-security"; do
        echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $name main"
    done >"$folder/etc/apt/sources.list"
    # How this machine reaches the mirror: proxies, certificates.
    apt-config dump --no-empty Acquire | grep -v ::IndexTargets:: >"$folder/apt.conf"
    cat >>"$folder/apt.conf" <<END
Dir "$folder";
Dir::State "state";
Dir::State::status "$folder/status";
Dir::Cache "cache";
Dir::Etc "etc/apt";
APT::Architecture "amd64";
APT::Architectures { "amd64"; };
APT::Install-Recommends "false";
END
}

# resolve FOLDER ROOT: "PACKAGE VERSION" of all that this root holds.
resolve()
{
    local folder=$1 root=$2 wanted
    mapfile -t wanted < <(listOf "$root")
    APT_CONFIG=$folder/apt.conf apt-get install --simulate --yes '?essential' '?priority(required)' apt "${wanted[@]}" \
        2>"$folder/$root.errors" | awk '$1 == "Inst" { gsub(/[(]/, "", $3); print $2, $3 }'
    ! grep '^E:' "$folder/$root.errors" >&2 || refuse "The packages of the root '$root' cannot be resolved." "live-image/packages" \
        "Read apt's words above: a package has another name in $suite, or is gone."
}

updateLock()
{
    local folder=$work/apt root
    command -v apt-get >/dev/null || refuse "The lock cannot be made." "apt-get is not installed." "Run this on a Debian system."
    findMirrors
    rm -rf "$folder"
    makeApt "$folder"
    say "Reading the lists of packages of $suite"
    APT_CONFIG=$folder/apt.conf apt-get -q update >"$work/apt.log" 2>&1 ||
        refuse "The lists of packages could not be read." "$(grep -m 1 -E '^(E|W|Err):' "$work/apt.log")" \
            "Look whether this machine reaches its mirror, and start again. The old lock is as it was."
    for root in compile tools image; do
        resolve "$folder" "$root" | sed "s/\$/ $root/"
    done >"$folder/resolved"
    # Where each version lies, by the signed lists.
    APT_CONFIG=$folder/apt.conf apt-get indextargets --format '$(SITE) $(FILENAME)' 'Created-By: Packages' |
        while read -r site list; do
            local archive=debian
            [ "$site" = "$security" ] && archive=debian-security
            /usr/lib/apt/apt-helper cat-file "$list" | awk -v archive="$archive" '
                $1 == "Package:" { p = $2 } $1 == "Version:" { v = $2 } $1 == "SHA256:" { h = $2 } $1 == "Size:" { s = $2 }
                $1 == "Filename:" { f = $2 } NF == 0 { print p, v, h, s, archive, f }'
        done >"$folder/index"
    {
        echo "# keyrite-lock/1 suite=$suite lists=$(hashOfLists)"
        LC_ALL=C awk 'NR == FNR { key = $1 " " $2; roots[key] = roots[key] "," $3; next }
            { key = $1 " " $2 } key in roots && !(key in done) { done[key] = 1; print $0, substr(roots[key], 2) }' \
            "$folder/resolved" "$folder/index" | LC_ALL=C sort
    } >"$folder/lock"
    local wanted found
    wanted=$(cut -d ' ' -f 1,2 "$folder/resolved" | LC_ALL=C sort -u | wc -l)
    found=$(grep -vc '^#' "$folder/lock")
    [ "$wanted" = "$found" ] || refuse "The lock would not be whole." "$found of $wanted packages were found in the lists." \
        "The mirror changed while it was read: start again. The old lock is as it was."
    mv "$folder/lock" "$lock"
    say "$lock pins $found packages, $(awk '{ s += $4 } END { printf "%.0f", s / 1e6 }' "$lock") MB"
}

# The lock as it stands, or an end with a reason.
readLock()
{
    [ -f "$lock" ] || refuse "There is no lock." "$PWD/$lock" "Make one: live-image/build --update-lock"
    local head
    head=$(head -n 1 "$lock")
    [[ $head =~ ^#\ keyrite-lock/1\ suite=$suite\ lists=([0-9a-f]{64})$ ]] ||
        refuse "The lock is of another kind." "$PWD/$lock begins with: $head" "Make it anew: live-image/build --update-lock"
    [ "${BASH_REMATCH[1]}" = "$(hashOfLists)" ] ||
        refuse "The lock is older than the lists of packages." "packages or live-image/packages changed after $lock." \
            "Refresh it and commit it: live-image/build --update-lock"
    ! grep -v '^#' "$lock" | grep -vqE '^[a-z0-9][a-z0-9.+-]* [^ /]+ [0-9a-f]{64} [0-9]+ debian(-security)? (pool|dists)/[^ ]+\.deb [a-z,]+$' ||
        refuse "The lock has a line that is not one." "$PWD/$lock" "Restore it from the repository, or: live-image/build --update-lock"
    lockHash=$(sha256sum <"$lock" | cut -d ' ' -f 1)
}
