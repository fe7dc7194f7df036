// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The one window with its pages, over a session whose clock is moved by hand, with files of its
// own.
#pragma once

#include "core/session/inspector/recent_stores.h"
#include "tests/support/windows/lab_bench.h"
#include "ui/application_setup.h"
#include "ui/inspector/page/inspector_window.h"
#include "ui/main_window.h"
#include "ui/one_window.h"
#include "ui/start/start_page.h"

#include <QAbstractButton>
#include <QSettings>
#include <QTemporaryDir>

namespace onecake::test {

class OneWindowBench
{
public:
    OneWindowBench()
        : lab((setUpApplication(), StoreServices::ofThisProcess()))
    {}

    void open(FrameSource *lessonFrames = nullptr)
    {
        m_window = std::make_unique<OneWindow>(OneWindow::Parts{
            &lab.session, &book, &kept, &settings,
            InspectorEnvironment{
                StoreServices::ofThisProcess(), Trash(path(QStringLiteral("removed"))),
                Connections(), path(QStringLiteral("recent.json")),
                path(QStringLiteral("views.json")), path(QStringLiteral("layouts.json")),
                path(QStringLiteral("columns.json"))},
            lessonFrames});
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get(), patienceMs));
    }
    void close() { m_window.reset(); }

    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    [[nodiscard]] OneWindow &window() { return *m_window; }
    [[nodiscard]] StartPage *start() { return m_window->findChild<StartPage *>(); }
    [[nodiscard]] LabSession &session() { return lab.session; }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_window.get(), key, modifiers);
    }

    // A button of the page, by the name that a screen reader speaks; null if there is none.
    [[nodiscard]] QAbstractButton *button(const QString &name)
    {
        for (QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
            if (button->accessibleName().startsWith(name) && button->isVisible())
                return button;
        }
        return nullptr;
    }
    void click(const QString &name)
    {
        QTRY_VERIFY2(button(name) != nullptr, qPrintable(name)); // rows come with the next layout
        QTest::mouseClick(button(name), Qt::LeftButton);
    }

    QTemporaryDir folder;
    LabBench lab;
    QSettings settings{path(QStringLiteral("window.ini")), QSettings::IniFormat};
    ConnectionManager book{path(QStringLiteral("connections.json")),
                           {std::make_shared<SystemClock>(), std::make_shared<SessionVault>(),
                            AwsEnvironment(), NetworkLimits()}};
    KeptRuns kept{&lab.session, path(QStringLiteral("unsaved"))};

private:
    std::unique_ptr<OneWindow> m_window;
};

} // namespace onecake::test
