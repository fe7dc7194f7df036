// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A file whose last writer was killed: what reads it says what to do, and that works; what changes
// it, once it is confirmed, does it by itself.

#include "tests/support/rows/interrupted_file.h"
#include "tests/support/windows/keys_bench.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

const QString whatItSays =
    u"whoever wrote to the file last was interrupted, and what it had begun has to be rolled back"_s;

} // namespace

class TestInterruptedWriters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void whatReadsSaysTheCommandThatHelps_data();
    void whatReadsSaysTheCommandThatHelps();
    void theCommandThatIsNamedWorks();
    void aConfirmedChangeRecoversTheFileAndSaysSo_data();
    void aConfirmedChangeRecoversTheFileAndSaysSo();
    void aChangeThatIsNotConfirmedLeavesTheFileAsItIs();
    void recoversNothingWhereThereIsNothing();
    void aProductionStoreIsRecoveredOnlyByItsName();
    void aStoreForReadingOnlyIsNotRecovered();
    void aJournalThatNamesAnotherFileIsRefused();
    void aLogThatWasLeftIsReadAsItIs();

private:
    [[nodiscard]] Ran keys(const QStringList &arguments) const
    {
        return m_bench->keysOf(m_store, arguments);
    }
    [[nodiscard]] bool isHot() const { return QFile::exists(m_file + u"-journal"_s); }

    std::unique_ptr<KeysBench> m_bench;
    QString m_file;
    QString m_store;
    QJsonArray m_before;
};

void TestInterruptedWriters::init()
{
    m_bench = std::make_unique<KeysBench>();
    m_file = m_bench->path(u"hot it's.db"_s);
    m_store = u"sqlite:"_s + m_file;
    leaveInterrupted(m_bench->path(u"keys.db"_s), m_file);
    QVERIFY(isHot());
    m_before = m_bench->keys({u"list"_s, u"--json"_s}).rows();
    QCOMPARE(m_before.size(), 10);
}

void TestInterruptedWriters::whatReadsSaysTheCommandThatHelps_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("list") << QStringList{u"keys"_s, u"list"_s, u"--store"_s};
    QTest::newRow("purge, not confirmed") << QStringList{u"keys"_s, u"purge"_s, u"--store"_s};
    QTest::newRow("export") << QStringList{u"keys"_s, u"export"_s, u"--store"_s};
    QTest::newRow("check") << QStringList{u"stores"_s, u"check"_s};
    QTest::newRow("recover, not confirmed") << QStringList{u"stores"_s, u"recover"_s};
    QTest::newRow("play") << QStringList{u"play"_s, u"tunnel"_s, u"--store"_s};
}

void TestInterruptedWriters::whatReadsSaysTheCommandThatHelps()
{
    QFETCH(const QStringList, command);
    const QByteArray file = contentOf(m_file);
    const Ran ran = m_bench->run(command + QStringList{m_store});
    QCOMPARE(ran.code, 3);
    const QString said = ran.out + ran.error;
    QVERIFY2(said.contains(whatItSays), qPrintable(said));
    QVERIFY2(said.contains(u"onecake stores recover --yes 'sqlite:"), qPrintable(said));
    QCOMPARE(contentOf(m_file), file);
    QVERIFY(isHot());
}

void TestInterruptedWriters::theCommandThatIsNamedWorks()
{
    const Ran refused = keys({u"list"_s});
    static const QRegularExpression command(u"onecake (stores recover --yes .*)\\.\\n"_s);
    const auto found = command.match(refused.error);
    QVERIFY2(found.hasMatch(), qPrintable(refused.error));
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, m_bench->path(u"config"_s));
    shell.setProcessEnvironment(environment);
    shell.start(u"sh"_s, {u"-c"_s, QStringLiteral(ONECAKE_PROGRAM) + u' ' + found.captured(1)});
    const Ran recovered = ProgramBench::endOf(shell);
    QVERIFY2(recovered.code == 0, qPrintable(recovered.error));
    QVERIFY2(recovered.out.contains(u"was rolled back"), qPrintable(recovered.out));
    QCOMPARE(keys({u"list"_s, u"--json"_s}).rows(), m_before);
    QVERIFY(!isHot());
}

void TestInterruptedWriters::aConfirmedChangeRecoversTheFileAndSaysSo_data()
{
    QTest::addColumn<QStringList>("change");
    QTest::newRow("purge") << QStringList{u"purge"_s, u"--query"_s, u"status:expired"_s};
    QTest::newRow("release") << QStringList{u"release"_s, u"order-3"_s};
    QTest::newRow("extend") << QStringList{u"extend"_s, u"order-1"_s, u"--by"_s, u"2h"_s};
    QTest::newRow("import") << QStringList{u"import"_s, u"-"_s};
}

void TestInterruptedWriters::aConfirmedChangeRecoversTheFileAndSaysSo()
{
    QFETCH(const QStringList, change);
    const Ran ran = keys(change + QStringList{u"--yes"_s});
    QVERIFY2(ran.code == 0, qPrintable(ran.out + ran.error));
    QVERIFY2(ran.error.contains(u"What it had begun was rolled back"), qPrintable(ran.error));
    QVERIFY(!isHot());
    QCOMPARE(keys({u"list"_s}).code, 0);
}

