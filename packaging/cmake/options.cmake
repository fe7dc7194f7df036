# SPDX-FileCopyrightText: 2026 OneCake contributors
# SPDX-License-Identifier: MIT
#
# One INTERFACE target carries warnings, definitions and sanitizers; every target of ours links it PRIVATE.
add_library(onecake_options INTERFACE)
target_compile_options(onecake_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wnon-virtual-dtor
    -Woverloaded-virtual -Wnull-dereference -Wcast-align -Wcast-qual -Wformat=2 -Wimplicit-fallthrough -Wundef
    -Wextra-semi -Wswitch-enum -Wunused -Wdouble-promotion
    $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond;-Wduplicated-branches;-Wlogical-op;-Wuseless-cast;-Wsuggest-override>)
if(CMAKE_UNITY_BUILD)
    # To GCC a source that is compiled within another is a header, whose types in unnamed namespaces would be many.
    target_compile_options(onecake_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
endif()
target_compile_definitions(onecake_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY QT_NO_KEYWORDS
    QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400
    $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)
# The programs of the tests are linked with their debug information.
find_program(ONECAKE_LLD ld.lld DOC "The linker of programs with debug information, where it is installed")
if(ONECAKE_LLD)
    target_link_options(onecake_options INTERFACE $<$<CONFIG:Debug>:-fuse-ld=lld>)
endif()
target_include_directories(onecake_options INTERFACE "${PROJECT_SOURCE_DIR}")
if(ONECAKE_SANITIZE)
    list(JOIN ONECAKE_SANITIZE "," sanitizers)
    target_compile_options(onecake_options INTERFACE -fsanitize=${sanitizers} -fno-omit-frame-pointer)
    target_link_options(onecake_options INTERFACE -fsanitize=${sanitizers})
    if("undefined" IN_LIST ONECAKE_SANITIZE)
        # GCC's flow analysis trips over the branches that the sanitizer itself adds.
        target_compile_options(onecake_options INTERFACE -fno-sanitize-recover=undefined -Wno-null-dereference
            -Wno-maybe-uninitialized)
    endif()
endif()

# Whoever finds a fault in what reads strangers' bytes shall not be able to use it. Sanitizers look for themselves, and
# FORTIFY hides from them what it checks.
include(CheckPIESupported)
check_pie_supported(LANGUAGES CXX)
target_link_options(onecake_options INTERFACE -Wl,-z,relro,-z,now,-z,noexecstack)
if(NOT ONECAKE_SANITIZE)
    set(CMAKE_POSITION_INDEPENDENT_CODE ON)
    target_compile_options(onecake_options INTERFACE -fstack-protector-strong -fstack-clash-protection
        $<$<NOT:$<CONFIG:Debug>>:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=2>)
endif()

# What an executable allocates with. Every call of a coroutine allocates its frame, most of them too large for the
# small-block cache of glibc's malloc; mimalloc (MIT) makes the engine a fifth faster. Sanitizers bring their own.
add_library(onecake_allocator INTERFACE)
if(NOT ONECAKE_SANITIZE)
    find_package(mimalloc 2.0 REQUIRED)
    target_link_libraries(onecake_allocator INTERFACE mimalloc)
endif()
