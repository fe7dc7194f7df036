// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "tests/support/store_file.h"

#include <QFile>
#include <QStringList>

#include <sqlite3.h>

namespace onecake::test {

namespace {

constexpr int waitMs = 5000;

int appendFirstColumn(void *rows, int, char **values, char **)
{
    static_cast<QStringList *>(rows)->append(QString::fromUtf8(values[0]));
    return 0;
}

} // namespace

StoreFile::StoreFile(const QString &file)
{
    if (sqlite3_open(file.toUtf8().constData(), &m_handle) != SQLITE_OK)
        qFatal("%s: %s", qPrintable(file), sqlite3_errmsg(m_handle));
    sqlite3_busy_timeout(m_handle, waitMs);
}

StoreFile::~StoreFile()
{
    sqlite3_close(m_handle);
}

void StoreFile::run(const QString &sql)
{
    (void)list(sql);
}

QString StoreFile::ask(const QString &sql)
{
    return list(sql).value(0);
}

QStringList StoreFile::list(const QString &sql)
{
    QStringList rows;
    if (sqlite3_exec(m_handle, sql.toUtf8().constData(), appendFirstColumn, &rows, nullptr)
        != SQLITE_OK)
        qFatal("%s: %s", qPrintable(sql), sqlite3_errmsg(m_handle));
    return rows;
}

QByteArray contentOf(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file));
    return source.readAll();
}

void writeFile(const QString &file, const QByteArray &content)
{
    QFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(file));
}

} // namespace onecake::test
