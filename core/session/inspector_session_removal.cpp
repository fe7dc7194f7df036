// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/random.h"
#include "core/session/inspector_session.h"

namespace onecake {

RemovalPreview InspectorSession::previewOf(const std::vector<int> &rows) const
{
    std::vector<SeenRow> seen;
    for (const int row : rows) {
        const InspectedRow &inspected = m_rows.at(static_cast<std::size_t>(row));
        seen.push_back({inspected.stored, inspected.row});
    }
    return onecake::previewOf(seen, std::make_shared<const Layout>(m_table->layout()), now());
}

void InspectorSession::remove(RemovalPreview preview)
{
    if (!m_table || isWriting())
        return;
    const Result<WritePermit> permit = WritePermit::of(m_table->browser.get(), {});
    if (!permit) {
        Q_EMIT failed(permit.error());
        return;
    }
    PurgeOrder order;
    order.store = textOf(m_table->store);
    order.confirmedAt = now();
    order.reader = std::make_shared<const RecordReader>(m_table->reader);
    order.rows = std::move(preview.rows);
    m_purge = std::make_unique<PurgeJob>(*permit, m_trash, m_services.clock.get(), freshSeed(),
                                         std::move(order));
    Q_EMIT readingChanged();
    (void)awaitPurge(this, m_tableNumber);
}

QCoro::Task<void> InspectorSession::awaitPurge(QPointer<InspectorSession> session, quint64 table)
{
    const PurgeSummary summary = co_await session->m_purge->run();
    if (!session || session->m_tableNumber != table)
        co_return;
    session->m_purge.reset();
    if (summary.progress.tally.removed > 0)
        session->m_removals.append(summary.removalId);
    Q_EMIT session->removed(summary);
    if (session && session->m_tableNumber == table)
        session->refresh();
}

void InspectorSession::undo()
{
    if (!m_table || !canUndo())
        return;
    const Result<WritePermit> permit = WritePermit::of(m_table->browser.get(), {});
    if (!permit) {
        Q_EMIT failed(permit.error());
        return;
    }
    RestoreOrder order;
    order.removalId = m_removals.takeLast();
    order.store = textOf(m_table->store);
    m_restore = std::make_unique<RestoreJob>(*permit, m_trash, m_services.clock.get(), freshSeed(),
                                             std::move(order));
    Q_EMIT readingChanged();
    (void)awaitRestore(this, m_tableNumber);
}

QCoro::Task<void> InspectorSession::awaitRestore(QPointer<InspectorSession> session, quint64 table)
{
    const RestoreSummary summary = co_await session->m_restore->run();
    if (!session || session->m_tableNumber != table)
        co_return;
    session->m_restore.reset();
    Q_EMIT session->restored(summary);
    if (session && session->m_tableNumber == table)
        session->refresh();
}

} // namespace onecake
