// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The line in which a query is typed, by keyboard as a person types it.

#include "tests/support/windows/query_line_bench.h"
#include "ui/inspector/query/query_highlight.h"
#include "ui/style/accents.h"

#include <QDialog>
#include <QLabel>
#include <QTextBrowser>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

// "status:|stcuk" is "status:" in bold and "stcuk" underlined.
QString marked(const QString &line)
{
    QStringList parts;
    for (const auto &range : highlightsOf(line, parseQuery(line).problems, lightPalette())) {
        const bool isBold = range.format.fontWeight() == QFont::Bold;
        parts.append((isBold ? u"b(%1)"_s : u"u(%1)"_s).arg(line.mid(range.start, range.length)));
    }
    return parts.join(u' ');
}

} // namespace

class TestQueryLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void namesOfFieldsStandOut_data();
    void namesOfFieldsStandOut();
    void asksOnReturn();
    void asksByItselfWhatIsUnderstood();
    void waitsForReturnWhereAskingCosts();
    void mendsWhatIsWrong_data();
    void mendsWhatIsWrong();
    void keepsPastedLinesApart();
    void explainsItselfWithExamplesToTake();
    void marksATerm();

private:
    std::unique_ptr<QueryLineBench> m_bench;
};

void TestQueryLine::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_bench = std::make_unique<QueryLineBench>();
    QVERIFY(m_bench->focus());
}

void TestQueryLine::namesOfFieldsStandOut_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    QTest::newRow("fields") << u"status:stuck scope:charge-card expires<1h"_s
                            << u"b(status:) b(scope:) b(expires)"_s;
    QTest::newRow("turned round") << u"-has:result carrot"_s << u"b(has:)"_s;
    QTest::newRow("attribute") << u"@tries>3"_s << u"b(@tries)"_s;
    QTest::newRow("wrong value") << u"status:stcuk"_s << u"b(status:) u(stcuk)"_s;
    QTest::newRow("wrong name") << u"sttus:stuck"_s << u"u(sttus)"_s;
}

void TestQueryLine::namesOfFieldsStandOut()
{
    QFETCH(const QString, line);
    QTEST(marked(line), "expected");
}

void TestQueryLine::asksOnReturn()
{
    m_bench->line->setAsksWhileTyping(false);
    m_bench->type(u"key:9f*"_s);
    QCOMPARE(m_bench->asked->size(), 0);
    m_bench->press(Qt::Key_Return);
    QCOMPARE(m_bench->asked->size(), 1);
    QCOMPARE(m_bench->asked->at(0).at(0).toString(), u"key:9f*"_s);
    m_bench->line->setText(u"status:stuck"_s);
    QCOMPARE(m_bench->asked->size(), 2);
    QCOMPARE(m_bench->asked->at(1).at(0).toString(), u"status:stuck"_s);
}

void TestQueryLine::asksByItselfWhatIsUnderstood()
{
    m_bench->type(u"replays>"_s);
    m_bench->type(u"3"_s);
    QCOMPARE(m_bench->asked->size(), 0);
    QTRY_COMPARE(m_bench->asked->size(), 1);
    QCOMPARE(m_bench->asked->at(0).at(0).toString(), u"replays>3"_s);
    // What is wrong is not asked; the next that is right is.
    m_bench->type(u"x"_s);
    QVERIFY(!m_bench->find<QLabel>(u"query-problem"_s)->isHidden());
    m_bench->press(Qt::Key_Backspace);
    m_bench->type(u"5"_s);
    QTRY_COMPARE(m_bench->asked->size(), 2);
    QCOMPARE(m_bench->asked->at(1).at(0).toString(), u"replays>35"_s);
}

void TestQueryLine::waitsForReturnWhereAskingCosts()
{
    m_bench->line->setAsksWhileTyping(false);
    m_bench->type(u"replays>3"_s);
    // A line beside it asks by itself after the same time.
    QueryLine other(&m_bench->window);
    QSignalSpy otherAsked(&other, &QueryLine::asked);
    QTest::keyClicks(other.findChild<QLineEdit *>(u"query"_s), u"replays>3"_s);
    QTRY_COMPARE(otherAsked.size(), 1);
    QCOMPARE(m_bench->asked->size(), 0);
    m_bench->press(Qt::Key_Return);
    QCOMPARE(m_bench->asked->size(), 1);
}

void TestQueryLine::mendsWhatIsWrong_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("mended");
    QTest::newRow("value") << u"status:stcuk key:a"_s << u"Use \"stuck\""_s
                           << u"status:stuck key:a"_s;
    QTest::newRow("joint") << u"key:a OR"_s << u"Leave it out"_s << u"key:a "_s;
}

void TestQueryLine::mendsWhatIsWrong()
{
    QFETCH(const QString, line);
    auto *remedy = m_bench->find<QPushButton>(u"query-remedy"_s);
    QVERIFY(remedy->isHidden());
    m_bench->type(line);
    QVERIFY(remedy->isVisible());
    QTEST(remedy->text(), "button");
    remedy->click();
    QTEST(m_bench->line->text(), "mended");
    QVERIFY(remedy->isHidden());
    m_bench->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_bench->line->text(), line);
    m_bench->press(Qt::Key_Return, Qt::AltModifier);
    QTEST(m_bench->line->text(), "mended");
}

void TestQueryLine::keepsPastedLinesApart()
{
    m_bench->edit()->insert(u"status:stuck\nkey:a"_s);
    QVERIFY(!m_bench->line->text().contains(u'\n'));
    QCOMPARE(parseQuery(m_bench->line->text()).query.terms.size(), std::size_t{2});
}

void TestQueryLine::explainsItselfWithExamplesToTake()
{
    m_bench->press(Qt::Key_F1);
    auto *help = m_bench->find<QDialog>(u"query-help"_s);
    QVERIFY(help && help->isVisible());
    auto *text = help->findChild<QTextBrowser *>();
    for (const QString &word : {u"fingerprint"_s, u"yesterday"_s, u"status:stuck,failed"_s})
        QVERIFY2(text->toPlainText().contains(word), qPrintable(word));
    QVERIFY(text->find(u"replays>=3"_s));
    Q_EMIT text->anchorClicked(QUrl(text->textCursor().charFormat().anchorHref()));
    QCOMPARE(m_bench->line->text(), u"replays>=3"_s);
}

void TestQueryLine::marksATerm()
{
    m_bench->type(u"status:stuck  key:a"_s);
    m_bench->line->selectTerm(1);
    QCOMPARE(m_bench->edit()->selectedText(), u"key:a"_s);
    m_bench->line->selectTerm(2);
    QCOMPARE(m_bench->edit()->selectedText(), u"key:a"_s);
}

ONECAKE_TEST(TestQueryLine)
#include "tst_query_line.moc"
