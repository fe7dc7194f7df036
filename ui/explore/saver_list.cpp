// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/explore/saver_list.h"

#include "ui/models/verdict_words.h"
#include "ui/style/status_icon.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int mostLines = 14;

QLabel *quiet(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QString lineOf(const SavingPolicy &saver)
{
    const QString others = otherBreaksInWords(saver);
    const QString line = u"%1 · %2"_s.arg(saver.title, saver.summary);
    return others.isEmpty() ? line : u"%1, %2"_s.arg(line, others);
}

} // namespace

SaverList::SaverList(QWidget *parent)
    : QWidget(parent)
    , m_search(new SaverSearch(this))
    , m_words(quiet(this))
    , m_list(new QListWidget(this))
    , m_assumptions(quiet(this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(m_words);
    rows->addWidget(m_list);
    rows->addWidget(m_assumptions);
    m_words->setObjectName(u"explore.savers-words"_s);
    m_list->setObjectName(u"explore.savers"_s);
    m_list->setAccessibleName(tr("What would save it"));
    m_list->setToolTip(tr("Enter plays it beside the run"));
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int side = fontMetrics().ascent();
    m_list->setIconSize(QSize(side, side));
    connect(m_search, &SaverSearch::found, this, &SaverList::show);
    connect(m_list, &QListWidget::currentRowChanged, this, &SaverList::changed);
    connect(m_list, &QListWidget::itemActivated, this, &SaverList::taken);
    clear();
}

void SaverList::look(const RunInputs &run, VerdictName promise)
{
    m_list->clear();
    m_list->hide();
    m_assumptions->hide();
    m_words->setText(tr("Looking for policies and fields…"));
    m_words->show();
    m_search->search(run, promise);
    Q_EMIT changed();
}

void SaverList::clear()
{
    m_search->stop();
    m_list->clear();
    m_list->hide();
    m_words->hide();
    m_assumptions->hide();
    Q_EMIT changed();
}

std::shared_ptr<const Policy> SaverList::chosen() const
{
    const int row = m_list->currentRow();
    const std::vector<SavingPolicy> &savers = m_search->savers();
    const bool isThere = row >= 0 && static_cast<size_t>(row) < savers.size();
    return isThere ? savers[static_cast<size_t>(row)].policy : nullptr;
}

void SaverList::show()
{
    const std::vector<SavingPolicy> &savers = m_search->savers();
    m_list->clear();
    for (const SavingPolicy &saver : savers) {
        auto *item = new QListWidgetItem(lineOf(saver), m_list);
        item->setIcon(iconOf(saver.breaks.empty() ? StatusIcon::Check : StatusIcon::Dash));
        item->setToolTip(saver.isField ? tr("One field of its own policy: %1").arg(saver.meaning)
                                       : saver.policy->summary);
        item->setData(Qt::AccessibleTextRole,
                      tr("%1: this run keeps the promise").arg(item->text()));
    }
    m_words->setText(savers.empty() ? tr("No preset and no other value of a single field keeps "
                                         "the promise in this very run.")
                                    : tr("Under these, this very run keeps the promise:"));
    m_list->setVisible(!savers.empty());
    fitHeight();
    if (!savers.empty())
        m_list->setCurrentRow(0);
    const QString &assumptions = m_search->assumptions();
    m_assumptions->setVisible(!assumptions.isEmpty());
    m_assumptions->setText(asSentence(assumptions));
    Q_EMIT changed();
}

void SaverList::fitHeight()
{
    // Most of them take two lines.
    const int lines = std::clamp(2 * m_list->count(), 2, mostLines);
    m_list->setFixedHeight(lines * fontMetrics().lineSpacing() + fontMetrics().height());
}

} // namespace onecake
