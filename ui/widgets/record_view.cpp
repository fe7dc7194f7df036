// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/widgets/record_view.h"

#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/inspect/query/editing/row_words.h"
#include "core/inspect/records/stored_time.h"
#include "ui/style/fonts.h"
#include "ui/widgets/form_fields.h"
#include "ui/widgets/json/folding_json.h"
#include "ui/widgets/status_frame.h"
#include "ui/widgets/wrapped_text.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int recordMargin = 16;
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

} // namespace

RecordView::RecordView(QWidget *parent)
    : QScrollArea(parent)
    , m_scope(new QLabel(this))
    , m_title(new WrappedText({}, this))
    , m_advice(new CalloutBox(u"record-advice"_s, this))
    , m_pastTitle(new SectionLabel(tr("What OneCake did with this key"), this))
    , m_past(new WrappedText({}, this))
    , m_resultTitle(new SectionLabel(tr("Result"), this))
    , m_copy(new QPushButton(tr("Copy"), this))
    , m_result(new FoldingJson(tr("Result"), this))
    , m_itemTitle(new SectionLabel(tr("Raw item"), this))
    , m_item(new FoldingJson(tr("The item as it is stored"), this))
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
    m_title->setAccessibleName(tr("Key"));
    m_title->setFont(fixedFont(font()));
    m_past->setObjectName(u"record-past"_s);
    m_past->setAccessibleName(m_pastTitle->text());
    m_copy->setObjectName(u"copy-result"_s);
    m_copy->setAccessibleName(tr("Copy the stored result"));
    m_copy->setToolTip(tr("Copy the stored result, byte for byte"));
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_stored); });
    setWidget(makePage());
    showNothing(tr("Select a key."));
}

QWidget *RecordView::makePage()
{
    auto *page = new QWidget(this);
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    m_parts = new QBoxLayout(QBoxLayout::TopToBottom, page);
    m_parts->setContentsMargins(recordMargin, recordMargin, recordMargin, recordMargin);
    m_parts->setSpacing(recordMargin);
    auto *known = new QVBoxLayout;
    known->setSpacing(recordMargin / 2);
    known->addWidget(m_scope);
    known->addWidget(m_title);
    known->addWidget(m_advice);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(recordMargin);
    m_grid->setVerticalSpacing(4);
    known->addLayout(m_grid);
    known->addWidget(m_pastTitle);
    known->addWidget(m_past);
    known->addStretch();
    auto *stored = new QVBoxLayout;
    stored->setSpacing(recordMargin / 2);
    auto *head = new QHBoxLayout;
    head->addWidget(m_resultTitle, 1);
    head->addWidget(m_copy);
    stored->addLayout(head);
    stored->addWidget(m_result);
    stored->addWidget(m_itemTitle);
    stored->addWidget(m_item);
    stored->addStretch();
    m_parts->addLayout(known);
    m_parts->addLayout(stored);
    return page;
}

void RecordView::addField()
{
    auto *name = new QLabel(widget());
    name->setForegroundRole(QPalette::PlaceholderText);
    name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *value = new WrappedText({}, widget());
    name->setBuddy(value);
    m_fields.push_back({name, value});
}

void RecordView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

// In two columns with what is stored beside them, or else one below the other.
void RecordView::arrange()
{
    constexpr int lettersForAll = 120;
    const bool isWide = width() >= fontMetrics().averageCharWidth() * lettersForAll;
    const std::size_t inColumn = isWide ? (m_fieldCount + 1) / 2 : m_fieldCount;
    if (m_arranged == std::pair(isWide, m_fieldCount))
        return;
    m_arranged = {isWide, m_fieldCount};
    m_parts->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_parts->setStretch(0, isWide ? 2 : 0);
    m_parts->setStretch(1, 1);
    for (std::size_t place = 0; place < m_fields.size(); ++place) {
        const auto [name, value] = m_fields[place];
        m_grid->removeWidget(name);
        m_grid->removeWidget(value);
        if (place >= m_fieldCount)
            continue;
        const int line = static_cast<int>(place % inColumn);
        const int column = static_cast<int>(place / inColumn) * 2;
        m_grid->addWidget(name, line, column, Qt::AlignTop);
        m_grid->addWidget(value, line, column + 1);
    }
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(3, isWide ? 1 : 0);
}

void RecordView::showFields(const DecodedRecord &row, Instant now)
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
    m_fieldCount = place;
    for (; place < m_fields.size(); ++place) {
        m_fields[place].name->hide();
        m_fields[place].value->hide();
        m_fields[place].value->setObjectName(QString());
    }
    arrange();
}

void RecordView::showParts(bool areShown)
{
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_advice, m_resultTitle, m_copy, m_result})
        part->setVisible(areShown);
    // In memory there is none.
    m_itemTitle->setVisible(areShown && !m_shown.isEmpty());
    m_item->setVisible(areShown && !m_shown.isEmpty());
}

void RecordView::showRecord(const DecodedRecord &row, const Layout *layout, Instant now)
{
    m_scope->setText(spelledOut(row.scope, valueMax));
    m_scope->setVisible(!row.scope.isEmpty());
    m_title->setText(spelledOut(row.key, valueMax));
    m_advice->say(stateOf(row, now), capitalised(stateWords(row, now)) + u'.',
                  layout == nullptr ? QString() : adviceFor(row, *layout, now));
    showFields(row, now);
    m_stored = row.result;
    m_copy->setEnabled(!m_stored.isEmpty());
    m_result->setText(row.result, tr("none stored"));
    // It is shown again every second, because times count down, and may be large.
    if (row.item != m_shown)
        m_item->setText(QString::fromUtf8(QJsonDocument(toJson(row.item)).toJson()), {});
    m_shown = row.item;
    showParts(true);
}

void RecordView::showPast(const std::optional<KeyHistory> &past)
{
    QStringList lines;
    if (past) {
        for (const HistoryLine &deed : past->deeds)
            lines.append(utcText(deed.at) + u": "_s + deed.says + u'.');
        if (!past->isWhole)
            lines.append(tr("More was removed than could be looked through here."));
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
