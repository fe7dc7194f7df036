// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The window in other languages: in a made-up one whose texts are two fifths longer, in German, and
// in one that is read from the right.

#include "core/base/text/content_language.h"
#include "core/base/text/count_text.h"
#include "core/base/text/duration_text.h"
#include "core/lab/diagram/diagram_steps.h"
#include "core/lab/sim/scenario/fault_words.h"
#include "core/store/opening/open_store.h"
#include "tests/support/await.h"
#include "tests/support/store_fixture.h"
#include "tests/support/test_now.h"
#include "tests/support/windows/clipped.h"
#include "tests/support/windows/one_window_bench.h"
#include "tests/support/windows/pseudo_locale.h"
#include "tests/support/windows/widget_name.h"
#include "ui/diagram/diagram_view.h"
#include "ui/diagram/scrub_bar.h"

#include <QDialog>
#include <QTableView>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QSize usualScreen(1366, 740); // without the bars of the desktop
constexpr QSize smallScreen(1280, 720);

// Names, keys, figures and signs are the same in every language, and so are the words for faults.
bool isInEveryLanguage(const QString &text)
{
    static const QRegularExpression word(u"[a-z]{3,}"_s);
    static const QRegularExpression names(
        u"^(OneCake|SQLite|DynamoDB|Mermaid|PlantUML|ShiViz|CSV|JSON|Markdown|Ctrl|Shift|Alt|"
        "Space|Return|Esc|Del|Adrienne|keys\\.db|memory:|[0-9., :·+()/×-])*$"_s);
    QString bare = text;
    bare.remove(u'&').remove(u'…');
    return !text.contains(word) || bare.contains(names) || parseFaults(text);
}

// What is stored, what languages call themselves, and the forms of faults, which are words of their
// vocabulary.
bool isData(const QString &who)
{
    const QStringList names{u"record-scope"_s, u"place"_s, u"fault-kind"_s,
                            u"preferred-language"_s};
    return std::any_of(names.begin(), names.end(), [&who](const QString &name) {
        return who.endsWith(u" \"%1\""_s.arg(name));
    });
}

QStringList untranslatedIn(const QWidget &window)
{
    QStringList untranslated;
    const QMultiMap<QString, QString> texts = textsShownIn(window);
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        if (!text.key().contains(u'[') && !isInEveryLanguage(text.key()) && !isData(text.value()))
            untranslated.append(u"%1: %2"_s.arg(text.value(), text.key()));
    }
    return untranslated;
}

QDialog *openDialog()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *dialog = qobject_cast<QDialog *>(widget);
        if (dialog != nullptr && dialog->isVisible())
            return dialog;
    }
    return nullptr;
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
    void germanHasItsRoomOnASmallScreen_data();
    void germanHasItsRoomOnASmallScreen();
    void dialogsAreTranslatedAndHaveTheirRoom_data();
    void dialogsAreTranslatedAndHaveTheirRoom();
    void germanIsSpokenWhereItIsChosen();
    void numbersAreWrittenAsTheLanguageDoes();
    void fromTheRightNothingOverlaps_data();
    void fromTheRightNothingOverlaps();
    void fromTheRightEverythingIsReachedByTab();
    void fromTheRightTimeRunsAsEver();

private:
    void openPage(WindowPage page, QSize size = usualScreen);
    void openStore();
    // Of the lab with each dock in front.
    void expectRoomForAll();
    [[nodiscard]] QList<QDockWidget *> docks();
    // The page that is on show, or the window around it where it has no window of its own.
    [[nodiscard]] const QWidget &shown();

    std::unique_ptr<OneWindowBench> m_bench;
};

void TestLanguages::cleanup()
{
    m_bench.reset();
    QGuiApplication::setLayoutDirection(Qt::LayoutDirectionAuto);
    setContentLanguage(u"en"_s);
}

QList<QDockWidget *> TestLanguages::docks()
{
    MainWindow *lab = m_bench->window().lab();
    return lab == nullptr ? QList<QDockWidget *>() : lab->findChildren<QDockWidget *>();
}

const QWidget &TestLanguages::shown()
{
    const OneWindow &window = m_bench->window();
    const bool isLab = m_bench->window().lab() != nullptr && m_bench->window().lab()->isVisible();
    return isLab ? static_cast<const QWidget &>(*m_bench->window().lab()) : window;
}

