// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/keys/store_recovery.h"

#include "app/terminal/progress_watch.h"
#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/inspect/browse/opening/opened_table.h"
#include "core/inspect/browse/sqlite/file/recovery.h"
#include "core/session/connections/connections.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

const QString recoverCommand = u"stores recover"_s;

Result<void> mayChange(const StoreUrl &store, const QString &typed)
{
    if (store.isReadOnly())
        return refusedAsReadOnly(store);
    const Result<Connections> connections = loadConnections(connectionsFile());
    return connections ? checkProduction(store, *connections, typed) : connections.error();
}

} // namespace

QCoro::Task<Result<LookedInto>> lookToChange(const KeysRequest *request, StoreUrl store,
                                             TableChoice choice)
{
    QElapsedTimer since;
    since.start();
    const ProgressWatch watch(request->isQuiet, [&since] {
        return isLong(since) ? tr("waiting for the store for %1").arg(secondsText(since))
                             : QString();
    });
    Result<LookedInto> looked = co_await lookInto(store, choice, servicesFor(*request));
    const bool isHot = !looked && looked.error().code == ErrorCode::NeedsRecovery;
    if (!isHot || !request->isConfirmed)
        co_return looked;
    if (const Result<void> allowed = mayChange(store, request->confirm); !allowed)
        co_return allowed.error();
    const Result<QString> recovered = recoverSqliteFile(store.file);
    if (!recovered)
        co_return recovered.error();
    if (!recovered->isEmpty())
        printError(u"onecake: "_s + *recovered);
    Result<LookedInto> again = co_await lookInto(store, choice, servicesFor(*request));
    co_return again;
}

QCoro::Task<Result<OpenedTable>> openToChange(const KeysRequest *request, StoreUrl store,
                                              TableChoice choice)
{
    Result<LookedInto> looked = co_await lookToChange(request, std::move(store), std::move(choice));
    if (!looked)
        co_return looked.error();
    co_return tableOf(*std::move(looked));
}

ExitCode runRecover(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Brings a SQLite file to its last committed state, if whoever wrote to it last was "
           "interrupted: what was begun then is rolled back, as SQLite itself does it."));
    parser.addPositionalArgument(u"store"_s, u"sqlite:FILE."_s, u"STORE"_s);
    const QCommandLineOption yes(u"yes"_s,
                                 tr("Makes the change; without it, the change is only described."));
    const QCommandLineOption confirm(
        u"confirm"_s, tr("The name of a production store that is to be changed."), u"NAME"_s);
    const QCommandLineOption json(u"json"_s, tr("Answer in JSON."));
    parser.addOptions({yes, confirm, json});
    if (const auto over = parseArguments(parser, recoverCommand, arguments))
        return *over;
    if (parser.positionalArguments().size() != 1)
        return refuseUsage(recoverCommand, tr("it takes the name of one store"));
    const Result<StoreUrl> store = parseStoreUrl(parser.positionalArguments().front());
    if (!store)
        return refuse(store.error());
    if (store->kind != StoreKind::Sqlite)
        return refuse(invalidInput(textOf(*store), tr("only a SQLite file can be recovered"),
                                   tr("Name one, such as sqlite:onecake.db")));
    if (parser.isSet(yes)) {
        if (const auto allowed = mayChange(*store, parser.value(confirm)); !allowed)
            return refuse(allowed.error());
    }
    if (const auto readable = checkReadable(store->file); !parser.isSet(yes) && !readable)
        return refuse(readable.error()); // which says how to do it
    const Result<QString> done = recoverSqliteFile(store->file);
    if (!done)
        return refuse(done.error());
    const QString words = done->isEmpty() ? tr("There is nothing to recover.") : *done;
    if (parser.isSet(json))
        printJson(QJsonObject{
            {u"store"_s, textOf(*store)}, {u"recovered"_s, !done->isEmpty()}, {u"says"_s, words}});
    else
        printOut(words);
    return ExitCode::Holds;
}

} // namespace onecake
