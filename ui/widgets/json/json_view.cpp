// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/widgets/json/json_view.h"

#include "ui/models/json_text.h"
#include "ui/style/fixed_font.h"
#include "ui/widgets/json/json_ink.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace onecake {

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
    setFont(fixedFont(font()));
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
    if (event->type() == QEvent::PaletteChange && !document()->isEmpty())
        m_ink->rehighlight();
}

} // namespace onecake
