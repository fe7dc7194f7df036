// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/text/shown_text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

bool looksLikeFormula(const QString &cell)
{
    return !cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.front());
}

bool needsQuotes(const QString &cell)
{
    return cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\r')
        || cell.contains(u'\n');
}

bool isBare(const QString &text)
{
    // zsh takes a leading = for a command's path.
    static const QRegularExpression bare(u"^[A-Za-z0-9_@%+:,./-][A-Za-z0-9_@%+=:,./-]*\\z"_s);
    return bare.match(text).hasMatch();
}

QString byNumbers(const QString &text)
{
    QString word = u"$'"_s;
    for (const char byte : text.toUtf8()) {
        const auto code = static_cast<unsigned char>(byte);
        const bool isPlain = code >= 0x20 && code < 0x7f && byte != '\'' && byte != '\\';
        word +=
            isPlain ? QString(QLatin1Char(byte)) : u"\\x%1"_s.arg(code, 2, 16, QLatin1Char('0'));
    }
    return word + u'\'';
}

} // namespace

void appendCsvRow(QByteArray &csv, const QStringList &cells)
{
    bool isFirst = true;
    for (QString cell : cells) {
        if (!isFirst)
            csv += ',';
        isFirst = false;
        if (looksLikeFormula(cell))
            cell.prepend(u'\'');
        if (needsQuotes(cell))
            csv += '"' + cell.replace(u'"', u"\"\""_s).toUtf8() + '"';
        else
            csv += cell.toUtf8();
    }
    csv += "\r\n";
}

QString shellWord(const QString &text)
{
    if (isBare(text))
        return text;
    if (!isPlainToShow(text))
        return byNumbers(text);
    // In fish a backslash before a quote or a backslash counts inside of single quotes, elsewhere
    // none does: it stands outside of them, where all agree.
    QString inner;
    for (const QChar character : text) {
        if (character == u'\'' || character == u'\\')
            inner += u"'\\"_s + character + u'\'';
        else
            inner += character;
    }
    return u'\'' + inner + u'\'';
}

} // namespace onecake
