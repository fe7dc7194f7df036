// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/check_panel.h"

#include "ui/widgets/status_icon_label.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int detailColumn = 2;

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText); // an endpoint's words are not to be trusted
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

} // namespace

CheckPanel::CheckPanel(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(10);
    m_layout->setVerticalSpacing(4);
    m_layout->setColumnStretch(detailColumn, 1);
    setAccessibleName(u"What was found"_s);
}

void CheckPanel::show(const StoreReport &report, const QString &howToMake)
{
    clear();
    for (const ReportRow &row : report.rows)
        addRow(row, howToMake);
    setAccessibleDescription(m_words);
}

void CheckPanel::clear()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_words.clear();
    setAccessibleDescription({});
}

void CheckPanel::addRow(const ReportRow &row, const QString &howToMake)
{
    const int line = m_layout->rowCount();
    auto *mark = new StatusIconLabel(this);
    mark->setState(row.state);
    const QString words = detailOf(row, howToMake);
    auto *detail = plainLabel(words, this);
    detail->setWordWrap(true);
    detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *what = plainLabel(row.what, this);
    what->setForegroundRole(QPalette::PlaceholderText);
    m_layout->addWidget(mark, line, 0, Qt::AlignTop);
    m_layout->addWidget(what, line, 1);
    m_layout->addWidget(detail, line, detailColumn);
    m_words += u"%1: %2. %3\n"_s.arg(row.what, mark->accessibleName(), words);
}

} // namespace onecake
