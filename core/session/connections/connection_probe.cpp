// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/connections/connection_probe.h"

#include "core/base/detach.h"
#include "core/base/text/tr.h"
#include "core/inspect/browse/opening/table_check.h"
#include "core/store/dynamodb/tables/dynamo_tables.h"
#include "core/store/sqlite/sqlite_opening.h"

#include <QCoroFuture>
#include <QPromise>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

using SharedLink = std::shared_ptr<DynamoLink>;

// Each holds the link for as long as it runs.
QCoro::Task<Result<StoreReport>> checkOver(SharedLink link, StoreServices services)
{
    const StoreReport report = co_await checkAnyTable(link.get(), std::move(services));
    co_return report;
}

QCoro::Task<Result<std::vector<QString>>> listOver(SharedLink link)
{
    const Result<std::vector<QString>> tables = co_await onecake::listTables(link.get());
    co_return tables;
}

QCoro::Task<Result<TableCreation>> createOver(SharedLink link)
{
    const TableCapacity onDemand;
    const Result<TableCreation> creation = co_await onecake::createTable(link.get(), onDemand);
    co_return creation;
}

// It reads the whole file, in a thread that nobody waits for once the probe is gone.
QCoro::Task<Result<StoreReport>> checkFile(QString file)
{
    const auto promise = std::make_shared<QPromise<StoreReport>>();
    promise->start();
    const QFuture<StoreReport> future = promise->future();
    QThreadPool::globalInstance()->start([promise, file] {
        try {
            promise->addResult(checkSqliteFile(file));
        } catch (...) {
            promise->setException(std::current_exception());
        }
        promise->finish();
    });
    StoreReport own = co_await future;
    const StoreReport report = co_await checkAnyFile(file, std::move(own));
    co_return report;
}

StoreReport reportOf(const Error &error)
{
    StoreReport report;
    report.add(u"connection"_s, ReportState::Missing, sentence(error));
    return report;
}

StoreReport reportOf(const TableCreation &creation, const QString &table)
{
    StoreReport report;
    report.add(u"table"_s, ReportState::Ok, toWords(creation, table));
    if (creation.timeToLive == TimeToLiveChange::NotSupported)
        report.add(u"time to live"_s, ReportState::Warning, creation.timeToLiveTrouble);
    if (creation.timeToLive == TimeToLiveChange::Failed)
        report.add(u"time to live"_s, ReportState::Missing, creation.timeToLiveTrouble);
    return report;
}

} // namespace

ConnectionProbe::ConnectionProbe(StoreServices services, QObject *parent)
    : QObject(parent)
    , m_services(std::move(services))
{}

ConnectionProbe::~ConnectionProbe()
{
    cancel();
}

template<typename Answer, typename Then>
void ConnectionProbe::await(QCoro::Task<Answer> task, Then then)
{
    const quint64 request = m_request;
    setBusy(true);
    // An answer arrives inside of a signal of the link, which somebody who acts on it may end.
    const auto arrived = [this, request, then](const Answer &answer) {
        const auto deliver = [this, request, then, answer] {
            if (request != m_request)
                return;
            setBusy(false);
            then(answer);
        };
        QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
    };
    detach(std::move(task), this, tr("asking a store"), arrived);
}

Result<std::shared_ptr<DynamoLink>>
ConnectionProbe::linkTo(const StoreUrl &store, const std::optional<AwsCredentials> &secret)
{
    cancel();
    DynamoPlace place = store.dynamo;
    StoreServices services = m_services;
    if (secret) {
        if (place.keychain.isEmpty())
            place.keychain = tr("as typed");
        const auto vault = std::make_shared<SessionVault>();
        if (const Result<VaultPlace> kept = vault->keep(place.keychain, *secret); !kept)
            return kept.error();
        services.vault = vault;
    }
    Result<std::unique_ptr<DynamoLink>> link = DynamoLink::to(place, services);
    if (!link)
        return link.error();
    m_link = *std::move(link);
    m_linkServices = std::move(services);
    return m_link;
}

void ConnectionProbe::test(const StoreUrl &store, const std::optional<AwsCredentials> &secret)
{
    const auto tell = [this](const Result<StoreReport> &report) {
        Q_EMIT tested(report ? *report : reportOf(report.error()));
    };
    if (store.kind == StoreKind::Sqlite) {
        cancel();
        await(checkFile(store.file), tell);
        return;
    }
    const Result<SharedLink> link = linkTo(store, secret);
    if (link)
        await(checkOver(*link, m_linkServices), tell);
    else
        tell(link.error());
}

void ConnectionProbe::listTables(const StoreUrl &store, const std::optional<AwsCredentials> &secret)
{
    const Result<SharedLink> link = linkTo(store, secret);
    if (!link) {
        Q_EMIT failed(link.error());
        return;
    }
    await(listOver(*link), [this](const Result<std::vector<QString>> &tables) {
        if (!tables)
            Q_EMIT failed(tables.error());
        else
            Q_EMIT tablesListed(QStringList(tables->begin(), tables->end()));
    });
}

void ConnectionProbe::createTable(const StoreUrl &store,
                                  const std::optional<AwsCredentials> &secret)
{
    const Result<SharedLink> link = linkTo(store, secret);
    if (!link) {
        Q_EMIT failed(link.error());
        return;
    }
    await(createOver(*link),
          [this, table = store.dynamo.table](const Result<TableCreation> &creation) {
              if (!creation)
                  Q_EMIT failed(creation.error());
              else
                  Q_EMIT tableCreated(reportOf(*creation, table));
          });
}

void ConnectionProbe::cancel()
{
    ++m_request;
    if (m_link)
        m_link->close();
    m_link.reset();
    setBusy(false);
}

void ConnectionProbe::setBusy(bool isBusy)
{
    if (m_isBusy == isBusy)
        return;
    m_isBusy = isBusy;
    Q_EMIT busyChanged(isBusy);
}

} // namespace onecake
