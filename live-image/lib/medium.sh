# From the image's root to the ISO. Everything here runs in the root of the tools, by lib/press.
# shellcheck shell=bash

makeMedium()
{
    local tools=$work/root-tools
    rm -f "$work/image/uki.sig"
    [ -z "$ukiSignature" ] || cp "$ukiSignature" "$work/image/uki.sig"
    say "Packing the root, its hash tree and the medium"
    inRoot "$tools" --bind "$work/ours/live-image:/ours" --bind "$work/image:/image" \
        bash -euc '/ours/lib/press "$@"' medium "$version" "$commit" "$flavour" "$lockHash" "$ukiAlone" >"$work/medium.log" 2>&1 ||
        refuse "The medium could not be made." "$(grep -m 3 '^keyrite:' "$work/medium.log" | paste -sd ' ')" "All words are in $work/medium.log."
}
