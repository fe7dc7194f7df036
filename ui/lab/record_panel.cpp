// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/lab/record_panel.h"

#include "ui/models/key_text.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/json/json_view.h"
#include "ui/widgets/mark_label.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGuiApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int recordMargin = 16;
constexpr int columnGap = 32;
constexpr int linesAtLeast = 2; // of what scrolls

bool isDatum(RecordField field)
{
    return field == RecordField::Key || field == RecordField::Owner
        || field == RecordField::Fingerprint || field == RecordField::Progress;
}

QScrollArea *scrolled(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setMinimumHeight(linesAtLeast * area->fontMetrics().height());
    return area;
}

} // namespace

RecordPanel::RecordPanel(LabSession *session, LabFocus *focus, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_focus(focus)
    , m_pages(new QStackedWidget(this))
    , m_hint(new QLabel(m_pages))
    , m_mark(new MarkLabel(this))
    , m_resultTitle(new Heading(u"Stored result"_s, this))
    , m_copy(new QPushButton(u"Copy"_s, this))
    , m_result(new JsonView(u"Stored result"_s, this))
{
    setWindowTitle(u"Record"_s);
    m_result->setMinimumHeight(linesAtLeast * fontMetrics().height());
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    m_hint->setObjectName(u"record-hint"_s);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_pages->addWidget(m_hint);
    m_pages->addWidget(makeContent());
    connect(session, &LabSession::recordsChanged, this, &RecordPanel::refresh);
    connect(session, &LabSession::timeChanged, this, &RecordPanel::refresh);
    connect(focus, &LabFocus::changed, this, &RecordPanel::refresh);
    refresh();
}

QWidget *RecordPanel::makeContent()
{
    using enum RecordField;
    auto *fields = new QWidget(this);
    fields->setBackgroundRole(QPalette::Base);
    auto *columns = new QHBoxLayout(fields);
    columns->setContentsMargins(recordMargin, recordMargin / 2, recordMargin, recordMargin / 2);
    columns->setSpacing(columnGap);
    columns->addLayout(makeForm({Scope, Key, Status, State, Owner, Fence, Fingerprint}), 1);
    columns->addLayout(makeForm({Created, Updated, LeaseUntil, Expires, Attempts, Replays,
                                 RecoveryPoint, Progress}),
                       1);
    auto *content = new QWidget(this);
    auto *layout = new QHBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scrolled(fields, content), 5);
    layout->addLayout(makeResult(), 2);
    return content;
}

QFormLayout *RecordPanel::makeForm(std::initializer_list<RecordField> fields)
{
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft);
    form->setHorizontalSpacing(recordMargin);
    form->setVerticalSpacing(2);
    for (const RecordField field : fields) {
        auto *name = new QLabel(nameOf(field), this);
        name->setForegroundRole(QPalette::PlaceholderText);
        auto *value = new QLabel(this);
        value->setObjectName(u"record "_s + nameOf(field));
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        name->setBuddy(value);
        if (isDatum(field)) {
            QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
            fixed.setPointSizeF(font().pointSizeF());
            value->setFont(fixed);
        }
        m_rows.push_back({field, form, value});
        form->addRow(name, valueOf(m_rows.back()));
    }
    return form;
}

QWidget *RecordPanel::valueOf(const Row &row)
{
    if (row.field != RecordField::State)
        return row.value;
    auto *marked = new QWidget(this);
    auto *line = new QHBoxLayout(marked);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    line->addWidget(m_mark);
    line->addWidget(row.value, 1);
    return marked;
}

QLayout *RecordPanel::makeResult()
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(recordMargin, recordMargin / 2, recordMargin, recordMargin / 2);
    auto *head = new QHBoxLayout;
    head->addWidget(m_resultTitle, 1);
    head->addWidget(m_copy);
    column->addLayout(head);
    column->addWidget(m_result, 1);
    m_copy->setAccessibleName(u"Copy the stored result"_s);
    m_copy->setToolTip(u"Copy the stored result, byte for byte"_s);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        const auto found = m_focus->key() ? m_session->records().find(*m_focus->key())
                                          : m_session->records().end();
        if (found != m_session->records().end() && found->second.response)
            QGuiApplication::clipboard()->setText(QString::fromUtf8(found->second.response->body));
    });
    return column;
}

void RecordPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void RecordPanel::refresh()
{
    // Closed, it would be work for nobody; showEvent() makes up for it.
    if (!isVisible())
        return;
    const std::optional<KeyId> &key = m_focus->key();
    if (!key) {
        showNothing(u"Select a key, or a message in the diagram."_s);
        return;
    }
    const auto found = m_session->records().find(*key);
    if (found == m_session->records().end())
        showNothing(u"At this moment the store holds no record of the key\n%1"_s.arg(key->key));
    else
        showRecord(found->second);
}

void RecordPanel::showNothing(const QString &words)
{
    m_hint->setText(words);
    m_pages->setCurrentIndex(0);
}

void RecordPanel::showRecord(const KeyRecord &record)
{
    for (const Row &row : m_rows)
        showRow(row, record);
    m_mark->setState(logicalState(record, m_session->now()));
    showResult(record);
    m_pages->setCurrentIndex(1);
}

void RecordPanel::showRow(const Row &row, const KeyRecord &record) const
{
    const QString text = fieldText(record, row.field, m_session->now());
    if (text == row.value->text() && !text.isEmpty())
        return;
    row.value->setText(text);
    row.value->setAccessibleName(u"%1: %2"_s.arg(nameOf(row.field), text));
    row.value->setToolTip(fieldTip(record, row.field));
    int line = -1;
    row.form->getWidgetPosition(row.value, &line, nullptr);
    if (line >= 0)
        row.form->setRowVisible(line, !text.isEmpty());
}

void RecordPanel::showResult(const KeyRecord &record)
{
    m_resultTitle->setText(record.response ? u"Stored result · %1"_s.arg(record.response->code)
                                           : u"Stored result"_s);
    m_result->setPlaceholderText(resultText(record, m_session->now()));
    m_result->setJson(record.response ? record.response->body : QByteArray());
    m_copy->setEnabled(record.response.has_value());
}

} // namespace onecake
