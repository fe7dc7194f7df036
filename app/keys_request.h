// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What was asked of "onecake keys", read from its arguments.
#pragma once

#include "app/command.h"
#include "core/inspect/key_table.h"
#include "core/inspect/query.h"

#include <variant>

namespace onecake {

enum class KeysAction {
    List,
    Show,
    Count,
    Find,
    Purge,
    Restore,
    Release,
    Export
};

template<>
inline constexpr std::array enumNames<KeysAction>{
    EnumName<KeysAction>{KeysAction::List, u"list"},
    EnumName<KeysAction>{KeysAction::Show, u"show"},
    EnumName<KeysAction>{KeysAction::Count, u"count"},
    EnumName<KeysAction>{KeysAction::Find, u"find"},
    EnumName<KeysAction>{KeysAction::Purge, u"purge"},
    EnumName<KeysAction>{KeysAction::Restore, u"restore"},
    EnumName<KeysAction>{KeysAction::Release, u"release"},
    EnumName<KeysAction>{KeysAction::Export, u"export"},
};

struct KeysRequest {
    KeysAction action = KeysAction::List;
    StoreUrl store;
    KeyTableChoice choice;
    Query query;
    QString queryText;
    QStringList operands; // what stands after the action: a key, a payload
    int limit = 100; // rows to list
    QString prefix; // find: of the key
    QString formula; // find
    bool isConfirmed = false; // --yes
    bool asJson = false;
};

// The request, or the exit code with which the command is over.
std::variant<KeysRequest, ExitCode> readKeysRequest(const QStringList &arguments);

} // namespace onecake
