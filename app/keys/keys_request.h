// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What onecake keys is asked to do, read from its arguments.
#pragma once

#include "app/keys/keys_options.h"
#include "app/terminal/command.h"
#include "core/inspect/browse/opening/opened_table.h"
#include "core/inspect/changes/transfer/row_writer.h"
#include "core/inspect/changes/trash/removal_report.h"
#include "core/inspect/query/language/query.h"

#include <variant>

namespace onecake {

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
    QString formula; // find: the key formula
    std::optional<RowFormat> format; // export
    QString out; // export; empty: standard output
    std::optional<StoreUrl> to; // copy
    QString toTable;
    std::optional<ReportFile> report;
    std::optional<Duration> by; // extend
    std::optional<Instant> until;
    bool isKept = true; // purge
    bool givesUp = false; // resume
    bool isConfirmed = false; // --yes
    QString confirm; // what was typed as the name of a production store
    bool asJson = false;
    bool isQuiet = false;
};

// Returns the request, or the command's exit code if it is over.
std::variant<KeysRequest, ExitCode> readKeysRequest(const QStringList &arguments);

// The same request as a confirmed command for a shell.
QString confirmedCommand(const KeysRequest &request);

} // namespace onecake
