// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A file whose last writer was killed, opened in the window: it says so, and recovers the file once
// a person has agreed.

#include "tests/support/rows/interrupted_file.h"
#include "tests/support/windows/inspector_bench.h"

using namespace onecake;
using namespace onecake::test;

class TestInspectorRecovery
    : public QObject
    , private InspectorBench
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { dropStore(); }

    void offersToRecoverAndOpensTheFile();
};

void TestInspectorRecovery::offersToRecoverAndOpensTheFile()
{
    makeStore();
    m_window.reset();
    m_store.reset();
    const QString hot = m_folder->filePath(u"hot.db"_s);
    // Of a copy, because the window may still be about to let go of the file.
    const QString keys = m_folder->filePath(u"keys.db"_s);
    const QString copy = m_folder->filePath(u"copy.db"_s);
    QVERIFY(QFile::copy(keys, copy));
    if (QFile::exists(keys + u"-wal"_s))
        QVERIFY(QFile::copy(keys + u"-wal"_s, copy + u"-wal"_s));
    leaveInterrupted(copy, hot);
    m_window = std::make_unique<InspectorWindow>(InspectorEnvironment{
        services(), Trash(m_trash), m_connections, m_folder->filePath(u"recent.json"_s),
        m_folder->filePath(u"views.json"_s), m_folder->filePath(u"layouts.json"_s)});
    m_window->show();
    m_window->open(must(parseStoreUrl(u"sqlite:"_s + hot)));
    auto *message = page()->findChild<QLabel *>(u"message"_s);
    QTRY_VERIFY2(message->text().contains(u"was interrupted"), qPrintable(message->text()));
    QPushButton *remedy = nullptr;
    for (QPushButton *button : message->parentWidget()->findChildren<QPushButton *>()) {
        if (button->text().contains(u"Recover"))
            remedy = button;
    }
    QVERIFY(remedy != nullptr);
    remedy->click();
    QVERIFY(QFile::exists(hot + u"-journal"_s)); // nothing is done before it is agreed to
    QDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_window->findChild<QDialog *>(u"unlock"_s)) != nullptr);
    QPushButton *unlock = nullptr;
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text().contains(u"Unlock"))
            unlock = button;
    }
    QVERIFY(unlock != nullptr);
    unlock->click();
    QTRY_COMPARE(rowCount(), 3);
    QVERIFY2(message->text().contains(u"was rolled back"), qPrintable(message->text()));
    QVERIFY(!QFile::exists(hot + u"-journal"_s));
}

ONECAKE_TEST(TestInspectorRecovery)

#include "tst_inspector_recovery.moc"
