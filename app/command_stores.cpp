// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/commands.h"
#include "app/keys/store_recovery.h"
#include "app/terminal/production_guard.h"
#include "app/terminal/progress_watch.h"
#include "core/base/text/tr.h"
#include "core/inspect/browse/opening/table_check.h"
#include "core/store/dynamodb/tables/dynamo_tables.h"
#include "core/store/opening/open_store.h"
#include "core/store/sqlite/sqlite_opening.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <variant>

using namespace Qt::StringLiterals;

namespace onecake {

template<>
inline constexpr std::array enumNames<TimeToLiveChange>{
    EnumName{TimeToLiveChange::TurnedOn, u"turned-on"},
    EnumName{TimeToLiveChange::WasOn, u"was-on"},
    EnumName{TimeToLiveChange::NotSupported, u"not-supported"},
    EnumName{TimeToLiveChange::Failed, u"failed"},
};

namespace {

const QString storesCommand = u"stores"_s;
QString howToMake()
{
    return tr("\"onecake stores create\"");
}

struct StoresRequest {
    bool creates = false; // otherwise it checks
    StoreUrl store;
    TableCapacity capacity;
    bool asJson = false;
    std::optional<Duration> timeout = {};
};

QString toTable(const QString &store, const StoreReport &report)
{
    constexpr int stateWidth = 9;
    constexpr int whatWidth = 20;
    QString text = store + u"\n\n"_s;
    for (const ReportRow &row : report.rows)
        text += u"  "_s + nameOf(row.state).leftJustified(stateWidth)
            + row.what.leftJustified(whatWidth) + detailOf(row, howToMake()) + u'\n';
    return text;
}

QJsonObject toJson(const QString &store, const StoreReport &report)
{
    QJsonArray rows;
    for (const ReportRow &row : report.rows)
        rows.append(QJsonObject{{u"what"_s, row.what},
                                {u"state"_s, nameOf(row.state)},
                                {u"detail"_s, detailOf(row, howToMake())}});
    return {{u"store"_s, store}, {u"usable"_s, report.isUsable()}, {u"rows"_s, rows}};
}

ExitCode deliver(const StoresRequest &request, const StoreReport &report)
{
    const QString store = textOf(request.store);
    if (request.asJson)
        printJson(toJson(store, report));
    else
        printOut(toTable(store, report));
    return report.isUsable() ? ExitCode::Holds : ExitCode::StoreTrouble;
}

QCoro::Task<ExitCode> checkLink(StoresRequest request, DynamoLink *link)
{
    const StoreReport report = co_await checkAnyTable(link, StoreServices::ofThisProcess());
    co_return deliver(request, report);
}

QCoro::Task<ExitCode> checkFile(StoresRequest request)
{
    StoreReport own = checkSqliteFile(request.store.file);
    const StoreReport report = co_await checkAnyFile(request.store.file, std::move(own));
    co_return deliver(request, report);
}

StoreReport checkMemory()
{
    StoreReport report;
    report.add(u"memory"_s, ReportState::Ok,
               tr("always there; what it holds is gone when the program ends"));
    return report;
}

ExitCode deliverCreation(const StoresRequest &request, bool wasThere, const QString &words)
{
    if (request.asJson)
        printJson({{u"store"_s, textOf(request.store)}, {u"wasThere"_s, wasThere}});
    else
        printOut(words);
    return ExitCode::Holds;
}

QJsonObject toJson(const TableCapacity &capacity)
{
    if (capacity.isOnDemand())
        return {{u"mode"_s, u"on-demand"_s}};
    return {{u"mode"_s, u"provisioned"_s},
            {u"readUnits"_s, capacity.readUnits},
            {u"writeUnits"_s, capacity.writeUnits}};
}

ExitCode deliverTable(const StoresRequest &request, const TableCreation &creation)
{
    QString words = toWords(creation, request.store.dynamo.table);
    if (creation.timeToLive == TimeToLiveChange::NotSupported)
        words += u' ' + creation.timeToLiveTrouble;
    if (request.asJson)
        printJson({{u"store"_s, textOf(request.store)},
                   {u"wasThere"_s, creation.wasThere},
                   {u"capacity"_s, toJson(creation.table.capacity)},
                   {u"timeToLive"_s, nameOf(creation.timeToLive)},
                   {u"timeToLiveTrouble"_s, creation.timeToLiveTrouble}});
    else
        printOut(words);
    if (creation.timeToLive != TimeToLiveChange::Failed)
        return ExitCode::Holds;
    printError(u"onecake: "_s + creation.timeToLiveTrouble);
    return ExitCode::StoreTrouble;
}

QCoro::Task<ExitCode> createAt(StoresRequest request, DynamoLink *link)
{
    const Result<TableCreation> creation = co_await createTable(link, request.capacity);
    co_return creation ? deliverTable(request, *creation) : refuse(creation.error());
}

QCoro::Task<ExitCode> createFile(StoresRequest request)
{
    const bool wasThere = QFileInfo(request.store.file).size() > 0;
    const auto store = co_await openStore(request.store);
    if (!store)
        co_return refuse(store.error());
    const QString words =
        wasThere ? tr("The store %1 was there already.") : tr("The store %1 was made.");
    co_return deliverCreation(request, wasThere, words.arg(request.store.file));
}

// The link outlives the event loop: the work ends inside of a signal of the link's own.
ExitCode runOnTable(const StoresRequest &request)
{
    StoreServices services = StoreServices::ofThisProcess();
    if (request.timeout)
        services.limits.callMax = *request.timeout;
    const auto link = DynamoLink::to(request.store.dynamo, services);
    if (!link)
        return refuse(link.error());
    const QString table = request.store.dynamo.table;
    const QString endpoint = (*link)->endpoint().url.toString();
    printError(request.creates
                   ? tr("onecake: making the table %1 at %2 and waiting until it is ready")
                         .arg(table, endpoint)
                   : tr("onecake: checking the table %1 at %2").arg(table, endpoint));
    QElapsedTimer since;
    since.start();
    const ProgressWatch watch(request.asJson, [&since] {
        return isLong(since) ? tr("waiting for the endpoint for %1").arg(secondsText(since))
                             : QString();
    });
    return endOf(request.creates ? createAt(request, link->get())
                                 : checkLink(request, link->get()));
}

ExitCode runRequest(const StoresRequest &request)
{
    switch (request.store.kind) {
    case StoreKind::Memory:
        return request.creates ? deliverCreation(
                   request, true, tr("memory: is always there; nothing had to be created."))
                               : deliver(request, checkMemory());
    case StoreKind::Sqlite:
        return request.creates ? endOf(createFile(request)) : endOf(checkFile(request));
    case StoreKind::DynamoDb:
        return runOnTable(request);
    }
    Q_UNREACHABLE();
}

Result<TableCapacity> readCapacity(const QString &text, const StoresRequest &request)
{
    const QString where = u"--capacity"_s;
    if (!request.creates || request.store.kind != StoreKind::DynamoDb)
        return Error{ErrorCode::InvalidInput,
                     where,
                     tr("only a DynamoDB table that is created has a capacity"),
                     {}};
    const std::optional<TableCapacity> capacity = parseTableCapacity(text);
    if (!capacity)
        return Error{
            ErrorCode::InvalidInput,
            where,
            tr("\"%1\" is not a capacity, expected on-demand, or read and write units such as 5:3")
                .arg(text),
            {}};
    return *capacity;
}

class StoresOptions
{
public:
    StoresOptions();

