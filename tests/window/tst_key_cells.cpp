// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The cells of a key table as they are painted: a bar of the time that is left never covers a word,
// in its own cell or in the next one.

#include "ui/models/record_table_model.h"
#include "ui/widgets/marked_delegate.h"

#include <QImage>
#include <QPainter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace onecake;
using namespace Qt::StringLiterals;

namespace {

constexpr int imageWidth = 300;
constexpr int cellHeight = 24;

class KeyCell
{
public:
    KeyCell(const QString &text, float life)
        : m_model(1, 1)
        , m_delegate(&m_view)
    {
        m_view.setModel(&m_model);
        m_model.setData(m_model.index(0, 0), text);
        m_model.setData(m_model.index(0, 0), life, RecordTableModel::LifeLeftRole);
    }

    [[nodiscard]] QImage painted(int width)
    {
        QImage image(imageWidth, cellHeight, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.initFrom(&m_view);
        option.widget = &m_view;
        option.rect = QRect(0, 0, width, cellHeight);
        m_delegate.paint(&painter, option, m_model.index(0, 0));
        return image;
    }

    [[nodiscard]] int widthWanted()
    {
        QStyleOptionViewItem option;
        option.initFrom(&m_view);
        option.widget = &m_view;
        return m_delegate.sizeHint(option, m_model.index(0, 0)).width();
    }

private:
    QTableView m_view;
    QStandardItemModel m_model;
    KeyDelegate m_delegate;
};

bool isUntouched(const QImage &image, int fromColumn)
{
    for (int x = fromColumn; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixel(x, y) != qRgb(255, 255, 255))
                return false;
        }
    }
    return true;
}

} // namespace

class TestKeyCells : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBarStaysInItsCell_data();
    void aBarStaysInItsCell();
    void theTimeIsReadWhereThereIsNoRoomForABar();
    void asksForRoomForBoth();
};

void TestKeyCells::aBarStaysInItsCell_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {20, 40, 60, 84, 100, 120, 160, 200})
        QTest::addRow("%d", width) << width;
}

void TestKeyCells::aBarStaysInItsCell()
{
    QFETCH(const int, width);
    QVERIFY(isUntouched(KeyCell(u"59:51"_s, 1).painted(width), width));
}

void TestKeyCells::theTimeIsReadWhereThereIsNoRoomForABar()
{
    KeyCell said(u"59:51"_s, 1);
    KeyCell silent({}, 1);
    const int narrow = QFontMetrics(QTableView().font()).horizontalAdvance(u"59:51"_s) + 12;
    QVERIFY(said.painted(narrow) != silent.painted(narrow));
    // The same words at the same place, whatever the bar would show.
    QCOMPARE(KeyCell(u"59:51"_s, 0.2F).painted(narrow), said.painted(narrow));
}

void TestKeyCells::asksForRoomForBoth()
{
    KeyCell full(u"59:51"_s, 1);
    KeyCell half(u"59:51"_s, 0.5F);
    const int wide = full.widthWanted();
    QVERIFY(full.painted(wide) != half.painted(wide));
}

ONECAKE_TEST(TestKeyCells)
#include "tst_key_cells.moc"
