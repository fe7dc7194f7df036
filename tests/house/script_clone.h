// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A clone of its own for the scripts in packaging/, with a space in its path, where the tools that
// they call are stand-ins that make noise.
#pragma once

#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

namespace onecake::test {

struct Run {
    int exitCode = -1;
    QString out;
    QString err;
};

Run execute(const QString &program, const QStringList &arguments,
            const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());

// What the stand-ins do, told by set(): dpkg-query says that all but $MISSING is installed; apt-get
// ends with $APT_EXIT; cmake "builds" a program that says what it was given and exits with 7, or
// ends with $BUILD_EXIT; npm "installs" node_modules, or ends with $NPM_EXIT; ctest says what it
// was given and exits with 8.
class ScriptClone
{
public:
    ScriptClone();

    void set(const QString &name, const QString &value) { m_environment.insert(name, value); }
    // No npm from here on: every tool of the system's but that one.
    void hideNpm();

    // packaging/SCRIPT with these arguments, from another folder.
    [[nodiscard]] Run run(const QString &script, const QStringList &arguments) const;

    [[nodiscard]] QString path(const QString &name) const { return m_root + u'/' + name; }
    // The calls of apt-get and of npm, a line each.
    [[nodiscard]] QStringList aptCalls() const;
    [[nodiscard]] QStringList npmCalls() const;

private:
    void standIn(const QString &name, const QString &script) const;
    [[nodiscard]] QStringList linesOf(const QString &log) const;

    QTemporaryDir m_folder;
    QString m_root;
    QProcessEnvironment m_environment;
};

} // namespace onecake::test
