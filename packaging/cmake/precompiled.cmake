# SPDX-FileCopyrightText: 2026 OneCake contributors
# SPDX-License-Identifier: MIT
#
# onecake_precompiled(TARGET core|window): most of what a source costs to compile is reading the headers of Qt and of the
# standard library, so these are read once, for all targets. Sources include what they use all the same: the preset
# clang builds without.
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
    foreach(set IN ITEMS core window)
        add_library(onecake_precompiled_${set} OBJECT "${CMAKE_BINARY_DIR}/precompiled/nothing.cpp")
        target_link_libraries(onecake_precompiled_${set} PRIVATE onecake_options Qt6::Core QCoro::Core)
        target_compile_options(onecake_precompiled_${set} PRIVATE -fPIC)
    endforeach()
    target_link_libraries(onecake_precompiled_window PRIVATE Qt6::Widgets)
    target_precompile_headers(onecake_precompiled_core PRIVATE ${core_headers})
    target_precompile_headers(onecake_precompiled_window PRIVATE ${core_headers} ${window_headers})
endif()

function(onecake_precompiled target set)
    if(ONECAKE_PRECOMPILED_HEADERS)
        target_precompile_headers(${target} REUSE_FROM onecake_precompiled_${set})
    endif()
endfunction()
