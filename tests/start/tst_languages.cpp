// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The window in other languages: in a made-up one whose texts are two fifths longer, in German, and
// in Portuguese.

#include "core/base/text/content_language.h"
#include "tests/support/windows/clipped.h"
#include "tests/support/windows/one_window_bench.h"
#include "tests/support/windows/pseudo_locale.h"

#include <QDockWidget>
#include <QLabel>
#include <QLocale>
#include <QMenu>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualScreen(1366, 740); // without the bars of the desktop

// Names, keys, figures and signs are the same in every language.
bool isInEveryLanguage(const QString &text)
{
    static const QRegularExpression word(u"[a-z]{3,}"_s);
    static const QRegularExpression names(
        u"^(OneCake|SQLite|DynamoDB|Mermaid|PlantUML|ShiViz|CSV|JSON|Markdown|Ctrl|Shift|Alt|"
        "Space|Return|Esc|Del|[0-9., :·+()/-])*$"_s);
    QString bare = text;
    bare.remove(u'&').remove(u'…');
    return !text.contains(word) || bare.contains(names);
}

} // namespace

class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void everyTextGoesThroughTranslation_data();
    void everyTextGoesThroughTranslation();
    void longerTextsHaveTheirRoomOnTheFirstPage();
    void germanIsSpokenWhereItIsChosen();
    void aRunIsToldInPortuguese();
    void aTagFindsItsLanguage();

private:
    void openPage(WindowPage page);
    void openIn(const QString &language);
    QStringList titlesOfMenus();

    std::unique_ptr<OneWindowBench> m_bench;
};

void TestLanguages::cleanup()
{
    m_bench.reset();
    setContentLanguage(u"en"_s);
}

void TestLanguages::openPage(WindowPage page)
{
    m_bench = std::make_unique<OneWindowBench>();
    m_bench->open();
    m_bench->window().resize(usualScreen);
    m_bench->window().showPage(page);
    QTRY_COMPARE(m_bench->window().size(), usualScreen);
}

// Of the lab, what is planned and what happened is told in words of their own, which are English.
void addPages()
{
    QTest::addColumn<WindowPage>("page");
    QTest::newRow("start") << WindowPage::Start;
    QTest::newRow("stores") << WindowPage::Stores;
}

void TestLanguages::everyTextGoesThroughTranslation_data()
{
    addPages();
}

void TestLanguages::everyTextGoesThroughTranslation()
{
    QFETCH(WindowPage, page);
    const PseudoLocale language;
    openPage(page);
    QStringList untranslated;
    const QMultiMap<QString, QString> texts = textsShownIn(m_bench->window());
    QVERIFY(texts.size() > 20);
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        if (!text.key().contains(u'[') && !isInEveryLanguage(text.key()))
            untranslated.append(u"%1: %2"_s.arg(text.value(), text.key()));
    }
    QVERIFY2(untranslated.isEmpty(), qPrintable(untranslated.join(u'\n')));
}

void TestLanguages::longerTextsHaveTheirRoomOnTheFirstPage()
{
    const PseudoLocale language;
    openPage(WindowPage::Start);
    QTRY_VERIFY2(clippedIn(m_bench->window()).isEmpty(),
                 qPrintable(clippedIn(m_bench->window()).join(u'\n')));
}

void TestLanguages::openIn(const QString &language)
{
    m_bench = std::make_unique<OneWindowBench>();
    m_bench->settings.setValue(u"window/language"_s, language);
    m_bench->open();
}

QStringList TestLanguages::titlesOfMenus()
{
    QStringList titles;
    for (const QMenu *menu : m_bench->window().findChildren<QMenu *>())
        titles.append(menu->title());
    return titles;
}

void TestLanguages::germanIsSpokenWhereItIsChosen()
{
    openIn(u"de"_s);
    const QStringList titles = titlesOfMenus();
    QVERIFY2(titles.contains(u"&Datei"_s), qPrintable(titles.join(u'\n')));
    QVERIFY(!titles.contains(u"&File"_s));
}

void TestLanguages::aRunIsToldInPortuguese()
{
    openIn(u"pt-BR"_s);
    const QStringList titles = titlesOfMenus();
    QVERIFY2(titles.contains(u"&Arquivo"_s), qPrintable(titles.join(u'\n')));
    QCOMPARE(QLocale().toString(1234.5, 'f', 1), u"1.234,5"_s);
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

void TestLanguages::aTagFindsItsLanguage()
{
    QCOMPARE(contentLanguageOf(u"de-AT"_s), u"de"_s);
    QCOMPARE(contentLanguageOf(u"pt_BR"_s), u"pt-BR"_s);
    QCOMPARE(contentLanguageOf(u"pt"_s), u"pt-BR"_s);
    QCOMPARE(contentLanguageOf(u"fr"_s), QString());
    QCOMPARE(contentLanguageOf(QString()), QString());
    setContentLanguage(u"pt_BR"_s);
    QCOMPARE(contentLanguage(), u"pt-BR"_s);
}

ONECAKE_TEST(TestLanguages)
#include "tst_languages.moc"
