// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/text/csv_text.h"

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

} // namespace onecake
