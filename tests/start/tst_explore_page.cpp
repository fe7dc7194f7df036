// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The page Explore: a table that fills while the search runs, and beside it the shortest run that
// breaks what is chosen. By keyboard, and for whoever does not see it.

#include "tests/support/windows/one_window_bench.h"
#include "ui/explore/explore_cell_delegate.h"
#include "ui/explore/explore_choosers.h"
#include "ui/explore/explore_page.h"
#include "ui/explore/explore_table_model.h"
#include "ui/explore/fault_chip.h"
#include "ui/explore/found_panel.h"
#include "ui/explore/saver_dialog.h"
#include "ui/style/accents.h"

#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QTableView>

#include <cmath>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

class TestExplorePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aKeyOpensThePageAndTheSearchBegins();
    void everyCellSaysInWordsWhatItShows();
    void aRingIsNoTick();
    void everyInkIsReadOnTheChosenRow_data();
    void everyInkIsReadOnTheChosenRow();
    void escapeStopsTheSearch();
    void closingTheWindowStopsTheSearch();
    void theChosenCellShowsItsShortestRun();
    void aChipIsSwitchedByKeyAndSaysTheVerdict();
    void returnPlaysItInTheLab();
    void breaksTheDesignOnShow();
    void asksWhatWouldSaveTheRunOnShow();

private:
    [[nodiscard]] ExplorePage *page() { return m_bench->window().findChild<ExplorePage *>(); }
    [[nodiscard]] QTableView *table()
    {
        return page()->findChild<QTableView *>(u"explore.table"_s);
    }
    [[nodiscard]] QAction *action(const QString &name)
    {
        return page()->findChild<QAction *>(u"explore."_s + name);
    }
    // One design, with so few faults that it takes no time.
    void breakOne(const QString &policy, int mostFaults = 1);
    void searchToItsEnd();
    [[nodiscard]] bool goToBroken();

    std::unique_ptr<OneWindowBench> m_bench;
};

void TestExplorePage::init()
{
    m_bench = std::make_unique<OneWindowBench>();
    m_bench->open();
}

void TestExplorePage::cleanup()
{
    m_bench->kept.discard();
    m_bench.reset();
}

void TestExplorePage::breakOne(const QString &policy, int mostFaults)
{
    m_bench->session().choices().choosePolicy(policy);
    ExplorePage *explorer = m_bench->window().explorer();
    auto *choosers = explorer->findChild<ExploreChoosers *>();
    ExploreChoices choices = choosers->choices();
    choices.mostFaults = mostFaults;
    choosers->setChoices(choices);
    m_bench->press(Qt::Key_2, Qt::ControlModifier);
    m_bench->press(Qt::Key_B, Qt::ShiftModifier);
    QCOMPARE(m_bench->window().page(), WindowPage::Explore);
    searchToItsEnd();
}

void TestExplorePage::searchToItsEnd()
{
    QTRY_VERIFY(!page()->session().isSearching());
}

// Goes along the row until a cell is broken.
bool TestExplorePage::goToBroken()
{
    table()->setFocus();
    for (int column = 1; column < table()->model()->columnCount(); ++column) {
        table()->setCurrentIndex(table()->model()->index(0, column));
        const QVariant state = table()->currentIndex().data(ExploreTableModel::StateRole);
        if (static_cast<ExploreCellState>(state.toInt()) == ExploreCellState::Broken)
            return true;
    }
    return false;
}

void TestExplorePage::aKeyOpensThePageAndTheSearchBegins()
{
    m_bench->press(Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(m_bench->window().page(), WindowPage::Explore);
    QVERIFY(page()->session().isSearching() || page()->session().placements() > 0);
    QVERIFY(table()->model()->rowCount() > 10);
    m_bench->press(Qt::Key_1, Qt::ControlModifier);
    m_bench->press(Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(m_bench->window().page(), WindowPage::Explore);
    page()->session().stop();
}

void TestExplorePage::everyCellSaysInWordsWhatItShows()
{
    breakOne(u"stripe"_s);
    const QAbstractItemModel *model = table()->model();
    for (int column = 1; column < model->columnCount(); ++column) {
        const QModelIndex cell = model->index(0, column);
        const QString spoken = cell.data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(model->headerData(column, Qt::Horizontal).toString()),
                 qPrintable(spoken));
        QVERIFY2(spoken.contains(u"Stripe"_s), qPrintable(spoken));
        QVERIFY(!cell.data().toString().isEmpty());
        QCOMPARE(cell.data(Qt::ToolTipRole).toString(), spoken);
    }
    QVERIFY(goToBroken());
    const QString spoken = table()->currentIndex().data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(u"broken by 1"_s) && spoken.contains(u" of "_s), qPrintable(spoken));
}

void TestExplorePage::aRingIsNoTick()
{
    const QPalette palette = lightPalette();
    QCOMPARE(markOf(ExploreCellState::Holds), StatusIcon::Check);
    QCOMPARE(markOf(ExploreCellState::HoldsSoFar), StatusIcon::Ring);
    QVERIFY(inkOf(ExploreCellState::HoldsSoFar, palette) != accentsOf(palette).good);
}

