# SPDX-FileCopyrightText: 2026 OneCake contributors
# SPDX-License-Identifier: MIT
#
# onecake_precompiled(TARGET fast|core|window): most of what a source costs to compile is reading the headers of Qt and of the
# standard library, so these are read once, for all targets. Sources include what they use all the same: the preset
# clang builds without.
#
# fast: what the simulator runs thousands of times in the tests, which sanitizers would make too slow without optimizing.
# Everything else is compiled twice as fast without.
set(fast_options $<$<AND:$<CONFIG:Debug>,$<BOOL:${ONECAKE_SANITIZE}>>:-O1>)
option(ONECAKE_PRECOMPILED_HEADERS "Read the headers of Qt and of the standard library once for all sources" ON)

if(ONECAKE_PRECOMPILED_HEADERS)
    set(core_headers
        <algorithm> <array> <chrono> <cmath> <functional> <map> <memory> <optional> <set> <span> <string> <utility>
        <variant> <vector>
        <QByteArray> <QCoreApplication> <QDateTime> <QDir> <QFile> <QFileInfo> <QHash> <QJsonArray> <QJsonDocument>
        <QJsonObject> <QObject> <QRegularExpression> <QSet> <QString> <QStringBuilder> <QStringList> <QTimer>
        <QCoroTask>)
    set(window_headers
        <QAction> <QApplication> <QBoxLayout> <QComboBox> <QDialog> <QKeyEvent> <QLabel> <QLineEdit> <QMenu> <QPainter>
        <QPushButton> <QScrollBar> <QTableView> <QToolButton> <QWidget>)
    file(GENERATE OUTPUT "${CMAKE_BINARY_DIR}/precompiled/nothing.cpp" CONTENT "")
    foreach(set IN ITEMS fast core window)
        add_library(onecake_precompiled_${set} OBJECT "${CMAKE_BINARY_DIR}/precompiled/nothing.cpp")
        target_link_libraries(onecake_precompiled_${set} PRIVATE onecake_options Qt6::Core QCoro::Core)
        target_compile_options(onecake_precompiled_${set} PRIVATE -fPIC)
    endforeach()
    target_compile_options(onecake_precompiled_fast PRIVATE ${fast_options})
    target_link_libraries(onecake_precompiled_window PRIVATE Qt6::Widgets)
    target_precompile_headers(onecake_precompiled_fast PRIVATE ${core_headers})
    target_precompile_headers(onecake_precompiled_core PRIVATE ${core_headers})
    target_precompile_headers(onecake_precompiled_window PRIVATE ${core_headers} ${window_headers})
endif()

function(onecake_precompiled target set)
    if(set STREQUAL fast)
        target_compile_options(${target} PRIVATE ${fast_options})
    endif()
    if(ONECAKE_PRECOMPILED_HEADERS)
        target_precompile_headers(${target} REUSE_FROM onecake_precompiled_${set})
    endif()
endfunction()
