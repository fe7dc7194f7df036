// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/keys/keys_rows.h"

#include "app/terminal/command.h"
#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/inspect/query/editing/row_words.h"

#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr qsizetype cellMax = 60;

using Cells = std::array<QString, 6>;

Cells cellsOf(const DecodedRecord &row, Instant now)
{
    return {stateWords(row, now),
            row.isRecord ? trName(nextRequestOf(row, now)) : QString(),
            spelledOut(row.scope, cellMax),
            spelledOut(row.key, 2 * cellMax),
            row.expiresAt ? relativeWords(*row.expiresAt, now) : QString(),
            row.replays ? QString::number(*row.replays) : QString()};
}

} // namespace

QString rowsAsTable(const std::vector<DecodedRecord> &rows, Instant now)
{
    std::vector<Cells> lines{
        {tr("STATE"), tr("NEXT"), tr("SCOPE"), tr("KEY"), tr("EXPIRES"), tr("REPLAYS")}};
    for (const DecodedRecord &row : rows)
        lines.push_back(cellsOf(row, now));
    // A column that no row fills is left out.
    std::array<qsizetype, std::tuple_size_v<Cells>> widths{};
    for (std::size_t row = 1; row < lines.size(); ++row) {
        for (std::size_t column = 0; column < widths.size(); ++column)
            widths[column] = std::max(widths[column], lines[row][column].size());
    }
    for (std::size_t column = 0; column < widths.size(); ++column) {
        if (widths[column] > 0)
            widths[column] = std::max(widths[column], lines.front()[column].size());
    }
    QString text;
    for (const Cells &line : lines) {
        QString joined;
        for (std::size_t column = 0; column < line.size(); ++column)
            if (widths[column] > 0)
                joined += line[column].leftJustified(static_cast<int>(widths[column] + 2));
        text += joined.trimmed() + u'\n';
    }
    return text;
}

QString recordAsText(const DecodedRecord &row, const Layout &layout, Instant now)
{
    constexpr int nameWidth = 18;
    QString text;
    for (const NamedText &field : fieldsInWords(row, now))
        text += field.name.leftJustified(nameWidth) + field.text + u'\n';
    text += u'\n' + adviceFor(row, layout, now) + u"\n\n"_s;
    const QByteArray item = QJsonDocument(toJson(row.item)).toJson();
    constexpr qsizetype itemMax = 16 * 1024;
    return text + spelledOutLines(QString::fromUtf8(item), itemMax);
}

QString tableInWords(const OpenedTable &table)
{
    return tr("%1, %2\nWhy this layout: %3")
        .arg(table.layout().title, table.browser->place(), table.reasons.join(u' '));
}

void sayAboutStuck(const Query &query, const OpenedTable &table)
{
    const QString about = aboutStuck(query, table.reader);
    if (!about.isEmpty())
        printError(about);
}

} // namespace onecake
