// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/keys/keys_actions.h"
#include "app/keys/keys_changes.h"
#include "app/keys/keys_rows.h"
#include "core/base/text/shown_text.h"
#include "core/inspect/changes/purge/removal_preview.h"
#include "core/inspect/query/editing/row_words.h"
#include "core/inspect/query/language/query_text.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

std::vector<DecodedRecord> firstRows(const MatchingPreview &preview, const OpenedTable &table)
{
    constexpr std::size_t shownMax = 20;
    const std::vector<StoredRow> &rows = preview.removal.rows;
    std::vector<DecodedRecord> shown;
    for (std::size_t place = 0; place < std::min(shownMax, rows.size()); ++place)
        shown.push_back(table.reader.read(rows[place].item));
    return shown;
}

void printPreviewJson(const MatchingPreview &preview, const std::vector<DecodedRecord> &shown)
{
    QJsonArray rows;
    for (const DecodedRecord &row : shown)
        rows.append(toJson(row, preview.now));
    QJsonArray risks;
    for (const RiskCount &risk : preview.removal.risks)
        risks.append(QJsonObject{{u"risk"_s, nameOf(risk.risk)},
                                 {u"count"_s, risk.count},
                                 {u"stuck"_s, risk.stuck},
                                 {u"headline"_s, risk.headline},
                                 {u"consequence"_s, risk.consequence}});
    printJson(QJsonObject{{u"wouldRemove"_s, preview.count},
                          {u"bytes"_s, preview.removal.bytes},
                          {u"risks"_s, risks},
                          {u"condition"_s, preview.removal.condition},
                          {u"firstRows"_s, rows}});
}

void printPreview(const KeysRequest &request, const OpenedTable &table,
                  const MatchingPreview &preview)
{
    const std::vector<DecodedRecord> shown = firstRows(preview, table);
    if (request.asJson) {
        printPreviewJson(preview, shown);
        return;
    }
    printError(tableInWords(table));
    printOut(rowsAsTable(shown, preview.now));
    const auto more = preview.count - static_cast<qint64>(shown.size());
    if (more > 0)
        printOut(u"… and %1 more"_s.arg(more));
    printOut(u"\n%1 to remove:"_s.arg(preview.count));
    for (const QString &line : riskLines(preview.removal.risks))
        printOut(u"  "_s + line);
    printOut(preview.removal.condition);
    for (const TrashEntry &entry : userTrash().wouldDrop(preview.removal.bytes))
        printOut(u"To make room in the trash, removal %1 would be dropped."_s.arg(entry.head.id));
}

Error noSuchRemoval(const QString &id, const QString &problem)
{
    return {ErrorCode::InvalidInput, spelledOut(id), problem,
            u"See which there are with onecake keys resume"_s};
}

ExitCode giveUp(const KeysRequest &request, const Trash &trash, const QString &id)
{
    const Result<void> given = trash.giveUp(id, SystemClock().now());
    if (!given)
        return refuse(given.error());
    if (request.asJson)
        printJson(QJsonObject{{u"removal"_s, id}, {u"givenUp"_s, true}});
    else
        printOut(u"The purge ended where it was. What it removed can be put back."_s);
    return ExitCode::Holds;
}

} // namespace

QCoro::Task<ExitCode> purgeKeys(const KeysRequest *request, OpenedTable *table, Instant now)
{
    if (request->query.terms.empty()) {
        const ExitCode code =
            refuse({ErrorCode::InvalidInput, u"keys purge"_s, u"no query says what may go"_s,
                    u"Say it with --query, such as --query status:expired"_s});
        co_return code;
    }
    MatchingQuestion question;
    question.query = request->query;
    question.line = toText(request->query);
    question.now = now;
    auto reader = std::make_shared<const RecordReader>(table->reader);
    Result<MatchingPreview> preview =
        co_await previewMatching(table->browser.get(), std::move(reader), std::move(question));
    if (!preview)
        co_return refuse(preview.error());
    if (preview->count == 0) {
        printError(u"onecake: nothing matches, so there is nothing to remove"_s);
        sayWhyNoneIsStuck(request->query, *table);
        co_return ExitCode::Broken;
    }
    if (!request->isConfirmed) {
        printPreview(*request, *table, *preview);
        printHowToConfirm(*request, table->store, u"Nothing was removed."_s);
        co_return ExitCode::Holds;
    }
    QCoro::Task<ExitCode> removal =
        changeKeys(request, table, RemoveMatching{*std::move(preview), request->isKept});
    const ExitCode code = co_await removal;
    co_return code;
}

QCoro::Task<ExitCode> resumePurge(const KeysRequest *request, OpenedTable *table)
{
    const Trash trash = userTrash();
    const QString id = request->operands.front();
    const std::optional<TrashEntry> entry = trash.find(id);
    if (!entry)
        co_return refuse(noSuchRemoval(id, u"there is no such removal in the trash"_s));
    if (!entry->isResumable())
        co_return refuse(noSuchRemoval(id, u"this removal was not interrupted"_s));
    // Given up, it is not gone on with: nothing is written to the table.
    const auto same = checkSameTable(id, entry->head, recordedTable(*table));
    if (!same && !request->givesUp)
        co_return refuse(same.error());
    if (!request->isConfirmed) {
        printOut(u"Removal %1 of %2: %3"_s.arg(
            entry->head.id, inWords(entry->head),
            entry->head.query.isEmpty() ? u"a list of records"_s : spelledOut(entry->head.query)));
        printHowToConfirm(*request, table->store, u"Nothing was done."_s);
        co_return ExitCode::Holds;
    }
    if (request->givesUp)
        co_return giveUp(*request, trash, id);
    QCoro::Task<ExitCode> rest = changeKeys(request, table, ResumeRemoval{entry->head});
    const ExitCode code = co_await rest;
    co_return code;
}

} // namespace onecake
