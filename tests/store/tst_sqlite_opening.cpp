// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a store's file may be, what is said of every other file, and that nothing of it is changed.

#include "core/store/opening/open_store.h"
#include "core/store/sqlite/sqlite_opening.h"
#include "core/store/sqlite/sqlite_store.h"
#include "tests/support/await.h"
#include "tests/support/store_file.h"
#include "tests/support/store_fixture.h"

#include <QFile>
#include <QTest>

#include <unistd.h>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Prepare = void (*)(const QString &file);

void makeStore(const QString &file)
{
    const auto store = must(await(SqliteStore::open(file)));
    QVERIFY(claim(*store, claimOf(idOf(u"order-1"_s))).granted);
}

void damage(const QString &file)
{
    makeStore(file);
    QByteArray content = contentOf(file);
    content.replace(100, 2000, QByteArray(2000, '?')); // behind the header, where the schema is
    writeFile(file, content);
}

// As another application leaves it when it crashes: with changes that are only in the log yet.
void makeForeignWithLog(const QString &file)
{
    StoreFile foreign(file + u".source"_s);
    foreign.run(u"PRAGMA journal_mode = WAL; CREATE TABLE songs (title); PRAGMA wal_checkpoint;"
                "INSERT INTO songs VALUES ('Yesterday')"_s);
    QVERIFY(QFile::copy(file + u".source"_s, file));
    QVERIFY(QFile::copy(file + u".source-wal"_s, file + u"-wal"_s));
}

struct RefusedRow {
    const char *name;
    Prepare prepare;
    QStringView problem;
};

constexpr std::array refusedRows{
    RefusedRow{"a text",
               [](const QString &file) {
                   writeFile(file, QByteArray("Adrienne's cakes\n").repeated(100));
               },
               u"the file is not a SQLite database"},
    RefusedRow{"a very short text", [](const QString &file) { writeFile(file, "cake"); },
               u"the file is not a SQLite database"},
    RefusedRow{"another application's database",
               [](const QString &file) {
                   StoreFile(file).run(u"PRAGMA application_id = 1; CREATE TABLE songs (title)"_s);
               },
               u"the database belongs to another application"},
    RefusedRow{"a database with unknown tables",
               [](const QString &file) { StoreFile(file).run(u"CREATE TABLE songs (title)"_s); },
               u"the database holds tables that are not OneCake's"},
    RefusedRow{"a database with unknown tables and a log", makeForeignWithLog,
               u"the database holds tables that are not OneCake's"},
    RefusedRow{"a newer store",
               [](const QString &file) {
                   makeStore(file);
                   StoreFile(file).run(u"PRAGMA user_version = 999"_s);
               },
               u"the store has schema version 999, written by a newer OneCake; this one knows "
               u"versions up to 2"},
    RefusedRow{"a damaged store", damage, u"the database is damaged"},
};

// While it lives, this process may read the folder and the files in it, but not write.
class ReadOnlyFolder
{
public:
    explicit ReadOnlyFolder(const QString &folder, bool filesOnly)
        : m_folder(folder)
    {
        const auto reading = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
        const auto entering = reading | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
        const auto writing = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
        for (const QString &name : QDir(folder).entryList(QDir::Files))
            QFile::setPermissions(QDir(folder).filePath(name), reading);
        QFile::setPermissions(folder, filesOnly ? entering | writing : entering);
        // Permissions do not hold root back.
        constexpr uid_t nobody = 65534;
        m_isNobody = geteuid() == 0 && seteuid(nobody) == 0;
    }
    ~ReadOnlyFolder()
    {
        if (m_isNobody && seteuid(0) != 0)
            qFatal("privileges cannot be taken back");
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    Q_DISABLE_COPY_MOVE(ReadOnlyFolder)

private:
    QString m_folder;
    bool m_isNobody = false;
};

Error refusal(const QString &file, const SqliteOptions &options = {})
{
    const auto store = await(SqliteStore::open(file, options));
    return store ? Error{ErrorCode::WorkFailed, {}, u"the file was opened"_s, {}} : store.error();
}

} // namespace

class TestSqliteOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void makesANewFileAndMarksItAsOurs();
    void adoptsAnEmptyFile();
    void leavesTheSchemaOfACurrentStoreAlone();
    void migratesOnceWhereSeveralOpenANewFileTogether();
    void refusesWhatIsNotOursAndLeavesItAsItIs_data();
    void refusesWhatIsNotOursAndLeavesItAsItIs();
    void refusesAFolder();
    void refusesAFileInAFolderThatIsNotThere();
    void makesTheFolderOfTheDefaultFileOnly();
    void refusesANewFileInAFolderThatCannotBeWrittenTo();
    void refusesAStoreThatCannotBeWrittenTo();
    void refusesALockedFileUntilItIsUnlocked();

