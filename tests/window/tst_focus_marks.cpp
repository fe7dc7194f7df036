// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Whoever works without a mouse sees where they are: each control that can be reached by key looks
// different while it has the focus, on light and on dark.

#include "tests/support/windows/inspector_bench.h"
#include "tests/support/windows/widget_name.h"
#include "tests/support/windows/window_bench.h"

#include <QApplication>
#include <QDockWidget>
#include <QPointer>
#include <QScrollArea>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

// How many pixels tell that the widget has the focus.
int focusPixels(QWidget &window, QWidget *widget)
{
    // As the Tab key does it.
    for (QWidget *outer = widget->parentWidget(); outer != nullptr; outer = outer->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(outer))
            scroll->ensureWidgetVisible(widget);
    }
    const auto picture = [&window, widget] {
        const QRect area(widget->mapTo(&window, QPoint()), widget->size());
        return window.grab(area.adjusted(-3, -3, 3, 3)).toImage();
    };
    window.setFocus();
    if (QWidget *other = QApplication::focusWidget())
        other->clearFocus();
    const QImage before = picture();
    widget->setFocus(Qt::TabFocusReason);
    const QImage after = picture();
    int different = 0;
    for (int y = 0; y < after.height(); ++y) {
        for (int x = 0; x < after.width(); ++x)
            different += before.pixel(x, y) != after.pixel(x, y) ? 1 : 0;
    }
    return different;
}

QStringList controlsWithoutFocusMark(QWidget &window)
{
    constexpr int least = 24;
    QStringList unmarked;
    // The ring around the one that has the focus comes and goes.
    QList<QPointer<QWidget>> widgets;
    for (QWidget *widget : window.findChildren<QWidget *>())
        widgets.append(widget);
    for (const QPointer<QWidget> &widget : widgets) {
        if (!widget)
            continue;
        const bool isReached = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible()
            && widget->isEnabled() && widget->focusProxy() == nullptr;
        if (!isReached || widget->visibleRegion().isEmpty())
            continue;
        if (focusPixels(window, widget) < least)
            unmarked.append(calledName(widget));
    }
    return unmarked;
}

} // namespace

class TestFocusMarks
    : public QObject
    , private InspectorBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        setUpApplication();
        applyAppearance(Appearance::Light);
    }
    void cleanup();

    void theFocusIsSeenOnEveryControl_data();
    void theFocusIsSeenOnEveryControl();
    void theFocusIsSeenInTheInspector();

private:
    std::unique_ptr<WindowBench> m_bench;
};

void TestFocusMarks::cleanup()
{
    m_bench.reset();
    dropStore();
}

void TestFocusMarks::theFocusIsSeenOnEveryControl_data()
{
    QTest::addColumn<Appearance>("appearance");
    QTest::newRow("light") << Appearance::Light;
    QTest::newRow("dark") << Appearance::Dark;
}

void TestFocusMarks::theFocusIsSeenOnEveryControl()
{
    QFETCH(Appearance, appearance);
    m_bench = std::make_unique<WindowBench>();
    MainWindow &window = m_bench->window();
    window.setAppearance(appearance);
    window.resize(1280, 720);
    QVERIFY(QTest::qWaitForWindowActive(&window, patienceMs));
    m_bench->press(Qt::Key_End, Qt::ControlModifier);
    for (QDockWidget *dock : window.findChildren<QDockWidget *>()) {
        dock->raise();
        QCOMPARE(controlsWithoutFocusMark(window).join(u'\n'), QString());
    }
    window.setAppearance(Appearance::System);
}

void TestFocusMarks::theFocusIsSeenInTheInspector()
{
    makeStore();
    select(u"working"_s); // and what can be done with it
    QCOMPARE(controlsWithoutFocusMark(*m_window).join(u'\n'), QString());
}

ONECAKE_TEST(TestFocusMarks)
#include "tst_focus_marks.moc"
