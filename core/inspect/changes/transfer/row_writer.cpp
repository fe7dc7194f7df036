// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/transfer/row_writer.h"

#include "core/base/invariant.h"
#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/inspect/changes/trash/row_text.h"
#include "core/inspect/query/editing/row_words.h"
#include "core/inspect/query/language/query_text.h"
#include "core/inspect/records/stored_time.h"
#include "core/inspect/records/stored_value.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

QString timeCell(const std::optional<Instant> &instant)
{
    return instant ? isoText(*instant) : QString();
}

QString numberCell(const std::optional<qint64> &number)
{
    return number ? QString::number(*number) : QString();
}

const QStringList csvNames{
    u"scope"_s,      u"key"_s,         u"state"_s,        u"statusAsStored"_s,
    u"createdAt"_s,  u"updatedAt"_s,   u"completedAt"_s,  u"leaseUntil"_s,
    u"expiresAt"_s,  u"replays"_s,     u"lastReplayAt"_s, u"fence"_s,
    u"owner"_s,      u"fingerprint"_s, u"resultCode"_s,   u"result"_s,
    u"unreadable"_s, u"remarks"_s,     u"item"_s};

QByteArray csvRow(const QStringList &cells)
{
    QByteArray row;
    appendCsvRow(row, cells);
    return row;
}

QByteArray csvLine(const DecodedRecord &row, Instant now)
{
    QByteArray item;
    appendItem(item, row.item);
    return csvRow({row.scope, row.key, nameOf(stateOf(row, now)), row.statusWord,
                   timeCell(row.createdAt), timeCell(row.updatedAt), timeCell(row.completedAt),
                   timeCell(row.leaseUntil), timeCell(row.expiresAt), numberCell(row.replays),
                   timeCell(row.lastReplayAt), numberCell(row.fence), row.owner, row.fingerprint,
                   numberCell(row.resultCode), row.result, row.whyUnreadable,
                   row.remarks.join(u' '), QString::fromUtf8(item)});
}

QByteArray jsonLine(const DecodedRecord &row, Instant now)
{
    QByteArray line = QJsonDocument(fieldsToJson(row, now)).toJson(QJsonDocument::Compact);
    line.chop(1);
    line += R"(,"item":)";
    appendItem(line, row.item);
    return line + "}\n";
}

QByteArray dynamoLine(const DecodedRecord &row)
{
    QByteArray line = R"({"Item":)";
    appendItem(line, row.item);
    return line + "}\n";
}

// Every mark of punctuation may have a backslash before it. Source: CommonMark 0.30, section 2.4.
QString markdownCell(const QString &text)
{
    constexpr qsizetype longest = 200;
    QString cell;
    for (const QChar character : spelledOut(text, longest)) {
        if (u"\\`*_[]<>|&~#$"_s.contains(character))
            cell += u'\\';
        cell += character;
    }
    return cell;
}

QByteArray markdownRow(const QStringList &cells)
{
    return (u"| "_s + cells.join(u" | "_s) + u" |\n"_s).toUtf8();
}

QByteArray markdownHead()
{
    const QStringList names{u"State"_s,        u"Scope"_s,   u"Key"_s,     u"Created"_s,
                            tr("Lease until"), u"Expires"_s, u"Replays"_s, u"Result"_s};
    return markdownRow(names) + markdownRow(QStringList(names.size(), u"---"_s));
}

QByteArray markdownLine(const DecodedRecord &row, Instant now)
{
    const auto time = [](const std::optional<Instant> &instant) {
        return instant ? utcText(*instant) : QString();
    };
    return markdownRow({markdownCell(stateWords(row, now)), markdownCell(row.scope),
                        markdownCell(row.key), time(row.createdAt), time(row.leaseUntil),
                        time(row.expiresAt), numberCell(row.replays), markdownCell(row.result)});
}

// What the row is named by beside its key.
QString narrowingQuery(const OpenedTable &table, const DecodedRecord &row)
{
    const FieldMapping &fields = table.reader.fields();
    Query query;
    if (!row.scope.isEmpty())
        query.terms.push_back({false, TextTerm{QueryField::Scope, {TextPattern::of(row.scope)}}});
    const QStringList named =
        attributesOf(fields, RowField::Key) + attributesOf(fields, RowField::Scope);
    for (const KeyAttribute &key : table.browser->shape().keys) {
        const std::optional<QString> value = plainText(row.item.value(key.name));
        if (!value || named.contains(key.name))
            continue;
        AttributeRange same;
        same.pattern = TextPattern::of(*value);
        query.terms.push_back({false, AttributeTerm{key.name, {std::move(same)}}});
    }
    return toText(query);
}

} // namespace

QByteArray RowWriter::head() const
{
    switch (m_format) {
    case RowFormat::Csv:
        return csvRow(csvNames);
    case RowFormat::JsonLines:
    case RowFormat::DynamoDbJson:
        return {};
    case RowFormat::Markdown:
        return markdownHead();
    }
    ONECAKE_UNREACHABLE();
}

QByteArray RowWriter::line(const DecodedRecord &row, Instant now) const
{
    switch (m_format) {
    case RowFormat::Csv:
        return csvLine(row, now);
    case RowFormat::JsonLines:
        return jsonLine(row, now);
    case RowFormat::DynamoDbJson:
        return dynamoLine(row);
    case RowFormat::Markdown:
        return markdownLine(row, now);
    }
    ONECAKE_UNREACHABLE();
}

QString commandLineFor(const OpenedTable &table, const DecodedRecord &row)
{
    const bool looksLikeOption = row.key.startsWith(u'-');
    QStringList words{u"onecake"_s, u"keys"_s, u"show"_s};
    if (!looksLikeOption)
        words.append(row.key);
    words += {u"--store"_s, textOf(table.store)};
    if (table.store.kind == StoreKind::Sqlite)
        words += {u"--table"_s, table.browser->shape().table};
    if (table.layout().id != customLayoutId)
        words += {u"--layout"_s, table.layout().id};
    if (const QString query = narrowingQuery(table, row); !query.isEmpty())
        words += {u"--query"_s, query};
    if (looksLikeOption)
        words += {u"--"_s, row.key};
    for (QString &word : words)
        word = shellWord(word);
    return words.join(u' ');
}

} // namespace onecake
