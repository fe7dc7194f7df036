# SPDX-FileCopyrightText: 2026 OneCake contributors
# SPDX-License-Identifier: MIT
#
# onecake_tests(ROOM [WINDOW] [RUNS_PROGRAM] [ALONE name…] LINKS target…): every tst_NAME.cpp of this folder as a test NAME. They are
# one program, tests_ROOM, because most of what a test program costs is linking it; ctest starts it once for each NAME.
# ALONE: has a main of its own and is a program of its own, tst_NAME. WINDOW: has widgets. RUNS_PROGRAM: starts onecake.

# What every test reads first.
set(patience tests/support/patience.h)
onecake_precompiled_set(tests LINKS Qt6::Network Qt6::Test
    HEADERS ${onecake_core_headers} <QSignalSpy> <QTest> <${patience}>)
onecake_precompiled_set(window_tests LINKS Qt6::Network Qt6::Test Qt6::Widgets
    HEADERS ${onecake_window_headers} <QSignalSpy> <QTest> <${patience}>)

function(onecake_test_program program)
    cmake_parse_arguments(PARSE_ARGV 1 test "WINDOW;RUNS_PROGRAM" "" "LINKS;SOURCES")
    add_executable(${program} ${test_SOURCES})
    # Qt Test has more to offer where there is a network: all tests read it alike.
    target_link_libraries(${program} PRIVATE onecake_options Qt6::Network Qt6::Test ${test_LINKS})
    set_target_properties(${program} PROPERTIES AUTOMOC ON)
    if(NOT ONECAKE_PRECOMPILED_HEADERS)
        target_compile_options(${program} PRIVATE -include "${patience}")
    elseif(test_WINDOW)
        onecake_precompiled(${program} window_tests)
    else()
        onecake_precompiled(${program} tests)
    endif()
    target_compile_definitions(${program} PRIVATE ONECAKE_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    if(test_RUNS_PROGRAM)
        target_compile_definitions(${program} PRIVATE ONECAKE_PROGRAM="$<TARGET_FILE:onecake>")
        add_dependencies(${program} onecake)
    endif()
endfunction()

function(onecake_tests room)
    cmake_parse_arguments(PARSE_ARGV 1 room "WINDOW;RUNS_PROGRAM" "" "LINKS;ALONE")
    set(how LINKS ${room_LINKS})
    foreach(option IN ITEMS WINDOW RUNS_PROGRAM)
        if(room_${option})
            list(PREPEND how ${option})
        endif()
    endforeach()
    file(GLOB sources CONFIGURE_DEPENDS tst_*.cpp)
    set(together)
    foreach(source IN LISTS sources)
        string(REGEX REPLACE ".*/tst_(.*)\\.cpp" "\\1" name "${source}")
        if(name IN_LIST room_ALONE)
            onecake_test_program(tst_${name} ${how} SOURCES "${source}")
            add_test(NAME ${name} COMMAND tst_${name})
        else()
            list(APPEND together "${source}")
            add_test(NAME ${name} COMMAND tests_${room} ${name})
        endif()
    endforeach()
    onecake_test_program(tests_${room} ${how} SOURCES ${together})
    target_link_libraries(tests_${room} PRIVATE onecake_one_of_$<$<BOOL:${room_WINDOW}>:window_>tests)
    onecake_rooms_as_units(tests_${room})
endfunction()
