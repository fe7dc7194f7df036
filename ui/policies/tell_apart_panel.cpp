// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/policies/tell_apart_panel.h"

#include "core/base/text/tr.h"
#include "core/lab/sim/scenario/fault_words.h"
#include "ui/widgets/form_fields.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int mostFaultsOffered = 2;

} // namespace

TellApartPanel::TellApartPanel(PolicyEditor *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_words(new QLabel(this))
    , m_mostFaults(new QComboBox(this))
    , m_play(new QPushButton(tr("Play si&de by side"), this))
    , m_left(new CalloutBox(u"told-apart-left"_s, this))
    , m_right(new CalloutBox(u"told-apart-right"_s, this))
{
    setObjectName(u"tell-apart"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 6, 16, 6);
    layout->addWidget(new SectionLabel(tr("The shortest history that tells them apart"), this));
    m_words->setObjectName(u"told-apart"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    for (int faults = 0; faults <= mostFaultsOffered; ++faults)
        m_mostFaults->addItem(tr("with at most %n fault(s)", nullptr, faults), faults);
    m_mostFaults->setObjectName(u"told-apart-faults"_s);
    m_mostFaults->setCurrentIndex(1);
    m_mostFaults->setAccessibleName(tr("How many faults a history may have"));
    m_mostFaults->setToolTip(tr("How many faults a history may have besides its story's own; "
                                "more take longer to search"));
    m_play->setObjectName(u"play-side-by-side"_s);
    m_play->setAccessibleName(tr("Play side by side"));
    m_play->setToolTip(tr("Closes the form, and plays this history under both in the lab"));
    m_play->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_words, 1);
    row->addWidget(m_mostFaults, 0, Qt::AlignTop);
    row->addWidget(m_play, 0, Qt::AlignTop);
    layout->addLayout(row);
    auto *sides = new QHBoxLayout;
    sides->addWidget(m_left, 1);
    sides->addWidget(m_right, 1);
    layout->addLayout(sides);
    connect(m_mostFaults, &QComboBox::activated, editor, [this](int index) {
        m_editor->compareWith(m_editor->otherId(), m_mostFaults->itemData(index).toInt());
    });
    connect(m_play, &QPushButton::clicked, this, [this] {
        if (const auto &told = m_editor->comparison().toldApart())
            Q_EMIT playAsked(*told);
    });
    connect(editor, &PolicyEditor::changed, this, &TellApartPanel::follow);
    connect(editor, &PolicyEditor::found, this, &TellApartPanel::follow);
    follow();
}

QString TellApartPanel::words() const
{
    const PolicyComparison &comparison = m_editor->comparison();
    if (comparison.isUnderWay())
        return tr("Every story is being searched, without a fault first…");
    if (comparison.hasFailed())
        return tr("The search ended with an error; choose the policy again to begin anew.");
    if (const auto &told = comparison.toldApart()) {
        const QString story = translated(told->left.scenario->title);
        return told->left.faults.empty()
            ? tr("%1, with no fault but its own.").arg(story)
            : tr("%1, and: %2.").arg(story, toWords(told->left.faults));
    }
    return tr("No history with at most %n fault(s) tells them apart, in any story.", nullptr,
              comparison.mostFaults());
}

void TellApartPanel::follow()
{
    const PolicyComparison &comparison = m_editor->comparison();
    setVisible(comparison.right() != nullptr);
    if (comparison.right() == nullptr)
        return;
    m_words->setText(words());
    const auto &told = comparison.toldApart();
    m_play->setEnabled(told.has_value());
    m_left->setVisible(told.has_value());
    m_right->setVisible(told.has_value());
    if (!told)
        return;
    m_left->say({}, comparison.left()->title, outcomeInWords(told->leftOutcome));
    m_right->say({}, translated(comparison.right()->title), outcomeInWords(told->rightOutcome));
}

} // namespace onecake