    // The request, or the exit code where the command is over by that.
    std::variant<StoresRequest, ExitCode> read(const QStringList &arguments);

private:
    [[nodiscard]] Result<StoresRequest> requestFor(const QString &action,
                                                   const QString &store) const;

    QCommandLineParser m_parser;
    QCommandLineOption m_capacity{u"capacity"_s,
                                  tr("create, of a DynamoDB table: on-demand (the default), or the "
                                     "read and write units to provision, such as 5:3."),
                                  u"on-demand|READ:WRITE"_s};
    QCommandLineOption m_json{u"json"_s, tr("Answer in JSON.")};
    QCommandLineOption m_confirm{
        u"confirm"_s, tr("create: the name of a production store that is to be changed."),
        u"NAME"_s};
    QCommandLineOption m_timeout{
        u"timeout"_s,
        tr("How long to wait for an answer of an endpoint, repetitions included; 60s without it."),
        u"DURATION"_s};
};

StoresOptions::StoresOptions()
{
    m_parser.setApplicationDescription(
        tr("Makes a store, or says in a table what is there, what is missing and how fast it "
           "answers. "
           "Neither harms what a store holds; making one that is there already changes nothing."));
    m_parser.addPositionalArgument(u"action"_s, tr("create, check or recover."),
                                   u"create|check|recover"_s);
    m_parser.addPositionalArgument(
        u"store"_s,
        tr("memory:, sqlite:FILE or dynamodb:TABLE?endpoint=URL&region=NAME&profile=NAME."),
        u"STORE"_s);
    m_parser.addOptions({m_capacity, m_json, m_confirm, m_timeout});
}

std::variant<StoresRequest, ExitCode> StoresOptions::read(const QStringList &arguments)
{
    if (const auto over = parseArguments(m_parser, storesCommand, arguments))
        return *over;
    const QStringList words = m_parser.positionalArguments();
    const QString action = words.value(0);
    if (words.isEmpty())
        return refuseUsage(storesCommand,
                           tr("no action is given, expected create, check or recover"));
    if (action != u"create" && action != u"check")
        return refuseUsage(
            storesCommand,
            tr("\"%1\" was not understood; expected create, check or recover").arg(action));
    if (words.size() != 2)
        return refuseUsage(storesCommand, tr("\"%1\" takes the name of one store").arg(action));
    Result<StoresRequest> result = requestFor(action, words[1]);
    if (!result)
        return refuse(result.error());
    return *std::move(result);
}

Result<StoresRequest> StoresOptions::requestFor(const QString &action, const QString &store) const
{
    const Result<StoreUrl> url = parseStoreUrl(store);
    if (!url)
        return url.error();
    if (action == u"create") {
        const Result<void> allowed = mayWriteTo(*url, m_parser.value(m_confirm));
        if (!allowed)
            return allowed.error();
    }
    StoresRequest request{action == u"create", *url, {}, m_parser.isSet(m_json)};
    if (m_parser.isSet(m_timeout)) {
        const Result<Duration> read = parseTimeout(m_parser.value(m_timeout));
        if (!read)
            return read.error();
        request.timeout = *read;
    }
    if (m_parser.isSet(m_capacity)) {
        const Result<TableCapacity> read = readCapacity(m_parser.value(m_capacity), request);
        if (!read)
            return read.error();
        request.capacity = *read;
    }
    return request;
}

} // namespace

ExitCode runStores(const QStringList &arguments)
{
    if (arguments.value(0) == u"recover")
        return runRecover(arguments.mid(1));
    const auto read = StoresOptions().read(arguments);
    if (const auto *over = std::get_if<ExitCode>(&read))
        return *over;
    return runRequest(std::get<StoresRequest>(read));
}

} // namespace onecake
