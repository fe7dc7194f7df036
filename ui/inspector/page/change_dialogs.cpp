// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/page/change_dialogs.h"

#include "core/base/text/shown_text.h"
#include "core/inspect/changes/jobs/job_words.h"
#include "core/inspect/query/editing/row_words.h"
#include "core/session/connections/connections.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int margin = 18;
constexpr int charactersWide = 92;
constexpr int linesHigh = 8;
constexpr std::size_t keysShownMax = 500;
constexpr qsizetype keyMax = 80;

QLabel *wrapped(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QString keysAsText(const RemovalPreview &preview, qint64 count, const RecordReader &reader,
                   Instant now)
{
    const std::size_t shown = std::min(preview.rows.size(), keysShownMax);
    QString text;
    for (std::size_t place = 0; place < shown; ++place) {
        const DecodedRecord row = reader.read(preview.rows[place].item);
        text += spelledOut(row.key, keyMax) + u"   "_s
            + (row.isRecord ? stateWords(row, now) : u"no record"_s) + u'\n';
    }
    const qint64 left = count - static_cast<qint64>(shown);
    if (left > 0)
        text += u"… and %1 more"_s.arg(left);
    return text.trimmed();
}

} // namespace

RemovalDialog::RemovalDialog(const QString &store, QWidget *parent)
    : QDialog(parent)
    , m_title(wrapped(u"removal-title"_s, this))
    , m_risks(wrapped(u"removal-risks"_s, this))
    , m_keys(new QPlainTextEdit(this))
    , m_condition(wrapped(u"removal-condition"_s, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
    , m_remove(m_buttons->addButton(u"Remove"_s, QDialogButtonBox::AcceptRole))
{
    setObjectName(u"removal"_s);
    setWindowTitle(u"Remove keys from %1"_s.arg(store));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin * 2 / 3);
    QFont loud = font();
    loud.setBold(true);
    loud.setPointSizeF(loud.pointSizeF() * 1.15);
    m_title->setFont(loud);
    m_title->setText(u"Counting what matches…"_s);
    m_keys->setReadOnly(true);
    m_keys->setAccessibleName(u"The keys that would be removed"_s);
    m_keys->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_keys->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_keys->setTabChangesFocus(true);
    m_keys->hide();
    m_condition->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_title);
    layout->addWidget(m_risks);
    layout->addWidget(m_keys, 1);
    layout->addWidget(m_condition);
    layout->addWidget(m_buttons);
    m_remove->setObjectName(u"remove"_s);
    m_remove->setEnabled(false);
    m_remove->setAutoDefault(false);
    m_buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &RemovalDialog::confirmed);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(fontMetrics().averageCharWidth() * charactersWide);
}

void RemovalDialog::showCounted(qint64 count)
{
    m_title->setText(u"Counting what matches: %1 so far…"_s.arg(count));
}

void RemovalDialog::showPreview(const RemovalPreview &preview, qint64 count,
                                const RecordReader &reader, Instant now)
{
    m_title->setText(count == 0 ? u"Nothing matches any more."_s
                                : u"Remove %1?"_s.arg(keysInWords(count)));
    m_risks->setText(riskLines(preview.risks).join(u"\n\n"_s));
    m_keys->setPlainText(keysAsText(preview, count, reader, now));
    m_keys->setVisible(count > 0);
    m_keys->setFixedHeight(fontMetrics().lineSpacing()
                           * std::clamp(static_cast<int>(count) + 1, 2, linesHigh));
    m_condition->setText(
        preview.condition
        + u" What is removed is kept on this computer (%1) and can be put back."_s.arg(
            sizeText(preview.bytes)));
    m_remove->setText(u"&Remove %1"_s.arg(keysInWords(count)));
    m_remove->setEnabled(count > 0);
    // Wrapped text asks for more height than it needs until its width is known.
    resize(std::max(width(), minimumWidth()), 0);
    resize(width(), layout()->totalHeightForWidth(width()));
}

EditDialog::EditDialog(EditQuestion question, QWidget *parent)
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
    connect(m_typed, &QLineEdit::textChanged, this, &EditDialog::follow);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (const Result<EditPlan> plan = m_question.plan(m_typed->text()))
            Q_EMIT confirmed(*plan);
        accept();
    });
    setMinimumWidth(fontMetrics().averageCharWidth() * charactersWide);
    follow();
}

void EditDialog::follow()
{
    const Result<EditPlan> plan = m_question.plan(m_typed->text());
    m_yes->setEnabled(static_cast<bool>(plan));
    m_says->setText(plan ? plan->says : sentence(plan.error()));
    m_condition->setText(plan ? plan->condition : QString());
    m_condition->setVisible(static_cast<bool>(plan));
}

namespace {

// "till, table orders at http://127.0.0.1:8000,", or "Table orders at http://127.0.0.1:8000".
QString fullNameOf(const StoreRisk &mark, const OpenedTable &table)
{
    const QString place = table.browser->place();
    return shownText(mark.name.isEmpty() ? place.left(1).toUpper() + place.mid(1)
                                         : mark.name + u", "_s + place + u',');
}

QString whyLocked(const StoreRisk &mark, const StoreUrl &store)
{
    if (mark.isProduction)
        return u"is a production store: what is changed in it, others feel at once."_s;
    return isReadOnlyByDefault(store)
        ? u"is opened for reading only, because others may depend on it."_s
        : u"is opened for reading only, because its connection says so."_s;
}

} // namespace

UnlockDialog::UnlockDialog(const StoreRisk &mark, const OpenedTable &table, const QString &allowed,
                           QWidget *parent)
    : UnlockDialog(
        mark, u"%1 %2 %3"_s.arg(fullNameOf(mark, table), whyLocked(mark, table.store), allowed),
        parent)
{}

UnlockDialog::UnlockDialog(const StoreRisk &mark, const QString &text, QWidget *parent)
    : QDialog(parent)
{
    constexpr int margin = 18;
    constexpr int charactersWide = 70;
    setObjectName(u"unlock"_s);
    setWindowTitle(u"Unlock for changes"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin * 2 / 3);
    auto *says = new QLabel(text, this);
    says->setObjectName(u"unlock-text"_s);
    says->setTextFormat(Qt::PlainText);
    says->setWordWrap(true);
    layout->addWidget(says);
    auto *label = new QLabel(u"To unlock it, type its &name:"_s, this);
    label->setVisible(mark.isProduction);
    layout->addWidget(label);
    auto *typed = new QLineEdit(this);
    typed->setObjectName(u"typed-name"_s);
    typed->setPlaceholderText(shownText(mark.name));
    typed->setVisible(mark.isProduction);
    label->setBuddy(typed);
    layout->addWidget(typed);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *unlock = buttons->addButton(u"&Unlock"_s, QDialogButtonBox::AcceptRole);
    unlock->setEnabled(!mark.isProduction);
    layout->addWidget(buttons);
    connect(typed, &QLineEdit::textChanged, unlock,
            [unlock, mark](const QString &now) { unlock->setEnabled(confirms(now, mark)); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, typed] {
        accept();
        Q_EMIT confirmed(typed->text());
    });
    setMinimumWidth(fontMetrics().averageCharWidth() * charactersWide);
}

} // namespace onecake
