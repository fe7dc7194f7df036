// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A copy into another store before it is made: where to, whether the rows fit there, how many there
// are, and whether anything may be written there. Nothing is written by it.
#pragma once

#include "core/base/latest_job.h"
#include "core/inspect/browse/opening/key_table.h"
#include "core/inspect/changes/jobs/write_permit.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace onecake {

// Where records are copied to: a table that is open beside the one they come from.
struct CopyTarget {
    KeyTable table;
    StoreMark mark;
    QString typed = {}; // with which it was unlocked

    [[nodiscard]] Result<WritePermit> permit() const
    {
        return WritePermit::of(table.browser, mark, typed);
    }
};

// What is to be copied.
struct CopySource {
    const KeyTable *table = nullptr;
    RowFilter filter = {};
    RowCount known = {}; // of those that pass, as far as anybody knows yet
    std::vector<Item> samples = {}; // some that pass
};

// Thread rule: belongs to the thread of the table's browser, and never blocks it. It is destroyed
// before the table is closed, or not asked for anything afterwards.
class CopyPlan final : public QObject
{
    Q_OBJECT
public:
    CopyPlan(CopySource source, StoreServices services, QObject *parent = nullptr);
    ~CopyPlan() override;
    Q_DISABLE_COPY_MOVE(CopyPlan)

    [[nodiscard]] const RowFilter &filter() const { return m_source.filter; }
    // In a file they are counted, for a short while; elsewhere that would read, and cost, as much
    // as the copy itself.
    [[nodiscard]] const RowCount &count() const { return m_source.known; }

    // In place of what was opened before. An empty table is the one that looks most like the first.
    // Answered by changed().
    void open(StoreUrl to, StoreMark mark, QString table);
    [[nodiscard]] bool isOpening() const { return m_opening.isUnderWay(); }
    void close();

    // Null until it is open and can take the rows.
    [[nodiscard]] const CopyTarget *target() const { return m_target.get(); }
    // Why it cannot.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }
    // Of the samples, those that the target would refuse, with a sentence on the first.
    [[nodiscard]] int misfits() const { return m_misfits; }
    [[nodiscard]] const QString &firstMisfit() const { return m_firstMisfit; }

    // A production store wants its name typed. The error is that of WritePermit::of().
    [[nodiscard]] Result<void> unlock(const QString &typed);
    // To be handed on. Null where there is none.
    [[nodiscard]] std::unique_ptr<CopyTarget> takeTarget() { return std::move(m_target); }

Q_SIGNALS:
    void changed();

private:
    static QCoro::Task<void> countLater(QPointer<CopyPlan> plan);
    static QCoro::Task<void> openLater(CopyPlan *plan, LatestJob::Ticket opening, StoreUrl to,
                                       StoreMark mark, KeyTableChoice choice);
    [[nodiscard]] Result<void> checkFit(const KeyTable &to);

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