// Of the lab with a run, of the stores with one that is open.
void TestLanguages::openPage(WindowPage page, QSize size)
{
    m_bench = std::make_unique<OneWindowBench>();
    m_bench->open();
    m_bench->window().resize(size);
    m_bench->window().showPage(page);
    if (page == WindowPage::Lab) {
        m_bench->session().choices().choosePolicy(u"onecake"_s);
        m_bench->session().playToEnd();
    }
    if (page == WindowPage::Stores)
        openStore();
}

// One key, which is read and chosen.
void TestLanguages::openStore()
{
    const StoreUrl url = *parseStoreUrl(u"sqlite:"_s + m_bench->path(u"keys.db"_s));
    const auto store = must(await(onecake::openStore(url)));
    ClaimTerms terms = claimOf({u"orders"_s, u"key-1"_s}, testNow());
    terms.leaseUntil = testNow() - 5min; // so that it hangs
    terms.expiresAt = testNow() + 24h;
    QVERIFY(await(store->claim(terms)));
    m_bench->window().open(m_bench->path(u"keys.db"_s));
    const auto rows = [this] {
        for (QTableView *table : m_bench->window().findChildren<QTableView *>()) {
            if (table->isVisible() && table->model() != nullptr && table->model()->rowCount() == 1)
                return table;
        }
        return static_cast<QTableView *>(nullptr);
    };
    QTRY_VERIFY(rows() != nullptr);
    rows()->selectRow(0);
}

void TestLanguages::expectRoomForAll()
{
    QTRY_VERIFY2(clippedIn(shown()).isEmpty(), qPrintable(clippedIn(shown()).join(u'\n')));
    for (QDockWidget *dock : docks()) {
        dock->raise();
        QTRY_VERIFY2(clippedIn(shown()).isEmpty(), qPrintable(clippedIn(shown()).join(u'\n')));
    }
}

void addPages()
{
    QTest::addColumn<WindowPage>("page");
    QTest::newRow("start") << WindowPage::Start;
    QTest::newRow("lab") << WindowPage::Lab;
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
    QVERIFY(textsShownIn(m_bench->window()).size() > 20);
    const QStringList untranslated = untranslatedIn(m_bench->window());
    QVERIFY2(untranslated.isEmpty(), qPrintable(untranslated.join(u'\n')));
}

// The lab is wider then than a small screen: its docks have words of full length.
void TestLanguages::longerTextsHaveTheirRoom_data()
{
    QTest::addColumn<WindowPage>("page");
    QTest::newRow("start") << WindowPage::Start;
    QTest::newRow("stores") << WindowPage::Stores;
}

void TestLanguages::longerTextsHaveTheirRoom()
{
    QFETCH(WindowPage, page);
    const PseudoLocale language;
    openPage(page);
    QTRY_COMPARE(m_bench->window().size(), usualScreen);
    QTRY_VERIFY2(clippedIn(shown()).isEmpty(), qPrintable(clippedIn(shown()).join(u'\n')));
}

void TestLanguages::germanHasItsRoomOnASmallScreen_data()
{
    addPages();
}

void TestLanguages::germanHasItsRoomOnASmallScreen()
{
    QFETCH(WindowPage, page);
    setContentLanguage(u"de"_s);
    openPage(page, smallScreen);
    QTRY_COMPARE(m_bench->window().size(), smallScreen);
    expectRoomForAll();
}

void TestLanguages::dialogsAreTranslatedAndHaveTheirRoom_data()
{
    QTest::addColumn<WindowPage>("page");
    QTest::addColumn<QKeySequence>("keys");
    QTest::newRow("keys") << WindowPage::Lab << QKeySequence(Qt::CTRL | Qt::Key_F1);
    QTest::newRow("connections") << WindowPage::Lab
                                 << QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    QTest::newRow("faults in words") << WindowPage::Lab << QKeySequence(Qt::Key_G);
    QTest::newRow("removal") << WindowPage::Stores << QKeySequence(Qt::Key_Delete);
    QTest::newRow("longer") << WindowPage::Stores << QKeySequence(Qt::CTRL | Qt::Key_K);
    QTest::newRow("copy") << WindowPage::Stores << QKeySequence(Qt::CTRL | Qt::Key_T);
}

