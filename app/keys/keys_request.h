// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What onecake keys is asked to do, read from its arguments.
#pragma once

#include "app/terminal/command.h"
#include "core/base/enum_names.h"
#include "core/inspect/browse/opening/opened_table.h"
#include "core/inspect/changes/transfer/row_writer.h"
#include "core/inspect/changes/trash/removal_report.h"
#include "core/inspect/query/language/query.h"

#include <QCommandLineParser>

#include <span>
#include <variant>
#include <vector>

namespace onecake {

// The actions of onecake keys and their options: one list for the parser, the help and the shells'
// completion.
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
    Layouts,
    Mapping
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
    EnumName<KeysAction>{KeysAction::Mapping, u"mapping"},
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
    Formula,
    Hash
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

struct ReportFile {
    QString path;
    ReportFormat format = ReportFormat::Csv;
};

struct KeysRequest {
    KeysAction action = KeysAction::List;
    QStringList arguments; // all arguments, as they came
    std::optional<StoreUrl> store; // empty: no store was named
    TableChoice choice;
    Query query;
    QStringList operands; // the arguments after the action: a key, a payload
    int limit = 100; // the most rows to list
    QString prefix; // find: the prefix of the key
    std::optional<KeyFormula> formula; // find
    std::optional<KeyHashing> hashing; // find
    QString jmesPath; // find: what is hashed of the payload
    bool hasAnyPrefix = false; // find
    std::optional<RowFormat> format; // export
    QString out; // export, mapping; empty: standard output
    std::optional<StoreUrl> to; // copy
    QString toTable;
    std::optional<ReportFile> report;
    std::optional<Duration> by; // extend
    std::optional<Instant> until;
    std::optional<Duration> timeout; // of one answer of a remote store
    bool isKept = true; // purge, resume
    std::optional<qint64> trashLimit; // what the trash may hold from now on
    bool givesUp = false; // resume
    bool isConfirmed = false; // --yes
    QString confirm; // what was typed as the name of a production store
    bool asJson = false;
    bool isQuiet = false;
};

// What opens the stores that the request names.
StoreServices servicesFor(const KeysRequest &request);

// Returns the request, or the command's exit code if it is over.
std::variant<KeysRequest, ExitCode> readKeysRequest(const QStringList &arguments);

// The same request as a confirmed command for a shell, with more options.
QString confirmedCommand(const KeysRequest &request, const QStringList &more = {});

} // namespace onecake
