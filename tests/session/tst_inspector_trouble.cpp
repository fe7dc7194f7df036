// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A table that an inspector shows goes away, is replaced, or is kept by another program: it says so
// when it happens, and goes on by itself where it can.

#include "core/session/inspector/inspector_session.h"
#include "tests/support/rows/browsed_table.h"
#include "tests/support/store_file.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int longestMs = 60'000; // a wait only ends a hang

TableChoice choiceOfKeys()
{
    FieldMapping fields;
    fields.key = u"key"_s;
    TableChoice choice;
    choice.table = u"keys"_s;
    choice.mapping = SavedMapping{{}, fields};
    return choice;
}

} // namespace

class TestInspectorTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void saysOnceThatAnotherFileStandsInItsPlace();
    void saysThatTheFileIsGoneAndGoesOnWhenItIsBack();
    void saysThatTheTableIsGone();
    void saysWhatItWaitsForAndGoesOnByItself();
    void opensALockedFileWhenItIsFree();

private:
    void open();
    void look()
    {
        m_session->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->isReading(), longestMs);
    }
    [[nodiscard]] QString lastTrouble() const
    {
        return m_failed->isEmpty() ? QString()
                                   : sentence(m_failed->constLast().constFirst().value<Error>());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::unique_ptr<InspectorSession> m_session;
    std::unique_ptr<QSignalSpy> m_failed;
    std::unique_ptr<QSignalSpy> m_recovered;
};

void TestInspectorTrouble::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"keys.db"_s);
    StoreFile(m_file).run(keysSql);
    m_session = std::make_unique<InspectorSession>(StoreServices::ofThisProcess(),
                                                   Trash(m_folder->filePath(u"trash"_s)));
    m_failed = std::make_unique<QSignalSpy>(m_session.get(), &InspectorSession::failed);
    m_recovered = std::make_unique<QSignalSpy>(m_session.get(), &InspectorSession::recovered);
}

void TestInspectorTrouble::cleanup()
{
    m_failed.reset();
    m_recovered.reset();
    m_session.reset();
    m_folder.reset();
}

void TestInspectorTrouble::open()
{
    m_session->open(must(parseStoreUrl(u"sqlite:"_s + m_file)), {}, choiceOfKeys());
    QTRY_COMPARE_WITH_TIMEOUT(m_session->rows().size(), 3U, longestMs);
    QTRY_VERIFY(!m_session->isReading());
}

void TestInspectorTrouble::saysOnceThatAnotherFileStandsInItsPlace()
{
    open();
    const QString other = m_folder->filePath(u"other.db"_s);
    StoreFile(other).run(keysSql + u"INSERT INTO keys VALUES ('d', 4)"_s);
    QVERIFY(QFile::remove(m_file));
    QVERIFY(QFile::rename(other, m_file));
    look();
    QVERIFY2(lastTrouble().contains(u"another file stands in its place"_s),
             qPrintable(lastTrouble()));
    look();
    QCOMPARE(m_failed->size(), 1);
    QVERIFY(m_session->health().trouble);
    m_session->openAgain();
    QTRY_COMPARE(m_session->rows().size(), 4U);
    QVERIFY(!m_session->health().trouble);
}

void TestInspectorTrouble::saysThatTheFileIsGoneAndGoesOnWhenItIsBack()
{
    open();
    const QString away = m_folder->filePath(u"away.db"_s);
    QVERIFY(QFile::rename(m_file, away));
    look();
    QVERIFY2(lastTrouble().contains(u"was deleted or moved away"_s), qPrintable(lastTrouble()));
    QVERIFY(QFile::rename(away, m_file));
    look();
    QCOMPARE(m_recovered->size(), 1);
    QVERIFY(!m_session->health().trouble);
    QCOMPARE(m_session->rows().size(), 3U);
}

void TestInspectorTrouble::saysThatTheTableIsGone()
{
    open();
    StoreFile(m_file).run(u"DROP TABLE keys"_s);
    look();
    QVERIFY2(!lastTrouble().isEmpty(), "nothing was said");
    StoreFile(m_file).run(keysSql);
    look();
    QCOMPARE(m_recovered->size(), 1);
}

void TestInspectorTrouble::saysWhatItWaitsForAndGoesOnByItself()
{
    open();
    StoreFile other(m_file);
    other.run(u"BEGIN EXCLUSIVE"_s);
    m_session->refresh();
    QTRY_VERIFY(m_session->health().isWaiting);
    other.run(u"INSERT INTO keys VALUES ('d', 4); COMMIT"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->rows().size(), 4U, longestMs);
    QVERIFY(!m_session->health().isWaiting);
}

void TestInspectorTrouble::opensALockedFileWhenItIsFree()
{
    StoreFile other(m_file);
    other.run(u"BEGIN EXCLUSIVE"_s);
    m_session->open(must(parseStoreUrl(u"sqlite:"_s + m_file)), {}, choiceOfKeys());
    QTRY_VERIFY_WITH_TIMEOUT(!m_failed->isEmpty(), longestMs);
    QVERIFY2(lastTrouble().contains(u"locked by another program"_s), qPrintable(lastTrouble()));
    QVERIFY(m_session->health().isTriedAgain);
    other.run(u"COMMIT"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->rows().size(), 3U, longestMs);
    QVERIFY(!m_session->health().trouble);
    QCOMPARE(m_failed->size(), 1);
}

ONECAKE_TEST(TestInspectorTrouble)
#include "tst_inspector_trouble.moc"