namespace {

double luminanceOf(const QColor &color)
{
    const auto linear = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

double contrastOf(const QColor &one, const QColor &other)
{
    const double first = luminanceOf(one) + 0.05;
    const double second = luminanceOf(other) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

} // namespace

void TestExplorePage::everyInkIsReadOnTheChosenRow_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestExplorePage::everyInkIsReadOnTheChosenRow()
{
    QFETCH(bool, dark);
    const QPalette palette = dark ? darkPalette() : lightPalette();
    const Accents accents = accentsOf(palette);
    for (int state = 0; state <= static_cast<int>(ExploreCellState::Undecided); ++state) {
        const QColor ink = inkOf(static_cast<ExploreCellState>(state), palette);
        for (const QColor &ground : {palette.color(QPalette::Base), accents.chosenRow}) {
            const double contrast = contrastOf(ink, ground);
            QVERIFY2(contrast >= 4.5, qPrintable(u"state %1: %2"_s.arg(state).arg(contrast)));
        }
    }
    QVERIFY(contrastOf(accents.aside, accents.chosenRow) >= 4.5);
}

void TestExplorePage::escapeStopsTheSearch()
{
    m_bench->press(Qt::Key_E, Qt::ControlModifier);
    QSignalSpy changed(&page()->session(), &ExploreSession::designChanged);
    QVERIFY(changed.wait(patienceMs));
    if (page()->session().isSearching())
        action(u"stop"_s)->trigger();
    QVERIFY(!page()->session().isSearching());
    QVERIFY(!action(u"stop"_s)->isEnabled());
    QVERIFY(action(u"start"_s)->isEnabled());
    QCOMPARE(action(u"stop"_s)->shortcut(), QKeySequence(Qt::Key_Escape));
}

void TestExplorePage::closingTheWindowStopsTheSearch()
{
    m_bench->press(Qt::Key_E, Qt::ControlModifier);
    m_bench->window().close();
    QVERIFY(!page()->session().isSearching());
    m_bench->close(); // its threads are over
}

void TestExplorePage::theChosenCellShowsItsShortestRun()
{
    breakOne(u"stripe"_s);
    QVERIFY(goToBroken());
    auto *panel = page()->findChild<FoundPanel *>();
    QVERIFY(panel->isFound());
    QVERIFY(!panel->findChildren<FaultChip *>().isEmpty());
    QCOMPARE(panel->findChild<QLabel *>(u"explore.shorter"_s)->text().toLower(), u"shorter? no:"_s);
    QTRY_VERIFY(panel->findChild<QListWidget *>(u"explore.savers"_s)->count() > 0);
    for (const FaultChip *chip : panel->findChildren<FaultChip *>()) {
        QVERIFY(!chip->accessibleName().isEmpty());
        QVERIFY2(chip->accessibleDescription().startsWith(u"without it: "_s),
                 qPrintable(chip->accessibleDescription()));
    }
}

void TestExplorePage::aChipIsSwitchedByKeyAndSaysTheVerdict()
{
    breakOne(u"stripe"_s);
    QVERIFY(goToBroken());
    auto *chip = page()->findChild<FaultChip *>();
    auto *verdict = page()->findChild<QWidget *>(u"explore.verdict-box"_s);
    QVERIFY(chip != nullptr && verdict != nullptr);
    const QString before = verdict->accessibleName();
    QVERIFY2(before.contains(u"broken"_s), qPrintable(before));
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Space);
    QVERIFY(!chip->isChecked());
    QVERIFY2(!verdict->accessibleName().contains(u": broken"_s),
             qPrintable(verdict->accessibleName()));
    QTest::keyClick(chip, Qt::Key_Space);
    QCOMPARE(verdict->accessibleName(), before);
}

void TestExplorePage::returnPlaysItInTheLab()
{
    breakOne(u"stripe"_s);
    QVERIFY(goToBroken());
    const FoundPlay play = page()->findChild<FoundPanel *>()->play();
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(m_bench->window().page(), WindowPage::Lab);
    LabSession &session = m_bench->session();
    QCOMPARE(session.inputs().faults, play.setup.faults);
    QVERIFY(!session.state().isPlaying);
    QCOMPARE(session.elapsed(), play.until);
}

void TestExplorePage::breaksTheDesignOnShow()
{
    breakOne(u"none"_s, 0);
    QCOMPARE(table()->model()->rowCount(), 1);
    QVERIFY(page()->findChild<QLabel *>(u"explore.heading"_s)->text().startsWith(u"What breaks"_s));
    QVERIFY(action(u"all"_s)->isVisible());
    action(u"all"_s)->trigger();
    QVERIFY(table()->model()->rowCount() > 10);
    QVERIFY(!action(u"all"_s)->isVisible());
    page()->session().stop();
}

void TestExplorePage::asksWhatWouldSaveTheRunOnShow()
{
    m_bench->press(Qt::Key_2, Qt::ControlModifier);
    LabSession &session = m_bench->session();
    session.choices().choosePolicy(u"none"_s);
    session.playToEnd();
    m_bench->press(Qt::Key_W, Qt::ShiftModifier);
    auto *dialog = m_bench->window().findChild<SaverDialog *>();
    QVERIFY(dialog != nullptr);
    auto *savers = dialog->findChild<QListWidget *>(u"explore.savers"_s);
    QTRY_VERIFY(savers->count() > 0);
    QTest::keyClick(savers, Qt::Key_Return);
    QCOMPARE(session.beside().count(), size_t(2));
}

ONECAKE_TEST(TestExplorePage)
#include "tst_explore_page.moc"
