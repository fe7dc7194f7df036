// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/keys_mend.h"

#include "app/keys_lookup.h"
#include "app/keys_memory.h"
#include "app/keys_permit.h"
#include "app/keys_purging.h"
#include "core/base/random.h"
#include "core/base/shown_text.h"
#include "core/inspect/row_words.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

Result<MendPlan> planOf(const KeysRequest &request, const KeyTable &table, const SeenRow &row,
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

ExitCode sayOnly(const KeysRequest &request, const KeyTable &table, const SeenRow &row,
                 const MendPlan &plan, Instant now)
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
    printHowToConfirm(request, table.store, u"Nothing was changed."_s);
    return ExitCode::Holds;
}

// The claim is the row.
QCoro::Task<ExitCode> removeRow(const KeysRequest *request, KeyTable *table, WritePermit permit,
                                StoredRow row, Instant now)
{
    PurgeOrder order = purgeOrderFor(*table, now);
    order.rows.push_back(std::move(row));
    const PurgeRunEnd end = co_await runPurge(request, table, permit, std::move(order));
    if (end.summary.progress.tally.removed > 0)
        rememberRemoval(*table, end.summary.removalId, 1);
    co_return deliverPurge(*request, *table, end);
}

QCoro::Task<ExitCode> carryOut(const KeysRequest *request, KeyTable *table, MendPlan plan,
                               Instant now)
{
    const Result<WritePermit> permit = permitFor(*request, table->store, table->browser.get());
    if (!permit)
        co_return refuse(permit.error());
    if (plan.isRemoval) {
        const ExitCode code =
            co_await removeRow(request, table, *permit, std::move(plan.seen), now);
        co_return code;
    }
    HistoryEntry entry = entryOf(plan, table->browser->shape().kind);
    const MendAnswer answer = co_await runMend(*permit, std::move(plan));
    if (answer.outcome == MendOutcome::Done)
        rememberChange(*table, std::move(entry));
    co_return deliverMend(*request, answer);
}

} // namespace

QCoro::Task<MendAnswer> runMend(WritePermit permit, MendPlan plan)
{
    SystemClock clock;
    const auto control = std::make_shared<JobControl>(&clock, freshSeed());
    const MendAnswer answer = co_await mend(permit, control, std::move(plan));
    control->stop();
    co_return answer;
}

ExitCode deliverMend(const KeysRequest &request, const MendAnswer &answer)
{
    if (request.asJson)
        printJson(QJsonObject{{u"outcome"_s, nameOf(answer.outcome)},
                              {u"says"_s, answer.says},
                              {u"item"_s, toJson(answer.now)}});
    else
        printOut(answer.says.isEmpty() ? nameOf(answer.outcome)
                                       : nameOf(answer.outcome) + u": "_s + answer.says);
    switch (answer.outcome) {
    case MendOutcome::Done:
        return ExitCode::Holds;
    case MendOutcome::Changed:
    case MendOutcome::Gone:
        return ExitCode::Broken;
    case MendOutcome::Failed:
    case MendOutcome::Unknown:
        return ExitCode::StoreTrouble;
    }
    Q_UNREACHABLE();
}

QCoro::Task<ExitCode> mendKey(const KeysRequest *request, KeyTable *table, Instant now)
{
    const Result<SeenRow> row = co_await oneRowOf(request, table, now);
    if (!row) {
        refuse(row.error());
        co_return row.error().code == ErrorCode::InvalidInput ? ExitCode::Broken
                                                              : ExitCode::StoreTrouble;
    }
    Result<MendPlan> plan = planOf(*request, *table, *row, now);
    if (!plan) {
        refuse(plan.error());
        co_return ExitCode::Broken;
    }
    if (!request->isConfirmed)
        co_return sayOnly(*request, *table, *row, *plan, now);
    const ExitCode code = co_await carryOut(request, table, *std::move(plan), now);
    co_return code;
}

} // namespace onecake
