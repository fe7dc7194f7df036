// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/purge/removal_preview.h"

#include "core/base/invariant.h"
#include "core/base/text/count_text.h"
#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/inspect/changes/jobs/job_words.h"
#include "core/inspect/changes/trash/row_text.h"
#include "core/inspect/query/matching/query_filter.h"
#include "core/inspect/records/stored_time.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// What a line of the trash holds beside the row.
constexpr qint64 lineOverhead = 40;

QString underWayInWords(qint64 count, qint64 stuck)
{
    if (stuck == 0)
        return tr("in progress");
    return stuck == count ? u"stuck"_s : tr("in progress, %1 of them stuck").arg(stuck);
}

QString headlineOf(RemovalRisk risk, qint64 count, qint64 stuck, bool isExpiryAssumed)
{
    switch (risk) {
    case RemovalRisk::UnderWay:
        return underWayInWords(count, stuck) + tr(": a second effect may start now");
    case RemovalRisk::Completed:
        return tr("completed: a retry would run again");
    case RemovalRisk::Failed:
        return tr("failed: a retry would run again");
    case RemovalRisk::LibraryFails:
        return tr("over which the library fails: a retry would run");
    case RemovalRisk::Unreadable:
        return tr("unreadable: what they protect is unknown");
    case RemovalRisk::NoRecord:
        return tr("not records of keys");
    case RemovalRisk::RunsAnyway:
        return (stuck == count ? u"stuck"_s : tr("of which the next request takes no notice"))
            + tr(": removing them is not needed");
    case RemovalRisk::Expired:
        return isExpiryAssumed ? tr("expired, as the table is read: a retry may run again")
                               : tr("expired: harmless");
    }
    ONECAKE_UNREACHABLE();
}

qint64 bytesOf(const StoredRow &row)
{
    QByteArray text;
    appendItem(text, row.id);
    appendItem(text, row.item);
    return text.size() + lineOverhead;
}

QString partsOf(const std::vector<SeenRow> &rows, LayoutKind kind)
{
    const auto fewer = [](const SeenRow &left, const SeenRow &right) {
        return left.stored.item.size() < right.stored.item.size();
    };
    const auto [least, most] = std::minmax_element(rows.begin(), rows.end(), fewer);
    if (least == rows.end())
        return tr("all its ") + partsWord(kind, 2);
    const qsizetype low = least->stored.item.size();
    const qsizetype high = most->stored.item.size();
    const QString number = low == high ? QString::number(low) : tr("%1 to %2").arg(low).arg(high);
    return tr("all its %1 %2").arg(number, partsWord(kind, high));
}

} // namespace

RemovalRisk riskOf(const DecodedRecord &row, Instant now)
{
    if (!row.isRecord)
        return RemovalRisk::NoRecord;
    const LogicalState state = stateOf(row, now);
    const bool isClaim = state == LogicalState::InProgress || state == LogicalState::Stuck;
    switch (nextRequestOf(row, now)) {
    case NextRequest::Runs:
        if (state == LogicalState::ExpiredStillStored)
            return RemovalRisk::Expired;
        return isClaim && row.next.doesResume ? RemovalRisk::UnderWay : RemovalRisk::RunsAnyway;
    case NextRequest::Fails:
        return RemovalRisk::LibraryFails;
    case NextRequest::Answered:
    case NextRequest::Refused:
    case NextRequest::Unknown:
        break;
    }
    if (isClaim)
        return RemovalRisk::UnderWay;
    if (state == LogicalState::Unreadable)
        return RemovalRisk::Unreadable;
    return state == LogicalState::Failed ? RemovalRisk::Failed : RemovalRisk::Completed;
}

RiskTally::RiskTally(std::shared_ptr<const Layout> layout, Instant now)
    : m_layout(std::move(layout))
    , m_now(now)
{}

void RiskTally::add(const StoredRow &stored, const DecodedRecord &row)
{
    const RemovalRisk risk = riskOf(row, m_now);
    Sum &sum = m_sums.at(static_cast<std::size_t>(risk));
    ++sum.count;
    if (stateOf(row, m_now) == LogicalState::Stuck)
        ++sum.stuck;
    if (risk == RemovalRisk::NoRecord && sum.says.isEmpty())
        sum.says = row.whyUnreadable;
    ++m_count;
    m_bytes += bytesOf(stored);
}

