// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Files that are made to trouble whoever opens them.

#include "core/inspect/browse/sqlite/file/untrusted_sqlite_connection.h"
#include "core/inspect/browse/sqlite/sqlite_browser.h"
#include "tests/support/rows/browsed_table.h"
#include "tests/support/store_file.h"

#include <QFile>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

void makePipe(const QString &path)
{
    if (mkfifo(QFile::encodeName(path).constData(), S_IRUSR | S_IWUSR) != 0)
        qFatal("the pipe cannot be made");
}

QStringList tablesOf(const QString &file)
{
    return must(await(listSqliteTables(file)));
}

SqliteCheck checkOf(const QString &file, const Interrupt &interrupt = {})
{
    return must(await(checkSqliteSoundness(file, interrupt)));
}

} // namespace

class TestSqliteBrowserHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void refusesWhatIsNoFile();
    void refusesALinkAndNamesItsTarget();
    void refusesPipesWhereTheLogsWouldBe();
    void readsAFileWithALogInAFolderThatMayNotBeWrittenTo();
    void refusesWhatIsNoDatabase();
    void listsTablesOnly();
    void refusesViewsAndVirtualTables();
    void refusesAViewThatIsListedAsATable();
    void saysWhichTablesThereAre();
    void readsATableWithTriggersAndDoesNotChangeIt();
    void findsDamage();
    void readsOnWhereAPageIsDamaged();
    void endsACheckThatIsNotWanted();
    void allowsOnlyWhatItIsFor_data();
    void allowsOnlyWhatItIsFor();

