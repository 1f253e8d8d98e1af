# keyrite itself, compiled from the commit in the root 'compile', and its unit tests there.
# shellcheck shell=bash

unitRooms=(base secret shamir print scan keys wrap transcript device disc set sheets engine scripts)

# What the programs are made of, and the tests that run here.
sources=(CMakeLists.txt cmake app ceremony shamir print scan tests)

# Into $work/keyrite: the three programs, without debugging information. Kept while neither the sources nor the packages change.
compileKeyrite()
{
    local root=$work/root-compile vectors=${KEYRITE_VECTORS:-$PWD/../shared/vectors} room binds=() tests=() pattern made
    haveRoot compile
    made=$( (git ls-tree HEAD "${sources[@]}" && linesOf compile) | sha256sum | cut -d ' ' -f 1)
    if [ "$(cat "$work/keyrite/made" 2>/dev/null)" = "$made" ]; then
        return 0
    fi
    rm -rf "$root/build" "$work/keyrite"
    mkdir -p "$root/build/keyrite" "$work/ccache" "$work/keyrite"
    git archive HEAD "${sources[@]}" | tar -x -C "$root/build/keyrite"
    # The path in the root is always the same: no path of this machine can reach the programs.
    binds=(--bind "$work/ccache:/build/ccache")
    [ ! -d "$vectors" ] || binds+=(--bind "$(readlink -f "$vectors"):/build/vectors")
    for room in "${unitRooms[@]}"; do
        tests+=("${room}_test")
    done
    pattern="^($(
        IFS='|'
        echo "${unitRooms[*]}"
    ))\$"
    say "Compiling keyrite and its unit tests"
    # shellcheck disable=SC2016
    inRoot "$root" "${binds[@]}" bash -euc '
        export CCACHE_DIR=/build/ccache KEYRITE_VECTORS=/build/vectors
        cmake -S /build/keyrite -B /build/out -G Ninja -DCMAKE_BUILD_TYPE=RelWithDebInfo -DCMAKE_CXX_COMPILER=g++
        ninja -C /build/out keyrite keyrite-decode keyrite-wizard keyrite_eye "$@"
    ' compile "${tests[@]}" >"$work/compile.log" 2>&1 ||
        refuse "keyrite does not compile in the locked root." "$(grep -m 1 -E 'error:|CMake Error|FAILED' "$work/compile.log" || tail -n 1 "$work/compile.log")" \
            "The compiler's words are in $work/compile.log."
    say "Running its unit tests there"
    inRoot "$root" "${binds[@]}" env KEYRITE_VECTORS=/build/vectors \
        ctest --test-dir /build/out -j "$(nproc)" --output-on-failure --no-tests=error -L "$pattern" </dev/null >"$work/unit-tests.log" 2>&1 ||
        refuse "Unit tests fail in the locked root." "$(grep -m 3 -E 'Failed|did not run' "$work/unit-tests.log" | cut -c 1-300 | paste -sd ' ')" \
            "Their words are in $work/unit-tests.log."
    say "$(grep -E '^[0-9]+% tests passed' "$work/unit-tests.log")"
    local program
    for program in app/cli/keyrite app/cli/keyrite-decode app/cli/keyrite-wizard tests/image/libkeyrite_eye.so; do
        inRoot "$root" strip --strip-unneeded -o /build/stripped "/build/out/$program"
        mv "$root/build/stripped" "$work/keyrite/$(basename "$program")"
    done
    rm -rf "$root/build"
    echo "$made" >"$work/keyrite/made"
}
