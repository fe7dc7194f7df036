// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/query/save_view_dialog.h"

#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "ui/widgets/form_fields.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int widthInLetters = 60;

} // namespace

SaveViewDialog::SaveViewDialog(KeyViews views, KeyView view, QWidget *parent)
    : QDialog(parent)
    , m_views(std::move(views))
    , m_view(std::move(view))
    , m_oldName(m_views.find(m_view.name) != nullptr ? m_view.name : QString())
    , m_name(new QLineEdit(m_view.name, this))
    , m_message(new QLabel(this))
{
    const bool isNew = m_oldName.isEmpty();
    setObjectName(u"save-view"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(isNew ? tr("Save view") : tr("Rename view"));
    auto *query = new QLabel(spelledOut(m_view.query), this);
    query->setTextFormat(Qt::PlainText);
    query->setWordWrap(true);
    m_name->setPlaceholderText(tr("Card charges today"));
    m_name->selectAll();
    m_message->setObjectName(u"save-view-message"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setMinimumHeight(2 * fontMetrics().height());
    m_message->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(isNew ? tr("Save") : tr("Rename"), QDialogButtonBox::AcceptRole);
    auto *form = new QFormLayout;
    addField(form, tr("&Name"), m_name);
    form->addRow(tr("Query"), query);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * widthInLetters);
    connect(m_name, &QLineEdit::textChanged, this, &SaveViewDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &SaveViewDialog::confirm);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

void SaveViewDialog::check()
{
    const bool isNew = m_oldName.isEmpty();
    m_view.name = m_name->text().trimmed();
    m_replaced = m_oldName;
    if (isNew && m_views.find(m_view.name) != nullptr)
        m_replaced = m_view.name;
    KeyViews trial = m_views;
    const Result<void> tried =
        m_replaced.isEmpty() ? trial.add(m_view) : trial.replace(m_replaced, m_view);
    const bool takesPlace = isNew && !m_replaced.isEmpty();
    QString message;
    if (!tried && !m_view.name.isEmpty())
        message = sentence(tried.error());
    else if (takesPlace)
        message = tr("There already is a view of that name: it would ask this query from now on.");
    m_message->setText(message);
    m_name->setAccessibleDescription(message);
    m_save->setEnabled(bool(tried));
    m_save->setText(!isNew ? tr("Rename") : takesPlace ? tr("Replace") : tr("Save"));
}

void SaveViewDialog::confirm()
{
    Q_EMIT confirmed(m_view, m_replaced);
    accept();
}

} // namespace onecake
