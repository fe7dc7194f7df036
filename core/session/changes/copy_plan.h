// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Prepares a copy into another store: opens the target, checks whether the rows fit there and
// whether writing there is allowed, and counts the rows. It writes nothing.
#pragma once

#include "core/base/latest_job.h"
#include "core/inspect/browse/key_browser.h"
#include "core/inspect/browse/opening/opened_table.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace onecake {

// The target of a copy: a table that is open beside the source table.
struct CopyTarget {
    OpenedTable table;
    StoreRisk mark;
    QString typed = {}; // what unlock() was given

    [[nodiscard]] Result<WritePermit> permit() const
    {
        return WritePermit::of(table.browser, mark, typed);
    }
};

// The records to copy.
struct CopySource {
    const OpenedTable *table = nullptr;
    RowFilter filter = {};
    RowCount known = {}; // how many records pass the filter, as far as is known yet
    std::vector<Item> samples = {}; // some records that pass
};

// Thread rule: belongs to the thread of the table's browser, and never blocks it. It must be
// destroyed before the table is closed, or not be used afterwards.
class CopyPlan final : public QObject
{
    Q_OBJECT
public:
    CopyPlan(CopySource source, StoreServices services, QObject *parent = nullptr);
    ~CopyPlan() override;
    Q_DISABLE_COPY_MOVE(CopyPlan)

    [[nodiscard]] const RowFilter &filter() const { return m_source.filter; }
    // How many records are to be copied. In a file the plan counts them, for a short while;
    // elsewhere counting would read, and cost, as much as the copy itself.
    [[nodiscard]] const RowCount &count() const { return m_source.known; }

    // Opens a target in place of the one that was open. If `table` is empty, it chooses the table
    // that looks most like the source. Emits changed() as it goes on, at the end with a target() or
    // a problem().
    void open(StoreUrl to, StoreRisk mark, QString table);
    [[nodiscard]] bool isOpening() const { return m_opening.isUnderWay(); }
    void close();

    // Null until the target is open and can take the rows.
    [[nodiscard]] const CopyTarget *target() const { return m_target.get(); }
    // Why the target cannot be opened, or cannot take the rows.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }
    // How many of the samples the target would refuse, and a sentence about the first of them.
    [[nodiscard]] int misfits() const { return m_misfits; }
    [[nodiscard]] const QString &firstMisfit() const { return m_firstMisfit; }

    // Allows writing to the target; there must be one. For a production store, `typed` must be its
    // name; otherwise the error is that of WritePermit::of().
    [[nodiscard]] Result<void> unlock(const QString &typed);
    // Hands the target over to the caller; null if there is none.
    [[nodiscard]] std::unique_ptr<CopyTarget> takeTarget() { return std::move(m_target); }

Q_SIGNALS:
    void changed();

private:
    static QCoro::Task<void> countLater(QPointer<CopyPlan> plan);
    static QCoro::Task<void> openLater(CopyPlan *plan, LatestJob::Ticket opening, StoreUrl to,
                                       StoreRisk mark, TableChoice choice);
    [[nodiscard]] Result<void> checkFit(const OpenedTable &to);

    CopySource m_source;
    StoreServices m_services;
    Interrupt m_interrupt;
    QTimer m_patience;
    LatestJob m_opening;
    std::unique_ptr<CopyTarget> m_target;
    std::optional<Error> m_problem;
    int m_misfits = 0;
    QString m_firstMisfit;
};

} // namespace onecake
