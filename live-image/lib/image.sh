# The image's root: the locked packages, our files, keyrite, and nothing that a ceremony does not need.
# shellcheck shell=bash

# Directories of packages that nobody in the room uses.
notWanted=(
    '/usr/share/doc/*' '/usr/share/man/*' '/usr/share/info/*' '/usr/share/locale/*' '/usr/share/i18n/*' '/usr/share/lintian/*'
    '/usr/share/bug/*' '/usr/share/bash-completion/*' '/usr/share/snmp/*' '/usr/lib/udev/hwdb.d/*'
    # What draws in three dimensions: the screen is drawn by the processor.
    '/usr/lib/x86_64-linux-gnu/libLLVM*' '/usr/lib/x86_64-linux-gnu/libgallium*' '/usr/lib/x86_64-linux-gnu/dri/*' '/usr/lib/x86_64-linux-gnu/libz3*'
)

# Into $work/root-image; runs in the root of the tools, which cannot see this machine.
makeImageRoot()
{
    local tools=$work/root-tools names exclude=() pattern
    say "Making the root of the image"
    rm -rf --one-file-system "$work/root-image"
    repositoryOf image
    for pattern in "${notWanted[@]}"; do
        exclude+=("--dpkgopt=path-exclude=$pattern")
    done
    names=$(packagesOf image | paste -sd ,)
    rm -rf "$work/ours"
    mkdir -p "$work/ours"
    git archive HEAD live-image | tar -x -C "$work/ours"
    echo "$flavour" >"$work/ours/live-image/flavour"
    mkdir -p "$work/image"
    inRoot "$tools" --bind "$work/repository-image:/repository" --bind "$work/ours/live-image:/ours" --bind "$work/keyrite:/keyrite" \
        --bind "$work/image:/image" sh -euc '
        names=$1
        shift
        rm -rf --one-file-system /image/root
        mmdebstrap --quiet --mode=root --variant=apt --format=dir --include="$names" "$@" \
            --aptopt="Apt::Install-Recommends \"false\"" --dpkgopt=force-confold --dpkgopt=force-unsafe-io \
            --essential-hook="mkdir -p \"\$1/etc/initramfs-tools\"; echo update_initramfs=no >\"\$1/etc/initramfs-tools/update-initramfs.conf\"" \
            --customize-hook="/ours/lib/dress \"\$1\"" \
            trixie /image/root "deb [trusted=yes] copy:///repository ./"
    ' image "$names" "${exclude[@]}" >"$work/root-image.log" 2>&1 ||
        refuse "The root of the image could not be made." "$(grep -m 3 -E '^(E:|keyrite:)' "$work/root-image.log" | cut -c 1-300 | paste -sd ' ')" \
            "All words are in $work/root-image.log."
    rm -rf "$work/repository-image"
}
