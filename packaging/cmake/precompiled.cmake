# SPDX-FileCopyrightText: 2026 OneCake contributors
# SPDX-License-Identifier: MIT
#
# Most of what a source costs to compile is reading the headers of Qt and of the standard library, so these are read
# once for each of a few sets, and shared by all targets of the set. Sources include what they use all the same: the
# preset clang builds without.
option(ONECAKE_PRECOMPILED_HEADERS "Read the headers of Qt and of the standard library once for all sources" ON)

# Under sanitizers, what the simulator runs thousands of times in the tests is optimized. The rest is compiled twice as
# fast without.
set(onecake_fast_options $<$<AND:$<CONFIG:Debug>,$<BOOL:${ONECAKE_SANITIZE}>>:-O1>)

set(onecake_core_headers
    <algorithm> <array> <chrono> <cmath> <functional> <map> <memory> <optional> <set> <span> <string> <utility>
    <variant> <vector>
    <QByteArray> <QCoreApplication> <QDateTime> <QDir> <QFile> <QFileInfo> <QHash> <QJsonArray> <QJsonDocument>
    <QJsonObject> <QObject> <QRegularExpression> <QSet> <QString> <QStringBuilder> <QStringList> <QTimer>
    <QCoroTask>)
set(onecake_window_headers ${onecake_core_headers}
    <QAction> <QApplication> <QBoxLayout> <QComboBox> <QDialog> <QKeyEvent> <QLabel> <QLineEdit> <QMenu> <QPainter>
    <QPushButton> <QScrollBar> <QTableView> <QToolButton> <QWidget>)

# onecake_precompiled_set(SET [OPTIONS option…] LINKS target… HEADERS header…)
function(onecake_precompiled_set set)
    cmake_parse_arguments(PARSE_ARGV 1 set "" "" "OPTIONS;LINKS;HEADERS")
    if(NOT ONECAKE_PRECOMPILED_HEADERS)
        return()
    endif()
    set(source "${CMAKE_BINARY_DIR}/precompiled/${set}.cpp")
    file(GENERATE OUTPUT "${source}" CONTENT "")
    add_library(onecake_precompiled_${set} OBJECT "${source}")
    target_link_libraries(onecake_precompiled_${set} PRIVATE onecake_options QCoro::Core ${set_LINKS})
    target_compile_options(onecake_precompiled_${set} PRIVATE -fPIC ${set_OPTIONS})
    target_precompile_headers(onecake_precompiled_${set} PRIVATE ${set_HEADERS})
endfunction()

# onecake_precompiled(TARGET SET): a target without QCoro gets its headers.
function(onecake_precompiled target set)
    if(set STREQUAL fast)
        target_compile_options(${target} PRIVATE ${onecake_fast_options})
    endif()
    if(ONECAKE_PRECOMPILED_HEADERS)
        target_link_libraries(${target} PRIVATE QCoro::Core)
        target_precompile_headers(${target} REUSE_FROM onecake_precompiled_${set})
    endif()
endfunction()

onecake_precompiled_set(fast LINKS Qt6::Core HEADERS ${onecake_core_headers} OPTIONS ${onecake_fast_options})
onecake_precompiled_set(core LINKS Qt6::Core HEADERS ${onecake_core_headers})
onecake_precompiled_set(window LINKS Qt6::Widgets HEADERS ${onecake_window_headers})
