// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// purge_child FOLDER ROWS: removes rows of a table in memory, with its trash in the folder, and
// says each key the moment that it is removed. The test that started it kills it in the middle, and
// knows from its output what the table would hold.

#include "core/inspect/changes/purge/purge_job.h"
#include "core/inspect/layouts/layout.h"
#include "tests/support/rows/memory_browser.h"
#include "tests/support/rows/removal_samples.h"

#include <QCoreApplication>

#include <unistd.h>

using namespace onecake;
using namespace onecake::test;

namespace {

// Straight to the file descriptor: what a buffer still holds when the process is killed was never
// said.
void say(const Item &id)
{
    const QByteArray line =
        id.value(QStringLiteral("SK")).text().value_or(QString()).toUtf8() + '\n';
    if (::write(STDOUT_FILENO, line.constData(), static_cast<std::size_t>(line.size()))
        != line.size())
        std::_Exit(EXIT_FAILURE);
}

QCoro::Task<void> purge(RowJob *job)
{
    const JobSummary summary = co_await job->run();
    QCoreApplication::exit(summary.end == JobEnd::Finished ? EXIT_SUCCESS : EXIT_FAILURE);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return EXIT_FAILURE;
    const auto browser = std::make_shared<MemoryBrowser>();
    for (int order = 0; order < arguments.at(2).toInt(); ++order)
        browser->add(sampleItem(order));
    browser->removed = say;
    const auto permit = WritePermit::of(browser, {QStringLiteral("orders"), false});
    if (!permit)
        return EXIT_FAILURE;
    PurgeRequest order;
    order.store = sampleHead(1).store;
    order.confirmedAt = sampleInstant;
    order.filter = RowFilter();
    const JobSetup setup{
        std::make_shared<SystemClock>(), 1, {.rowsPerBatch = 20, .callsAtOnce = 4}};
    const auto job = purgeJob(*permit, Trash(arguments.at(1)), setup, order);
    const QCoro::Task<void> purging = purge(job.get());
    return QCoreApplication::exec();
}
