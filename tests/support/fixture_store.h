// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Stores as the libraries leave them, from tests/data/fixtures: of each layout a handful of
// records, exactly one of which an operator looks for. Where a library has leases, that one is
// stuck; where it has none, nothing can be, and it is the one in progress, which blocks its key.
#pragma once

#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

namespace onecake::test {

// Adds the column "fixture" with a row for each; to be called from initTestCase_data() or a
// test's own data.
void addFixtureRows();

// What is in the table of DynamoDB, a text for each item, sorted. Read without the code under test.
QStringList itemsOf(const QString &url);

class FixtureStore
{
public:
    // Makes it: a table of the emulator, or a file. Its times count from now.
    explicit FixtureStore(const QString &name);

    [[nodiscard]] const QString &url() const { return m_url; }
    [[nodiscard]] bool isRemote() const { return !m_keys.isEmpty(); }
    [[nodiscard]] QString layout() const;

    // Of the record that is looked for.
    [[nodiscard]] QString key() const;
    [[nodiscard]] QString scope() const; // empty: its key is enough to name it
    [[nodiscard]] QString state() const; // "stuck" or "in progress"
    [[nodiscard]] QString view() const; // as it is called in the window
    [[nodiscard]] QString query() const;

    // All that is stored, a text for each record, sorted. Read without the code under test.
    [[nodiscard]] QStringList contents() const;
    // The same without the record that is looked for.
    [[nodiscard]] QStringList contentsWithoutIt() const;

private:
    void makeTable();
    void makeFile();

    QTemporaryDir m_folder;
    QJsonObject m_made;
    QStringList m_keys; // of the table of DynamoDB
    QString m_url;
};

} // namespace onecake::test