private:
    [[nodiscard]] QString pathOf(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString make(const QString &sql) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

QString TestSqliteBrowserHostile::make(const QString &sql) const
{
    const QString path = pathOf(u"table.db"_s);
    StoreFile(path).run(sql);
    return path;
}

void TestSqliteBrowserHostile::refusesWhatIsNoFile()
{
    const auto problem = [](const QString &file) {
        return await(listSqliteTables(file)).error().problem;
    };
    makePipe(pathOf(u"pipe"_s));
    QCOMPARE(problem(pathOf(u"pipe"_s)), u"this is a pipe, expected a file"_s);
    QCOMPARE(problem(m_folder->path()), u"this is a folder, expected a file"_s);
    QCOMPARE(problem(u"/dev/zero"_s), u"this is a device, expected a file"_s);
    QCOMPARE(problem(pathOf(u"none"_s)), u"there is no such file"_s);
    QCOMPARE(problem(pathOf(u"none/none"_s)), u"there is no such file"_s);
    writeFile(pathOf(u"empty"_s), {});
    QCOMPARE(problem(pathOf(u"empty"_s)), u"the file is empty, expected a SQLite database"_s);
    QVERIFY(!QFile::exists(pathOf(u"none"_s)));
}

void TestSqliteBrowserHostile::refusesALinkAndNamesItsTarget()
{
    const QString file = make(keysSql);
    const QString link = pathOf(u"link"_s);
    QVERIFY(QFile::link(file, link));
    QCOMPARE(
        refusalOf(link, u"keys"_s),
        link + u": this is a link to %1, expected the file itself. Open %1 itself."_s.arg(file));
    // A folder that is reached through a link is no harm.
    QVERIFY(QFile::link(m_folder->path(), pathOf(u"folder"_s)));
    QCOMPARE(tablesOf(pathOf(u"folder/table.db"_s)), QStringList{u"keys"_s});
}

void TestSqliteBrowserHostile::refusesPipesWhereTheLogsWouldBe()
{
    const QString file = make(u"PRAGMA journal_mode = WAL;"_s + keysSql);
    for (const QString &ending : {u"-wal"_s, u"-journal"_s, u"-shm"_s}) {
        makePipe(file + ending);
        QCOMPARE(refusalOf(file, u"keys"_s),
                 file + ending + u": this is a pipe, expected a file. Choose a SQLite file."_s);
        QVERIFY(QFile::remove(file + ending));
    }
    QCOMPARE(refusalOf(file, u"keys"_s), u"opened"_s);
}

// A file with a write-ahead log cannot be opened where none can be made beside it.
void TestSqliteBrowserHostile::readsAFileWithALogInAFolderThatMayNotBeWrittenTo()
{
    if (geteuid() == 0)
        QSKIP("root may write everywhere");
    const QString file = m_folder->filePath(u"log.db"_s);
    StoreFile(file).run(u"PRAGMA journal_mode = WAL; CREATE TABLE t (k TEXT PRIMARY KEY)"_s);
    QVERIFY(!isReadAsUnchanging(file));
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
    const bool isUnchanging = isReadAsUnchanging(file);
    const auto tables = await(listSqliteTables(file));
    QVERIFY(QFile::setPermissions(m_folder->path(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(isUnchanging);
    QVERIFY2(tables, qPrintable(tables ? QString() : sentence(tables.error())));
    QCOMPARE(*tables, QStringList{u"t"_s});
}

void TestSqliteBrowserHostile::refusesWhatIsNoDatabase()
{
    const QString file = pathOf(u"text"_s);
    writeFile(file, QByteArray("Adrienne's cakes\n").repeated(1000));
    QCOMPARE(refusalOf(file, u"keys"_s),
             file + u": the file is not a SQLite database. Choose another file."_s);
}

void TestSqliteBrowserHostile::listsTablesOnly()
{
    const QString file =
        make(keysSql
             + u"CREATE TABLE \"other \"\" one\" (id INTEGER PRIMARY KEY AUTOINCREMENT);"
               "CREATE VIEW shown AS SELECT * FROM keys;"
               "CREATE VIRTUAL TABLE words USING fts5(word); ANALYZE"_s);
    QCOMPARE(tablesOf(file), (QStringList{u"keys"_s, u"other \" one"_s}));
}

void TestSqliteBrowserHostile::refusesViewsAndVirtualTables()
{
    const QString file = make(keysSql
                              + u"CREATE VIEW shown AS SELECT * FROM keys;"
                                "CREATE VIRTUAL TABLE words USING fts5(word)"_s);
    QCOMPARE(
        refusalOf(file, u"shown"_s),
        file
            + u": \"shown\" is a view: what it shows is computed, not stored, expected a table. "
              "Choose a table of rows."_s);
    QVERIFY(refusalOf(file, u"words"_s).contains(u"\"words\" is a virtual table"_s));
    QVERIFY(refusalOf(file, u"words_data"_s)
                .contains(u"\"words_data\" is a shadow table of a virtual table"_s));
    QVERIFY(refusalOf(file, u"sqlite_schema"_s).contains(u"there is no table \"sqlite_schema\""_s));
}

void TestSqliteBrowserHostile::refusesAViewThatIsListedAsATable()
{
    const QString file =
        make(keysSql
             + u"CREATE VIEW shown AS SELECT randomblob(1) AS key; PRAGMA writable_schema = ON;"
               "UPDATE sqlite_schema SET type = 'table' WHERE name = 'shown'"_s);
    QCOMPARE(refusalOf(file, u"shown"_s),
             file
                 + u": the database is damaged. Restore it from a copy, or choose another file."_s);
}

void TestSqliteBrowserHostile::saysWhichTablesThereAre()
{
    const QString file = make(keysSql);
    QCOMPARE(refusalOf(file, u"kees\x1b[31m"_s),
             file + u": there is no table \"kees\\e[31m\". Its tables are keys."_s);
}

void TestSqliteBrowserHostile::readsATableWithTriggersAndDoesNotChangeIt()
{
    const QString file = make(keysSql
                              + u"CREATE TABLE log (what); CREATE TRIGGER spy AFTER DELETE ON keys "
                                "BEGIN INSERT INTO log VALUES (old.key); END"_s);
    const auto browser = openTable(file, u"keys"_s);
    const StoredRow seen = pageOf(*browser).rows.front();
    const QString refusal = file
        + u": changing \"keys\" would run its trigger spy, which the file brings with it. Change "
          u"it "
          "with the program that the table belongs to."_s;
    QCOMPARE(sentence(await(browser->remove(seen)).error()), refusal);
    QCOMPARE(sentence(await(browser->put(seen.item)).error()), refusal);
    QCOMPARE(sentence(await(browser->removeMany({seen}, Duration(50))).stopped.value()), refusal);
    QCOMPARE(StoreFile(file).ask(u"SELECT count(*) FROM keys"_s), u"3"_s);
}

void TestSqliteBrowserHostile::findsDamage()
{
    const QString file = make(keysSql);
    QCOMPARE(checkOf(file).words, u"SQLite's quick_check finds nothing wrong."_s);
    QByteArray content = contentOf(file);
    content.replace(4096, 3000, QByteArray(3000, '?'));
    writeFile(file, content);
    const SqliteCheck check = checkOf(file);
    QCOMPARE(check.soundness, SqliteSoundness::Damaged);
    QVERIFY2(check.words.startsWith(u"The file is damaged: "_s), qPrintable(check.words));
}

void TestSqliteBrowserHostile::readsOnWhereAPageIsDamaged()
{
    const QString file = pathOf(u"many.db"_s);
    StoreFile(file).run(manySql);
    const QByteArray sound = contentOf(file);
    constexpr int pageSize = 4096;
    // Whatever a damaged page does to the reading, it ends with rows or with a sentence.
    int refusals = 0;
    for (int page = 1; page < sound.size() / pageSize; page += 7) {
        QByteArray content = sound;
        content.replace(page * pageSize, pageSize, QByteArray(pageSize, '\x0d'));
        writeFile(file, content);
        const auto browser = await(SqliteBrowser::open({file, u"keys"_s, true}));
        if (!browser)
            continue;
        PageRequest request;
        request.rowsMax = manyRows;
        request.order.attribute = u"note"_s;
        const auto rows = await((*browser)->page(request));
        if (!rows && rows.error().problem == u"the database is damaged")
            ++refusals;
        else
            QVERIFY2(rows, rows ? "" : qPrintable(sentence(rows.error())));
    }
    QVERIFY(refusals > 5);
}

void TestSqliteBrowserHostile::endsACheckThatIsNotWanted()
{
    const QString file = pathOf(u"many.db"_s);
    StoreFile(file).run(manySql);
    const SqliteCheck check = checkOf(file, std::make_shared<std::atomic<bool>>(true));
    QCOMPARE(check.soundness, SqliteSoundness::Unknown);
    QCOMPARE(check.words, u"The check of the file was ended before it was done."_s);
}

void TestSqliteBrowserHostile::allowsOnlyWhatItIsFor_data()
{
    QTest::addColumn<QByteArray>("sql");
    for (const char *sql :
         {"ATTACH 'other.db' AS other", "PRAGMA journal_mode = WAL", "PRAGMA writable_schema = ON",
          "PRAGMA trusted_schema = ON", "DELETE FROM log", "DROP TABLE keys", "CREATE TABLE x (v)",
          "SELECT load_extension('x')", "UPDATE sqlite_schema SET sql = ''", "VACUUM INTO 'x.db'",
          "SELECT * FROM shown", "INSERT INTO words VALUES ('x')", "REINDEX"})
        QTest::newRow(sql) << QByteArray(sql);
}

void TestSqliteBrowserHostile::allowsOnlyWhatItIsFor()
{
    QFETCH(QByteArray, sql);
    const QString file = make(keysSql
                              + u"CREATE TABLE log (what); CREATE VIEW shown AS SELECT * FROM keys;"
                                "CREATE VIRTUAL TABLE words USING fts5(word)"_s);
    const QByteArray before = contentOf(file);
    const auto ends = std::make_shared<std::atomic<bool>>(false);
    for (const SqliteAccess access : {SqliteAccess::ReadOnly, SqliteAccess::ReadWrite}) {
        const auto browsed = must(UntrustedSqliteConnection::open(file, access, ends));
        browsed->setTable(u"keys"_s);
        QVERIFY(!browsed->run(sql.constData()));
        const bool deletes = bool(browsed->run("DELETE FROM keys WHERE key = 'none'"));
        QCOMPARE(deletes, access == SqliteAccess::ReadWrite);
    }
    QVERIFY(contentOf(file) == before);
}

ONECAKE_TEST(TestSqliteBrowserHostile)
#include "tst_sqlite_browser_hostile.moc"
