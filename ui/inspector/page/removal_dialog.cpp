// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/page/removal_dialog.h"

#include "core/base/text/shown_text.h"
#include "core/inspect/changes/jobs/job_words.h"
#include "core/inspect/query/editing/row_words.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
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
        const KeyRow row = reader.read(preview.rows[place].item);
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

} // namespace onecake