void TestLanguages::dialogsAreTranslatedAndHaveTheirRoom()
{
    QFETCH(WindowPage, page);
    QFETCH(QKeySequence, keys);
    const PseudoLocale language;
    openPage(page);
    QTest::keySequence(&m_bench->window(), keys);
    QTRY_VERIFY(openDialog() != nullptr);
    const QDialog &dialog = *openDialog();
    QVERIFY(!textsShownIn(dialog).isEmpty());
    const QStringList untranslated = untranslatedIn(dialog);
    QVERIFY2(untranslated.isEmpty(), qPrintable(untranslated.join(u'\n')));
    QTRY_VERIFY2(clippedIn(dialog).isEmpty(), qPrintable(clippedIn(dialog).join(u'\n')));
    QTRY_VERIFY(dialog.width() <= usualScreen.width() && dialog.height() <= usualScreen.height());
    openDialog()->close();
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

void TestLanguages::numbersAreWrittenAsTheLanguageDoes()
{
    QCOMPARE(toReadableText(Duration(1500)), u"1.5 s"_s);
    QCOMPARE(groupedText(5544), u"5,544"_s);
    setContentLanguage(u"de"_s);
    QCOMPARE(toReadableText(Duration(1500)), u"1,5 s"_s);
    QCOMPARE(toReadableText(Duration(2000)), u"2 s"_s);
    QCOMPARE(timeTextOf(Duration(9850)), u"9,85 s"_s);
    QCOMPARE(groupedText(5544), u"5.544"_s);
    QCOMPARE(toText(Duration(1500)), u"1.5s"_s); // a word of the vocabulary
}

void TestLanguages::fromTheRightNothingOverlaps_data()
{
    addPages();
}

void TestLanguages::fromTheRightNothingOverlaps()
{
    QFETCH(WindowPage, page);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    openPage(page);
    expectRoomForAll();
    for (const QAbstractButton *button : m_bench->window().findChildren<QAbstractButton *>()) {
        const QWidget *parent = button->parentWidget();
        for (const QAbstractButton *other :
             parent->findChildren<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly)) {
            const bool isBoth = button != other && button->isVisible() && other->isVisible();
            QVERIFY2(!isBoth || !button->geometry().intersects(other->geometry()),
                     qPrintable(calledName(button) + u" overlaps "_s + calledName(other)));
        }
    }
}

void TestLanguages::fromTheRightEverythingIsReachedByTab()
{
    openPage(WindowPage::Lab);
    const auto chain = [this] {
        QStringList names;
        QWidget *const first = m_bench->window().lab();
        for (QWidget *at = first->nextInFocusChain(); at != first; at = at->nextInFocusChain()) {
            if (at->isVisible() && at->isEnabled() && (at->focusPolicy() & Qt::TabFocus) != 0
                && at->window() == &m_bench->window())
                names.append(calledName(at));
        }
        return names;
    };
    const QStringList usual = chain();
    QVERIFY(usual.size() > 10);
    cleanup();
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    openPage(WindowPage::Lab);
    QCOMPARE(chain(), usual);
}

// Later is below in the diagram, and to the right on the bar; an arrow to the left goes back.
void TestLanguages::fromTheRightTimeRunsAsEver()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    openPage(WindowPage::Lab);
    QVERIFY(m_bench->window().isRightToLeft());
    const auto *diagram = m_bench->window().findChild<DiagramView *>();
    QVERIFY(!diagram->isRightToLeft());
    auto *bar = m_bench->window().findChild<ScrubBar *>();
    QVERIFY(!bar->isRightToLeft());
    const int end = bar->value();
    QTest::mouseClick(bar, Qt::LeftButton, {}, QPoint(bar->width() / 4, bar->height() / 2));
    const int early = bar->value();
    QVERIFY(early < end);
    QTest::mouseClick(bar, Qt::LeftButton, {}, QPoint(3 * bar->width() / 4, bar->height() / 2));
    const int late = bar->value();
    QVERIFY(late > early);
    m_bench->press(Qt::Key_Left);
    QVERIFY(bar->value() < late);
    const auto *play = m_bench->button(u"Play"_s);
    const auto *back = m_bench->button(u"One event back"_s);
    QVERIFY(play != nullptr && back != nullptr);
    QVERIFY(back->mapTo(&m_bench->window(), QPoint()).x()
            < play->mapTo(&m_bench->window(), QPoint()).x());
}

ONECAKE_TEST(TestLanguages)
#include "tst_languages.moc"
