# A room is a static library named after its folder. Its links are the arrows of docs/architecture.md; the test
# tests/lint/arrows reads the includes and holds them to it.
#
#   keyrite_room(wrap SOURCES age.cpp … ARROWS keys secret base PRIVATE PkgConfig::SODIUM)

add_library(keyrite_flags INTERFACE)
target_compile_options(keyrite_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-qual -Wformat=2
    -Werror -Werror=unused-result -fstack-protector-strong)
if(KEYRITE_SANITIZE)
    target_compile_options(keyrite_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(keyrite_flags INTERFACE -fsanitize=address,undefined)
    # g++'s manual: with sanitizers this warning is often wrong. The ordinary build keeps it as an error.
    target_compile_options(keyrite_flags INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
else()
    target_compile_definitions(keyrite_flags INTERFACE $<$<NOT:$<CONFIG:Debug>>:_FORTIFY_SOURCE=2> _GLIBCXX_ASSERTIONS)
    target_link_options(keyrite_flags INTERFACE -Wl,-z,relro,-z,now)
endif()
if(KEYRITE_FUZZ)
    target_compile_options(keyrite_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()

function(keyrite_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;ARROWS;PRIVATE" ${ARGN})
    add_library(${name} STATIC ${ROOM_SOURCES})
    target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR}/ceremony)
    target_link_libraries(${name} PUBLIC ${ROOM_ARROWS} PRIVATE keyrite_flags ${ROOM_PRIVATE})
endfunction()
