// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/browse/key_browser.h"

#include <QCoreApplication>

#include <utility>

namespace onecake {

namespace {

std::vector<std::shared_ptr<KeyBrowser>> &releasedLater()
{
    static std::vector<std::shared_ptr<KeyBrowser>> waiting;
    return waiting;
}

void releaseAll()
{
    const auto released = std::exchange(releasedLater(), {});
}

} // namespace

QCoro::Task<RowChanges> KeyBrowser::removeMany(std::vector<StoredRow> seen, Duration)
{
    RowChanges changes;
    for (StoredRow &row : seen) {
        Result<RowChangeAnswer> answer = co_await remove(std::move(row));
        if (!answer) {
            changes.stopped = answer.error();
            break;
        }
        changes.answers.push_back(*std::move(answer));
    }
    co_return changes;
}

QCoro::Task<RowChanges> KeyBrowser::putMany(std::vector<Item> items, Duration)
{
    RowChanges changes;
    for (Item &item : items) {
        Result<RowChangeAnswer> answer = co_await put(std::move(item));
        if (!answer) {
            changes.stopped = answer.error();
            break;
        }
        changes.answers.push_back(*std::move(answer));
    }
    co_return changes;
}

void releaseLater(std::shared_ptr<KeyBrowser> browser)
{
    QCoreApplication *const application = QCoreApplication::instance();
    if (browser.use_count() != 1 || application == nullptr)
        return;
    // An application that ends drops its events under a lock that closing a socket needs, so what
    // waits then must not be an event's own.
    static const bool isEndKnown = (qAddPostRoutine(releaseAll), true);
    Q_UNUSED(isEndKnown)
    releasedLater().push_back(std::move(browser));
    QMetaObject::invokeMethod(application, releaseAll, Qt::QueuedConnection);
}

} // namespace onecake
