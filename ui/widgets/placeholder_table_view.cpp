// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/widgets/placeholder_table_view.h"

#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int cellPadding = 22;
constexpr int sideMargin = 10;

} // namespace

PlaceholderTableView::PlaceholderTableView(const QString &name, QWidget *parent)
    : QTableView(parent)
    , m_offer(new QPushButton(viewport()))
    , m_lineHeight(fontMetrics().height())
{
    m_offer->setObjectName(u"empty-offer"_s);
    m_offer->hide();
    connect(m_offer, &QPushButton::clicked, this, [this] {
        setFocus();
        Q_EMIT offerTaken();
    });
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 8 / 5);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
}

void PlaceholderTableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, &PlaceholderTableView::describe);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &PlaceholderTableView::describe);
    connect(model, &QAbstractItemModel::modelReset, this, &PlaceholderTableView::describe);
    describe();
}

void PlaceholderTableView::setEmptyText(const QString &text, const QString &offer)
{
    m_emptyText = text;
    m_offer->setText(offer);
    m_offer->adjustSize();
    placeOffer();
    describe();
    viewport()->update();
}

void PlaceholderTableView::setColumnTexts(const QStringList &longest)
{
    for (int column = 0; column < longest.size(); ++column)
        setColumnWidth(column, fontMetrics().horizontalAdvance(longest.at(column)) + cellPadding);
}

void PlaceholderTableView::followEnd()
{
    const QScrollBar *bar = verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this,
            [this, bar](int value) { m_isAtEnd = value == bar->maximum(); });
    connect(bar, &QScrollBar::rangeChanged, this, [this] {
        if (m_isAtEnd)
            scrollToBottom();
    });
}

void PlaceholderTableView::describe()
{
    const bool isEmpty = model() == nullptr || model()->rowCount() == 0;
    setAccessibleDescription(isEmpty ? m_emptyText : QString());
    m_offer->setVisible(isEmpty && !m_offer->text().isEmpty());
}

// Right under the middle, above which the text stands then.
void PlaceholderTableView::placeOffer()
{
    m_offer->move((viewport()->width() - m_offer->width()) / 2,
                  viewport()->height() / 2 + cellPadding / 2);
}

// The names of its columns, and a row; all others are scrolled to.
QSize PlaceholderTableView::minimumSizeHint() const
{
    const int row = verticalHeader()->defaultSectionSize();
    return {QTableView::minimumSizeHint().width(), horizontalHeader()->sizeHint().height() + row};
}

void PlaceholderTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        followFont();
}

// Wide columns stay wide, also those that a person has made so.
void PlaceholderTableView::followFont()
{
    const int height = fontMetrics().height();
    if (height == m_lineHeight)
        return;
    const double factor = static_cast<double>(height) / m_lineHeight;
    m_lineHeight = height;
    verticalHeader()->setDefaultSectionSize(height * 8 / 5);
    for (int column = 0; model() != nullptr && column < model()->columnCount() - 1; ++column)
        setColumnWidth(column, qRound(columnWidth(column) * factor));
    m_offer->adjustSize();
    placeOffer();
}

void PlaceholderTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placeOffer();
}

void PlaceholderTableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (model() == nullptr || model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    QRect room = viewport()->rect().adjusted(cellPadding, 0, -cellPadding, 0);
    Qt::Alignment place = Qt::AlignCenter;
    if (m_offer->isVisible()) {
        room.setBottom(m_offer->y() - cellPadding / 2);
        place = Qt::AlignHCenter | Qt::AlignBottom;
    }
    painter.drawText(room, static_cast<int>(place) | Qt::TextWordWrap, m_emptyText);
}

QWidget *inset(PlaceholderTableView *table)
{
    auto *ground = new QWidget(table->parentWidget());
    ground->setBackgroundRole(QPalette::Base);
    ground->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(ground);
    layout->setContentsMargins(sideMargin, 0, 0, 0);
    layout->addWidget(table);
    return ground;
}

} // namespace onecake
