// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/record/record_view.h"

#include "core/base/text/shown_text.h"
#include "core/inspect/query/editing/row_words.h"
#include "core/inspect/records/stored_time.h"
#include "ui/inspector/record/row_mark.h"
#include "ui/style/fixed_font.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/json/folding_json.h"
#include "ui/widgets/note.h"
#include "ui/widgets/wrapped_text.h"

#include <QGridLayout>
#include <QJsonDocument>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int margin = 16;
constexpr qsizetype valueMax = 400;

// What stands elsewhere in the view.
bool isShownElsewhere(const QString &field)
{
    return field == u"Scope" || field == u"Key" || field == u"State" || field == u"Result";
}

QString capitalised(const QString &words)
{
    return words.left(1).toUpper() + words.mid(1);
}

Note::State noteStateOf(RowState state)
{
    if (const auto logical = logicalStateOf(state))
        return *logical;
    return ReportState::Unknown;
}

} // namespace

RecordView::RecordView(QWidget *parent)
    : QScrollArea(parent)
    , m_scope(new QLabel(this))
    , m_title(new WrappedText({}, this))
    , m_advice(new Note(u"record-advice"_s, this))
    , m_pastTitle(new Heading(u"What OneCake did with this key"_s, this))
    , m_past(new WrappedText({}, this))
    , m_resultTitle(new Heading(u"Result"_s, this))
    , m_result(new FoldingJson(u"Result"_s, this))
    , m_itemTitle(new Heading(u"Raw item"_s, this))
    , m_item(new FoldingJson(u"The item as it is stored"_s, this))
{
    setObjectName(u"record"_s);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    // What is in it is reached by Tab, and scrolled to.
    setFocusPolicy(Qt::NoFocus);
    m_scope->setObjectName(u"record-scope"_s);
    m_scope->setTextFormat(Qt::PlainText);
    m_scope->setWordWrap(true);
    QFont large = font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.1);
    m_scope->setFont(large);
    m_title->setObjectName(u"record-title"_s);
    m_title->setAccessibleName(u"Key"_s);
    m_title->setFont(fixedFont(font()));
    m_past->setObjectName(u"record-past"_s);
    m_past->setAccessibleName(m_pastTitle->text());
    setWidget(makePage());
    showNothing(u"Select a key."_s);
}

QWidget *RecordView::makePage()
{
    auto *page = new QWidget(this);
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin / 2);
    layout->addWidget(m_scope);
    layout->addWidget(m_title);
    layout->addWidget(m_advice);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(margin);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    layout->addLayout(m_grid);
    layout->addWidget(m_pastTitle);
    layout->addWidget(m_past);
    layout->addWidget(m_resultTitle);
    layout->addWidget(m_result);
    layout->addWidget(m_itemTitle);
    layout->addWidget(m_item);
    layout->addStretch();
    return page;
}

void RecordView::addField()
{
    auto *name = new QLabel(widget());
    name->setForegroundRole(QPalette::PlaceholderText);
    name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *value = new WrappedText({}, widget());
    name->setBuddy(value);
    const int line = static_cast<int>(m_fields.size());
    m_grid->addWidget(name, line, 0, Qt::AlignTop);
    m_grid->addWidget(value, line, 1);
    m_fields.push_back({name, value});
}

void RecordView::showFields(const KeyRow &row, Instant now)
{
    std::size_t place = 0;
    for (const NamedText &field : fieldsInWords(row, now)) {
        if (isShownElsewhere(field.name))
            continue;
        if (place == m_fields.size())
            addField();
        const Field &shown = m_fields[place++];
        shown.name->setText(field.name);
        shown.value->setObjectName(u"field "_s + field.name);
        shown.value->setAccessibleName(field.name);
        shown.value->setText(spelledOut(field.text, valueMax));
        shown.name->show();
        shown.value->show();
    }
    for (; place < m_fields.size(); ++place) {
        m_fields[place].name->hide();
        m_fields[place].value->hide();
        m_fields[place].value->setObjectName(QString());
    }
}

void RecordView::showParts(bool areShown)
{
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_advice, m_resultTitle, m_result, m_itemTitle, m_item})
        part->setVisible(areShown);
}

void RecordView::showRecord(const KeyRow &row, const Layout &layout, Instant now)
{
    m_scope->setText(spelledOut(row.scope, valueMax));
    m_scope->setVisible(!row.scope.isEmpty());
    m_title->setText(spelledOut(row.key, valueMax));
    m_advice->say(noteStateOf(stateOf(row, now)), capitalised(stateWords(row, now)) + u'.',
                  adviceFor(row, layout, now));
    showFields(row, now);
    m_result->setText(row.result, u"none stored"_s);
    // It is shown again every second, because times count down, and may be large.
    if (row.item != m_shown)
        m_item->setText(QString::fromUtf8(QJsonDocument(toJson(row.item)).toJson()), {});
    m_shown = row.item;
    showParts(true);
}

void RecordView::showPast(const std::optional<KeyPast> &past)
{
    QStringList lines;
    if (past) {
        for (const PastDeed &deed : past->deeds)
            lines.append(utcText(deed.at) + u": "_s + deed.says + u'.');
        if (!past->isWhole)
            lines.append(u"More was removed than could be looked through here."_s);
    }
    m_past->setText(lines.join(u'\n'));
    m_pastTitle->setVisible(!lines.isEmpty());
    m_past->setVisible(!lines.isEmpty());
}

void RecordView::showNothing(const QString &words)
{
    for (const Field &field : m_fields) {
        field.name->hide();
        field.value->hide();
    }
    m_scope->hide();
    m_title->setText(words);
    showParts(false);
    showPast(std::nullopt);
}

} // namespace onecake
