// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/jobs/row_job.h"

#include "core/base/detach.h"
#include "core/base/invariant.h"
#include "core/base/log.h"
#include "core/base/text/tr.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// How often an answer may be lost before the outcome is called unknown: each of them costs all the
// patience that the browser itself has.
constexpr int unknownAnswersMax = 5;
// A writer that waits for the file meanwhile is not to notice.
constexpr Duration longestTransaction{25};

std::vector<StoredRow> rowsLeft(const RowBatch &batch)
{
    std::vector<StoredRow> rows;
    rows.reserve(batch.rows.size() - batch.next);
    for (std::size_t index = batch.next; index < batch.rows.size(); ++index)
        rows.push_back(batch.rows.at(index).row);
    return rows;
}

RowResult failure(const PlannedRow &row, const Error &error)
{
    return {row.mayHaveRun ? RowOutcome::Unknown : RowOutcome::Failed, sentence(error)};
}

Error tooManyFailures(JobKind kind, const QString &where, int count, const QString &last)
{
    const bool isPurge = kind == JobKind::Purge;
    const QString what = isPurge ? u"removals"_s : u"rows"_s;
    const QString then = isPurge ? tr("resume the purge") : tr("do it again");
    return {ErrorCode::StoreUnusable, where,
            tr("%1 %2 in a row were refused, the last one with: %3")
                .arg(QString::number(count), what, last),
            tr("Fix the store or your permissions, then ") + then};
}

bool puts(JobKind kind)
{
    return kind == JobKind::Restore || kind == JobKind::Import || kind == JobKind::Copy;
}

constexpr Duration firstDelay{250};
constexpr Duration delayMax{20'000};

// Not a member: it may outlive the control, and the clock, which may go before a sleep on it ends.
QCoro::Task<void> fireAfter(QCoro::Task<void> sleep, std::shared_ptr<OneShot> shot)
{
    co_await sleep;
    shot->fire();
}

constexpr Duration window = std::chrono::seconds(10);
constexpr Duration between = std::chrono::milliseconds(250);
constexpr double msPerSecond = 1000;
constexpr double longestMs = 365.0 * 24 * 3600 * msPerSecond;

} // namespace

const JobWords &wordsFor(JobKind kind)
{
    using enum RowOutcome;
    static const std::vector<RowOutcome> ofPuts{Done, Present, Refused, Failed, Unknown};
    static const std::array table{
        JobWords{JobKind::Purge,
                 QT_TRANSLATE_NOOP("onecake", "Removing"),
                 QT_TRANSLATE_NOOP("onecake", "removed"),
                 u"removed",
                 QT_TRANSLATE_NOOP("onecake", "settled"),
                 {Done, Changed, Gone, Failed, Unknown}},
        JobWords{JobKind::Restore,
                 QT_TRANSLATE_NOOP("onecake", "Putting back"),
                 QT_TRANSLATE_NOOP("onecake", "put back"),
                 u"restored",
                 QT_TRANSLATE_NOOP("onecake", "put back"),
                 {Done, Present, Failed, Unknown}},
        JobWords{JobKind::Edit,
                 QT_TRANSLATE_NOOP("onecake", "Changing one record"),
                 QT_TRANSLATE_NOOP("onecake", "done"),
                 u"done",
                 QT_TRANSLATE_NOOP("onecake", "done"),
                 {Done, Changed, Gone, Failed, Unknown}},
        JobWords{JobKind::Import, QT_TRANSLATE_NOOP("onecake", "Importing"),
                 QT_TRANSLATE_NOOP("onecake", "put"), u"put",
                 QT_TRANSLATE_NOOP("onecake", "settled"), ofPuts},
        JobWords{JobKind::Copy, QT_TRANSLATE_NOOP("onecake", "Copying"),
                 QT_TRANSLATE_NOOP("onecake", "put"), u"put",
                 QT_TRANSLATE_NOOP("onecake", "settled"), ofPuts},
        JobWords{JobKind::Export,
                 QT_TRANSLATE_NOOP("onecake", "Exporting"),
                 QT_TRANSLATE_NOOP("onecake", "written"),
                 u"written",
                 QT_TRANSLATE_NOOP("onecake", "written"),
                 {Done}},
    };
    const auto found = std::find_if(table.begin(), table.end(),
                                    [kind](const JobWords &words) { return words.kind == kind; });
    ONECAKE_INVARIANT(found != table.end());
    return *found;
}

