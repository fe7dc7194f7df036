// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/changes/copy_plan.h"

#include "core/base/detach.h"
#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/inspect/changes/transfer/import_preview.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace onecake {

CopyPlan::CopyPlan(CopySource source, StoreServices services, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_services(std::move(services))
    , m_interrupt(std::make_shared<std::atomic<bool>>(false))
{
    constexpr auto countsAtMost = 2s;
    m_patience.setSingleShot(true);
    m_patience.setInterval(countsAtMost);
    connect(&m_patience, &QTimer::timeout, this,
            [interrupt = m_interrupt] { interrupt->store(true); });
    const bool isCounted =
        m_source.known.kind != CountKind::Exact && m_source.table->store.kind == StoreKind::Sqlite;
    if (isCounted)
        detach(countLater(this), tr("counting what is to be copied"));
}

CopyPlan::~CopyPlan()
{
    m_interrupt->store(true);
}

QCoro::Task<void> CopyPlan::countLater(QPointer<CopyPlan> plan)
{
    plan->m_patience.start();
    RowFilter filter = plan->m_source.filter;
    Interrupt interrupt = plan->m_interrupt;
    const Result<RowCount> count =
        co_await plan->m_source.table->browser->count(std::move(filter), std::move(interrupt));
    if (!plan)
        co_return;
    plan->m_patience.stop();
    const bool isMore =
        count && (count->kind == CountKind::Exact || count->count > plan->m_source.known.count);
    if (isMore)
        plan->m_source.known = *count;
    Q_EMIT plan->changed();
}

void CopyPlan::close()
{
    m_opening.end();
    m_target.reset();
    m_problem.reset();
    m_misfits = 0;
    m_firstMisfit.clear();
    Q_EMIT changed();
}

void CopyPlan::open(StoreUrl to, StoreRisk mark, QString table)
{
    close();
    const LatestJob::Ticket opening = m_opening.begin();
    Q_EMIT changed();
    detach(openLater(this, opening, std::move(to), std::move(mark),
                     choiceForCopy(*m_source.table, table)),
           tr("opening the target"), [this, opening](const Error &error) {
               if (!opening.isWanted())
                   return;
               m_opening.end();
               m_problem = error;
               Q_EMIT changed();
           });
}

QCoro::Task<void> CopyPlan::openLater(CopyPlan *plan, LatestJob::Ticket opening, StoreUrl to,
                                      StoreRisk mark, TableChoice choice)
{
    StoreServices services = plan->m_services;
    Result<OpenedTable> table =
        co_await openTable(std::move(to), std::move(choice), std::move(services));
    if (!opening.isWanted())
        co_return;
    plan->m_opening.end();
    Result<void> fits = table ? plan->checkFit(*table) : Result<void>(table.error());
    if (fits && table->browser->isReadOnly())
        fits = WritePermit::of(table->browser, mark).error();
    if (fits)
        plan->m_target =
            std::make_unique<CopyTarget>(CopyTarget{*std::move(table), std::move(mark)});
    else
        plan->m_problem = fits.error();
    Q_EMIT plan->changed();
}

Result<void> CopyPlan::checkFit(const OpenedTable &to)
{
    if (const Result<void> checked = checkCopy(*m_source.table, to); !checked)
        return checked;
    for (const Item &item : m_source.samples) {
        const std::optional<QString> problem = incompatibilityOf(to.browser->shape(), item);
        if (!problem)
            continue;
        ++m_misfits;
        if (m_firstMisfit.isEmpty())
            m_firstMisfit = *problem;
    }
    if (m_misfits == 0 || m_misfits < static_cast<int>(m_source.samples.size()))
        return {};
    return Error{ErrorCode::InvalidInput, spelledOut(to.browser->shape().table),
                 tr("none of the rows looked at would fit it; the first: ") + m_firstMisfit,
                 tr("Copy to a table with the same key")};
}

Result<void> CopyPlan::unlock(const QString &typed)
{
    StoreRisk unlocked = m_target->mark;
    unlocked.isLocked = false;
    const Result<WritePermit> permit = WritePermit::of(m_target->table.browser, unlocked, typed);
    if (!permit)
        return permit.error();
    m_target->mark = std::move(unlocked);
    m_target->typed = typed;
    Q_EMIT changed();
    return {};
}

} // namespace onecake
