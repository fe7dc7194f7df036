// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/inspector/view_counts.h"

#include "core/base/detach.h"
#include "core/base/invariant.h"
#include "core/base/text/count_text.h"
#include "core/base/text/tr.h"
#include "core/inspect/query/editing/row_words.h"
#include "core/inspect/query/language/query_parser.h"
#include "core/inspect/query/matching/query_filter.h"
#include "core/session/inspector/reading_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

QString kindWords(const RowCount &counted)
{
    const QString number = groupedText(counted.count);
    switch (counted.kind) {
    case CountKind::Exact:
        return tr("%1 (exact)").arg(number);
    case CountKind::AtLeast:
        return counted.count == 0 && counted.cost.itemsRead > 0
            ? nothingYetWords(counted.cost.itemsRead, {})
            : tr("At least %1: not all was looked at").arg(number);
    case CountKind::Estimated:
        return tr("About %1, as the store estimated at most a few hours ago").arg(number);
    }
    ONECAKE_UNREACHABLE();
}

QString costWords(const ReadCost &cost)
{
    if (cost.itemsRead == 0)
        return {};
    return tr(" It read %1 items and cost %2 read units.")
        .arg(groupedText(cost.itemsRead), decimalText(cost.capacityUnits, 1));
}

} // namespace

QString shortText(const ViewCount &count)
{
    if (!count.counted)
        return {};
    const QString number = groupedText(count.counted->count);
    switch (count.counted->kind) {
    case CountKind::Exact:
        return number;
    case CountKind::AtLeast:
        return count.counted->count == 0 ? QString() : u"≥ "_s + number;
    case CountKind::Estimated:
        return u"~ "_s + number;
    }
    ONECAKE_UNREACHABLE();
}

QString words(const ViewCount &count, Instant now)
{
    const QString trouble =
        count.error ? tr("It could not be counted: %1").arg(sentence(*count.error)) : QString();
    if (!count.counted) {
        if (count.isCounting)
            return tr("Being counted…");
        return trouble.isEmpty() ? tr("Not counted.") : trouble;
    }
    QString text =
        tr("%1, counted %2.").arg(kindWords(*count.counted), relativeWords(count.at, now));
    if (count.staleSince)
        text +=
            tr(" Stale: the store was written to %1.").arg(relativeWords(*count.staleSince, now));
    text += costWords(count.counted->cost);
    return trouble.isEmpty() ? text : text + u' ' + trouble;
}

