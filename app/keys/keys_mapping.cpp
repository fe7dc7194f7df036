// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/keys/keys_actions.h"
#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/inspect/layouts/field_words.h"
#include "core/inspect/query/editing/row_words.h"
#include "core/inspect/records/stored_value.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr qsizetype rawCellMax = 36;

QString rawCell(const Item &row, const QString &name)
{
    if (!row.contains(name))
        return {};
    const AttributeValue value = row.value(name);
    if (!hasValue(row, name))
        return u"null"_s;
    return spelledOut(plainText(value).value_or(plainJson(value)), rawCellMax);
}

// As they are stored, in the order of the columns.
QString rawRows(const UnclearStore &unclear, std::size_t rowsMax)
{
    const TableShape &shape = unclear.shape;
    const QStringList names =
        shape.columns.isEmpty() ? attributeNames(shape, unclear.samples) : shape.columns;
    std::vector<QStringList> lines(1);
    for (const QString &name : names)
        lines.front().append(spelledOut(name, rawCellMax));
    for (std::size_t place = 0; place < std::min(rowsMax, unclear.samples.size()); ++place) {
        QStringList cells;
        for (const QString &name : names)
            cells.append(rawCell(unclear.samples.at(place), name));
        lines.push_back(cells);
    }
    QString text;
    std::vector<qsizetype> widths(static_cast<std::size_t>(names.size()));
    for (const QStringList &line : lines) {
        for (std::size_t column = 0; column < widths.size(); ++column)
            widths[column] =
                std::max(widths[column], line.at(static_cast<qsizetype>(column)).size());
    }
    for (const QStringList &line : lines) {
        QString joined;
        for (std::size_t column = 0; column < widths.size(); ++column)
            joined += line.at(static_cast<qsizetype>(column))
                          .leftJustified(static_cast<int>(widths[column] + 2));
        text += joined.trimmed() + u'\n';
    }
    return text;
}

QString otherTables(const UnclearStore &unclear)
{
    QStringList others;
    for (const FoundTable &table : unclear.tables) {
        if (table.name != unclear.shape.table)
            others.append(spelledOut(table.name)
                          + (table.rows ? u" (%1)"_s.arg(table.rows->count) : QString()));
    }
    return others.join(u", "_s);
}

// What each field is read from, and on what ground.
QString groundsInWords(const UnclearStore &unclear)
{
    constexpr int titleWidth = 13;
    constexpr int certaintyWidth = 8;
    const MappingProposal &proposal = unclear.proposal;
    const auto sourceOf = [&proposal](RowField field) {
        const QString source = sourceInWords(proposal.mapping.fields, field);
        return source.isEmpty() ? tr("not stored") : source;
    };
    qsizetype sourceWidth = 0;
    for (auto guess = proposal.guesses.begin(); guess != proposal.guesses.end(); ++guess)
        sourceWidth = std::max(sourceWidth, sourceOf(guess.key()).size());
    QString text;
    for (auto guess = proposal.guesses.begin(); guess != proposal.guesses.end(); ++guess) {
        text += titleOf(guess.key()).leftJustified(titleWidth)
            + sourceOf(guess.key()).leftJustified(sourceWidth) + u"  "_s
            + nameOf(guess->certainty).leftJustified(certaintyWidth) + guess->ground + u'\n';
    }
    return text.trimmed();
}

ExitCode listRawRows(const KeysRequest &request, const UnclearStore &unclear, Instant now)
{
    const auto rowsMax = static_cast<std::size_t>(request.limit);
    if (request.asJson) {
        QJsonArray array;
        for (std::size_t place = 0; place < std::min(rowsMax, unclear.samples.size()); ++place) {
            DecodedRecord row;
            row.item = unclear.samples.at(place);
            row.whyUnreadable = tr("The table is not recognised: nobody has said which %1 holds "
                                   "what.")
                                    .arg(partsWord(unclear.shape.kind, 1));
            array.append(toJson(row, now));
        }
        printJson(array);
    } else {
        printError(tr("%1, %2: not recognised; %3 layouts were tried. These are its rows as they "
                      "are stored.")
                       .arg(spelledOut(unclear.shape.table), unclear.place)
                       .arg(unclear.layoutsTried));
        printOut(rawRows(unclear, rowsMax));
    }
    const auto &rows = unclear.tables.front().rows;
    const auto shown = static_cast<qint64>(std::min(rowsMax, unclear.samples.size()));
    printError(tr("%1 shown%2")
                   .arg(shown)
                   .arg(rows && rows->count > shown ? tr(" of %1").arg(rows->count) : QString()));
    if (const QString others = otherTables(unclear); !others.isEmpty())
        printError(tr("Other tables, for --table: %1").arg(others));
    printError(tr("It may be read like this, which is assumed:\n") + groundsInWords(unclear));
    printError(tr("To read it so, write a mapping and look at it: %1\nThen add: --mapping "
                  "mapping.json")
                   .arg(proposingCommand(unclear)));
    return ExitCode::Holds;
}

ExitCode writeProposal(const KeysRequest &request, const UnclearStore &unclear)
{
    if (!unclear.isTableClear)
        return refuse(errorOf(unclear));
    if (request.out.isEmpty())
        printOut(QString::fromUtf8(toText(unclear.start)));
    else if (const Result<void> saved = saveMapping(request.out, unclear.start); !saved)
        return refuse(saved.error());
    const QString &layout = unclear.tables.front().layout;
    if (layout.isEmpty())
        printError(tr("Proposed for the table %1, and not proven:\n%2")
                       .arg(spelledOut(unclear.shape.table), groundsInWords(unclear)));
    else
        printError(
            tr("The table %1 is recognised: %2.").arg(spelledOut(unclear.shape.table), layout));
    if (const Problems problems = problemsOf(unclear.start.fields); !problems.empty())
        printError(tr("It cannot be used as it is: $.fields.%1 %2.")
                       .arg(problems.front().path, problems.front().message));
    return ExitCode::Holds;
}

} // namespace

ExitCode answerUnclear(const KeysRequest &request, const UnclearStore &unclear, Instant now)
{
    if (request.action == KeysAction::Mapping)
        return writeProposal(request, unclear);
    if (request.action == KeysAction::List && unclear.isTableClear && request.query.terms.empty()
        && unclear.tables.front().layout.isEmpty())
        return listRawRows(request, unclear, now);
    return refuse(errorOf(unclear));
}

} // namespace onecake