void TestInterruptedWriters::aChangeThatIsNotConfirmedLeavesTheFileAsItIs()
{
    QCOMPARE(keys({u"release"_s, u"order-3"_s}).code, 3);
    QVERIFY(isHot());
    // A copy changes the other store only.
    const Ran copied = keys({u"copy"_s, u"--yes"_s, u"--to"_s, m_bench->emptyStore(u"to.db"_s)});
    QCOMPARE(copied.code, 3);
    QVERIFY(isHot());
    const Ran into = m_bench->keys({u"copy"_s, u"--yes"_s, u"--to"_s, m_store});
    QVERIFY2(into.error.contains(u"was rolled back"), qPrintable(into.error));
    QVERIFY(!isHot());
}

void TestInterruptedWriters::recoversNothingWhereThereIsNothing()
{
    const Ran ran =
        m_bench->run({u"stores"_s, u"recover"_s, u"--yes"_s, m_bench->url(), u"--json"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.object()[u"recovered"].toBool(true), false);
    QCOMPARE(m_bench->run({u"stores"_s, u"recover"_s, u"dynamodb:orders"_s}).code, 2);
}

void TestInterruptedWriters::aProductionStoreIsRecoveredOnlyByItsName()
{
    QDir().mkpath(QFileInfo(m_bench->connectionsFile()).path());
    writeFile(m_bench->connectionsFile(),
              QJsonDocument(QJsonObject{{u"version"_s, 1},
                                        {u"connections"_s,
                                         QJsonArray{QJsonObject{{u"name"_s, u"till"_s},
                                                                {u"store"_s, m_store},
                                                                {u"production"_s, true}}}}})
                  .toJson());
    const Ran refused = m_bench->run({u"stores"_s, u"recover"_s, u"--yes"_s, m_store});
    QCOMPARE(refused.code, 2);
    QVERIFY2(refused.error.contains(u"with --confirm"), qPrintable(refused.error));
    const Ran purge = keys({u"purge"_s, u"--yes"_s});
    QCOMPARE(purge.code, 2);
    QVERIFY(isHot());
    const Ran named =
        m_bench->run({u"stores"_s, u"recover"_s, u"--yes"_s, u"--confirm"_s, u"till"_s, m_store});
    QVERIFY2(named.code == 0, qPrintable(named.error));
    QVERIFY(!isHot());
}

void TestInterruptedWriters::aStoreForReadingOnlyIsNotRecovered()
{
    const Ran ran =
        m_bench->run({u"stores"_s, u"recover"_s, u"--yes"_s, m_store + u"?access=read-only"_s});
    QVERIFY(ran.code != 0);
    QVERIFY(isHot());
}

void TestInterruptedWriters::aJournalThatNamesAnotherFileIsRefused()
{
    // SQLite would read the file that is named, and remove it.
    const QString other = m_bench->path(u"precious"_s);
    writeFile(other, "precious");
    const QByteArray name = QFile::encodeName(other);
    const auto number = [](quint32 value) {
        QByteArray bytes(4, '\0');
        for (int place = 3; place >= 0; --place, value >>= 8U)
            bytes[place] = static_cast<char>(value & 0xffU);
        return bytes;
    };
    quint32 sum = 0;
    for (const char byte : name)
        sum += static_cast<quint32>(static_cast<signed char>(byte));
    const QByteArray tail = number(1) + name + number(static_cast<quint32>(name.size()))
        + number(sum) + QByteArray("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
    writeFile(m_file + u"-journal"_s, contentOf(m_file + u"-journal"_s) + tail);
    const Ran ran = m_bench->run({u"stores"_s, u"recover"_s, u"--yes"_s, m_store});
    QCOMPARE(ran.code, 3);
    QVERIFY2(ran.error.contains(u"names another file"), qPrintable(ran.error));
    QVERIFY(QFile::exists(other));
    QVERIFY(isHot());
}

void TestInterruptedWriters::aLogThatWasLeftIsReadAsItIs()
{
    const QString left = m_bench->path(u"left.db"_s);
    StoreFile writer(m_bench->path(u"keys.db"_s));
    writer.run(u"CREATE TABLE filler (a)"_s);
    QVERIFY(QFile::copy(m_bench->path(u"keys.db"_s), left));
    QVERIFY(QFile::copy(m_bench->path(u"keys.db-wal"_s), left + u"-wal"_s));
    const Ran listed =
        m_bench->keysOf(u"sqlite:"_s + left, {u"list"_s, u"--json"_s, u"--table"_s, u"records"_s});
    QVERIFY2(listed.code == 0, qPrintable(listed.error));
    QCOMPARE(listed.rows(), m_before);
    QCOMPARE(m_bench->run({u"stores"_s, u"check"_s, u"sqlite:"_s + left}).code, 0);
}

ONECAKE_TEST(TestInterruptedWriters)

#include "tst_interrupted_writers.moc"
