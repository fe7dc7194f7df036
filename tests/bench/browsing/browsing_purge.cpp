// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/jobs/job_words.h"
#include "core/inspect/changes/purge/purge_job.h"
#include "core/inspect/changes/record_changes.h"
#include "core/session/inspector/inspector_session.h"
#include "core/store/opening/open_store.h"
#include "tests/bench/browsing/browsing_parts.h"
#include "tests/bench/browsing/mixed_store.h"
#include "tests/bench/browsing/raw_browsing.h"
#include "tests/bench/figures.h"
#include "tests/support/await.h"
#include "tests/support/store_fixture.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QSocketNotifier>
#include <QTemporaryDir>

#include <unistd.h>

using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace onecake::bench {

namespace {

constexpr int rowsOfChunk = 5000; // some 50 ms each

QString expiredSql()
{
    return u"expires_at <= %1"_s.arg(toEpochMs(mixedNow));
}

// As `keys purge` does it: with a trash that is large enough.
qint64 purge(const QString &file)
{
    constexpr qint64 trashMax = 4LL * 1024 * 1024 * 1024;
    const QTemporaryDir folder(file + u".trash"_s);
    const OpenedTable table = openTable(file);
    PurgeRequest order;
    order.store = u"sqlite:"_s + file;
    order.confirmedAt = mixedNow;
    order.reader = std::make_shared<const RecordReader>(table.reader);
    order.filter = filterOf(table, u"status:expired"_s);
    order.query = u"status:expired"_s;
    const WritePermit permit = must(WritePermit::of(table.browser, {u"the mixed store"_s, false}));
    const auto job = purgeJob(permit, Trash(folder.path(), trashMax),
                              {std::make_shared<SystemClock>(), 1}, std::move(order));
    const JobSummary summary = await(job->run(), longest);
    if (summary.end != JobEnd::Finished)
        qFatal("the purge ended early: %s",
               qPrintable(summary.error ? sentence(*summary.error) : QString()));
    return summary.tally.done;
}

qint64 purgeRaw(const QString &file)
{
    return RawBrowsing(file).removeInChunks(expiredSql(), rowsOfChunk);
}

class MixedClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return mixedNow; }
    [[nodiscard]] QCoro::Task<void> sleep(Duration duration) override
    {
        return m_real.sleep(duration);
    }

private:
    SystemClock m_real;
};

// What matches, as `keys purge --yes --without-undo` finds it out: it is only counted.
MatchingPreview counted(const OpenedTable &table)
{
    MatchingPreview preview;
    preview.filter = filterOf(table, u"status:expired"_s);
    preview.line = u"status:expired"_s;
    preview.now = mixedNow;
    preview.isList = false;
    RowFilter filter = preview.filter;
    preview.count = must(await(table.browser->count(std::move(filter), {}), longest)).count;
    return preview;
}

qint64 purgeInTerminal(const QString &file)
{
    const QTemporaryDir folder(file + u".trash"_s);
    const OpenedTable table = openTable(file);
    RecordChanges changes(table, Trash(folder.path()), std::make_shared<MixedClock>());
    const WritePermit permit = must(WritePermit::of(table.browser, {u"the mixed store"_s, false}));
    const JobSummary summary =
        await(changes.carryOut(permit, RemoveMatching{counted(table), false}), longest);
    if (summary.end != JobEnd::Finished)
        qFatal("the purge ended early: %s", qPrintable(endInWords(summary)));
    return summary.tally.done;
}

// From the leave of the person to the end that is told, while the window shows the table.
double purgeInWindow(const QString &file, qint64 *removed)
{
    const QTemporaryDir folder(file + u".trash"_s);
    StoreServices services = StoreServices::ofThisProcess();
    services.clock = std::make_shared<MixedClock>();
    InspectorSession session(services, Trash(folder.path()));
    QEventLoop loop;
    QObject::connect(&session, &InspectorSession::failed, &loop,
                     [](const Error &error) { qFatal("%s", qPrintable(sentence(error))); });
    const auto opened = QObject::connect(&session, &InspectorSession::readingChanged, &loop, [&] {
        if (!session.rows().empty() && !session.isReading())
            loop.quit();
    });
    session.look(u"status:expired"_s);
    session.open({StoreKind::Sqlite, file, false}, {});
    loop.exec();
    QObject::disconnect(opened);
    session.setLive(true);
    QObject::connect(session.controller(), &ChangeController::ended, &loop, &QEventLoop::quit);
    MatchingPreview preview = counted(*session.table());
    *removed = preview.count;
    return millisecondsOf([&] {
        session.controller()->removeMatching(std::move(preview), {.isKept = false});
        loop.exec();
    });
}

// Another process that claims and completes keys, one after the other.
class Writing
{
public:
    explicit Writing(const QString &file)
    {
        m_process.start(QCoreApplication::applicationFilePath(), {u"write"_s, file});
        if (!m_process.waitForReadyRead())
            qFatal("the writing process did not begin");
        m_process.readAllStandardOutput();
    }

    // The times of its calls since then.
    std::vector<double> end()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
        std::vector<double> times;
        for (const QByteArray &line : m_process.readAllStandardOutput().split('\n')) {
            if (!line.isEmpty())
                times.push_back(line.toDouble());
        }
        return times;
    }

