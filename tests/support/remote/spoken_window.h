// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// onecake's window as somebody has it who hears it: on a screen that nobody sees, told of over the
// bus that screen readers use, and moved by keys alone.
#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace onecake::test {

// What a screen reader is told of one thing in the window.
struct SpokenThing {
    QString role; // "push button"
    QString name;
    QString description;
    bool isShown = false;
};

// X server, buses and program end with this object, and with the test program however that ends.
class SpokenWindow
{
public:
    SpokenWindow();
    ~SpokenWindow();
    Q_DISABLE_COPY_MOVE(SpokenWindow)

    // Answers nothing, or what went wrong. The window is there then, and speaks.
    [[nodiscard]] QString start(const QStringList &arguments);

    // Everything in the window, in the order in which it is read; what is not shown as well.
    [[nodiscard]] QList<SpokenThing> everything();
    // What is shown, a line for each thing: "push button: Next".
    [[nodiscard]] QStringList heard();

    // Answers nothing, or what went wrong.
    [[nodiscard]] QString press(Qt::Key key);

private:
    [[nodiscard]] QString pathOf(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QList<SpokenThing> things(bool isAllWanted);
    [[nodiscard]] QString startScreen();
    [[nodiscard]] QString startBuses();
    void run(QProcess &process, const QString &program, const QStringList &arguments);

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    QProcess m_screen;
    QProcess m_session;
    QProcess m_program;
    QDBusConnection m_bus;
};

} // namespace onecake::test
