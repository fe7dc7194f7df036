// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/keys/keys_actions.h"
#include "app/keys/keys_changes.h"
#include "app/keys/keys_lookup.h"
#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/inspect/query/editing/row_words.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

Result<EditPlan> planOf(const KeysRequest &request, const OpenedTable &table, const SeenRow &row,
                        Instant now)
{
    if (request.action == KeysAction::Release)
        return planRelease(row.stored, row.read, table.reader, now);
    if (request.action == KeysAction::Note)
        return planNote(row.stored, table.reader, table.browser->shape(), request.operands.at(1));
    const Instant from = std::max(row.read.expiresAt.value_or(now), now);
    const Instant until = request.until.value_or(from + request.by.value_or(Duration(0)));
    return planExtension(row.stored, row.read, table.reader, until, now);
}

ExitCode sayOnlyTheEdit(const KeysRequest &request, const OpenedTable &table, const SeenRow &row,
                        const EditPlan &plan, Instant now)
{
    if (request.asJson)
        printJson(QJsonObject{{u"change"_s, nameOf(plan.kind)},
                              {u"removes"_s, plan.isRemoval},
                              {u"says"_s, plan.says},
                              {u"condition"_s, plan.condition},
                              {u"record"_s, toJson(row.read, now)}});
    else
        printOut(u"%1  %2  %3\n%4\n%5"_s.arg(stateWords(row.read, now), spelledOut(row.read.scope),
                                             spelledOut(row.read.key), plan.says, plan.condition));
    printHowToConfirm(request, table.store, tr("Nothing was changed."));
    return ExitCode::Holds;
}

} // namespace

QCoro::Task<ExitCode> editKey(const KeysRequest *request, OpenedTable *table, Instant now)
{
    const Result<SeenRow> row = co_await oneRowOf(request, table, now);
    if (!row) {
        refuse(row.error());
        co_return row.error().code == ErrorCode::InvalidInput ? ExitCode::Broken
                                                              : ExitCode::StoreTrouble;
    }
    Result<EditPlan> plan = planOf(*request, *table, *row, now);
    if (!plan) {
        refuse(plan.error());
        co_return ExitCode::Broken;
    }
    if (!request->isConfirmed)
        co_return sayOnlyTheEdit(*request, *table, *row, *plan, now);
    QCoro::Task<ExitCode> change = changeKeys(request, table, ChangeRecord{*std::move(plan)});
    const ExitCode code = co_await change;
    co_return code;
}

} // namespace onecake
