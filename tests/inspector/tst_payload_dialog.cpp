// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// "Which order is this?" as a person asks it: a payload is typed, and its key is there.

#include "core/inspect/query/matching/query_match.h"
#include "tests/support/windows/layout_items.h"
#include "ui/inspector/record/payload_dialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace onecake;
using namespace Qt::StringLiterals;

namespace {

// The keys that Python makes of them: see the tests of the formulas.
const QString text = u"\"order-1\""_s;
const QString prefix = u"orders.app.handler"_s;

// A widget of the dialog by the name that a screen reader says.
template<typename Widget>
Widget *find(const QWidget &dialog, const QString &name)
{
    for (Widget *widget : dialog.findChildren<Widget *>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    qFatal("nothing is called \"%s\"", qPrintable(name));
}

QPushButton *button(const QWidget &dialog, const QString &words)
{
    for (auto *each : dialog.findChildren<QPushButton *>()) {
        if (each->text().remove(u'&') == words)
            return each;
    }
    qFatal("no button says \"%s\"", qPrintable(words));
}

DecodedRecord rowOf(const QString &key)
{
    DecodedRecord row;
    row.key = key;
    return row;
}

} // namespace

class TestPayloadDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { delete m_dialog; }

    void theKeyIsThereWhileOneTypes();
    void anotherLibraryMakesAnotherKeyOfIt();
    void aMistakeIsNamedAndUnderlined();
    void withoutThePrefixTheEndOfTheKeyIsLookedFor();
    void withThePrefixTheKeyItselfIsLookedFor();
    void theKeyCanBeCopied();
    void aTableWithoutAFormulaAsksForTheLibrary();
    void aLargePayloadWaitsForAPause();

private:
    [[nodiscard]] QPlainTextEdit *payload()
    {
        return find<QPlainTextEdit>(*m_dialog, u"Payload"_s);
    }
    [[nodiscard]] QLineEdit *prefixField() { return find<QLineEdit>(*m_dialog, u"Prefix"_s); }
    [[nodiscard]] QString key() { return find<QLineEdit>(*m_dialog, u"Key"_s)->text(); }
    [[nodiscard]] QString said()
    {
        return m_dialog->findChild<QLabel *>(u"payload-note"_s)->text();
    }
    // What is looked for when the person goes there by the keyboard.
    [[nodiscard]] Query gone();

    QPointer<PayloadDialog> m_dialog;
};

void TestPayloadDialog::init()
{
    m_dialog = new PayloadDialog(*layoutNamed(u"powertools-python"_s), {prefix}, nullptr);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog, test::patienceMs));
}

Query TestPayloadDialog::gone()
{
    QSignalSpy found(m_dialog, &PayloadDialog::found);
    QTest::keyClick(payload(), Qt::Key_Return, Qt::ControlModifier);
    if (found.isEmpty())
        qFatal("the dialog went nowhere");
    return found.front().front().value<Query>();
}

void TestPayloadDialog::theKeyIsThereWhileOneTypes()
{
    QCOMPARE(QApplication::focusWidget(), payload());
    QVERIFY(key().isEmpty());
    QTest::keyClicks(payload(), text);
    QCOMPARE(key(), u"729040816f7330c4cb31f54a56f59a7b"_s);
    QCOMPARE(find<QPlainTextEdit>(*m_dialog, u"Hashed text"_s)->toPlainText(), text);
    QTest::keyClicks(prefixField(), u"a.b.c"_s);
    QCOMPARE(key(), u"a.b.c#729040816f7330c4cb31f54a56f59a7b"_s);
    QTest::keyClick(payload(), Qt::Key_Backspace);
    QVERIFY(key().isEmpty());
    QVERIFY(!button(*m_dialog, u"Go to it"_s)->isEnabled());
}