RowRun::RowRun(JobKind kind, std::shared_ptr<KeyBrowser> browser, const JobSetup &setup)
    : m_kind(kind)
    , m_browser(std::move(browser))
    , m_terms(setup.terms)
    , m_control(std::make_shared<JobControl>(setup.clock, setup.seed, setup.terms.patience))
{}

RowRun::~RowRun()
{
    releaseLater(std::move(m_browser));
}

QCoro::Task<JobSummary> RowRun::run(std::shared_ptr<RowRun> self)
{
    const char *const what = wordsFor(self->m_kind).doing;
    qCInfo(logs::inspect).noquote() << what << "rows of" << self->m_browser->place() << "begins";
    co_await self->work();
    bool isFinished = !self->m_control->isStopped();
    const Result<void> ended = co_await self->end(isFinished);
    if (!ended) {
        self->m_control->stop(ended.error());
        isFinished = false;
    }
    JobSummary summary{self->progress()};
    if (!isFinished) {
        summary.error = self->m_control->stopError();
        summary.end = summary.error ? JobEnd::Interrupted : JobEnd::Cancelled;
    }
    summary.reasons = self->m_reasons;
    self->conclude(&summary);
    const OutcomeTally &tally = summary.tally;
    qCInfo(logs::inspect).noquote()
        << what << "rows is over: finished" << isFinished << "done" << tally.done << "unknown"
        << tally.unknown << "others" << tally.settled() - tally.done - tally.unknown;
    co_return summary;
}

QCoro::Task<Result<void>> RowRun::end(bool)
{
    co_return Result<void>();
}

void RowRun::begin(const OutcomeTally &before)
{
    m_tally = before;
    m_rate.add(m_control->now(), m_tally.settled());
}

void RowRun::count(RowOutcome outcome, qint64 rows)
{
    m_tally.count(outcome, rows);
    m_rate.add(m_control->now(), m_tally.settled());
}

// The first different ones are told, and the others counted.
void RowRun::addReason(const RowResult &result)
{
    constexpr std::size_t reasonsMax = 20;
    if (result.outcome != RowOutcome::Refused && result.outcome != RowOutcome::Failed
        && result.outcome != RowOutcome::Unknown)
        return;
    const auto find = [this, &result](const QString &says) {
        return std::find_if(m_reasons.begin(), m_reasons.end(), [&](const OutcomeReason &reason) {
            return reason.outcome == result.outcome && reason.says == says;
        });
    };
    auto found = find(result.says);
    if (found == m_reasons.end() && m_reasons.size() >= reasonsMax)
        found = find({});
    if (found == m_reasons.end()) {
        const bool isTold = m_reasons.size() < reasonsMax;
        found = m_reasons.insert(found, {result.outcome, isTold ? result.says : QString(), 0});
    }
    ++found->rows;
}

JobProgress RowRun::progress() const
{
    const Instant now = m_control->now();
    const qint64 done = m_tally.settled();
    JobProgress progress;
    progress.kind = m_kind;
    progress.total = m_total;
    progress.tally = m_tally;
    progress.perSecond = m_rate.perSecond(now, done);
    if (m_total)
        progress.timeLeft = m_rate.timeLeft(now, done, *m_total);
    progress.isPaused = m_control->isPaused();
    progress.trouble = m_control->trouble();
    addTo(&progress);
    return progress;
}

void RowRun::cancel()
{
    m_control->stop();
    interrupt();
}

ChangingRun::ChangingRun(JobKind kind, std::shared_ptr<KeyBrowser> browser, const JobSetup &setup,
                         Hear hear)
    : RowRun(kind, std::move(browser), setup)
    , m_hear(std::move(hear))
{}

QCoro::Task<void> ChangingRun::apply(BatchPtr batch)
{
    batch->results.resize(batch->rows.size());
    if (browser()->shape().kind == LayoutKind::Sqlite && !batch->areNamesOnly) {
        co_await applyTogether(batch);
        co_return;
    }
    const auto calls = std::min(static_cast<std::size_t>(terms().callsAtOnce), batch->rows.size());
    std::vector<QCoro::Task<void>> applying;
    for (std::size_t call = 0; call < calls; ++call)
        applying.push_back(applyNext(batch));
    for (QCoro::Task<void> &each : applying)
        co_await each;
}

