// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/lab/faults/fault_words_box.h"

#include "core/base/text/tr.h"
#include "ui/style/accents.h"
#include "ui/style/fonts.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int linesShown = 4;
constexpr qsizetype mostLinks = 6;

// One fault a line, as a person would write them.
QString inLines(const QString &words)
{
    return QString(words).replace(u"; "_s, u";\n"_s);
}

} // namespace

FaultWordsBox::FaultWordsBox(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QPlainTextEdit(this))
    , m_message(new QLabel(this))
    , m_use(new QPushButton(tr("Use these words"), this))
    , m_leave(new QPushButton(tr("As planned"), this))
{
    m_edit->setObjectName(u"fault-sentence"_s);
    m_edit->setAccessibleName(tr("The added faults in words"));
    m_edit->setPlaceholderText(tr("lose reply 1; tunnel 1s..9s"));
    m_edit->setTabChangesFocus(true);
    m_edit->setFont(fixedFont(font()));
    m_edit->installEventFilter(this);
    m_message->setObjectName(u"fault-sentence-message"_s);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::RichText);
    m_message->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_use->setObjectName(u"fault-sentence-use"_s);
    m_use->setAccessibleName(m_use->text());
    m_leave->setAccessibleName(m_leave->text());
    m_use->setToolTip(tr("In the place of the added faults above (Ctrl+Return)"));
    m_leave->setToolTip(tr("Drops what was written here (Esc)"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_use);
    buttons->addWidget(m_leave);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_edit);
    layout->addWidget(m_message);
    layout->addLayout(buttons);
    m_edit->setFixedHeight(linesShown * m_edit->fontMetrics().lineSpacing() + 12);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &FaultWordsBox::check);
    connect(m_message, &QLabel::linkActivated, this, &FaultWordsBox::choose);
    connect(m_use, &QPushButton::clicked, this, &FaultWordsBox::give);
    connect(m_leave, &QPushButton::clicked, this, &FaultWordsBox::leave);
    check();
}

void FaultWordsBox::showPlanned(const QString &words)
{
    const bool isBegun = m_edit->toPlainText() != inLines(m_planned);
    m_planned = words;
    if (!isBegun)
        m_edit->setPlainText(inLines(words));
    check();
}

// A new line separates like a blank; each letter keeps its place.
QString FaultWordsBox::text() const
{
    return m_edit->toPlainText().replace(u'\n', u' ').replace(u'\t', u' ');
}

void FaultWordsBox::check()
{
    const QString words = text();
    m_trouble = troubleIn(words);
    const bool isChanged = m_edit->toPlainText() != inLines(m_planned);
    m_use->setVisible(isChanged);
    m_leave->setVisible(isChanged);
    m_use->setEnabled(!m_trouble);
    m_message->setVisible(m_trouble.has_value());
    if (!m_trouble) {
        m_edit->setExtraSelections({});
        m_message->clear();
        return;
    }
    underline(m_trouble->column, m_trouble->length);
    const QString before = m_edit->toPlainText().left(m_trouble->column);
    const qsizetype line = before.count(u'\n') + 1;
    const qsizetype column = m_trouble->column - (before.lastIndexOf(u'\n') + 1) + 1;
    QString said = tr("Line %1, column %2: %3.")
                       .arg(QString::number(line), QString::number(column), m_trouble->sentence)
                       .toHtmlEscaped();
    said += u' ' + tr("The list stays as it is until this is right.").toHtmlEscaped();
    QStringList links;
    for (const QString &choice :
         m_trouble->choices.first(std::min(mostLinks, m_trouble->choices.size())))
        links.append(u"<a href=\"%1\">%1</a>"_s.arg(choice.toHtmlEscaped()));
    if (!links.isEmpty())
        said += u"<br>"_s + tr("Put there:").toHtmlEscaped() + u' ' + links.join(u" · "_s);
    m_message->setText(said);
}

void FaultWordsBox::underline(qsizetype column, qsizetype length)
{
    QTextEdit::ExtraSelection wrong;
    wrong.cursor = QTextCursor(m_edit->document());
    wrong.cursor.setPosition(
        static_cast<int>(length == 0 ? std::max<qsizetype>(column - 1, 0) : column));
    wrong.cursor.setPosition(static_cast<int>(length == 0 ? column : column + length),
                             QTextCursor::KeepAnchor);
    wrong.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wrong.format.setUnderlineColor(accentsOf(palette()).trouble);
    m_edit->setExtraSelections({wrong});
}

void FaultWordsBox::choose(const QString &word)
{
    if (!m_trouble)
        return;
    QTextCursor cursor(m_edit->document());
    cursor.setPosition(static_cast<int>(m_trouble->column));
    cursor.setPosition(static_cast<int>(m_trouble->column + m_trouble->length),
                       QTextCursor::KeepAnchor);
    cursor.insertText(m_trouble->length == 0 ? u' ' + word : word);
    m_edit->setTextCursor(cursor);
    m_edit->setFocus(Qt::OtherFocusReason);
}

void FaultWordsBox::give()
{
    const Result<Faults> faults = parseFaults(text());
    if (!faults)
        return;
    // What is planned then is what is written here, in the usual form.
    m_planned = toWords(*faults);
    m_edit->setPlainText(inLines(m_planned));
    Q_EMIT given(*faults);
}

void FaultWordsBox::leave()
{
    m_edit->setPlainText(inLines(m_planned));
}

bool FaultWordsBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isReturn && key->modifiers().testFlag(Qt::ControlModifier)) {
            give();
            return true;
        }
        if (key->key() == Qt::Key_Escape && m_leave->isVisible()) {
            leave();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FaultWordsBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_edit->setFont(fixedFont(font()));
        m_edit->setFixedHeight(linesShown * m_edit->fontMetrics().lineSpacing() + 12);
    }
    if (event->type() == QEvent::PaletteChange)
        check();
}

} // namespace onecake
