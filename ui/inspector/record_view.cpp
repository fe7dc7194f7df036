// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/record_view.h"

#include "core/base/shown_text.h"
#include "core/inspect/row_words.h"
#include "ui/views/heading.h"
#include "ui/views/json_view.h"

#include <QFormLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int margin = 16;
constexpr qsizetype valueMax = 400;

QLabel *selectable(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

RecordView::RecordView(QWidget *parent)
    : QWidget(parent)
    , m_title(selectable({}, this))
    , m_advice(selectable({}, this))
    , m_fields(new QFormLayout)
    , m_itemTitle(new Heading(u"As it is stored"_s, this))
    , m_item(new JsonView(u"The item as it is stored"_s, this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_title->setObjectName(u"record-title"_s);
    m_advice->setObjectName(u"record-advice"_s);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setMinimumWidth(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin / 2);
    layout->addWidget(m_title);
    layout->addWidget(m_advice);
    m_fields->setLabelAlignment(Qt::AlignLeft);
    m_fields->setHorizontalSpacing(margin);
    m_fields->setVerticalSpacing(2);
    layout->addLayout(m_fields);
    layout->addWidget(m_itemTitle);
    layout->addWidget(m_item, 1);
    layout->addStretch();
    showNothing(u"Select a key."_s);
}

void RecordView::showFields(const KeyRow &row, Instant now)
{
    while (m_fields->rowCount() > 0)
        m_fields->removeRow(0);
    for (const NamedText &field : fieldsInWords(row, now)) {
        if (field.name == u"Result")
            continue; // it stands in the item, where it can be read
        auto *name = new QLabel(field.name, this);
        name->setForegroundRole(QPalette::PlaceholderText);
        QLabel *value = selectable(spelledOut(field.text, valueMax), this);
        value->setObjectName(u"field "_s + field.name);
        // A hash has no place to break, and must not take the room of the table.
        value->setMinimumWidth(1);
        value->setToolTip(value->text());
        name->setBuddy(value);
        m_fields->addRow(name, value);
    }
}

void RecordView::showRecord(const KeyRow &row, const Layout &layout, Instant now)
{
    m_title->setText(spelledOut(row.key, valueMax));
    m_advice->setText(adviceFor(row, layout, now));
    m_advice->show();
    showFields(row, now);
    m_itemTitle->show();
    m_item->show();
    m_item->setJson(QJsonDocument(toJson(row.item)).toJson());
}

void RecordView::showNothing(const QString &words)
{
    while (m_fields->rowCount() > 0)
        m_fields->removeRow(0);
    m_title->setText(words);
    m_advice->hide();
    m_itemTitle->hide();
    m_item->hide();
}

} // namespace onecake