void ChangingRun::note(const PlannedRow &row, const RowResult &result)
{
    count(result.outcome);
    addReason(result);
    if (m_hear)
        m_hear(row, result);
    m_failuresInARow = result.outcome == RowOutcome::Failed ? m_failuresInARow + 1 : 0;
}

void ChangingRun::settle(RowBatch *batch, std::size_t index, RowResult result,
                         const std::optional<Error> &cause)
{
    note(batch->rows.at(index), result);
    if (cause && cause->code == ErrorCode::StoreFull && puts(kind()))
        control().stop(cause);
    if (m_failuresInARow >= terms().failuresInARowMax)
        control().stop(tooManyFailures(kind(), browser()->place(), m_failuresInARow, result.says));
    batch->results.at(index) = std::move(result);
}

QCoro::Task<void> ChangingRun::applyTogether(BatchPtr batch)
{
    int attempts = 0;
    int unknowns = 0;
    while (batch->next < batch->rows.size()) {
        co_await control().unpaused();
        if (control().isStopped())
            co_return;
        std::vector<StoredRow> rows = rowsLeft(*batch);
        RowChanges changes = co_await changeMany(std::move(rows));
        for (const RowChangeAnswer &answer : changes.answers) {
            const std::size_t index = batch->next++;
            settle(batch.get(), index, resultOf(batch->rows.at(index), answer));
        }
        if (!changes.answers.empty()) {
            control().hearAnswer();
            attempts = 0;
            unknowns = 0;
        }
        if (!changes.stopped)
            continue;
        const bool isUnknown = changes.stopped->code == ErrorCode::OutcomeUnknown;
        for (std::size_t index = batch->next; isUnknown && index < batch->rows.size(); ++index)
            batch->rows.at(index).mayHaveRun = true;
        unknowns += isUnknown ? 1 : 0;
        if (isTransient(changes.stopped->code) && unknowns < unknownAnswersMax) {
            Error error = *std::move(changes.stopped);
            co_await control().backOff(std::move(error), ++attempts);
            continue;
        }
        const std::size_t index = batch->next++;
        settle(batch.get(), index, failure(batch->rows.at(index), *changes.stopped),
               changes.stopped);
    }
}

QCoro::Task<void> ChangingRun::applyNext(BatchPtr batch)
{
    while (batch->next < batch->rows.size() && !control().isStopped())
        co_await applyOne(batch, batch->next++);
}

QCoro::Task<void> ChangingRun::applyOne(BatchPtr batch, std::size_t index)
{
    PlannedRow &row = batch->rows.at(index);
    int unknowns = 0;
    for (int attempt = 1;; ++attempt) {
        co_await control().unpaused();
        if (control().isStopped())
            co_return;
        StoredRow seen = row.row;
        const Result<RowChangeAnswer> answer = co_await change(std::move(seen));
        if (answer) {
            control().hearAnswer();
            settle(batch.get(), index, resultOf(row, *answer));
            co_return;
        }
        const bool isUnknown = answer.error().code == ErrorCode::OutcomeUnknown;
        row.mayHaveRun = row.mayHaveRun || isUnknown;
        unknowns += isUnknown ? 1 : 0;
        if (!isTransient(answer.error().code) || unknowns == unknownAnswersMax) {
            settle(batch.get(), index, failure(row, answer.error()), answer.error());
            co_return;
        }
        Error error = answer.error();
        co_await control().backOff(std::move(error), attempt);
    }
}

QCoro::Task<RowChanges> ChangingRun::changeMany(std::vector<StoredRow> rows)
{
    RowChanges changes;
    for (StoredRow &row : rows) {
        Result<RowChangeAnswer> answer = co_await change(std::move(row));
        if (!answer) {
            changes.stopped = answer.error();
            break;
        }
        changes.answers.push_back(*std::move(answer));
    }
    co_return changes;
}

QCoro::Task<Result<RowChangeAnswer>> PuttingRun::change(StoredRow row)
{
    return browser()->put(std::move(row.item));
}