void TestPayloadDialog::anotherLibraryMakesAnotherKeyOfIt()
{
    payload()->setPlainText(text);
    auto *library = find<QComboBox>(*m_dialog, u"Library"_s);
    QCOMPARE(library->currentText(), u"Lambda Powertools for Python"_s);
    library->setCurrentText(u"Lambda Powertools for TypeScript"_s);
    QCOMPARE(key(), u"cpBAgW9zMMTLMfVKVvWaew=="_s);
    find<QComboBox>(*m_dialog, u"Hash"_s)->setCurrentText(u"SHA-256"_s);
    QCOMPARE(QByteArray::fromBase64(key().toLatin1()).size(), 32);
    library->setCurrentText(u"bicatu/idempotency"_s);
    QVERIFY(!prefixField()->isEnabled());
}

void TestPayloadDialog::aMistakeIsNamedAndUnderlined()
{
    payload()->setPlainText(u"{\n  \"order\": 17,,\n}"_s);
    QVERIFY2(said().contains(u"line 2, column 15"_s), qPrintable(said()));
    QVERIFY(!button(*m_dialog, u"Go to it"_s)->isEnabled());
    QCOMPARE(payload()->extraSelections().size(), 1);
    const QTextCursor place = payload()->extraSelections().front().cursor;
    QCOMPARE(place.selectedText(), u","_s);
    QCOMPARE(place.block().blockNumber(), 1);
    payload()->setPlainText(u"{\"order\": 17"_s);
    QCOMPARE(payload()->extraSelections().front().cursor.selectedText(), u"7"_s);
    payload()->setPlainText(text);
    QVERIFY(payload()->extraSelections().isEmpty());
}

void TestPayloadDialog::withoutThePrefixTheEndOfTheKeyIsLookedFor()
{
    payload()->setPlainText(text);
    const Query query = gone();
    const QString hash = u"729040816f7330c4cb31f54a56f59a7b"_s;
    QVERIFY(matches(query, rowOf(u"whatever#"_s + hash), Instant()));
    QVERIFY(!matches(query, rowOf(u"whatever#"_s + hash + u'0'), Instant()));
    QTRY_VERIFY(m_dialog == nullptr);
}

void TestPayloadDialog::withThePrefixTheKeyItselfIsLookedFor()
{
    payload()->setPlainText(text);
    prefixField()->setText(prefix);
    const QString whole = key();
    const Query query = gone();
    QVERIFY(matches(query, rowOf(whole), Instant()));
    QVERIFY(!matches(query, rowOf(u"other."_s + whole), Instant()));
}

void TestPayloadDialog::theKeyCanBeCopied()
{
    payload()->setPlainText(text);
    QTest::mouseClick(button(*m_dialog, u"Copy key"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), key());
}

void TestPayloadDialog::aTableWithoutAFormulaAsksForTheLibrary()
{
    PayloadDialog dialog(*layoutNamed(u"brandur"_s), {}, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    find<QPlainTextEdit>(dialog, u"Payload"_s)->setPlainText(text);
    QVERIFY(find<QLineEdit>(dialog, u"Key"_s)->text().isEmpty());
    QVERIFY(
        dialog.findChild<QLabel *>(u"payload-note"_s)->text().contains(u"Choose the library"_s));
    find<QComboBox>(dialog, u"Library"_s)->setCurrentText(u"arun0009/idempotent"_s);
    QCOMPARE(find<QLineEdit>(dialog, u"Key"_s)->text(), u"order-1"_s);
}

void TestPayloadDialog::aLargePayloadWaitsForAPause()
{
    const QString large = u'"' + QString(100'000, u'x') + u'"';
    QGuiApplication::clipboard()->setText(large);
    payload()->paste();
    QVERIFY(key().isEmpty());
    QVERIFY(!button(*m_dialog, u"Go to it"_s)->isEnabled());
    QTRY_COMPARE(key(), keyOf({KeyFormula::PowertoolsPython, large, {}, {}})->key);
    const QString before = payload()->toPlainText();
    QGuiApplication::clipboard()->setText(QString(300'001, u'x'));
    payload()->paste();
    QVERIFY(said().contains(u"is larger than 300 KB"_s));
    QVERIFY(payload()->toPlainText() == before);
}

ONECAKE_TEST(TestPayloadDialog)
#include "tst_payload_dialog.moc"
