// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The window in other languages: in a made-up one whose texts are two fifths longer, and in German.

#include "core/base/text/content_language.h"
#include "tests/support/windows/clipped.h"
#include "tests/support/windows/one_window_bench.h"
#include "tests/support/windows/pseudo_locale.h"

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

private:
    void openPage(WindowPage page);

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

void TestLanguages::germanIsSpokenWhereItIsChosen()
{
    m_bench = std::make_unique<OneWindowBench>();
    m_bench->settings.setValue(u"window/language"_s, u"de"_s);
    m_bench->open();
    QStringList titles;
    for (const QMenu *menu : m_bench->window().findChildren<QMenu *>())
        titles.append(menu->title());
    QVERIFY2(titles.contains(u"&Datei"_s), qPrintable(titles.join(u'\n')));
    QVERIFY(!titles.contains(u"&File"_s));
}

ONECAKE_TEST(TestLanguages)
#include "tst_languages.moc"
