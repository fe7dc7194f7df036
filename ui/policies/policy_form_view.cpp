// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/policies/policy_form_view.h"

#include "ui/lab/setup/policy_words.h"
#include "ui/policies/policy_field_row.h"
#include "ui/widgets/form_fields.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

PolicyFormView::PolicyFormView(PolicyEditor *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_rowsLayout(new QVBoxLayout)
    , m_nothing(new QLabel(this))
    , m_otherOnly(new QLabel(this))
    , m_problems(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 8);
    layout->setSpacing(2);
    m_rowsLayout->setSpacing(0);
    for (QLabel *label : {m_problems, m_nothing, m_otherOnly}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMargin(8);
    }
    m_problems->setObjectName(u"policy-problems"_s);
    m_otherOnly->setObjectName(u"other-only"_s);
    layout->addWidget(m_problems);
    layout->addLayout(m_rowsLayout);
    layout->addWidget(m_nothing);
    layout->addWidget(m_otherOnly);
    connect(editor, &PolicyEditor::changed, this, &PolicyFormView::follow);
    follow();
}

bool PolicyFormView::isWanted(const CopiedField &field) const
{
    if (!field.broken.empty())
        return true;
    switch (m_show) {
    case Show::All:
        return true;
    case Show::Differing:
        return m_editor->differs(field);
    case Show::Changed:
        return field.origin == FieldOrigin::Changed;
    case Show::Assumed:
        break;
    }
    return field.origin == FieldOrigin::Assumed;
}

PolicyFieldRow *PolicyFormView::rowOf(const CopiedField &field)
{
    PolicyFieldRow *&row = m_rows[field.form.path];
    if (row == nullptr) {
        row = new PolicyFieldRow(m_editor, field, this);
        row->setNarrow(m_isNarrow);
    } else {
        row->show(field);
    }
    return row;
}

QLabel *PolicyFormView::headingOf(const QString &group)
{
    QLabel *&heading = m_headings[group];
    if (heading == nullptr) {
        heading = new SectionLabel(titleOfPolicyGroup(group), this);
        heading->setContentsMargins(8, 8, 8, 2);
    }
    return heading;
}

void PolicyFormView::placeRows()
{
    std::vector<QWidget *> wanted;
    QString group;
    for (const CopiedField &field : m_editor->copy().fields()) {
        PolicyFieldRow *row = rowOf(field);
        if (!isWanted(field))
            continue;
        const QString own = field.form.path.section(u'.', 0, 0);
        if (own != group)
            wanted.push_back(headingOf(own));
        group = own;
        wanted.push_back(row);
    }
    if (wanted == m_placed)
        return;
    m_placed = std::move(wanted);
    while (QLayoutItem *item = m_rowsLayout->takeAt(0))
        delete item;
    QWidget *before = nullptr;
    for (QWidget *widget : m_placed) {
        m_rowsLayout->addWidget(widget);
        widget->setVisible(true);
        if (before != nullptr)
            QWidget::setTabOrder(before, widget);
        before = widget;
    }
    const auto hideOthers = [this](const auto &all) {
        for (const auto &[name, widget] : all) {
            if (std::find(m_placed.begin(), m_placed.end(), widget) == m_placed.end())
                widget->hide();
        }
    };
    hideOthers(m_rows);
    hideOthers(m_headings);
}

void PolicyFormView::follow()
{
    placeRows();
    QStringList problems;
    for (const Problem &problem : m_editor->copy().otherProblems())
        problems.append(tr("✗ %1 %2.").arg(problem.path, problem.message));
    m_problems->setText(problems.join(u'\n'));
    m_problems->setVisible(!problems.isEmpty());
    m_nothing->setText(m_show == Show::Differing && m_editor->otherId().isEmpty()
                           ? tr("Choose a policy to compare with: its fields come beside these.")
                           : tr("No field is of that kind."));
    m_nothing->setVisible(m_placed.empty());
    const QStringList others = m_editor->otherFieldsOnly();
    m_otherOnly->setText(
        tr("◆ Fields of the other policy that mean nothing here: %1").arg(others.join(u", "_s)));
    m_otherOnly->setVisible(!others.isEmpty());
}

void PolicyFormView::showOnly(Show show)
{
    m_show = show;
    follow();
}

void PolicyFormView::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    for (const auto &[path, row] : m_rows)
        row->setNarrow(isNarrow);
}

void PolicyFormView::focusField(const QString &path)
{
    const auto found = m_rows.find(path);
    if (found != m_rows.end())
        found->second->focusValue();
}

} // namespace onecake
