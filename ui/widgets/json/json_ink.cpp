// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/widgets/json/json_ink.h"

#include "ui/style/accents.h"

#include <QRegularExpression>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace onecake {

JsonInk::JsonInk(QTextDocument *document, const QWidget *widget)
    : QSyntaxHighlighter(document)
    , m_widget(widget)
{}

void JsonInk::highlightBlock(const QString &line)
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

} // namespace onecake
