// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// With everything turned on, the log tells what is done, and nothing of what is sent, stored or
// secret; not even where an endpoint repeats it.

#include "core/base/recent_log.h"
#include "core/store/opening/open_store.h"
#include "tests/support/remote/hostile_table.h"

#include <QLoggingCategory>
#include <QMutex>
#include <QTemporaryDir>
#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray plantedResult = "PLANTED-RESULT";

QMutex mutex;
QStringList lines;

// From any thread.
void hear(QtMsgType, const QMessageLogContext &context, const QString &text)
{
    const QMutexLocker lock(&mutex);
    lines.append(QString::fromLatin1(context.category) + u": "_s + text);
}

RecordWrite endWithResult(const KeyRecord &claimed)
{
    RecordWrite end = endOf(claimed);
    end.record.response = Response{201, plantedResult};
    end.effects = {effectOf(claimed, EffectFencing::Token)};
    end.effects.front().payload = plantedResult;
    return end;
}

// What an endpoint says that repeats all it can.
Reply repeating(const QByteArray &type)
{
    return dynamoError(type,
                       QByteArray(secretText) + ' ' + sessionText + " KEYONE " + plantedResult);
}

void useTable()
{
    HostileTable table;
    table.server.plan(repeating("ThrottlingException"));
    table.server.plan(dynamoReply("{}"));
    const KeyRecord claimed = must(table.claim()).record;
    table.server.plan(dynamoReply("{}"));
    must(await(table.store->write(endWithResult(claimed))));
    KeyRecord stored = recordOfOurs();
    stored.status = RecordStatus::Completed;
    stored.response = Response{201, plantedResult};
    table.server.plan(dynamoReply("{\"Item\":" + jsonOf(itemOf(stored)) + '}'));
    QVERIFY(must(table.read()));
    table.server.plan(repeating("ValidationException"));
    QVERIFY(!table.read());
}

void useFile()
{
    const QTemporaryDir folder;
    StoreUrl url;
    url.kind = StoreKind::Sqlite;
    url.file = folder.filePath(u"store.db"_s);
    const std::unique_ptr<Store> store = must(await(openStore(url)));
    const KeyRecord claimed = claim(*store, claimOf(idOf(u"k"_s))).record;
    write(*store, endWithResult(claimed));
    QVERIFY(read(*store, claimed.id));
}

} // namespace

class TestLogSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void tellsWhatIsDoneAndNothingOfWhatIsStored();

private:
    QtMessageHandler m_before = nullptr;
};

void TestLogSecrets::init()
{
    lines.clear();
    m_before = qInstallMessageHandler(hear);
    turnOnLog();
}

void TestLogSecrets::cleanup()
{
    QLoggingCategory::setFilterRules({});
    qInstallMessageHandler(m_before);
}

void TestLogSecrets::tellsWhatIsDoneAndNothingOfWhatIsStored()
{
    useTable();
    useFile();
    const QMutexLocker lock(&mutex);
    const QString all = lines.join(u'\n');
    for (const QString &told :
         {u"onecake.http: POST http://127.0.0.1:"_s, u": 200 in "_s,
          u"onecake.store.dynamodb: PutItem of orders at "_s, u"because of throttled"_s,
          u"is not done: invalid"_s, u"onecake.store: opened sqlite:"_s,
          u"was migrated from schema version 0"_s, u"onecake.store.sqlite: closes "_s})
        QVERIFY2(all.contains(told), qPrintable(told + u" is not in:\n"_s + all));
    for (const QByteArray &hidden :
         {plantedResult, plantedResult.toBase64(), QByteArray(secretText), QByteArray(sessionText),
          QByteArray("KEYONE"), QByteArray("Signature")})
        QVERIFY2(!all.contains(QString::fromLatin1(hidden)), qPrintable(all));
}

ONECAKE_TEST(TestLogSecrets)
#include "tst_log_secrets.moc"
