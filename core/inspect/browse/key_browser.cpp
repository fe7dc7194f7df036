// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/browse/key_browser.h"

#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

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

Error KeyBrowser::refusal() const
{
    return {ErrorCode::StoreUnusable, place(),
            tr("the store is opened for reading only, so nothing is changed in it"),
            tr("Open it without access=read-only, with credentials that may write")};
}

QCoro::Task<RowChanges> KeyBrowser::removeMatching(std::vector<StoredRow> seen, RowFilter filter,
                                                   Duration longest)
{
    // Whole rows that are still as they were seen still pass.
    Q_UNUSED(filter);
    return removeMany(std::move(seen), longest);
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

bool confirms(const QString &typed, const StoreRisk &store)
{
    return !store.name.trimmed().isEmpty() && typed.trimmed() == store.name.trimmed();
}

Result<WritePermit> WritePermit::of(const std::shared_ptr<KeyBrowser> &browser,
                                    const StoreRisk &store, const QString &typed)
{
    if (browser->isReadOnly())
        return browser->refusal();
    if (store.isLocked)
        return Error{ErrorCode::StoreUnusable, browser->place(),
                     tr("the store is locked against changes, as remote stores are at first"),
                     tr("Unlock it for writing first")};
    if (store.isProduction && !confirms(typed, store))
        return Error{ErrorCode::InvalidInput, shownText(store.name),
                     typed.trimmed().isEmpty()
                         ? tr("this is a production store, and its name was not typed")
                         : tr("this is a production store, and \"%1\" is not its name")
                               .arg(shownText(typed)),
                     tr("Type \"%1\" to confirm").arg(shownText(store.name.trimmed()))};
    return WritePermit(browser);
}

} // namespace onecake
