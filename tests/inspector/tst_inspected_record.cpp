// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The record of the inspector: everything that is known of it is there, and nothing is cut off.

#include "tests/support/windows/layout_items.h"
#include "ui/widgets/json/folding_json.h"
#include "ui/widgets/record_view.h"
#include "ui/widgets/wrapped_text.h"

#include <QLabel>
#include <QScrollBar>
#include <QTest>

using namespace onecake;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Instant now = fromEpochMs(1'795'294'991'000);

DecodedRecord stuckRow()
{
    DecodedRecord row;
    row.scope = u"charge-card"_s;
    row.key = u"charge-card#ef3aa7e0dea0067dcc4608d0bd76f0ba"_s;
    row.status = RecordStatus::InProgress;
    row.statusWord = u"INPROGRESS"_s;
    row.leaseUntil = now - 18min;
    row.createdAt = now - 19min;
    row.expiresAt = now + 41min;
    row.fingerprint = QString(64, u'a');
    row.item = {{u"id"_s, AttributeValue::ofText(row.key)}};
    return row;
}

} // namespace

class TestInspectedRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_view.reset(); }

    void saysWhatItIsAndWhatToKnow();
    void resultAndItemCanBeRead();
    void nothingIsCutOffHoweverNarrow_data();
    void nothingIsCutOffHoweverNarrow();
    void anotherRecordTakesItsPlace();
    void withoutARecordSaysSo();

private:
    [[nodiscard]] QString text(const QString &name)
    {
        return m_view->findChild<WrappedText *>(name)->text();
    }

    std::unique_ptr<RecordView> m_view;
    std::shared_ptr<const Layout> m_layout = layoutNamed(u"powertools-python"_s);
};

void TestInspectedRecord::init()
{
    m_view = std::make_unique<RecordView>(nullptr);
    m_view->resize(420, 500);
    m_view->showRecord(stuckRow(), m_layout.get(), now);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get(), test::patienceMs));
}

void TestInspectedRecord::saysWhatItIsAndWhatToKnow()
{
    QCOMPARE(m_view->findChild<QLabel *>(u"record-scope"_s)->text(), u"charge-card"_s);
    QCOMPARE(text(u"record-title"_s), stuckRow().key);
    const auto *advice = m_view->findChild<QLabel *>(u"record-advice"_s);
    QVERIFY(advice->text().contains(u"The work may have happened."_s));
    QVERIFY(advice->parentWidget()->accessibleName().startsWith(u"Stuck for 18 min.\n"_s));
    QVERIFY(text(u"field Expires"_s).startsWith(u"in 41 min (2026-11-21 "_s));
    QVERIFY(m_view->findChild<WrappedText *>(u"field Key"_s) == nullptr);
}

void TestInspectedRecord::resultAndItemCanBeRead()
{
    const auto boxes = m_view->findChildren<FoldingJson *>();
    QCOMPARE(boxes.size(), 2);
    QCOMPARE(boxes.at(0)->toPlainText(), u"none stored"_s);
    QCOMPARE(boxes.at(1)->toPlainText(),
             u"{\n  \"id\": {\"S\": \"charge-card#ef3aa7e0dea0067dcc4608d0bd76f0ba\"}\n}"_s);
    DecodedRecord row = stuckRow();
    row.result = u"{\"order\": 17}"_s;
    m_view->showRecord(row, m_layout.get(), now);
    QCOMPARE(boxes.at(0)->toPlainText(), u"{\"order\": 17}"_s);
}

void TestInspectedRecord::nothingIsCutOffHoweverNarrow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<qreal>("scale");
    QTest::newRow("as usual") << QSize(420, 900) << 1.0;
    QTest::newRow("narrow and low") << QSize(260, 200) << 1.0;
    QTest::newRow("large letters") << QSize(420, 300) << 1.5;
}

void TestInspectedRecord::nothingIsCutOffHoweverNarrow()
{
    QFETCH(QSize, size);
    QFETCH(qreal, scale);
    QFont font = m_view->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    m_view->setFont(font);
    m_view->resize(size);
    QTRY_COMPARE(m_view->widget()->width(), m_view->viewport()->width());
    for (const auto *field : m_view->findChildren<WrappedText *>()) {
        if (!field->isVisible())
            continue;
        QVERIFY2(field->height() >= field->heightForWidth(field->width()),
                 qPrintable(field->objectName()));
        QCOMPARE(field->verticalScrollBar()->maximum(), 0);
    }
    for (const auto *label : m_view->findChildren<QLabel *>()) {
        if (label->isVisible() && label->wordWrap())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                     qPrintable(label->text()));
    }
    for (const auto *box : m_view->findChildren<FoldingJson *>())
        QCOMPARE(box->verticalScrollBar()->maximum(), 0);
}

void TestInspectedRecord::anotherRecordTakesItsPlace()
{
    DecodedRecord other;
    other.key = u"other"_s;
    other.status = RecordStatus::Completed;
    m_view->showRecord(other, m_layout.get(), now);
    QVERIFY(!m_view->findChild<QLabel *>(u"record-scope"_s)->isVisible());
    QVERIFY(m_view->findChild<WrappedText *>(u"field Fingerprint"_s) == nullptr);
    QCOMPARE(text(u"record-title"_s), u"other"_s);
}

void TestInspectedRecord::withoutARecordSaysSo()
{
    m_view->showNothing(u"Select a key."_s);
    QCOMPARE(text(u"record-title"_s), u"Select a key."_s);
    for (const auto *box : m_view->findChildren<FoldingJson *>())
        QVERIFY(!box->isVisible());
}

ONECAKE_TEST(TestInspectedRecord)
#include "tst_inspected_record.moc"
