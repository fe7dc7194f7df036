# SPDX-FileCopyrightText: 2026 OneCake contributors
# SPDX-License-Identifier: MIT
#
# onecake_fuzz(NAME [WORDS file] MAIN file TRIES file…): a libFuzzer program from a source of the tests and from the product's sources
# that it tries (paths from the root), and a test fuzz_NAME that runs it for ten seconds over the seeds (packaging/nightly runs it for longer) in
# tests/data/fuzz/NAME, with the words of tests/data/fuzz/WORDS (otherwise json.dict). What it finds worth keeping is kept in the build directory, and so is the input that fails.
#
# libFuzzer is clang's. The product is built with GCC, so these sources are compiled here once more, by clang++.
find_program(ONECAKE_FUZZ_COMPILER clang++ DOC "The clang++ that builds the fuzzers")
if(NOT ONECAKE_FUZZ_COMPILER)
    message(FATAL_ERROR "clang++ is not installed, which builds the fuzzers among the tests. Install the packages clang "
        "and libclang-rt-14-dev, as packaging/test does, or configure with -DONECAKE_BUILD_TESTS=OFF.")
endif()

function(onecake_fuzz name)
    cmake_parse_arguments(PARSE_ARGV 1 fuzz "" "MAIN;WORDS" "TRIES")
    if(NOT fuzz_WORDS)
        set(fuzz_WORDS json.dict)
    endif()
    set(includes "$<TARGET_PROPERTY:Qt6::Core,INTERFACE_INCLUDE_DIRECTORIES>"
        "$<TARGET_PROPERTY:QCoro6::Coro,INTERFACE_INCLUDE_DIRECTORIES>")
    # The compiler knows this one, and its own headers must come before it.
    set(includes "$<FILTER:${includes},EXCLUDE,^/usr/include/?$>")
    set(flags -std=c++20 -g -O1 -fPIC -fcoroutines-ts -Wall -Wextra -Werror
        -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    set(folder "${CMAKE_CURRENT_BINARY_DIR}/fuzz_${name}_files")
    set(program "${folder}/fuzz_${name}")
    set(objects)
    foreach(source IN ITEMS "tests/${fuzz_MAIN}" LISTS fuzz_TRIES)
        string(REPLACE "/" "_" object "${source}.o")
        set(object "${folder}/${object}")
        add_custom_command(OUTPUT "${object}"
            COMMAND ${CMAKE_CXX_COMPILER_LAUNCHER} "${ONECAKE_FUZZ_COMPILER}" ${flags} "-I${PROJECT_SOURCE_DIR}"
                "-isystem$<JOIN:${includes},;-isystem>" -MD -MT "${object}" -MF "${object}.d"
                -c "${PROJECT_SOURCE_DIR}/${source}" -o "${object}"
            DEPENDS "${PROJECT_SOURCE_DIR}/${source}" DEPFILE "${object}.d"
            COMMENT "Building ${source} for the fuzzer" COMMAND_EXPAND_LISTS VERBATIM)
        list(APPEND objects "${object}")
    endforeach()
    add_custom_command(OUTPUT "${program}"
        COMMAND "${ONECAKE_FUZZ_COMPILER}" ${flags} ${objects} "$<TARGET_FILE:Qt6::Core>" -o "${program}"
        DEPENDS ${objects} COMMENT "Linking fuzz_${name}" VERBATIM)
    add_custom_target(fuzz_${name} ALL DEPENDS "${program}")

    # The first folder takes what is found, the others are read only.
    file(MAKE_DIRECTORY "${folder}/found")
    add_test(NAME fuzz_${name} COMMAND "${program}" -max_total_time=10 -max_len=4096 -timeout=5 -rss_limit_mb=1024
        -print_final_stats=1 "-artifact_prefix=${folder}/" "-dict=${PROJECT_SOURCE_DIR}/tests/data/fuzz/${fuzz_WORDS}"
        "${folder}/found" "${PROJECT_SOURCE_DIR}/tests/data/fuzz/${name}")
    set_tests_properties(fuzz_${name} PROPERTIES TIMEOUT 600 COST 10 LABELS fuzz)
endfunction()
