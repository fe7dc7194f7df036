# SPDX-FileCopyrightText: 2026 OneCake contributors
# SPDX-License-Identifier: MIT
#
# onecake_layer(NAME [MOC] [WINDOW|FAST] LINKS target…): one static library of every source in this folder and below. What it
# may include is what it links, so the layering holds at link time too. MOC: some header has Q_OBJECT. WINDOW: it has widgets.
# FAST: see precompiled.cmake.
function(onecake_layer name)
    cmake_parse_arguments(PARSE_ARGV 1 layer "MOC;WINDOW;FAST" "" "LINKS")
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp *.h)
    add_library(onecake_${name} STATIC ${sources})
    target_link_libraries(onecake_${name} PUBLIC ${layer_LINKS} PRIVATE onecake_options)
    target_include_directories(onecake_${name} PUBLIC "${PROJECT_SOURCE_DIR}")
    set_target_properties(onecake_${name} PROPERTIES AUTOMOC ${layer_MOC})
    if(layer_WINDOW)
        onecake_precompiled(onecake_${name} window)
    elseif(layer_FAST)
        onecake_precompiled(onecake_${name} fast)
    else()
        onecake_precompiled(onecake_${name} core)
    endif()
    onecake_rooms_as_units(onecake_${name})
    list(FILTER sources INCLUDE REGEX "\\.h$")
    target_sources(onecake_${name} PUBLIC FILE_SET HEADERS BASE_DIRS "${PROJECT_SOURCE_DIR}" FILES ${sources})
endfunction()

# onecake_rooms_as_units(TARGET): with CMAKE_UNITY_BUILD the sources of one folder are compiled as one. They read the same
# headers, and what a source keeps to itself has a name of its own within its folder.
function(onecake_rooms_as_units target)
    get_target_property(sources ${target} SOURCES)
    list(FILTER sources INCLUDE REGEX "\\.cpp$")
    foreach(source IN LISTS sources)
        cmake_path(RELATIVE_PATH source BASE_DIRECTORY "${PROJECT_SOURCE_DIR}" OUTPUT_VARIABLE room)
        cmake_path(GET room PARENT_PATH room)
        string(MAKE_C_IDENTIFIER "${room}" room)
        set_source_files_properties("${source}" PROPERTIES UNITY_GROUP "${room}")
    endforeach()
    set_target_properties(${target} PROPERTIES UNITY_BUILD_MODE GROUP)
endfunction()
