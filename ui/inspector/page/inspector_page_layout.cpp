// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/page/inspector_page.h"
#include "ui/inspector/page/store_head.h"
#include "ui/inspector/query/query_chips.h"
#include "ui/inspector/query/query_line.h"
#include "ui/inspector/query/views_panel.h"
#include "ui/inspector/record/inspector_model.h"
#include "ui/inspector/record/record_view.h"
#include "ui/inspector/record/row_delegate.h"
#include "ui/widgets/calm_table.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int pageMargin = 12;

} // namespace

QWidget *InspectorPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin / 2);
    layout->setSpacing(pageMargin * 2 / 3);
    layout->addWidget(m_head);
    auto *line = new QHBoxLayout;
    line->setSpacing(pageMargin * 2 / 3);
    line->addWidget(m_query, 1);
    auto *save = new QPushButton(u"Save view…"_s, this);
    save->setObjectName(u"save-view"_s);
    connect(save, &QPushButton::clicked, m_views->saveAction(), &QAction::trigger);
    m_exportButton->setObjectName(u"export"_s);
    line->addWidget(save, 0, Qt::AlignTop);
    line->addWidget(m_exportButton, 0, Qt::AlignTop);
    m_removeButton->setObjectName(u"remove-selected"_s);
    line->addWidget(m_removeButton, 0, Qt::AlignTop);
    layout->addLayout(line);
    layout->addWidget(m_chips);
    return head;
}

QWidget *InspectorPage::makeCentre()
{
    m_content->addWidget(makeRows());
    m_content->addWidget(m_record);
    m_content->setStretchFactor(0, 1);
    m_content->setChildrenCollapsible(false);
    connect(m_content, &QSplitter::splitterMoved, this,
            [this] { m_division[m_content->orientation()] = m_content->sizes(); });
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_views);
    splitter->addWidget(m_content);
    splitter->setStretchFactor(1, 1);
    const int unit = fontMetrics().averageCharWidth();
    splitter->setSizes({unit * 28, unit * 170});
    m_content->setSizes({unit * 114, unit * 56});
    splitter->setChildrenCollapsible(false);
    return splitter;
}

QWidget *InspectorPage::makeRows()
{
    m_rows->setObjectName(u"rows"_s);
    m_rows->setModel(m_model);
    m_rows->setItemDelegate(new RowDelegate(m_rows));
    m_rows->setColumnTexts({u"charge-card/pla"_s, u"729040816f7330c4cb31f54a56f59a7b"_s,
                            u"●  stuck for 59 min 59 s"_s, u"cannot tell"_s,
                            u"bar bar bar bar 23:59:59"_s, u"59 min 59 s ago"_s, u"Replays"_s});
    m_rows->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_rows->setContextMenuPolicy(Qt::ActionsContextMenu);
    QHeaderView *header = m_rows->horizontalHeader();
    header->setSectionsClickable(true);
    // A key is cut in its middle before what it is like goes out of sight.
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(fontMetrics().averageCharWidth() * 8);
    header->setSectionResizeMode(InspectorModel::KeyColumn, QHeaderView::Stretch);
    auto *column = new QWidget(this);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(inset(m_rows), 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(pageMargin, pageMargin / 2, pageMargin, pageMargin / 2);
    m_status->setObjectName(u"status"_s);
    m_status->setForegroundRole(QPalette::PlaceholderText);
    m_status->setWordWrap(true);
    m_stop->setObjectName(u"stop-reading"_s);
    foot->addWidget(m_status, 1);
    foot->addWidget(m_stop);
    layout->addLayout(foot);
    return column;
}

void InspectorPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (isVisible()) // before, it has not got its size yet
        arrange();
}

// The record beside the rows, or under them where they would have to be scrolled sideways.
void InspectorPage::arrange()
{
    constexpr int lettersForBoth = 210;
    const bool isWide = width() >= fontMetrics().averageCharWidth() * lettersForBoth;
    const Qt::Orientation orientation = isWide ? Qt::Horizontal : Qt::Vertical;
    if (m_content->orientation() == orientation)
        return;
    m_content->setOrientation(orientation);
    // Once it has the size that it is to be divided in.
    QMetaObject::invokeMethod(this, &InspectorPage::divide, Qt::QueuedConnection);
}

// As a person did it, or else so that either part is of use.
void InspectorPage::divide()
{
    constexpr int recordLetters = 56;
    const bool isWide = m_content->orientation() == Qt::Horizontal;
    const int whole = isWide ? m_content->width() : m_content->height();
    const int record = isWide ? fontMetrics().averageCharWidth() * recordLetters : whole * 4 / 9;
    const QList<int> usual{std::max(1, whole - record), record};
    const QList<int> parts = m_division.value(m_content->orientation(), usual);
    const int sum = std::max(1, parts.front() + parts.back());
    m_content->setSizes({whole * parts.front() / sum, whole * parts.back() / sum});
}

} // namespace onecake
