// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// onecake as a person runs it, with folders of its own.
#pragma once

#include "core/base/clock.h"
#include "tests/support/patience.h"
#include "tests/support/test_now.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace onecake::test {

struct Ran {
    int code = -1;
    QString out;
    QString error;

    [[nodiscard]] QJsonArray rows() const { return QJsonDocument::fromJson(out.toUtf8()).array(); }
    [[nodiscard]] QJsonObject object() const
    {
        return QJsonDocument::fromJson(out.toUtf8()).object();
    }
};

class ProgramBench
{
public:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString trashFolder() const
    {
        return path(QStringLiteral("data/OneCake/onecake/removed"));
    }
    [[nodiscard]] QString connectionsFile() const
    {
        return path(QStringLiteral("config/OneCake/onecake/connections.json"));
    }
    [[nodiscard]] QByteArray contentOf(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QMap<QString, QString> variables; // of its environment, besides what the tests are run in

    // Without those variables. `isLowered`: as a user without rights, which only root can.
    void start(QProcess &process, const QStringList &arguments, const QStringList &without = {},
               bool isLowered = false) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("data")));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), path(QStringLiteral("config")));
        environment.insert(QStringLiteral("HOME"), m_folder.path());
        // The same present for all, but for the order in which they were started.
        const qint64 present = toEpochMs(testNow()) + ++m_started;
        environment.insert(
            QString::fromLatin1(presentVariable),
            QDateTime::fromMSecsSinceEpoch(present, Qt::UTC).toString(Qt::ISODateWithMs));
        for (auto variable = variables.begin(); variable != variables.end(); ++variable)
            environment.insert(variable.key(), variable.value());
        for (const QString &name : without)
            environment.remove(name);
        process.setProcessEnvironment(environment);
        const QStringList lowered{QStringLiteral("--reuid=65534"), QStringLiteral("--regid=65534"),
                                  QStringLiteral("--clear-groups"),
                                  QStringLiteral(ONECAKE_PROGRAM)};
        if (isLowered)
            process.start(QStringLiteral("setpriv"), lowered + arguments);
        else
            process.start(QStringLiteral(ONECAKE_PROGRAM), arguments);
    }
    [[nodiscard]] static Ran endOf(QProcess &process)
    {
        if (!process.waitForFinished(programTakesAtMostMs))
            qFatal("onecake did not end");
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }
    [[nodiscard]] Ran run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        start(process, arguments);
        process.write(input);
        process.closeWriteChannel();
        return endOf(process);
    }
    // onecake keys over that store.
    [[nodiscard]] Ran keysOf(const QString &store, const QStringList &arguments,
                             const QByteArray &input = {}) const
    {
        return run(QStringList{QStringLiteral("keys")} + arguments
                       + QStringList{QStringLiteral("--store"), store},
                   input);
    }

private:
    QTemporaryDir m_folder;
    mutable qint64 m_started = 0;
};

} // namespace onecake::test
