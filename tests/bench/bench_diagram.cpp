// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// How long the diagram of a run of 10,000 events takes to paint a frame, whatever a person does
// with it. The bar is a screen's own: 16 ms at the 99th percentile.

#include "tests/bench/frames.h"
#include "tests/bench/long_run.h"
#include "ui/diagram/diagram_view.h"

#include <QAction>
#include <QApplication>
#include <QScrollBar>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

class DiagramBench
{
public:
    DiagramBench()
        : m_view(&m_lab.session, &m_focus)
    {
        const QString file = bench::saveLongRun(m_folder);
        m_view.resize(1000, 600);
        m_view.show();
        if (!QTest::qWaitForWindowExposed(&m_view))
            qFatal("the window is not shown");
        m_lab.session.choices().chooseStory(file);
        bench::playUpTo(m_lab, bench::eventsWanted);
        if (m_lab.session.timeline().events().size() < bench::eventsWanted)
            qFatal("the run is too short: %zu events", m_lab.session.timeline().events().size());
    }

    void animate()
    {
        m_lab.session.setSpeed(Speed(Speed::fastest));
        m_lab.session.play();
        bench::reportFrames("animate at 64×", 300, [this](int) {
            m_lab.frames.pass(Duration(16));
            m_view.viewport()->repaint();
        });
        m_lab.session.pause();
    }

    void scroll()
    {
        QScrollBar *bar = m_view.verticalScrollBar();
        bar->setValue(0);
        bench::reportFrames("scroll, a third of the screen at a time", 600, [this, bar](int) {
            bar->setValue(bar->value() + 200);
            m_view.viewport()->repaint();
        });
        bench::reportFrames("scroll to anywhere", 300, [this, bar](int frame) {
            bar->setValue(static_cast<int>(qint64(bar->maximum()) * ((frame * 61) % 300) / 300));
            m_view.viewport()->repaint();
        });
    }

    void zoom()
    {
        const QList<QAction *> actions = m_view.viewActions();
        bench::reportFrames("magnify and shrink", 200, [&](int frame) {
            actions.at(frame / 4 % 2 == 0 ? 0 : 1)->trigger();
            m_view.viewport()->repaint();
        });
        bench::reportFrames("stretch and squeeze time", 200, [&](int frame) {
            actions.at(frame / 4 % 2 == 0 ? 4 : 5)->trigger();
            m_view.viewport()->repaint();
        });
    }

    void scrub()
    {
        const Timeline &timeline = m_lab.session.timeline();
        bench::reportFrames("scrub", 500, [&](int frame) {
            m_lab.session.travel().lookAt(timeline.end() * ((frame * 131) % 500) / 500);
            m_view.viewport()->repaint();
        });
    }

private:
    QTemporaryDir m_folder;
    LabBench m_lab;
    LabSelection m_focus;
    DiagramView m_view;
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    DiagramBench bench;
    bench.animate();
    bench.scroll();
    bench.zoom();
    bench.scrub();
    return 0;
}
