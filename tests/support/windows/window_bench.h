// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The real window over a session whose clock is moved by hand, with settings of its own; and the
// ways in which a person finds things in it.
#pragma once

#include "core/session/lab/kept_runs.h"
#include "tests/support/windows/lab_bench.h"
#include "ui/application_setup.h"
#include "ui/main_window.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDirIterator>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>

namespace onecake::test {

class WindowBench
{
public:
    explicit WindowBench(const StoreServices &services = StoreServices::ofThisProcess())
        : lab((setUpApplication(), services))
    {
        m_window.show();
        m_window.activateWindow();
    }

    LabBench lab;

    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] LabSession &session() { return lab.session; }

    // By the name that a screen reader speaks.
    template<typename Widget>
    [[nodiscard]] Widget *find(const QString &name)
    {
        for (Widget *widget : m_window.findChildren<Widget *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        qFatal("no %s is called \"%s\"", Widget::staticMetaObject.className(), qPrintable(name));
    }

    void click(const QString &button)
    {
        QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&m_window, key, modifiers);
    }

    // As with the arrow keys, and with Return.
    void choose(const QString &box, const QString &title)
    {
        auto *combo = find<QComboBox>(box);
        const int index = combo->findText(title);
        if (index < 0)
            qFatal("%s offers no \"%s\"", qPrintable(box), qPrintable(title));
        combo->setFocus(Qt::TabFocusReason);
        for (int presses = 0; combo->currentIndex() != index; ++presses) {
            if (presses > combo->count())
                qFatal("%s does not let \"%s\" be chosen", qPrintable(box), qPrintable(title));
            QTest::keyClick(combo, combo->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
        }
    }

    [[nodiscard]] QString text(const QString &label)
    {
        return m_window.findChild<QLabel *>(label)->text();
    }
    [[nodiscard]] QAbstractItemModel *rowsOf(const QString &table)
    {
        return find<QAbstractItemView>(table)->model();
    }

    [[nodiscard]] QString keptFolder() const
    {
        return m_folder.filePath(QStringLiteral("unsaved"));
    }
    [[nodiscard]] QSettings *settings() { return &m_settings; }

    // Whether the text is in any file that the window or the book wrote.
    [[nodiscard]] bool isOnDisk(const QByteArray &text) const
    {
        QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
                return true;
        }
        return false;
    }

private:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat};

public:
    ConnectionManager book{m_folder.filePath(QStringLiteral("connections.json")),
                           {std::make_shared<SystemClock>(), std::make_shared<SessionVault>(),
                            AwsEnvironment(), NetworkLimits()}};

    KeptRuns kept{&lab.session, keptFolder()};

private:
    MainWindow m_window{&lab.session, &book, &kept, &m_settings};
};

} // namespace onecake::test