private:
    [[nodiscard]] QString pathOf(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSqliteOpening::makesANewFileAndMarksItAsOurs()
{
    const QString path = pathOf(u"store.db"_s);
    makeStore(path);
    StoreFile file(path);
    QCOMPARE(file.ask(u"PRAGMA application_id"_s), QString::number(sqliteApplicationId));
    QCOMPARE(file.ask(u"PRAGMA user_version"_s), QString::number(sqliteSchemaVersion()));
    QCOMPARE(file.ask(u"PRAGMA journal_mode"_s), u"wal"_s);
    QCOMPARE(file.ask(u"PRAGMA integrity_check"_s), u"ok"_s);
}

void TestSqliteOpening::adoptsAnEmptyFile()
{
    const QString path = pathOf(u"store.db"_s);
    writeFile(path, {});
    makeStore(path);
    QCOMPARE(StoreFile(path).ask(u"SELECT count(*) FROM records"_s), u"1"_s);
}

void TestSqliteOpening::leavesTheSchemaOfACurrentStoreAlone()
{
    const QString path = pathOf(u"store.db"_s);
    makeStore(path);
    const QByteArray before = contentOf(path);
    (void)must(await(SqliteStore::open(path)));
    QVERIFY(contentOf(path) == before);
}

void TestSqliteOpening::migratesOnceWhereSeveralOpenANewFileTogether()
{
    for (int round = 0; round < 20; ++round) {
        const QString path = pathOf(QString::number(round));
        std::vector<QCoro::Task<Result<std::unique_ptr<Store>>>> openings;
        for (int opener = 0; opener < 4; ++opener)
            openings.push_back(SqliteStore::open(path));
        for (auto &opening : openings)
            (void)must(await(std::move(opening)));
        QCOMPARE(StoreFile(path).ask(u"SELECT count(*) FROM records"_s), u"0"_s);
    }
}

void TestSqliteOpening::refusesWhatIsNotOursAndLeavesItAsItIs_data()
{
    QTest::addColumn<std::size_t>("index");
    for (std::size_t index = 0; index < refusedRows.size(); ++index)
        QTest::newRow(refusedRows.at(index).name) << index;
}

void TestSqliteOpening::refusesWhatIsNotOursAndLeavesItAsItIs()
{
    QFETCH(std::size_t, index);
    const RefusedRow &row = refusedRows.at(index);
    const QString path = pathOf(u"store.db"_s);
    row.prepare(path);
    const QByteArray before = contentOf(path);

    const Error error = refusal(path);
    QCOMPARE(error.problem, row.problem.toString());
    QCOMPARE(error.where, path);
    QCOMPARE(error.code, ErrorCode::StoreUnusable);
    QVERIFY(!error.remedy.isEmpty());
    QVERIFY(contentOf(path) == before);
}

void TestSqliteOpening::refusesAFolder()
{
    const Error error = refusal(m_folder->path());
    QCOMPARE(error.problem, u"this is a folder, expected a file"_s);
    QCOMPARE(error.remedy, u"Name a file in it, such as %1/onecake.db"_s.arg(m_folder->path()));
}

void TestSqliteOpening::refusesAFileInAFolderThatIsNotThere()
{
    const Error error = refusal(pathOf(u"cakes/store.db"_s));
    QCOMPARE(error.problem, u"the folder %1 does not exist"_s.arg(pathOf(u"cakes"_s)));
    QVERIFY(!QFile::exists(pathOf(u"cakes"_s)));
}

void TestSqliteOpening::makesTheFolderOfTheDefaultFileOnly()
{
    const QString path = pathOf(u"data/onecake/onecake.db"_s);
    QVERIFY(!await(openStore({StoreKind::Sqlite, path, false})));
    QVERIFY(await(openStore({StoreKind::Sqlite, path, true})));
    QVERIFY(QFile::exists(path));
}

void TestSqliteOpening::refusesANewFileInAFolderThatCannotBeWrittenTo()
{
    const QString path = pathOf(u"store.db"_s);
    const ReadOnlyFolder readOnly(m_folder->path(), false);
    const Error error = refusal(path);
    QCOMPARE(error.problem,
             u"the file cannot be opened or created in the folder %1"_s.arg(m_folder->path()));
    QCOMPARE(error.code, ErrorCode::StoreUnusable);
    QVERIFY(!QFile::exists(path));
}

void TestSqliteOpening::refusesAStoreThatCannotBeWrittenTo()
{
    const QString path = pathOf(u"store.db"_s);
    makeStore(path);
    const QByteArray before = contentOf(path);
    for (const bool filesOnly : {true, false}) {
        const ReadOnlyFolder readOnly(m_folder->path(), filesOnly);
        const Error error = refusal(path);
        QVERIFY2(error.problem.startsWith(u"the file cannot be "), qPrintable(error.problem));
        QCOMPARE(error.code, ErrorCode::StoreUnusable);
        QVERIFY(contentOf(path) == before);
    }
}

void TestSqliteOpening::refusesALockedFileUntilItIsUnlocked()
{
    const QString path = pathOf(u"store.db"_s);
    makeStore(path);
    SqliteOptions impatient;
    impatient.busyTimeout = 20ms;
    {
        StoreFile other(path);
        other.run(u"PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE"_s);
        const Error error = refusal(path, impatient);
        QCOMPARE(error.problem, u"the file is locked by another program"_s);
        QCOMPARE(error.code, ErrorCode::StoreUnavailable);
    }
    QVERIFY(await(SqliteStore::open(path, impatient)));
}

ONECAKE_TEST(TestSqliteOpening)
#include "tst_sqlite_opening.moc"
