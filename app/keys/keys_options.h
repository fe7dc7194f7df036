// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The actions of onecake keys and their options: one list for the parser, the help and the shells'
// completion.
#pragma once

#include "core/base/enum_names.h"

#include <QCommandLineParser>

#include <span>
#include <vector>

namespace onecake {

enum class KeysAction {
    List,
    Show,
    Count,
    Find,
    Purge,
    Resume,
    Restore,
    Release,
    Extend,
    Note,
    Undo,
    Redo,
    Export,
    Import,
    Copy,
    Trash,
    Layouts
};

template<>
inline constexpr std::array enumNames<KeysAction>{
    EnumName<KeysAction>{KeysAction::List, u"list"},
    EnumName<KeysAction>{KeysAction::Show, u"show"},
    EnumName<KeysAction>{KeysAction::Count, u"count"},
    EnumName<KeysAction>{KeysAction::Find, u"find"},
    EnumName<KeysAction>{KeysAction::Purge, u"purge"},
    EnumName<KeysAction>{KeysAction::Resume, u"resume"},
    EnumName<KeysAction>{KeysAction::Restore, u"restore"},
    EnumName<KeysAction>{KeysAction::Release, u"release"},
    EnumName<KeysAction>{KeysAction::Extend, u"extend"},
    EnumName<KeysAction>{KeysAction::Note, u"note"},
    EnumName<KeysAction>{KeysAction::Undo, u"undo"},
    EnumName<KeysAction>{KeysAction::Redo, u"redo"},
    EnumName<KeysAction>{KeysAction::Export, u"export"},
    EnumName<KeysAction>{KeysAction::Import, u"import"},
    EnumName<KeysAction>{KeysAction::Copy, u"copy"},
    EnumName<KeysAction>{KeysAction::Trash, u"trash"},
    EnumName<KeysAction>{KeysAction::Layouts, u"layouts"},
};

enum class StoreNeed {
    Always,
    Never,
    Unnamed // the operand tells which store it is of
};

struct KeysActionInfo {
    KeysAction action = KeysAction::List;
    QString operands; // "KEY TEXT", "[REMOVAL]"
    qsizetype operandsMin = 0;
    qsizetype operandsMax = 0;
    StoreNeed store = StoreNeed::Always;
    QString words; // what it does
};
std::span<const KeysActionInfo> keysActions();
const KeysActionInfo &infoOf(KeysAction action);

// What a shell completes as an option's value.
enum class Completes {
    Nothing,
    File,
    Store,
    Layout,
    Query,
    RowFormat,
    Formula
};

struct KeysOption {
    QString name; // without the dashes
    QString value; // empty: the option has no value
    QString words;
    std::vector<KeysAction> actions = {}; // empty: all of them
    Completes completes = Completes::Nothing;

    [[nodiscard]] bool isOf(KeysAction action) const;
};
std::span<const KeysOption> keysOptions();

} // namespace onecake
