// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The window in Brazilian Portuguese, and which tags mean which language.

#include "core/base/text/content_language.h"
#include "tests/support/windows/one_window_bench.h"

#include <QDockWidget>
#include <QLabel>
#include <QLocale>
#include <QMenu>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

class TestPortuguese : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void theWindowSpeaksIt();
    void aRunIsToldInIt();
    void numbersAreWrittenAsItDoes();
    void aTagFindsItsLanguage_data();
    void aTagFindsItsLanguage();

private:
    void open();

    std::unique_ptr<OneWindowBench> m_bench;
};

void TestPortuguese::cleanup()
{
    m_bench.reset();
    setContentLanguage(u"en"_s);
}

void TestPortuguese::open()
{
    m_bench = std::make_unique<OneWindowBench>();
    m_bench->settings.setValue(u"window/language"_s, u"pt-BR"_s);
    m_bench->open();
}

void TestPortuguese::theWindowSpeaksIt()
{
    open();
    QStringList titles;
    for (const QMenu *menu : m_bench->window().findChildren<QMenu *>())
        titles.append(menu->title());
    QVERIFY2(titles.contains(u"&Arquivo"_s), qPrintable(titles.join(u'\n')));
    QVERIFY(!titles.contains(u"&File"_s));
}

void TestPortuguese::aRunIsToldInIt()
{
    open();
    m_bench->window().showPage(WindowPage::Lab);
    m_bench->session().choices().choosePolicy(u"none"_s);
    m_bench->session().playToEnd();
    const auto told = [this] {
        QStringList texts;
        const auto *verdict = m_bench->window().findChild<QDockWidget *>(u"verdict"_s);
        for (const QLabel *label : verdict->findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'\n');
    };
    QTRY_VERIFY2(told().contains(u"No máximo um bolo por pedido"_s), qPrintable(told()));
    QVERIFY2(!told().contains(u"At most one cake per order"_s), qPrintable(told()));
}

void TestPortuguese::numbersAreWrittenAsItDoes()
{
    setContentLanguage(u"pt-BR"_s);
    QCOMPARE(QLocale().toString(1234.5, 'f', 1), u"1.234,5"_s);
}

void TestPortuguese::aTagFindsItsLanguage_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("code");
    QTest::newRow("a code") << u"pt-BR"_s << u"pt-BR"_s;
    QTest::newRow("as systems write it") << u"pt_BR"_s << u"pt-BR"_s;
    QTest::newRow("without a country") << u"pt"_s << u"pt-BR"_s;
    QTest::newRow("of another country") << u"de-AT"_s << u"de"_s;
    QTest::newRow("of another language") << u"fr"_s << QString();
    QTest::newRow("that begins alike") << u"english"_s << QString();
    QTest::newRow("none") << QString() << QString();
}

void TestPortuguese::aTagFindsItsLanguage()
{
    QFETCH(QString, tag);
    QFETCH(QString, code);
    QCOMPARE(contentLanguageOf(tag), code);
    if (code.isEmpty())
        return;
    setContentLanguage(tag);
    QCOMPARE(contentLanguage(), code);
}

ONECAKE_TEST(TestPortuguese)
#include "tst_portuguese.moc"