private:
    QProcess m_process;
};

void printStall(const QString &during, const std::vector<double> &times,
                std::optional<double> bar = {})
{
    print({.what = u"a writer's calls during %1: median of %2"_s.arg(during).arg(times.size()),
           .ms = medianOf(times)});
    print({.what = u"  99th percentile"_s, .ms = quantileOf(times, 0.99)});
    print({.what = u"  the longest"_s, .ms = quantileOf(times, 1), .barMs = bar});
}

QCoro::Task<void> claimAll(Store *store, const bool *isTold, std::vector<double> *times)
{
    for (int number = 0; !*isTold; ++number) {
        ClaimTerms terms = claimOf(idOf(u"bench-%1-%2"_s.arg(::getpid()).arg(number)));
        Stopwatch watch;
        watch.start();
        Result<ClaimAnswer> claimed = co_await store->claim(std::move(terms));
        watch.stop();
        if (!claimed)
            qFatal("%s", qPrintable(sentence(claimed.error())));
        constexpr double perSecond = 1000;
        times->push_back(watch.seconds() * perSecond);
        Stopwatch second;
        second.start();
        RecordWrite end = endOf(claimed->record);
        const Result<WriteAnswer> written = co_await store->write(std::move(end));
        second.stop();
        if (!written)
            qFatal("%s", qPrintable(sentence(written.error())));
        times->push_back(second.seconds() * perSecond);
    }
}

} // namespace

void comparePurges(const QString &file)
{
    constexpr double barRatio = 2.5;
    constexpr int purgeRounds = 3;
    std::vector<double> times;
    std::vector<double> peers;
    std::vector<double> ratios;
    qint64 removed = 0;
    for (int round = 0; round < purgeRounds; ++round) {
        QString copy = spareCopy(file);
        times.push_back(millisecondsOf([&] { removed = purge(copy); }));
        copy = spareCopy(file);
        peers.push_back(millisecondsOf([&] {
            if (const qint64 rows = purgeRaw(copy); rows != removed)
                qFatal("removed %lld, expected %lld", removed, rows);
        }));
        ratios.push_back(times.back() / peers.back());
        QFile::remove(copy);
    }
    print({.what = u"purge %1 expired, kept in the trash"_s.arg(removed),
           .ms = medianOf(times),
           .peer = u"chunked DELETE"_s,
           .peerMs = medianOf(peers),
           .ratio = medianOf(ratios),
           .barRatio = barRatio});
}

void comparePurgesWithoutUndo(const QString &file)
{
    constexpr double barRatio = 3;
    constexpr int purgeRounds = 3;
    std::vector<double> terminal;
    std::vector<double> window;
    std::vector<double> peers;
    std::vector<double> terminalRatios;
    std::vector<double> windowRatios;
    qint64 removed = 0;
    for (int round = 0; round < purgeRounds; ++round) {
        QString copy = spareCopy(file);
        terminal.push_back(millisecondsOf([&] { removed = purgeInTerminal(copy); }));
        copy = spareCopy(file);
        qint64 inWindow = 0;
        window.push_back(purgeInWindow(copy, &inWindow));
        copy = spareCopy(file);
        peers.push_back(millisecondsOf([&] {
            const qint64 rows = RawBrowsing(copy).removeAtOnce(expiredSql());
            if (rows != removed || inWindow != removed)
                qFatal("removed %lld and %lld, expected %lld", removed, inWindow, rows);
        }));
        terminalRatios.push_back(terminal.back() / peers.back());
        windowRatios.push_back(window.back() / peers.back());
        QFile::remove(copy);
    }
    print({.what = u"purge %1 expired without undo, terminal"_s.arg(removed),
           .ms = medianOf(terminal),
           .peer = u"one DELETE"_s,
           .peerMs = medianOf(peers),
           .ratio = medianOf(terminalRatios),
           .barRatio = barRatio});
    print({.what = u"  window"_s,
           .ms = medianOf(window),
           .peer = u"one DELETE"_s,
           .peerMs = medianOf(peers),
           .ratio = medianOf(windowRatios),
           .barRatio = barRatio});
}

void compareStalls(const QString &file)
{
    constexpr double bar = 100;
    QString copy = spareCopy(file);
    Writing beside(copy);
    purge(copy);
    printStall(u"the purge"_s, beside.end(), bar);
    copy = spareCopy(file);
    Writing besideRaw(copy);
    purgeRaw(copy);
    printStall(u"chunked DELETE"_s, besideRaw.end());
    QFile::remove(copy);
}

int writeUntilTold(const QString &file)
{
    const auto store = must(await(openStore({StoreKind::Sqlite, file, false})));
    bool isTold = false;
    QSocketNotifier told(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&told, &QSocketNotifier::activated, [&] {
        isTold = true;
        told.setEnabled(false);
    });
    std::vector<double> times;
    std::printf("begun\n");
    std::fflush(stdout);
    await(claimAll(store.get(), &isTold, &times), longest);
    for (const double time : times)
        std::printf("%.3f\n", time);
    return 0;
}

} // namespace onecake::bench
