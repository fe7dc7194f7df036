// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/inspector/record/shown_columns.h"

#include "core/base/json/json_file.h"
#include "core/base/text/tr.h"
#include "ui/models/record_table_model.h"

#include <QDir>
#include <QJsonArray>
#include <QLockFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

const QString columnsField = u"columns"_s;

// As the file names them, by the order of RecordTableModel::Column.
constexpr std::array<QStringView, RecordTableModel::ColumnCount> columnNames{
    u"scope",   u"key",   u"state",    u"next",    u"lease",       u"expires",
    u"created", u"fence", u"attempts", u"replays", u"last-replay", u"result",
};

} // namespace

ShownColumns usualColumns()
{
    using enum RecordTableModel::Column;
    return {ScopeColumn,  KeyColumn,     StateColumn,  NextColumn,
            ExpiryColumn, CreatedColumn, ReplaysColumn};
}

ShownColumns loadShownColumns(const QString &file)
{
    const Result<QJsonObject> root = readJsonFile(file, file, tr("the columns to show"));
    if (!root || !root->contains(columnsField))
        return usualColumns();
    ShownColumns columns{RecordTableModel::KeyColumn};
    const QJsonArray names = root->value(columnsField).toArray();
    for (const QJsonValue name : names) {
        const auto found = std::find(columnNames.begin(), columnNames.end(), name.toString());
        if (found != columnNames.end())
            columns.insert(static_cast<int>(found - columnNames.begin()));
    }
    return columns;
}

Result<void> saveShownColumns(const QString &file, const ShownColumns &columns)
{
    const auto lock = lockForChange(file);
    if (!lock)
        return lock.error();
    QJsonArray names;
    for (const int column : columns)
        names.append(columnNames.at(static_cast<std::size_t>(column)).toString());
    return saveJson(file, {{columnsField, names}});
}

QString shownColumnsFile()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation));
    return folder.filePath(u"columns.json"_s);
}

} // namespace onecake
