// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// "onecake keys" as a person runs it, with folders of its own, over a file of ten records: three
// have expired, one is stuck, four are completed.
#pragma once

#include "core/store/open_store.h"
#include "tests/support/await.h"
#include "tests/support/store_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

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

class KeysBench
{
public:
    explicit KeysBench(const QString &name = QStringLiteral("keys.db"))
        : m_name(name)
    {
        using namespace std::chrono_literals;
        const auto store = must(await(openStore(must(parseStoreUrl(url())))));
        const Instant now = SystemClock().now();
        for (int order = 0; order < 10; ++order) {
            ClaimTerms terms =
                claimOf({QStringLiteral("orders"), QStringLiteral("order-%1").arg(order)}, now);
            terms.leaseUntil = now + (order == 3 ? -5min : 60min);
            terms.expiresAt = now + (order < 3 ? -1h : 24h);
            const ClaimAnswer claim = must(await(store->claim(terms)));
            if (order > 5)
                must(await(store->write(onecake::test::endOf(claim.record))));
        }
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString url() const { return QStringLiteral("sqlite:") + path(m_name); }
    [[nodiscard]] QString trashFolder() const
    {
        return path(QStringLiteral("data/OneCake/onecake/removed"));
    }
    [[nodiscard]] QByteArray contentOf(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    // An empty store of the same kind.
    [[nodiscard]] QString emptyStore(const QString &name) const
    {
        const QString empty = QStringLiteral("sqlite:") + path(name);
        (void)must(await(openStore(must(parseStoreUrl(empty)))));
        return empty;
    }

    void start(QProcess &process, const QStringList &arguments) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("data")));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), path(QStringLiteral("config")));
        environment.insert(QStringLiteral("HOME"), m_folder.path());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(ONECAKE_PROGRAM), arguments);
    }
    [[nodiscard]] static Ran endOf(QProcess &process)
    {
        if (!process.waitForFinished())
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
    [[nodiscard]] Ran keys(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return run(QStringList{QStringLiteral("keys")} + arguments
                       + QStringList{QStringLiteral("--store"), url()},
                   input);
    }
    [[nodiscard]] QString count(const QString &query = {}) const
    {
        return keys({QStringLiteral("count"), QStringLiteral("--query"), query}).out.trimmed();
    }

private:
    QTemporaryDir m_folder;
    QString m_name;
};

} // namespace onecake::test
