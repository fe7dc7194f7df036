// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The window in other languages: in a made-up one whose texts are two fifths longer, in German, and
// in one that is read from the right.

#include "core/base/text/content_language.h"
#include "tests/support/windows/clipped.h"
#include "tests/support/windows/one_window_bench.h"
#include "tests/support/windows/pseudo_locale.h"
#include "ui/diagram/diagram_view.h"

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
    void longerTextsHaveTheirRoom_data();
    void longerTextsHaveTheirRoom();
    void germanIsSpokenEverywhere_data();
    void germanIsSpokenEverywhere();
    void readFromTheRightNothingIsCutOffAndTimeRunsDownwards();

private:
    void openPage(WindowPage page);

    std::unique_ptr<OneWindowBench> m_bench;
};

void TestLanguages::cleanup()
{
    m_bench.reset();
    setContentLanguage(u"en"_s);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestLanguages::openPage(WindowPage page)
{
    m_bench = std::make_unique<OneWindowBench>();
    m_bench->open();
    m_bench->window().resize(usualScreen);
    m_bench->window().showPage(page);
    if (page == WindowPage::Lab)
        m_bench->session().playToEnd();
    QTRY_COMPARE(m_bench->window().size(), usualScreen);
}

void addPages()
{
    QTest::addColumn<WindowPage>("page");
    for (const EnumName<WindowPage> &page : enumNames<WindowPage>)
        QTest::newRow(qPrintable(page.name.toString())) << page.value;
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

void TestLanguages::longerTextsHaveTheirRoom_data()
{
    addPages();
}

void TestLanguages::longerTextsHaveTheirRoom()
{
    QFETCH(WindowPage, page);
    const PseudoLocale language;
    openPage(page);
    QTRY_VERIFY2(clippedIn(m_bench->window()).isEmpty(),
                 qPrintable(clippedIn(m_bench->window()).join(u'\n')));
}

void TestLanguages::germanIsSpokenEverywhere_data()
{
    addPages();
}

void TestLanguages::germanIsSpokenEverywhere()
{
    QFETCH(WindowPage, page);
    setContentLanguage(u"en"_s);
    openPage(page);
    const QSet<QString> english = [this] {
        const QStringList texts = textsShownIn(m_bench->window()).keys();
        return QSet<QString>(texts.begin(), texts.end());
    }();
    m_bench.reset();
    setContentLanguage(u"de"_s);
    openPage(page);
    const QStringList german = textsShownIn(m_bench->window()).keys();
    // Words that are the same in both, such as "Name" and the titles of systems, are few.
    const auto isSame = [&english](const QString &text) {
        return english.contains(text) && !isInEveryLanguage(text);
    };
    const auto same = std::count_if(german.begin(), german.end(), isSame);
    QVERIFY2(same * 4 < german.size(), qPrintable(u"%1 of %2"_s.arg(same).arg(german.size())));
    QTRY_VERIFY2(clippedIn(m_bench->window()).isEmpty(),
                 qPrintable(clippedIn(m_bench->window()).join(u'\n')));
}

void TestLanguages::readFromTheRightNothingIsCutOffAndTimeRunsDownwards()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    for (const EnumName<WindowPage> &page : enumNames<WindowPage>) {
        openPage(page.value);
        QTRY_VERIFY2(clippedIn(m_bench->window()).isEmpty(),
                     qPrintable(clippedIn(m_bench->window()).join(u'\n')));
        if (page.value == WindowPage::Lab) {
            const auto *diagram = m_bench->window().findChild<DiagramView *>();
            QTRY_VERIFY(diagram->stopCount() > 10);
            QVERIFY(diagram->areaOfStop(0).top()
                    < diagram->areaOfStop(diagram->stopCount() - 1).top());
        }
        m_bench.reset();
    }
}

ONECAKE_TEST(TestLanguages)
#include "tst_languages.moc"
