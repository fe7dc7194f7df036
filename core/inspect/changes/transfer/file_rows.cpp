// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/transfer/file_rows.h"

#include "core/base/json/strict_json.h"
#include "core/base/regular_file.h"
#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

const QByteArray byteOrderMark("\xEF\xBB\xBF");
const QByteArray gzipMark("\x1F\x8B");
constexpr qsizetype chunkBytes = 64 * 1024;

// An attribute that has this name by itself has a value of one member, its type.
std::optional<QJsonObject> wrapped(const QJsonObject &object, const QString &name)
{
    const QJsonObject member = object.value(name).toObject();
    const bool isValue = member.size() == 1 && !member.begin().value().isObject();
    return object.value(name).isObject() && !isValue ? std::optional(member) : std::nullopt;
}

// Whoever wrote the line: an export of ours (RowFormat::JsonLines), an export of DynamoDB to S3, or
// a bare item as the AWS command line prints it. Or what is wrong with it, a sentence that is safe
// to show and names the field.
std::variant<Item, QString> itemInLine(const QByteArray &line)
{
    const auto parsed = parseStrictJson(line);
    if (const auto *problem = std::get_if<QString>(&parsed))
        return tr("It is not one JSON object: %1.").arg(shownText(*problem));
    const auto &object = std::get<QJsonObject>(parsed);
    std::optional<QJsonObject> json = wrapped(object, u"Item"_s);
    if (!json)
        json = wrapped(object, u"item"_s);
    const auto item = itemFrom(json.value_or(object));
    if (const auto *problem = std::get_if<QString>(&item))
        return tr("Its item cannot be read: %1. Expected is DynamoDB's JSON, such as "
                  "{\"Item\":{\"PK\":{\"S\":\"…\"}}}.")
            .arg(spelledOut(*problem));
    if (std::get<Item>(item).isEmpty())
        return tr("There is no item in it, expected {\"Item\":{…}} or {\"item\":{…}}.");
    return item;
}

QString inputName()
{
    return tr("standard input");
}

PlannedRow rowOf(qint64 number, const QByteArray &line)
{
    auto item = itemInLine(line);
    if (auto *problem = std::get_if<QString>(&item))
        return {number, {}, false, std::move(*problem)};
    return {number, {{}, std::get<Item>(std::move(item))}};
}

} // namespace

Result<std::unique_ptr<ItemLines>> ItemLines::open(const QString &path)
{
    auto file = path == u"-" ? openStandardInput()
                             : openRegularFile(path, path, tr("a file of JSON Lines"));
    if (!file)
        return Error{ErrorCode::InvalidInput, file.error().where, file.error().problem,
                     tr("Name a file of JSON Lines, or - for standard input")};
    return std::make_unique<ItemLines>(*std::move(file),
                                       path == u"-" ? inputName() : spelledOut(path));
}

ItemLines::ItemLines(std::unique_ptr<QFileDevice> device, QString name)
    : m_device(std::move(device))
    , m_name(std::move(name))
    , m_chunk(chunkBytes, Qt::Uninitialized)
{}

Result<std::vector<PlannedRow>> ItemLines::next(int most)
{
    std::vector<PlannedRow> rows;
    qint64 bytes = 0;
    while (rows.size() < static_cast<std::size_t>(most) && bytes < bytesPerPart) {
        std::optional<QByteArray> line = nextLine();
        if (m_device->error() != QFileDevice::NoError)
            return Error{ErrorCode::InvalidInput, m_name,
                         tr("reading stopped behind line %1: %2")
                             .arg(QString::number(m_lineNumber), m_device->errorString()),
                         tr("What was read until then is done; it can be done again")};
        if (!line)
            break;
        ++m_lineNumber;
        bytes += line->size();
        if (m_lineNumber == 1 && line->startsWith(gzipMark))
            return Error{ErrorCode::InvalidInput, m_name, tr("it is compressed with gzip"),
                         tr("Unpack it first, with gunzip")};
        if (m_lineNumber == 1 && line->startsWith(byteOrderMark))
            line->remove(0, byteOrderMark.size());
        if (line->size() > lineMax)
            rows.push_back({m_lineNumber,
                            {},
                            false,
                            tr("The line is longer than %1.").arg(sizeText(lineMax))});
        else if (!line->trimmed().isEmpty())
            rows.push_back(rowOf(m_lineNumber, *line));
    }
    return rows;
}

std::optional<QByteArray> ItemLines::nextLine()
{
    QByteArray line;
    bool isAny = false;
    while (true) {
        const qint64 count = m_device->readLine(m_chunk.data(), m_chunk.size());
        if (count <= 0)
            break;
        isAny = true;
        // What is longer than a line may be is read, and not kept.
        if (line.size() <= lineMax)
            line.append(m_chunk.constData(), count);
        if (m_chunk.at(count - 1) == '\n')
            break;
    }
    return isAny ? std::optional(std::move(line)) : std::nullopt;
}

QCoro::Task<Result<std::vector<PlannedRow>>> FileRows::next(int most)
{
    const auto reading = [this, most] {
        return m_lines->next(most);
    };
    Result<std::vector<PlannedRow>> rows = co_await m_side.run(reading);
    co_return rows;
}

} // namespace onecake
