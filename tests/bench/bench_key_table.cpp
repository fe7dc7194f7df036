// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The key table under load, in the real window: 1,000 keys, 200 of which change each second while
// time flows; first as they are stored, then sorted by a column that changes. How long is the
// longest turn of the event loop, and does the memory stay flat?
// usage: bench_key_table [SECONDS OF EACH]

#include "core/session/lab/kept_runs.h"
#include "tests/bench/measure.h"
#include "tests/bench/resident.h"
#include "ui/main_window.h"
#include "ui/models/key_table_model.h"

#include <QApplication>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

#include <ctime>

using namespace onecake;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Steady = std::chrono::steady_clock;

namespace {

constexpr int keyCount = 1000;
constexpr auto betweenChanges = 5ms;
constexpr auto warmUp = 2s; // fonts and pictures are loaded, the table is filled
constexpr double barMs = 16;
constexpr size_t mostTurns = 100'000;

// What this thread has had of the processor: it does not grow while others have it.
double processorMs()
{
    timespec spent{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return static_cast<double>(spent.tv_sec) * 1e3 + static_cast<double>(spent.tv_nsec) / 1e6;
}

double wallMs()
{
    return std::chrono::duration<double, std::milli>(Steady::now().time_since_epoch()).count();
}

// How long the turns of an event loop are, of one of those clocks.
class Turns
{
public:
    explicit Turns(double (*clock)())
        : m_clock(clock)
    {}

    void start()
    {
        m_spans.assign(mostTurns, 0); // its memory is there from the start
        m_spans.clear();
        m_last = m_clock();
    }
    void next()
    {
        const double now = m_clock();
        m_spans.push_back(now - m_last);
        m_last = now;
    }

    // The span that so large a share of all is shorter than.
    [[nodiscard]] double at(double share)
    {
        std::sort(m_spans.begin(), m_spans.end());
        const auto last = static_cast<double>(m_spans.size() - 1);
        return m_spans.at(static_cast<size_t>(last * share));
    }

private:
    double (*m_clock)();
    double m_last = 0;
    std::vector<double> m_spans;
};

// A timer of 1 ms is late by how long whatever else the event loop had to do took.
class StallWatch : public QObject
{
public:
    StallWatch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1ms);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_wall.next();
            m_processor.next();
        });
    }

    void start()
    {
        m_wall.start();
        m_processor.start();
        m_timer.start();
    }
    void stop() { m_timer.stop(); }

    [[nodiscard]] double stallAt(double share) { return m_wall.at(share) - 1; }
    [[nodiscard]] double workAt(double share) { return m_processor.at(share); }

private:
    QTimer m_timer;
    Turns m_wall{wallMs};
    Turns m_processor{processorMs};
};

// Writes one record after another, as a busy API would.
class Writer : public QObject
{
public:
    explicit Writer(LabSession *session)
        : m_session(session)
    {
        for (int number = 0; number < keyCount; ++number)
            addKey(number);
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(betweenChanges);
        connect(&m_timer, &QTimer::timeout, this, &Writer::write);
    }