QCoro::Task<RowChanges> PuttingRun::changeMany(std::vector<StoredRow> rows)
{
    std::vector<Item> items;
    items.reserve(rows.size());
    for (StoredRow &row : rows)
        items.push_back(std::move(row.item));
    return browser()->putMany(std::move(items), longestTransaction);
}

RowResult PuttingRun::resultOf(const PlannedRow &row, const RowChangeAnswer &answer)
{
    const Item &item = row.row.item;
    if (answer.change == RowChange::Done || (answer.now == item && row.mayHaveRun))
        return {RowOutcome::Done};
    if (answer.now == item)
        return {RowOutcome::Present, tr("The very same record is there already.")};
    return {RowOutcome::Present,
            tr("A record of that key is there now: ")
                + differencesText(differencesBetween(item, answer.now.value_or(Item())))};
}

RowJob::RowJob(std::shared_ptr<RowRun> run)
    : m_run(std::move(run))
{}

RowJob::~RowJob()
{
    m_run->cancel();
}

QCoro::Task<JobSummary> RowJob::run()
{
    return RowRun::run(m_run);
}

void RowJob::pause()
{
    m_run->control().pause();
}

void RowJob::resume()
{
    m_run->control().resume();
}

void RowJob::cancel()
{
    m_run->cancel();
}

JobProgress RowJob::progress() const
{
    return m_run->progress();
}

bool JobSummary::isWhole() const
{
    if (kind == JobKind::Edit)
        return edit.outcome == RowOutcome::Done;
    return isFinished() && tally.refused + tally.failed + tally.unknown == 0;
}

JobControl::JobControl(std::shared_ptr<Clock> clock, std::uint64_t seed, Duration patience)
    : m_clock(std::move(clock))
    , m_random(seed)
    , m_patience(patience)
{}

void JobControl::wakeAll()
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &shot : waiting)
        shot->fire();
}

void JobControl::resume()
{
    m_isPaused = false;
    wakeAll();
}

void JobControl::stop(std::optional<Error> error)
{
    if (m_isStopped)
        return;
    m_isStopped = true;
    m_stopError = std::move(error);
    wakeAll();
}

QCoro::Task<void> JobControl::unpaused()
{
    while (m_isPaused && !m_isStopped) {
        const auto shot = std::make_shared<OneShot>();
        m_waiting.push_back(shot);
        co_await shot->fired();
    }
}

QCoro::Task<void> JobControl::backOff(Error error, int attempt)
{
    if (m_isStopped)
        co_return;
    const Instant now = m_clock->now();
    if (!m_troubleSince)
        m_troubleSince = now;
    if (now - *m_troubleSince >= m_patience) {
        stop(std::move(error));
        co_return;
    }
    m_trouble = std::move(error);
    // Never less than half of it, so that a thousand repetitions are not a storm.
    const Duration half = backoffBound(firstDelay, attempt, delayMax) / 2;
    const Duration delay = half + fullJitter(half, m_random);
    const auto shot = std::make_shared<OneShot>();
    m_waiting.push_back(shot);
    detach(fireAfter(m_clock->sleep(delay), shot), QStringLiteral("waiting to try again"));
    co_await shot->fired();
    std::erase(m_waiting, shot);
}

void JobControl::hearAnswer()
{
    m_trouble.reset();
    m_troubleSince.reset();
}

void WorkRate::add(Instant now, qint64 done)
{
    if (!m_marks.empty() && now - m_marks.back().at < between)
        return;
    m_marks.push_back({now, done});
    while (m_marks.size() > 2 && now - m_marks.front().at > window)
        m_marks.pop_front();
}

double WorkRate::perSecond(Instant now, qint64 done) const
{
    if (m_marks.empty() || now <= m_marks.front().at)
        return 0;
    const auto elapsed = static_cast<double>((now - m_marks.front().at).count());
    return static_cast<double>(done - m_marks.front().done) * msPerSecond / elapsed;
}

std::optional<Duration> WorkRate::timeLeft(Instant now, qint64 done, qint64 total) const
{
    const double rate = perSecond(now, done);
    const auto left = static_cast<double>(std::max<qint64>(0, total - done));
    if (rate <= 0 || left * msPerSecond / rate > longestMs)
        return std::nullopt;
    return Duration(std::llround(left * msPerSecond / rate));
}

} // namespace onecake
