// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/keys/keys_actions.h"
#include "app/keys/keys_changes.h"
#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/inspect/records/stored_time.h"

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// As scripts read it; translated for people.
const char *stateOf(const TrashEntry &entry)
{
    if (!entry.problem.isEmpty())
        return QT_TRANSLATE_NOOP("onecake", "damaged");
    if (entry.isUnderWay)
        return QT_TRANSLATE_NOOP("onecake", "under way");
    if (!entry.end)
        return QT_TRANSLATE_NOOP("onecake", "interrupted");
    return entry.head.isKept ? QT_TRANSLATE_NOOP("onecake", "kept")
                             : QT_TRANSLATE_NOOP("onecake", "names only");
}

QJsonObject toJson(const TrashEntry &entry)
{
    QJsonObject json{{u"removal"_s, entry.head.id},
                     {u"state"_s, QString::fromLatin1(stateOf(entry))},
                     {u"confirmedAt"_s, isoText(entry.head.confirmedAt)},
                     {u"layout"_s, entry.head.layout},
                     {u"query"_s, entry.head.query},
                     {u"bytes"_s, entry.bytes}};
    insertInto(json, entry.head);
    if (entry.end)
        json.insert(u"removed"_s, entry.tally.done);
    if (!entry.problem.isEmpty())
        json.insert(u"problem"_s, entry.problem);
    return json;
}

QString inWords(const TrashEntry &entry)
{
    QString words =
        u"%1  %2  %3  %4  %5"_s.arg(entry.head.id, utcText(entry.head.confirmedAt),
                                    tr(stateOf(entry)), sizeText(entry.bytes), inWords(entry.head));
    if (entry.end)
        words += tr("  %1 removed").arg(entry.tally.done);
    if (!entry.head.query.isEmpty())
        words += u"  "_s + spelledOut(entry.head.query);
    return entry.problem.isEmpty() ? words : words + u"  "_s + entry.problem;
}

void print(const KeysRequest &request, const std::vector<TrashEntry> &entries,
           const QString &nothing)
{
    if (request.asJson) {
        QJsonArray array;
        for (const TrashEntry &entry : entries)
            array.append(toJson(entry));
        printJson(array);
        return;
    }
    if (entries.empty())
        printError(nothing);
    for (const TrashEntry &entry : entries)
        printOut(inWords(entry));
}

ExitCode sayOnlyTheRestore(const KeysRequest &request, const OpenedTable &table,
                           const TrashEntry &entry)
{
    if (request.asJson)
        printJson(toJson(entry));
    else
        printOut(inWords(entry));
    printHowToConfirm(request, table.store, tr("Nothing was put back."));
    return ExitCode::Holds;
}

} // namespace

QCoro::Task<ExitCode> restoreKeys(const KeysRequest *request, OpenedTable *table)
{
    const std::optional<TrashEntry> entry = userTrash().find(request->operands.front());
    if (entry && entry->problem.isEmpty()) {
        const auto same = checkSameTable(entry->head.id, entry->head, recordedTable(*table));
        if (!same)
            co_return refuse(same.error());
    }
    if (entry && entry->problem.isEmpty() && !entry->head.isKept)
        co_return refuse(
            {ErrorCode::InvalidInput,
             spelledOut(entry->head.id),
             tr("of this removal only the names of the rows were kept, so that it cannot "
                "be put back"),
             {}});
    if (entry && !request->isConfirmed)
        co_return sayOnlyTheRestore(*request, *table, *entry);
    QCoro::Task<ExitCode> restoring =
        changeKeys(request, table, RestoreRemoval{request->operands.front()});
    const ExitCode code = co_await restoring;
    co_return code;
}

ExitCode listTrash(const KeysRequest &request)
{
    if (const Result<void> set = setTrashLimit(request); !set)
        return refuse(set.error());
    std::vector<TrashEntry> entries = userTrash().entries();
    QString nothing = tr("The trash on this computer is empty: there is nothing to put back.");
    if (request.store) {
        const auto address = addressOf(*request.store, AwsEnvironment::ofThisProcess());
        if (!address)
            return refuse(address.error());
        // Its account is not known before its table is asked, which may be gone.
        std::erase_if(entries, [&address](const TrashEntry &entry) {
            return entry.head.address.url != address->url;
        });
        nothing = tr("Nothing was removed from %1 that could be put back.").arg(inWords(*address));
    }
    print(request, entries, nothing);
    if (!request.asJson)
        printError(tr("%1 of %2 in %3")
                       .arg(sizeText(userTrash().bytes()), sizeText(userTrash().bytesMax()),
                            spelledOut(userTrash().folder())));
    return ExitCode::Holds;
}

ExitCode listResumable(const KeysRequest &request)
{
    print(request, userTrash().resumable(), tr("No purge was interrupted."));
    return ExitCode::Holds;
}

ExitCode emptyTrash(const KeysRequest &request)
{
    if (request.store)
        return refuse({ErrorCode::InvalidInput, u"--store"_s,
                       tr("the trash is emptied as a whole, with what was removed from all stores"),
                       tr("Leave it out")});
    if (!request.isConfirmed) {
        listTrash(request);
        printError(tr("Nothing was dropped. To drop it for good: ") + confirmedCommand(request));
        return ExitCode::Holds;
    }
    const Result<TrashEmptied> emptied = userTrash().empty();
    if (!emptied)
        return refuse(emptied.error());
    if (request.asJson)
        printJson(QJsonObject{{u"dropped"_s, emptied->removals},
                              {u"bytes"_s, emptied->bytes},
                              {u"left"_s, static_cast<qint64>(emptied->left.size())}});
    else
        printOut(tr("%1 removals dropped, %2.")
                     .arg(QString::number(emptied->removals), sizeText(emptied->bytes)));
    for (const TrashEntry &entry : emptied->left)
        printError(
            tr("Removal %1 was interrupted or is under way, and stays. See: onecake keys resume")
                .arg(entry.head.id));
    return ExitCode::Holds;
}

} // namespace onecake