QString RiskTally::consequenceOf(RemovalRisk risk, const Sum &sum) const
{
    switch (risk) {
    case RemovalRisk::UnderWay:
        return removalConsequence(*m_layout, RecordStatus::InProgress);
    case RemovalRisk::Completed:
        return removalConsequence(*m_layout, RecordStatus::Completed);
    case RemovalRisk::Failed:
        return removalConsequence(*m_layout, RecordStatus::Failed);
    case RemovalRisk::LibraryFails:
        return tr("Each request with the key fails as long as the record is there; once it is "
                  "gone, the next one runs, and makes a second effect if the first one happened.");
    case RemovalRisk::Unreadable:
        return removalConsequence(*m_layout, std::nullopt);
    case RemovalRisk::NoRecord:
        return sum.says;
    case RemovalRisk::RunsAnyway:
        return tr("The next request with the key runs whether the record is there or not; a first "
                  "one may still be at work.");
    case RemovalRisk::Expired:
        return m_layout->next.isExpiryAssumed
            ? tr("Their expiry has passed; that is harmless if what writes them takes no notice of "
                 "expired records, which is assumed.")
            : tr("Their retention is over, so the library already treats them as absent.");
    }
    ONECAKE_UNREACHABLE();
}

std::vector<RiskCount> RiskTally::risks() const
{
    std::vector<RiskCount> counts;
    for (const EnumName<RemovalRisk> &entry : enumNames<RemovalRisk>) {
        const Sum &sum = m_sums.at(static_cast<std::size_t>(entry.value));
        if (sum.count > 0)
            counts.push_back(
                {entry.value, sum.count, sum.stuck,
                 headlineOf(entry.value, sum.count, sum.stuck, m_layout->next.isExpiryAssumed),
                 consequenceOf(entry.value, sum)});
    }
    return counts;
}

RemovalPreview previewOf(const std::vector<SeenRow> &rows,
                         const std::shared_ptr<const Layout> &layout, Instant now)
{
    RiskTally tally(layout, now);
    RemovalPreview preview;
    for (const SeenRow &row : rows) {
        tally.add(row.stored, row.read);
        preview.rows.push_back(row.stored);
    }
    preview.risks = tally.risks();
    preview.bytes = tally.bytes();
    preview.condition = tr("Each row is removed only if %1 are still exactly what was read at %2; "
                           "a row that has changed since is left alone and listed.")
                            .arg(partsOf(rows, layout->kind), utcText(now));
    return preview;
}

QString conditionOfMatching(const QString &query, LayoutKind kind, Instant now)
{
    const QString which = query.trimmed().isEmpty()
        ? tr("Every row of the table")
        : tr("Every row that matches \"%1\"").arg(spelledOut(query.trimmed()));
    return tr("%1 is read, and removed only if all its %2 are still exactly what was read then; a "
              "row that was made after %3, as far as its record tells, is left alone.")
        .arg(which, partsWord(kind, 2), utcText(now));
}

QStringList riskLines(const std::vector<RiskCount> &risks)
{
    QStringList lines;
    for (const RiskCount &risk : risks)
        lines.append(u"%1 %2. %3"_s.arg(groupedText(risk.count), risk.headline, risk.consequence));
    return lines;
}

QCoro::Task<Result<MatchingPreview>> previewMatching(KeyBrowser *browser,
                                                     std::shared_ptr<const RecordReader> reader,
                                                     MatchingQuestion question)
{
    const auto layout = std::make_shared<const Layout>(reader->layout());
    RiskTally tally(layout, question.now);
    std::vector<SeenRow> seen;
    MatchingPreview preview;
    preview.filter = filterFor(question.query, *reader, question.now);
    preview.line = question.line;
    preview.now = question.now;
    const auto isUnwanted = [&question] {
        return question.interrupt != nullptr && question.interrupt->load();
    };
    PageRequest request{.filter = preview.filter,
                        .rowsMax = static_cast<int>(MatchingPreview::listMax),
                        .isReadOn = true,
                        .interrupt = question.interrupt};
    do {
        PageRequest next = request;
        Result<RowPage> page = co_await browser->page(std::move(next));
        if (!page)
            co_return page.error();
        preview.cost += page->cost;
        for (StoredRow &row : page->rows) {
            DecodedRecord read = reader->read(row.item);
            tally.add(row, read);
            if (seen.size() < MatchingPreview::listMax)
                seen.push_back({std::move(row), std::move(read)});
            else
                preview.isList = false;
        }
        request.after = std::move(page->next);
        if (question.hear)
            question.hear(tally.count());
    } while (request.after && !isUnwanted());
    preview.isWhole = !request.after;
    preview.count = tally.count();
    preview.removal = previewOf(seen, layout, question.now);
    if (preview.isList)
        co_return preview;
    preview.removal.risks = tally.risks();
    preview.removal.bytes = tally.bytes();
    preview.removal.condition =
        conditionOfMatching(question.line, reader->layout().kind, question.now);
    co_return preview;
}

} // namespace onecake
