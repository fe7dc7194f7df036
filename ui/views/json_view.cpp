// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/views/json_view.h"

#include "ui/models/json_text.h"
#include "ui/views/accents.h"

#include <QEvent>
#include <QFontDatabase>
#include <QRegularExpression>
#include <QSyntaxHighlighter>

using namespace Qt::StringLiterals;

namespace onecake {

class JsonInk final : public QSyntaxHighlighter
{
public:
    JsonInk(QTextDocument *document, const QWidget *widget)
        : QSyntaxHighlighter(document)
        , m_widget(widget)
    {}

protected:
    void highlightBlock(const QString &line) override
    {
        static const QRegularExpression part(
            uR"-("(?:[^"\\]|\\.)*"(\s*:)?|\b(?:true|false|null)\b|-?\d[\d.eE+-]*)-"_s);
        const Accents accents = accentsOf(m_widget->palette());
        for (auto matches = part.globalMatch(line); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            const auto start = static_cast<int>(match.capturedStart());
            const auto length = static_cast<int>(match.capturedLength());
            const bool isMember = match.hasCaptured(1);
            if (isMember)
                setFormat(start, length, accents.aside);
            else if (!match.captured().startsWith(u'"'))
                setFormat(start, length, accents.action);
        }
    }

private:
    const QWidget *m_widget;
};

JsonView::JsonView(const QString &name, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_ink(new JsonInk(document(), this))
{
    setAccessibleName(name);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF());
    setFont(fixed);
}

void JsonView::setJson(const QByteArray &bytes)
{
    const QString text = prettyJson(bytes);
    if (text != toPlainText())
        setPlainText(text);
}

void JsonView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_ink->rehighlight();
}

} // namespace onecake
