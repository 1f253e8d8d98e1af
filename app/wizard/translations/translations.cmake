# The translations as one source file of resources: KEYRITE_TRANSLATIONS. lupdate and Qt disagree about the names of classes inside
# namespaces, so all contexts become one (language.cpp asks for no other). To take up new sentences, in the root of the checkout:
#
#   lupdate -locations none -no-obsolete -tr-function-alias QT_TR_NOOP+=text,QT_TR_NOOP+=message
#       ceremony app/wizard shamir print scan -ts app/wizard/translations/keyrite_de.ts
#
# shamir, print and scan include nothing of ours: text() there is one of their own, which lupdate knows by the same name.
find_program(KEYRITE_LRELEASE lrelease PATHS /usr/lib/qt6/bin NO_DEFAULT_PATH REQUIRED)
set(folder ${CMAKE_CURRENT_BINARY_DIR}/translations)
set(compiled)
set(entries)
foreach(language de sv)
    set(source ${CMAKE_CURRENT_SOURCE_DIR}/translations/keyrite_${language}.ts)
    set(flat ${folder}/keyrite_${language}.ts)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${source})
    file(READ ${source} text)
    string(REGEX REPLACE "<name>[^<]*</name>" "<name>keyrite</name>" text "${text}")
    set(before)
    if(EXISTS ${flat})
        file(READ ${flat} before)
    endif()
    if(NOT text STREQUAL before)
        file(WRITE ${flat} "${text}")
    endif()
    add_custom_command(OUTPUT ${folder}/keyrite_${language}.qm DEPENDS ${flat} VERBATIM
        COMMAND ${KEYRITE_LRELEASE} -silent ${flat} -qm ${folder}/keyrite_${language}.qm)
    list(APPEND compiled ${folder}/keyrite_${language}.qm)
    string(APPEND entries "<file alias=\"keyrite_${language}.qm\">${folder}/keyrite_${language}.qm</file>")
endforeach()
file(CONFIGURE OUTPUT ${folder}/translations.qrc CONTENT "<RCC><qresource prefix=\"/translations\">${entries}</qresource></RCC>\n" @ONLY)
set(KEYRITE_TRANSLATIONS ${folder}/qrc_translations.cpp)
add_custom_command(OUTPUT ${KEYRITE_TRANSLATIONS} DEPENDS ${folder}/translations.qrc ${compiled} VERBATIM
    COMMAND Qt6::rcc --name translations -o ${KEYRITE_TRANSLATIONS} ${folder}/translations.qrc)
set_source_files_properties(${KEYRITE_TRANSLATIONS} PROPERTIES SKIP_AUTOMOC ON COMPILE_OPTIONS -w)
