// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Looking back in a long run: what one move along the line of time takes, with everything that the
// session works out for it. A frame of a screen is the bar.

#include "core/session/lab/lab_session.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QEventLoop>

using namespace onecake;

namespace {

constexpr qsizetype wantedEvents = 10000;
constexpr int looks = 1000;
constexpr double barMs = 16;

class NoFrames final : public FrameSource
{
public:
    void start() override {}
    void stop() override {}
};

// Order after order, each half a second after the one before, some of them twice.
void playLong(LabSession &session)
{
    session.choices().chooseStory(freePlayId.toString());
    session.choices().choosePolicy(QStringLiteral("onecake"));
    for (int order = 1; session.timeline().events().size() < wantedEvents; ++order) {
        session.act({UserActionKind::Order});
        if (order % 3 == 0)
            session.act({UserActionKind::OrderAgain});
        const Duration until(order * 500);
        QEventLoop loop;
        QObject::connect(&session, &LabSession::timeChanged, &loop, [&session, &loop, until] {
            if (session.elapsed() >= until)
                loop.quit();
        });
        session.playUntil(until);
        if (session.elapsed() < until)
            loop.exec();
    }
    session.pause();
}

double percentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<size_t>(share * static_cast<double>(values.size() - 1))];
}

void report(const char *what, const std::vector<double> &ms)
{
    const double worst = percentile(ms, 0.99);
    std::printf("%-40s median %6.2f ms   p99 %6.2f ms   bar %4.0f ms   %5.2f of the bar\n", what,
                percentile(ms, 0.5), worst, barMs, worst / barMs);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const SystemClock clock;
    NoFrames frames;
    LabSession session(&frames, &clock);
    playLong(session);
    const qint64 end = session.elapsed().count();
    std::printf("%zu events, %zu keys\n", session.timeline().events().size(),
                session.records().size());
    std::vector<double> dragged;
    std::vector<double> stepped;
    for (int look = 1; look <= looks; ++look) {
        bench::Stopwatch watch;
        watch.start();
        session.travel().lookAt(Duration(end - end * look / looks));
        watch.stop();
        dragged.push_back(watch.seconds() * 1000);
    }
    session.travel().lookAtNow();
    for (int look = 1; look <= looks; ++look) {
        bench::Stopwatch watch;
        watch.start();
        session.travel().lookAtPrevious();
        watch.stop();
        stepped.push_back(watch.seconds() * 1000);
    }
    report("drag through the whole run", dragged);
    report("event by event from its end", stepped);
    return 0;
}
