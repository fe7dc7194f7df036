// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// purge_child FOLDER JOB ROWS STEP [REMOVAL]: a job over a table in memory that has those rows,
// "0,1,5", with its trash in the folder. It says "-5" and "+5" the moment that a row is removed or
// put, so that whoever started it knows what the table would hold, and kills itself at a step: a
// call of the table, its effect, or a commit of the state; 0: never.

#include "core/inspect/changes/purge/purge_job.h"
#include "core/inspect/changes/trash/change_history.h"
#include "core/inspect/changes/trash/restore_job.h"
#include "core/inspect/layouts/layout.h"
#include "tests/support/rows/memory_browser.h"
#include "tests/support/rows/removal_samples.h"

#include <QCoreApplication>

#include <csignal>

#include <unistd.h>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

int lastStep = 0;

void step()
{
    static std::atomic<int> steps = 0;
    if (++steps == lastStep)
        ::kill(::getpid(), SIGKILL);
}

// Straight to the file descriptor: what a buffer still holds when the process is killed was never
// said.
void say(char sign, const Item &id)
{
    const QByteArray line = sign + id.value(u"SK"_s).text().value_or(QString()).toUtf8() + '\n';
    if (::write(STDOUT_FILENO, line.constData(), static_cast<std::size_t>(line.size()))
        != line.size())
        std::_Exit(EXIT_FAILURE);
    step();
}

QCoro::Task<void> run(RowJob *job)
{
    const JobSummary summary = co_await job->run();
    QCoreApplication::exit(summary.end == JobEnd::Finished ? EXIT_SUCCESS : EXIT_FAILURE);
}

bool changeHistory(const ChangeHistory &history)
{
    HistoryEntry entry;
    entry.store = entry.table = entry.address.url = u"orders"_s;
    for (const QString &id : {u"first"_s, u"second"_s}) {
        entry.id = id;
        if (!history.add(entry))
            return false;
    }
    return static_cast<bool>(history.mark(entry.id, true));
}

PurgeRequest requestOf(const QString &job, const MemoryBrowser &browser, const QString &removal)
{
    PurgeRequest request;
    request.store = sampleHead(1).store;
    request.confirmedAt = sampleInstant;
    if (const Result<LayoutCatalog> catalog = LayoutCatalog::load(); catalog)
        request.reader =
            std::make_shared<const RecordReader>(*catalog->find(u"onecake-dynamodb"_s));
    request.isKept = !job.startsWith(u"names");
    if (job == u"again")
        request.repeatedId = removal;
    else if (!job.startsWith(u"list"))
        request.filter = RowFilter();
    else if (removal.isEmpty())
        request.rows = browser.allRows();
    if (job != u"again")
        request.resumedId = removal;
    return request;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const Trash trash(arguments.at(1));
    const QString job = arguments.at(2);
    const QString removal = arguments.value(5);
    const auto browser = std::make_shared<MemoryBrowser>();
    const QStringList rows = arguments.at(3).split(u',', Qt::SkipEmptyParts);
    for (const QString &order : rows)
        browser->add(sampleItem(order.toInt()));
    lastStep = arguments.at(4).toInt();
    browser->removed = [](const Item &id) {
        say('-', id);
    };
    browser->added = [](const Item &id) {
        say('+', id);
    };
    browser->meanwhile = [](MemoryBrowser::Call, const Item &) {
        step();
    };
    StateFile::committed = [](const QSqlDatabase &) {
        step();
    };

    if (job == u"look")
        return trash.entries().empty() ? EXIT_FAILURE : EXIT_SUCCESS;
    if (job == u"empty")
        return trash.empty() ? EXIT_SUCCESS : EXIT_FAILURE;
    if (job == u"give up")
        return trash.giveUp(removal, sampleInstant) ? EXIT_SUCCESS : EXIT_FAILURE;
    if (job == u"history")
        return changeHistory(ChangeHistory(trash.folder())) ? EXIT_SUCCESS : EXIT_FAILURE;
    const auto permit = WritePermit::of(browser, {u"orders"_s, false});
    if (!permit)
        return EXIT_FAILURE;
    const JobSetup setup{std::make_shared<SystemClock>(),
                         static_cast<std::uint64_t>(::getpid()),
                         {.rowsPerBatch = rows.size() > 100 ? 20 : 2, .callsAtOnce = 2}};
    const auto work = job == u"restore"
        ? restoreJob(*permit, trash, setup, {.removalId = removal})
        : purgeJob(*permit, trash, setup, requestOf(job, *browser, removal));
    const QCoro::Task<void> task = run(work.get());
    return QCoreApplication::exec();
}