ViewCounts::ViewCounts(std::shared_ptr<Clock> clock, ViewCountPace pace, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_pace(pace)
{
    m_look.setSingleShot(true);
    m_look.setInterval(m_pace.lookEvery);
    connect(&m_look, &QTimer::timeout, this, &ViewCounts::lookNow);
    m_limit.setSingleShot(true);
    m_limit.setInterval(m_pace.limit);
    connect(&m_limit, &QTimer::timeout, this, &ViewCounts::stop);
    // An answer may come while the browser goes: what is next begins only after that.
    m_step.setSingleShot(true);
    m_step.setInterval(0);
    connect(&m_step, &QTimer::timeout, this, &ViewCounts::step);
}

ViewCounts::~ViewCounts()
{
    stop();
}

void ViewCounts::lookNow()
{
    detach(look(this, m_asked.latest()), tr("looking for changes"));
}

void ViewCounts::giveUp()
{
    m_asked.begin();
    m_hasLooked = false;
    stop();
    m_look.stop();
    m_limit.stop();
    m_step.stop();
    m_wanted.clear();
    if (!m_running)
        return;
    const QString query = *std::exchange(m_running, std::nullopt);
    Entry &entry = m_entries[query];
    entry.count.isCounting = false;
    entry.version = -1;
    Q_EMIT changed(query);
}

void ViewCounts::setTable(const OpenedTable *table)
{
    giveUp();
    m_table = table;
    m_version = 0;
    m_spent = Duration(0);
    m_restUntil = {};
    for (const QString &query : std::as_const(m_order)) {
        Entry &entry = m_entries[query];
        entry.count = {};
        entry.version = -1;
        Q_EMIT changed(query);
    }
    if (m_isActive && m_table != nullptr)
        lookNow();
}

void ViewCounts::setViews(const QStringList &queries)
{
    QMap<QString, Entry> entries;
    for (const QString &query : queries) {
        Entry &entry = entries[query];
        if (m_entries.contains(query)) {
            entry = m_entries.value(query);
            continue;
        }
        entry.query = parseQuery(query).query;
        entry.dependsOnTime = dependsOnTime(entry.query);
    }
    if (m_running && !entries.contains(*m_running))
        entries.insert(*m_running, m_entries.value(*m_running));
    m_entries = std::move(entries);
    m_order = queries;
    m_order.removeDuplicates();
    m_step.start();
}

void ViewCounts::setChosen(const QString &query)
{
    m_chosen = query;
    m_isUrgent = m_table != nullptr && m_entries.contains(query) && isDue(query);
    if (m_isUrgent)
        m_step.start();
}

void ViewCounts::setActive(bool isActive)
{
    if (isActive == m_isActive)
        return;
    m_isActive = isActive;
    giveUp();
    if (m_isActive && m_table != nullptr)
        lookNow();
}

bool ViewCounts::isOnDemand() const
{
    return m_table != nullptr && m_table->store.kind == StoreKind::DynamoDb;
}

QString ViewCounts::costWarning(const QString &query) const
{
    if (!isOnDemand() || !m_entries.contains(query) || m_entries.value(query).query.terms.empty())
        return {};
    const ViewCount all = countOf({});
    // What a Scan costs: docs.aws.amazon.com/amazondynamodb, "Read/write capacity mode", half a
    // read unit for each 4 KB that are read eventually consistent.
    const QString size =
        all.counted ? tr(", about %1 items,").arg(groupedText(all.counted->count)) : QString();
    return tr("Counting may read the whole table%1 and costs read units: half a unit for each 4 "
              "KB.")
        .arg(size);
}

void ViewCounts::count(const QString &query)
{
    if (!m_isActive || m_table == nullptr || !m_entries.contains(query))
        return;
    if (!m_wanted.contains(query))
        m_wanted.append(query);
    m_step.start();
}

void ViewCounts::noteChange()
{
    m_restUntil = {};
    for (const QString &query : std::as_const(m_order)) {
        Entry &entry = m_entries[query];
        entry.version = -1;
        if (!entry.count.counted || entry.count.staleSince)
            continue;
        entry.count.staleSince = now();
        Q_EMIT changed(query);
    }
    if (m_isActive && m_table != nullptr && !m_running)
        lookNow();
}

void ViewCounts::stop()
{
    if (m_interrupt)
        m_interrupt->store(true);
}

ViewCount ViewCounts::countOf(const QString &query) const
{
    const auto found = m_entries.constFind(query);
    return found == m_entries.constEnd() ? ViewCount() : found->count;
}

QCoro::Task<void> ViewCounts::look(ViewCounts *counts, LatestJob::Ticket job)
{
    KeyBrowser *const browser = counts->m_table->browser.get();
    const Result<std::optional<qint64>> version = co_await browser->version();
    if (!job.isWanted())
        co_return;
    counts->m_hasLooked = true;
    if (version && *version)
        counts->takeVersion(**version);
    counts->m_step.start();
}

void ViewCounts::takeVersion(qint64 version)
{
    if (std::exchange(m_version, version) == version)
        return;
    for (const QString &query : std::as_const(m_order)) {
        Entry &entry = m_entries[query];
        if (!entry.count.counted || entry.version == version || entry.count.staleSince)
            continue;
        entry.count.staleSince = now();
        Q_EMIT changed(query);
    }
}

bool ViewCounts::isDue(const QString &query) const
{
    const Entry &entry = *m_entries.constFind(query);
    const bool isFree = entry.query.terms.empty();
    if (isOnDemand() && !isFree)
        return false;
    const bool wasTried = entry.count.counted || entry.count.error;
    // What is counted in no time can be counted all the time.
    const Duration age = isOnDemand()
        ? m_pace.age
        : std::clamp(entry.took * m_pace.ageTimes, m_pace.lookEvery, m_pace.age);
    const bool isOld = (entry.dependsOnTime || isOnDemand()) && now() - entry.count.at >= age;
    // What kept it from being counted may be over.
    const bool isToTryAgain = entry.count.error && !isOnDemand()
        && isTransient(entry.count.error->code) && now() - entry.count.at >= m_pace.lookEvery;
    return !wasTried || entry.version != m_version || isOld || isToTryAgain;
}

std::optional<QString> ViewCounts::nextDue() const
{
    if (now() < m_restUntil)
        return std::nullopt;
    if (m_entries.contains(m_chosen) && isDue(m_chosen))
        return m_chosen;
    const auto due = std::find_if(m_order.begin(), m_order.end(),
                                  [this](const QString &query) { return isDue(query); });
    return due == m_order.end() ? std::nullopt : std::optional(*due);
}

void ViewCounts::step()
{
    if (!m_isActive || m_table == nullptr || !m_hasLooked || m_running)
        return;
    if (!m_wanted.isEmpty()) {
        begin(m_wanted.takeFirst(), false);
        return;
    }
    if (std::exchange(m_isUrgent, false) && m_entries.contains(m_chosen)) {
        begin(m_chosen, true);
        return;
    }
    if (const std::optional<QString> due = nextDue()) {
        begin(*due, true);
        return;
    }
    if (m_spent > Duration(0)) {
        m_restUntil = now() + std::max(m_pace.lookEvery, m_spent * m_pace.restTimes);
        m_spent = Duration(0);
    }
    m_look.start();
}

void ViewCounts::begin(const QString &query, bool isLimited)
{
    m_look.stop();
    m_running = query;
    m_began = now();
    m_interrupt = std::make_shared<std::atomic<bool>>(false);
    Entry &entry = m_entries[query];
    entry.count.isCounting = true;
    entry.version = m_version;
    if (isLimited)
        m_limit.start();
    const LatestJob::Ticket job = m_asked.latest();
    Q_EMIT changed(query);
    if (job.isWanted())
        detach(countLater(this, job, query, m_interrupt), u"counting"_s,
               [this, job](const Error &error) {
                   if (job.isWanted())
                       take(error);
               });
}

QCoro::Task<void> ViewCounts::countLater(ViewCounts *counts, LatestJob::Ticket job, QString query,
                                         Interrupt interrupt)
{
    const OpenedTable &table = *counts->m_table;
    KeyBrowser *const browser = table.browser.get();
    RowFilter filter = filterFor(counts->m_entries.value(query).query, table.reader, counts->now());
    Result<RowCount> counted = co_await browser->count(std::move(filter), std::move(interrupt));
    if (!job.isWanted())
        co_return;
    counts->take(std::move(counted));
}

void ViewCounts::take(Result<RowCount> counted)
{
    m_limit.stop();
    m_interrupt.reset();
    const QString query = *std::exchange(m_running, std::nullopt);
    const Instant answered = now();
    const Duration spent = std::max(answered - m_began, Duration(0));
    m_entries[query].took = std::max(spent, Duration(1));
    m_spent += spent;
    ViewCount &count = m_entries[query].count;
    count.isCounting = false;
    count.at = answered;
    count.error.reset();
    if (counted) {
        count.counted = *std::move(counted);
        count.staleSince.reset();
    } else {
        count.error = counted.error();
    }
    m_step.start();
    Q_EMIT changed(query);
}

} // namespace onecake
