// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a store in a SQLite file answers when the disk or another process stands in its way.

#include "core/store/sqlite/sqlite_store.h"
#include "tests/support/await.h"
#include "tests/support/store_file.h"
#include "tests/support/store_fixture.h"

#include <QTest>

#include <csignal>

#include <sys/resource.h>

using namespace onecake;
using namespace onecake::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using ClaimTask = QCoro::Task<Result<ClaimAnswer>>;
using WriteTask = QCoro::Task<Result<WriteAnswer>>;

// While it lives, no file can grow beyond `bytes`: a write that would make it grow fails.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
            qFatal("the size of files cannot be limited");
    }
    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        (void)std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

using TwoAnswers = std::pair<Result<WriteAnswer>, Result<WriteAnswer>>;

// What a coroutine asks for in one go, resumed by an answer, becomes one commit.
QCoro::Task<TwoAnswers> writeTogether(Store *store, RecordWrite one, RecordWrite other)
{
    ClaimTask before = store->claim(claimOf(idOf(u"before"_s)));
    const auto granted = co_await before;
    WriteTask ofOne = store->write(one);
    WriteTask ofOther = store->write(other);
    Result<WriteAnswer> first = co_await ofOne;
    Result<WriteAnswer> second = co_await ofOther;
    Q_UNUSED(granted)
    co_return TwoAnswers{std::move(first), std::move(second)};
}

} // namespace

class TestSqliteFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_store.reset(); }

    void writesNothingWhereAnotherProcessWritesForTooLong();
    void refusesWritesWhenFullAndStillReads();
    void failsOnlyTheJobThatFindsNoRoom();
    void tellsThatTheOutcomeIsUnknownWhenTheCommitBreaksDown();
    void triesNothingAgainWhoseOutcomeIsUnknown();

private:
    void open(const SqliteOptions &options = {})
    {
        m_store = must(await(SqliteStore::open(m_path, options)));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Store> m_store;
};

void TestSqliteFailures::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"store.db"_s);
    open();
}

void TestSqliteFailures::writesNothingWhereAnotherProcessWritesForTooLong()
{
    SqliteOptions impatient;
    impatient.busyTimeout = 20ms;
    open(impatient);
    StoreFile other(m_path);
    other.run(u"BEGIN IMMEDIATE"_s);
    const Result<ClaimAnswer> answer = await(m_store->claim(claimOf(idOf(u"order-1"_s))));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::StoreUnavailable);
    QVERIFY(!read(*m_store, idOf(u"order-1"_s)));
    other.run(u"COMMIT"_s);
    QVERIFY(claim(*m_store, claimOf(idOf(u"order-1"_s))).granted);
}

void TestSqliteFailures::refusesWritesWhenFullAndStillReads()
{
    SqliteOptions small;
    small.pagesMax = 20;
    open(small);
    std::vector<KeyId> claimed;
    std::optional<Error> error;
    while (!error) {
        const KeyId id = idOf(QString::number(claimed.size()).repeated(100));
        const Result<ClaimAnswer> answer = await(m_store->claim(claimOf(id)));
        if (answer)
            claimed.push_back(id);
        else
            error = answer.error();
    }
    QCOMPARE(error->code, ErrorCode::StoreFull);
    QCOMPARE(error->problem, u"there is no room left for the file to grow"_s);
    QVERIFY(!claimed.empty());
    for (const KeyId &id : claimed)
        QVERIFY(!claim(*m_store, claimOf(id)).granted);
    QCOMPARE(StoreFile(m_path).ask(u"SELECT count(*) FROM records"_s),
             QString::number(claimed.size()));
}

void TestSqliteFailures::failsOnlyTheJobThatFindsNoRoom()
{
    SqliteOptions small;
    small.pagesMax = 20;
    open(small);
    const RecordWrite modest = endOf(claim(*m_store, claimOf(idOf(u"modest"_s))).record);
    RecordWrite huge = endOf(claim(*m_store, claimOf(idOf(u"huge"_s))).record);
    huge.record.response->body = QByteArray(1'000'000, 'x');

    // The lock holds the worker up at the first claim, so that what follows becomes one batch.
    StoreFile other(m_path);
    other.run(u"BEGIN IMMEDIATE"_s);
    ClaimTask first = m_store->claim(claimOf(idOf(u"first"_s)));
    WriteTask failing = m_store->write(huge);
    WriteTask passing = m_store->write(modest);
    other.run(u"COMMIT"_s);

    QVERIFY(must(await(std::move(first))).granted);
    const Result<WriteAnswer> failed = await(std::move(failing));
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::StoreFull);
    QCOMPARE(must(await(std::move(passing))), WriteAnswer::Applied);
    QCOMPARE(read(*m_store, huge.record.id)->status, RecordStatus::InProgress);
    QCOMPARE(read(*m_store, modest.record.id), std::optional(modest.record));
}

void TestSqliteFailures::tellsThatTheOutcomeIsUnknownWhenTheCommitBreaksDown()
{
    RecordWrite end = endOf(claim(*m_store, claimOf(idOf(u"order-1"_s))).record);
    end.record.response->body = QByteArray(1'000'000, 'x');
    {
        const FileSizeLimit limit(500'000);
        const Result<WriteAnswer> answer = await(m_store->write(end));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::OutcomeUnknown);
    }
    QCOMPARE(read(*m_store, end.record.id)->status, RecordStatus::InProgress);
    QCOMPARE(write(*m_store, end), WriteAnswer::Applied);
    QVERIFY(read(*m_store, end.record.id) == end.record);
}

// Of a commit that broke down, nobody knows what came of it: to write a part of it alone might be
// to write it twice.
void TestSqliteFailures::triesNothingAgainWhoseOutcomeIsUnknown()
{
    RecordWrite large = endOf(claim(*m_store, claimOf(idOf(u"order-1"_s))).record);
    large.record.response->body = QByteArray(1'000'000, 'x');
    const RecordWrite small = endOf(claim(*m_store, claimOf(idOf(u"order-2"_s))).record);
    {
        const FileSizeLimit limit(500'000);
        const auto [ofLarge, ofSmall] = await(writeTogether(&*m_store, large, small));
        for (const Result<WriteAnswer> &answer : {ofLarge, ofSmall}) {
            QVERIFY(!answer);
            QCOMPARE(answer.error().code, ErrorCode::OutcomeUnknown);
        }
    }
    QCOMPARE(read(*m_store, small.record.id)->status, RecordStatus::InProgress);
    QCOMPARE(write(*m_store, small), WriteAnswer::Applied);
}

ONECAKE_TEST(TestSqliteFailures)
#include "tst_sqlite_failures.moc"
