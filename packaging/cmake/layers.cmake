# SPDX-FileCopyrightText: 2026 OneCake contributors
# SPDX-License-Identifier: MIT
#
# onecake_layer(NAME [MOC] [WINDOW|FAST] LINKS target… SOURCES file…): one static library for one folder of the house. What it may
# include is what it links, so the layering holds at link time too. MOC: some header has Q_OBJECT. WINDOW: it has widgets. FAST: see precompiled.cmake.
function(onecake_layer name)
    cmake_parse_arguments(PARSE_ARGV 1 layer "MOC;WINDOW;FAST" "" "LINKS;SOURCES")
    add_library(onecake_${name} STATIC ${layer_SOURCES})
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
    set(headers ${layer_SOURCES})
    list(FILTER headers INCLUDE REGEX "\\.h$")
    target_sources(onecake_${name} PUBLIC FILE_SET HEADERS BASE_DIRS "${PROJECT_SOURCE_DIR}" FILES ${headers})
endfunction()
