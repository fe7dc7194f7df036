// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The key table as a person uses it: what is chosen, sorted and copied, and what flashes.

#include "tests/support/rows/table_bench.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProxyStyle>
#include <QScrollBar>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

class StillStyle final : public QProxyStyle
{
public:
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *returnData) const override
    {
        return hint == SH_Widget_Animation_Duration
            ? 0
            : QProxyStyle::styleHint(hint, option, widget, returnData);
    }
};

} // namespace

class TestKeyPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void aChosenKeyIsTheFocusAndTheOtherWayRound();
    void aKeyThatGoesIsNotReplacedByItsNeighbour();
    void aClickOnAHeaderSortsAndAThirdOneEndsThat();
    void selectionAndScrollSurviveWhateverChanges();
    void theChosenKeyIsCopiedAsTextAndAsJson();
    void whatChangesFlashesAndThatEnds();
    void nothingFlashesWhereAnimationsAreOff();

private:
    [[nodiscard]] bool isAnyFresh() const;

    std::unique_ptr<TableBench> m_bench;
};

void TestKeyPanel::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_bench = std::make_unique<TableBench>();
}

bool TestKeyPanel::isAnyFresh() const
{
    const QAbstractItemModel *model = m_bench->keys->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->index(row, column).data(KeyTableModel::FreshnessRole).toFloat() > 0)
                return true;
        }
    }
    return false;
}

void TestKeyPanel::aChosenKeyIsTheFocusAndTheOtherWayRound()
{
    m_bench->orderTwoCakes();
    const QSignalSpy changes(&m_bench->focus, &LabSelection::changed);
    const QPoint second =
        m_bench->keys->visualRect(m_bench->keys->model()->index(1, KeyTableModel::StateColumn))
            .center();
    QTest::mouseClick(m_bench->keys->viewport(), Qt::LeftButton, {}, second);
    QCOMPARE(m_bench->focus.key(), m_bench->keyAt(1));
    QCOMPARE(changes.count(), 1);
    QTest::keyClick(m_bench->keys, Qt::Key_Up);
    QCOMPARE(m_bench->focus.key(), m_bench->keyAt(0));
    QCOMPARE(changes.count(), 2);
    m_bench->focus.chooseKey(m_bench->keyAt(1));
    QCOMPARE(changes.count(), 3);
    QCOMPARE(m_bench->keys->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(TableBench::chosenRow(m_bench->keys), 1);
    m_bench->focus.clear();
    QVERIFY(!m_bench->keys->selectionModel()->hasSelection());
}

void TestKeyPanel::aKeyThatGoesIsNotReplacedByItsNeighbour()
{
    m_bench->orderTwoCakes();
    const KeyRecords both = m_bench->session.records();
    const KeyId gone = m_bench->keyAt(0);
    m_bench->focus.chooseKey(gone);
    KeyRecords left = both;
    left.erase(gone);
    Q_EMIT m_bench->session.recordsChanged(left);
    QCOMPARE(m_bench->focus.key(), gone);
    QVERIFY(!m_bench->keys->selectionModel()->hasSelection());
    Q_EMIT m_bench->session.recordsChanged(both);
    QCOMPARE(TableBench::chosenRow(m_bench->keys), 0);
}

void TestKeyPanel::aClickOnAHeaderSortsAndAThirdOneEndsThat()
{
    m_bench->orderTwoCakes();
    const KeyId first = m_bench->keyAt(0);
    const KeyId second = m_bench->keyAt(1);
    m_bench->focus.chooseKey(first);
    const QHeaderView *header = m_bench->keys->horizontalHeader();
    const QPoint expiry(header->sectionViewportPosition(KeyTableModel::ExpiryColumn) + 20,
                        header->height() / 2);
    const auto press = [header, &expiry] {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, expiry);
    };
    const bool isFirstOlder = m_bench->session.records().at(first).expiresAt
        < m_bench->session.records().at(second).expiresAt;
    press();
    QCOMPARE(m_bench->keyAt(0), isFirstOlder ? first : second);
    press();
    QCOMPARE(m_bench->keyAt(0), isFirstOlder ? second : first);
    QCOMPARE(TableBench::chosenRow(m_bench->keys), isFirstOlder ? 1 : 0);
    press();
    QCOMPARE(m_bench->keyAt(0), first);
}

void TestKeyPanel::selectionAndScrollSurviveWhateverChanges()
{
    KeyRecords records;
    for (int number = 100; number < 200; ++number) {
        KeyRecord record;
        record.id = {u"shop"_s, QString::number(number)};
        records.emplace(record.id, record);
    }
    Q_EMIT m_bench->session.recordsChanged(records);
    const QSignalSpy resets(m_bench->keys->model(), &QAbstractItemModel::modelReset);
    m_bench->keys->sortByColumn(KeyTableModel::FenceColumn, Qt::AscendingOrder);
    const QScrollBar *bar = m_bench->keys->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0); // the rows are laid out by now
    m_bench->focus.chooseKey({u"shop"_s, u"150"_s});
    const int scroll = bar->value();
    QVERIFY(scroll > 0);
    for (int number = 100; number < 150; ++number) {
        KeyRecord &record = records.at({u"shop"_s, QString::number(number)});
        record.fence = static_cast<quint64>(number);
        Q_EMIT m_bench->session.recordsChanged(records);
    }
    QCOMPARE(TableBench::chosenRow(m_bench->keys), 0); // fifty went behind it
    QCOMPARE(m_bench->keyAt(0), KeyId({u"shop"_s, u"150"_s}));
    QCOMPARE(bar->value(), scroll);
    QCOMPARE(resets.count(), 0);
}

void TestKeyPanel::theChosenKeyIsCopiedAsTextAndAsJson()
{
    m_bench->orderTwoCakes();
    QClipboard *clipboard = QApplication::clipboard();
    clipboard->setText(u"before"_s);
    const auto trigger = [this](const QString &text) {
        for (QAction *action : m_bench->keys->actions()) {
            if (action->text().remove(u'&') == text)
                action->trigger();
        }
    };
    trigger(u"Copy key"_s); // nothing is chosen
    QCOMPARE(clipboard->text(), u"before"_s);
    m_bench->focus.chooseKey(m_bench->keyAt(1));
    trigger(u"Copy key"_s);
    QCOMPARE(clipboard->text(), m_bench->keyAt(1).key);
    trigger(u"Copy record as JSON"_s);
    const QJsonObject record = QJsonDocument::fromJson(clipboard->text().toUtf8()).object();
    QCOMPARE(record[u"key"].toString(), m_bench->keyAt(1).key);
    QCOMPARE(record[u"status"].toString(), u"completed"_s);
    QVERIFY(record[u"response"].toObject()[u"body"].toString().contains(u"carrot"));
}

void TestKeyPanel::whatChangesFlashesAndThatEnds()
{
    m_bench->orderTwoCakes();
    QVERIFY(isAnyFresh());
    QTRY_VERIFY(!isAnyFresh());
    for (const QTimer *timer : m_bench->keyPanel.findChildren<QTimer *>())
        QTRY_VERIFY(!timer->isActive());
}

void TestKeyPanel::nothingFlashesWhereAnimationsAreOff()
{
    StillStyle still;
    m_bench->keyPanel.setStyle(&still);
    m_bench->orderTwoCakes();
    QVERIFY(!isAnyFresh());
    m_bench->keyPanel.setStyle(nullptr);
}

ONECAKE_TEST(TestKeyPanel)
#include "tst_key_panel.moc"
