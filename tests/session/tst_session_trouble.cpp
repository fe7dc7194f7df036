// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a session says when something cannot be done, and that everything stays as it was.

#include "core/session/lab/lab_options.h"
#include "tests/support/windows/lab_bench.h"

#include <QTemporaryDir>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

class TestSessionTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aChoiceThatIsUnknownChangesNothing_data();
    void aChoiceThatIsUnknownChangesNothing();
    void saysWhichStoreCannotBeOpened();
    void playsOverNoStoreThatIsReadOnly();
    void takesOnlyTheLatestStoreAskedFor();
    void everyOptionCanBeChosen();

private:
    std::unique_ptr<LabBench> m_bench;
};

void TestSessionTrouble::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_bench = std::make_unique<LabBench>();
}

void TestSessionTrouble::aChoiceThatIsUnknownChangesNothing_data()
{
    using Choose = void (LabChoices::*)(const QString &);
    QTest::addColumn<Choose>("choose");
    QTest::newRow("story") << &LabChoices::chooseStory;
    QTest::newRow("policy") << &LabChoices::choosePolicy;
    QTest::newRow("key algorithm") << &LabChoices::chooseKeyAlgorithm;
    QTest::newRow("retry") << &LabChoices::chooseRetry;
}

void TestSessionTrouble::aChoiceThatIsUnknownChangesNothing()
{
    using Choose = void (LabChoices::*)(const QString &);
    QFETCH(Choose, choose);
    LabSession &session = m_bench->session;
    session.playToEnd();
    const Timeline before = session.timeline();
    const QSignalSpy failures(&session, &LabSession::failed);
    (session.choices().*choose)(u"nonesuch"_s);
    QCOMPARE(failures.count(), 1);
    QVERIFY(sentence(failures.front().front().value<Error>()).contains(u"nonesuch"));
    QCOMPARE(session.timeline(), before);
    QCOMPARE(session.choices().setup(), LabSetup());
}

void TestSessionTrouble::saysWhichStoreCannotBeOpened()
{
    LabSession &session = m_bench->session;
    const QSignalSpy failures(&session, &LabSession::failed);
    session.store().open(*parseStoreUrl(u"sqlite:/no/such/folder/orders.db"_s));
    QTRY_COMPARE(failures.count(), 1);
    const auto error = failures.front().front().value<Error>();
    QVERIFY2(sentence(error).contains(u"/no/such/folder"), qPrintable(sentence(error)));
    QCOMPARE(session.store().url().kind, StoreKind::Memory);
    session.playToEnd();
    QCOMPARE(m_bench->outcome().cakes, 2);
}

void TestSessionTrouble::playsOverNoStoreThatIsReadOnly()
{
    LabSession &session = m_bench->session;
    const QSignalSpy failures(&session, &LabSession::failed);
    session.store().open(
        *parseStoreUrl(u"dynamodb:orders?endpoint=http://127.0.0.1:9&access=read-only"_s));
    QCOMPARE(failures.count(), 1);
    QCOMPARE(
        sentence(failures.front().front().value<Error>()),
        u"dynamodb:orders?endpoint=http://127.0.0.1:9&access=read-only: is to be read only, "
        "and this would write to it. Leave access=read-only out of its name to write there."_s);
    QCOMPARE(session.store().url().kind, StoreKind::Memory);
    QVERIFY(!session.store().canRetry());
}

void TestSessionTrouble::takesOnlyTheLatestStoreAskedFor()
{
    const QTemporaryDir folder;
    LabSession &session = m_bench->session;
    const QSignalSpy opened(&session.store(), &LabStore::opened);
    const StoreUrl first = *parseStoreUrl(u"sqlite:"_s + folder.filePath(u"first.db"_s));
    const StoreUrl second = *parseStoreUrl(u"sqlite:"_s + folder.filePath(u"second.db"_s));
    session.store().open(first);
    session.store().open(second);
    QTRY_COMPARE(session.store().url(), second);
    QCOMPARE(opened.count(), 1);
    m_bench.reset();
}

void TestSessionTrouble::everyOptionCanBeChosen()
{
    LabSession &session = m_bench->session;
    const QSignalSpy failures(&session, &LabSession::failed);
    const auto chooseAll = [&session](const QList<LabOption> &options, auto choose) {
        for (const LabOption &option : options) {
            QVERIFY2(!option.title.isEmpty() && !option.summary.isEmpty(), qPrintable(option.id));
            (session.choices().*choose)(option.id);
        }
    };
    chooseAll(storyOptions(), &LabChoices::chooseStory);
    chooseAll(policyOptions(), &LabChoices::choosePolicy);
    chooseAll(keyAlgorithmOptions(), &LabChoices::chooseKeyAlgorithm);
    chooseAll(retryOptions(), &LabChoices::chooseRetry);
    QCOMPARE(failures.count(), 0);
}

ONECAKE_TEST(TestSessionTrouble)
#include "tst_session_trouble.moc"
