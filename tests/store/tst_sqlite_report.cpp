// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A report on a store's file says what it is, and leaves it and its folder as they are.

#include "core/store/sqlite/sqlite_opening.h"
#include "core/store/sqlite/sqlite_store.h"
#include "tests/support/await.h"
#include "tests/support/rows/report_rows.h"
#include "tests/support/store_file.h"
#include "tests/support/store_fixture.h"

#include <QDir>
#include <QTest>

#include <sys/stat.h>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

using PrepareFile = void (*)(const QString &file);

void makeStoreFile(const QString &file)
{
    const auto store = must(await(SqliteStore::open(file)));
    QVERIFY(claim(*store, claimOf(idOf(u"order-1"_s))).granted);
}

} // namespace

Q_DECLARE_METATYPE(PrepareFile)

class TestSqliteReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aStoreOfOursIsFineAndLeftAlone();
    void aFileThatIsNotThereIsNotMade();
    void whatIsNoStoreIsSaid_data();
    void whatIsNoStoreIsSaid();
    void whatIsNoStoreIsNotOpenedEither();
    void damageBehindTheSchemaIsFound();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"store.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSqliteReport::aStoreOfOursIsFineAndLeftAlone()
{
    makeStoreFile(path());
    const QByteArray before = contentOf(path());
    const StoreReport report = checkSqliteFile(path());
    QCOMPARE(rowsOf(report), (QStringList{u"file"_s, u"schema"_s, u"integrity"_s}));
    QCOMPARE(complaints(report), QStringList());
    VERIFY_BEGINS(stateOf(report, u"file"_s), u"ok: "_s + path());
    VERIFY_BEGINS(stateOf(report, u"schema"_s), u"ok: version "_s);
    QVERIFY(contentOf(path()) == before);
}

void TestSqliteReport::aFileThatIsNotThereIsNotMade()
{
    const StoreReport report = checkSqliteFile(path());
    QCOMPARE(rowsOf(report), QStringList{u"file"_s});
    VERIFY_BEGINS(stateOf(report, u"file"_s), u"missing: %1 is not there"_s.arg(path()));
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestSqliteReport::whatIsNoStoreIsSaid_data()
{
    QTest::addColumn<PrepareFile>("prepare");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("said");
    const auto add = [](const char *name, PrepareFile prepare, const QString &row,
                        const QString &said) {
        QTest::newRow(name) << prepare << row << said;
    };
    add(
        "a folder", [](const QString &file) { QDir().mkpath(file); }, u"file"_s,
        u"is a folder or a device, expected a file"_s);
    add(
        "a pipe", [](const QString &file) { QCOMPARE(mkfifo(qPrintable(file), 0600), 0); },
        u"file"_s, u"is a folder or a device, expected a file"_s);
    add(
        "an empty file", [](const QString &file) { writeFile(file, {}); }, u"schema"_s,
        u"missing: the database is empty"_s);
    add(
        "a text", [](const QString &file) { writeFile(file, QByteArray("cake\n").repeated(500)); },
        u"schema"_s, u"the file is not a SQLite database"_s);
    add(
        "another application's",
        [](const QString &file) { StoreFile(file).run(u"CREATE TABLE songs (title)"_s); },
        u"schema"_s, u"the database holds tables that are not OneCake's"_s);
    add(
        "without its table",
        [](const QString &file) {
            makeStoreFile(file);
            StoreFile(file).run(u"DROP TABLE records"_s);
        },
        u"schema"_s, u"its table records is missing"_s);
    add(
        "with another table of that name",
        [](const QString &file) {
            makeStoreFile(file);
            StoreFile(file).run(u"ALTER TABLE records ADD COLUMN mine TEXT"_s);
        },
        u"schema"_s, u"its table records has other columns"_s);
    // SQLite would wait at it for ever.
    add(
        "a pipe where its journal would be",
        [](const QString &file) {
            makeStoreFile(file);
            QCOMPARE(mkfifo(qPrintable(file + u"-journal"_s), 0600), 0);
        },
        u"file"_s, u"store.db-journal beside it is a pipe or a device"_s);
    add(
        "a pipe where its log would be",
        [](const QString &file) {
            makeStoreFile(file);
            QCOMPARE(mkfifo(qPrintable(file + u"-wal"_s), 0600), 0);
        },
        u"file"_s, u"store.db-wal beside it is a pipe or a device"_s);
}

void TestSqliteReport::whatIsNoStoreIsSaid()
{
    QFETCH(PrepareFile, prepare);
    QFETCH(QString, row);
    QFETCH(QString, said);
    prepare(path());
    const StoreReport report = checkSqliteFile(path());
    QCOMPARE(complaints(report), QStringList{row});
    QVERIFY2(stateOf(report, row).contains(said), qPrintable(stateOf(report, row)));
    QVERIFY(!report.isUsable());
    QCOMPARE(rowsOf(report).last(), row);
}

void TestSqliteReport::whatIsNoStoreIsNotOpenedEither()
{
    makeStoreFile(path());
    QCOMPARE(mkfifo(qPrintable(path() + u"-shm"_s), 0600), 0);
    const auto beside = await(SqliteStore::open(path()));
    QVERIFY(!beside && beside.error().code == ErrorCode::StoreUnusable);
    QVERIFY(QFile::remove(path() + u"-shm"_s));
    StoreFile(path()).run(u"DROP TABLE records"_s);
    const QByteArray before = contentOf(path());
    const auto without = await(SqliteStore::open(path()));
    QVERIFY(!without && without.error().problem.contains(u"its table records is missing"));
    QCOMPARE(contentOf(path()), before);
}

void TestSqliteReport::damageBehindTheSchemaIsFound()
{
    constexpr int page = 4096;
    makeStoreFile(path());
    QByteArray content = contentOf(path());
    QVERIFY(content.size() >= 4 * page);
    content.replace(2 * page, 2 * page, QByteArray(2 * page, '?'));
    writeFile(path(), content);
    const StoreReport report = checkSqliteFile(path());
    QCOMPARE(complaints(report), QStringList{u"integrity"_s});
    QVERIFY(!report.isUsable());
}

ONECAKE_TEST(TestSqliteReport)
#include "tst_sqlite_report.moc"
