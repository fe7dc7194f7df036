// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A case of tests/data/cases with all that its commands need: its case.json, and of what that
// describes, each made in a folder of its own.
//
// "files": SQLite files by their names. A text names a file of the folder with the SQL that makes
// it, or is that SQL; {"sql", "times"} makes %1 of it the numbers from 1 on. "interrupted": files
// as a program leaves them that is killed while it writes to that file. "pipes": FIFOs. "texts":
// files that hold that text. "made": files that a command makes. "tables": of the emulator, with
// the names of their keys and with their items. "answers": an endpoint that answers so, one after
// the other, and the last one for ever. "connections": what stands in connections.json.
// "environment": variables; null: without it. "permissions": of files and folders, in octal digits,
// in this order, once all is made.
//
// In all of them {NAME} is the path of such a file or the store of such a table, {endpoint} is the
// URL of the server with those answers, or of the emulator, {localhost} is the same spelled so,
// {folder} is the case's own folder, and {here} is that of the files.
#pragma once

#include "tests/support/program_bench.h"
#include "tests/support/remote/hostile_server.h"

#include <QDir>

#include <memory>

namespace onecake::test {

class FieldCase
{
public:
    explicit FieldCase(const QString &folder);
    ~FieldCase();
    Q_DISABLE_COPY_MOVE(FieldCase)

    [[nodiscard]] QString says() const;
    [[nodiscard]] QJsonArray runs() const;

    // The text with what its names stand for.
    [[nodiscard]] QString named(QString text) const;

    // Runs onecake in the case's folder. With "asOrdinaryUser", also where the tests are root's.
    [[nodiscard]] Ran run(const QJsonObject &told, const QStringList &more = {}) const;

    // What SQL answers of a file.
    [[nodiscard]] QString ask(const QString &file, const QString &sql) const;

private:
    void makeFiles();
    void makeFile(const QString &name, const QJsonValue &told);
    void makeTable(const QString &name, const QJsonObject &described);
    void planAnswers();
    void setVariables();
    void setPermissions();
    [[nodiscard]] QUrl endpoint() const;

    QDir m_folder;
    QJsonObject m_told;
    ProgramBench m_bench;
    QStringList m_without; // variables
    QMap<QString, QString> m_names;
    std::unique_ptr<HostileServer> m_server;
};

// The texts of a list.
QStringList textsIn(const QJsonValue &list);

} // namespace onecake::test
