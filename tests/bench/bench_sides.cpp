// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// How long a frame takes with two runs of 10,000 events each side by side: both diagrams, the bar
// of time, and what each came to. The bar is a screen's own: 16 ms at the 99th percentile.

#include "tests/bench/frames.h"
#include "tests/bench/long_run.h"
#include "ui/diagram/sides_view.h"
#include "ui/lab/sides_panel.h"

#include <QApplication>
#include <QScrollBar>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

class SidesBench
{
public:
    SidesBench()
        : m_actions(&m_lab.session, nullptr)
    {
        m_lab.session.choices().chooseStory(bench::saveLongRun(m_folder));
        m_lab.session.beside().turnOn();
        m_lab.session.beside().choose(1, LabPart::Policy, u"stripe"_s);
        while (events(0) < bench::eventsWanted || events(1) < bench::eventsWanted) {
            if (m_lab.isOver())
                qFatal("the runs are too short: %zu and %zu events", events(0), events(1));
            m_lab.session.playUntil(m_lab.session.elapsed() + std::chrono::seconds(1));
        }
        m_panel = std::make_unique<SidesPanel>(&m_lab.session, m_actions, nullptr);
        m_panel->resize(1280, 660);
        m_panel->show();
        if (!QTest::qWaitForWindowExposed(m_panel.get()))
            qFatal("the window is not shown");
        std::printf("%zu and %zu events, %zu differences\n", events(0), events(1),
                    m_lab.session.beside().differences().size());
    }

    void scrub()
    {
        const Duration end = m_lab.session.elapsed();
        bench::reportFrames("scrub to anywhere", 500, [&](int frame) {
            m_lab.session.travel().lookAt(end * ((frame * 131) % 500) / 500);
            m_panel->repaint();
        });
        bench::reportFrames("drag backwards", 500, [&](int frame) {
            m_lab.session.travel().lookAt(end * (500 - frame) / 500);
            m_panel->repaint();
        });
        bench::reportFrames("from difference to difference", 300, [&](int) {
            m_lab.session.beside().lookAtNextDifference();
            m_panel->repaint();
        });
    }

    void animate()
    {
        m_lab.session.travel().lookAtNow();
        m_lab.session.setSpeed(Speed(Speed::fastest));
        m_lab.session.play();
        bench::reportFrames("animate at 64×", 200, [this](int) {
            m_lab.frames.pass(Duration(16));
            m_panel->repaint();
        });
        m_lab.session.pause();
    }

    void scroll()
    {
        QScrollBar *bar = m_panel->view()->verticalScrollBar();
        bench::reportFrames("scroll to anywhere", 300, [this, bar](int frame) {
            bar->setValue(static_cast<int>(qint64(bar->maximum()) * ((frame * 61) % 300) / 300));
            m_panel->repaint();
        });
    }

private:
    [[nodiscard]] size_t events(size_t side)
    {
        return m_lab.session.beside().timeline(side).events().size();
    }

    QTemporaryDir m_folder;
    LabBench m_lab;
    LabActions m_actions;
    std::unique_ptr<SidesPanel> m_panel;
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    SidesBench bench;
    bench.scrub();
    bench.scroll();
    bench.animate();
    return 0;
}
