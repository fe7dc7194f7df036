// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A SQLite file seen from outside the store, on a connection of its own.
#pragma once

#include <QByteArray>
#include <QString>

struct sqlite3;

namespace onecake::test {

class StoreFile
{
public:
    // Opens the file, and makes it if there is none. Whatever goes wrong here ends the program with
    // a message.
    explicit StoreFile(const QString &file);
    ~StoreFile();
    Q_DISABLE_COPY_MOVE(StoreFile)

    void run(const QString &sql);
    // The first column of the first row, as text; of all rows.
    QString ask(const QString &sql);
    QStringList list(const QString &sql);

private:
    sqlite3 *m_handle = nullptr;
};

QByteArray contentOf(const QString &file);
void writeFile(const QString &file, const QByteArray &content);

} // namespace onecake::test