    void start()
    {
        m_begin = Steady::now();
        m_changes = 0;
        m_timer.start();
    }
    void stop() { m_timer.stop(); }
    [[nodiscard]] int changes() const { return m_changes; }

private:
    void addKey(int number)
    {
        KeyRecord record;
        record.id = {u"cake-shop/customer-%1/placeOrder"_s.arg(number % 50),
                     u"0b7f3a1e-5c1d-4a52-9c0e-%1"_s.arg(100'000'000'000LL + number)};
        record.fence = 1;
        record.attempts = 1;
        record.leaseUntil = m_session->now() + 30s;
        record.expiresAt = m_session->now() + 168h;
        // As if they had been in use for a while, so that the memory has its final size.
        for (int changes = 0; changes < number % 5; ++changes)
            change(&record);
        m_ids.push_back(record.id);
        m_records.emplace(record.id, record);
    }

    // As many as are due, however late the timer is.
    void write()
    {
        const auto due = static_cast<int>((Steady::now() - m_begin) / betweenChanges);
        for (; m_changes < due; ++m_changes) {
            // 7 shares no factor with the number of keys, so that each has its turn.
            change(&m_records.at(m_ids.at(static_cast<size_t>(m_changes) * 7 % m_ids.size())));
            Q_EMIT m_session->recordsChanged(m_records);
        }
    }

    void change(KeyRecord *record) const
    {
        const Instant now = m_session->now();
        record->updatedAt = now;
        if (record->status == RecordStatus::InProgress) {
            record->status = RecordStatus::Completed;
            record->response =
                Response{200, R"({"cake":"carrot","orderId":1042,"status":"PLACED"})"};
        } else if (record->replays < 3) {
            ++record->replays;
            ++record->attempts;
            record->lastReplayAt = now;
        } else {
            record->status = RecordStatus::InProgress;
            record->response.reset();
            record->replays = 0;
            ++record->fence;
            record->leaseUntil = now + 30s;
        }
    }

    LabSession *m_session;
    KeyRecords m_records;
    std::vector<KeyId> m_ids;
    QTimer m_timer;
    Steady::time_point m_begin;
    int m_changes = 0;
};

class Bench : public QObject
{
public:
    Bench(MainWindow *window, LabSession *session, std::chrono::seconds span)
        : m_table(window->findChild<QTableView *>(u"keys"_s))
        , m_writer(session)
        , m_span(span)
    {
        m_writer.start();
        after(warmUp, [this] { measure("rows as stored", [this] { measureSorted(); }); });
    }

private:
    void after(std::chrono::milliseconds span, const std::function<void()> &then)
    {
        QTimer::singleShot(span, Qt::PreciseTimer, this, then);
    }

    void measureSorted()
    {
        m_table->sortByColumn(KeyTableModel::ReplaysColumn, Qt::DescendingOrder);
        after(warmUp, [this] { measure("rows sorted by replays", &QApplication::quit); });
    }

    void measure(const char *what, const std::function<void()> &then)
    {
        m_writer.start();
        m_stalls.start();
        const double before = bench::residentMiB();
        after(m_span, [this, what, before, then] {
            m_stalls.stop();
            print(what, before, bench::residentMiB());
            then();
        });
    }

    void print(const char *what, double before, double after)
    {
        const double longest = m_stalls.stallAt(1);
        const auto seconds = static_cast<double>(m_span.count());
        std::printf("%s: %d keys, %.0f changes/s for %.0f s\n", what, keyCount,
                    m_writer.changes() / seconds, seconds);
        std::printf("%-58s %8.2f ms   bar %8.2f ms   %5.2f × the bar\n",
                    "  longest stall of the event loop", longest, barMs, longest / barMs);
        std::printf("%-58s %8.2f ms   the rest: other processes had the processor\n",
                    "  most work of one turn, in processor time", m_stalls.workAt(1));
        std::printf("%-58s %8.2f ms\n", "  99.9 % of all turns are shorter than",
                    m_stalls.stallAt(0.999));
        std::printf("%-58s %8.2f MiB  end %8.2f MiB   growth %5.2f MiB\n",
                    "  resident memory: start", before, after, after - before);
    }

    QTableView *m_table;
    Writer m_writer;
    StallWatch m_stalls;
    std::chrono::seconds m_span;
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", qEnvironmentVariable("QT_QPA_PLATFORM", u"offscreen"_s).toUtf8());
    const QApplication application(argc, argv);
    const std::chrono::seconds span(argc > 1 ? QByteArray(argv[1]).toInt() : 60);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    const SystemClock clock;
    TimerFrames frames(&clock);
    LabSession session(&frames, &clock);
    session.choices().chooseStory(freePlayId.toString());
    session.choices().choosePolicy(u"onecake"_s);
    ConnectionManager book(folder.filePath(u"connections.json"_s), StoreServices::ofThisProcess());
    KeptRuns kept(&session, folder.filePath(QStringLiteral("unsaved")));
    MainWindow window(&session, &book, &kept, &settings);
    window.resize(1440, 900);
    window.show();
    session.play(); // the clock runs, and the columns of time follow it
    const Bench bench(&window, &session, span);
    return QApplication::exec();
}
