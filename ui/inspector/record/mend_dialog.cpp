// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/record/mend_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onecake {

MendDialog::MendDialog(MendQuestion question, QWidget *parent)
    : QDialog(parent)
    , m_question(std::move(question))
    , m_typed(new QLineEdit(m_question.typed, this))
    , m_says(new QLabel(this))
    , m_condition(new QLabel(this))
{
    constexpr int margin = 18;
    constexpr int charactersWide = 76;
    setObjectName(u"mend"_s);
    setWindowTitle(m_question.title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin * 2 / 3);
    auto *prompt = new QLabel(m_question.prompt, this);
    prompt->setBuddy(m_typed);
    prompt->setWordWrap(true);
    m_typed->setObjectName(u"mend-typed"_s);
    layout->addWidget(prompt);
    layout->addWidget(m_typed);
    prompt->setVisible(!m_question.prompt.isEmpty());
    m_typed->setVisible(!m_question.prompt.isEmpty());
    m_says->setObjectName(u"mend-says"_s);
    for (QLabel *label : {m_says, m_condition}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    m_condition->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_yes = buttons->addButton(m_question.doIt, QDialogButtonBox::AcceptRole);
    m_yes->setObjectName(u"mend-yes"_s);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(m_typed, &QLineEdit::textChanged, this, &MendDialog::follow);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (const Result<EditPlan> plan = m_question.plan(m_typed->text()))
            Q_EMIT confirmed(*plan);
        accept();
    });
    setMinimumWidth(fontMetrics().averageCharWidth() * charactersWide);
    follow();
}

void MendDialog::follow()
{
    const Result<EditPlan> plan = m_question.plan(m_typed->text());
    m_yes->setEnabled(static_cast<bool>(plan));
    m_says->setText(plan ? plan->says : sentence(plan.error()));
    m_condition->setText(plan ? plan->condition : QString());
    m_condition->setVisible(static_cast<bool>(plan));
}

} // namespace onecake
