// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/inspector/chosen_layouts.h"

#include "core/base/json/named_list.h"
#include "core/base/text/tr.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr std::size_t rememberedMost = 200;

const QString tablesField = u"tables"_s;
const QString storeField = u"store"_s;
const QString tableField = u"table"_s;
const QString layoutField = u"layout"_s;
const QString fieldsField = u"fields"_s;
const QString nextField = u"next"_s;

struct ChosenLayout {
    QString store;
    TableChoice choice;
};

using ChosenLayouts = std::vector<ChosenLayout>; // the latest first

// Whether it may be written to does not change how it is read.
QString storeNameOf(StoreUrl store)
{
    store.dynamo.isReadOnly = false;
    store.isDefaultFile = false;
    return textOf(store);
}

ChosenLayout readChosen(JsonReader &reader)
{
    ChosenLayout chosen;
    chosen.store = reader.requiredText(storeField);
    chosen.choice.table = reader.text(tableField);
    chosen.choice.layoutId = reader.text(layoutField);
    if (reader.has(fieldsField)) {
        JsonReader fields = reader.object(fieldsField);
        chosen.choice.mapping = SavedMapping{chosen.choice.layoutId, readFieldMapping(fields)};
        if (reader.has(nextField))
            chosen.choice.mapping->next = readNextRules(reader.object(nextField));
        chosen.choice.layoutId.clear();
    }
    return chosen;
}

QJsonObject toJson(const ChosenLayout &chosen)
{
    const TableChoice &choice = chosen.choice;
    QJsonObject json{{storeField, chosen.store}, {tableField, choice.table}};
    json.insert(layoutField, choice.mapping ? choice.mapping->layout : choice.layoutId);
    if (choice.mapping)
        json.insert(fieldsField, toJson(choice.mapping->fields));
    if (choice.mapping && choice.mapping->next)
        json.insert(nextField, toJson(*choice.mapping->next));
    return json;
}

Result<ChosenLayouts> load(const QString &file)
{
    ChosenLayouts all;
    const Result<void> read =
        readSavedList(file, tr("chosen layouts"), tablesField,
                      [&all](JsonReader &each) { all.push_back(readChosen(each)); });
    if (!read)
        return read.error();
    return all;
}

Result<void> save(const ChosenLayouts &all, const QString &file)
{
    QJsonArray tables;
    for (const ChosenLayout &each : all)
        tables.append(toJson(each));
    return saveList(file, tablesField, tables);
}

} // namespace

QString chosenLayoutsFile()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    return folder.filePath(u"chosen-layouts.json"_s);
}

Result<TableChoice> chosenLayout(const QString &file, const StoreUrl &store, const QString &table)
{
    const Result<ChosenLayouts> all = load(file);
    if (!all)
        return all.error();
    const auto found = std::find_if(
        all->begin(), all->end(), [&, name = storeNameOf(store)](const ChosenLayout &each) {
            return each.store == name && (table.isEmpty() || each.choice.table == table);
        });
    return found == all->end() ? TableChoice() : found->choice;
}

Result<void> rememberLayout(const QString &file, const StoreUrl &store, const TableChoice &choice)
{
    const auto putFirst = [&](ChosenLayouts &all) {
        const QString name = storeNameOf(store);
        std::erase_if(all, [&](const ChosenLayout &each) {
            return each.store == name && each.choice.table == choice.table;
        });
        if (choice.mapping || !choice.layoutId.isEmpty())
            all.insert(all.begin(), {name, choice});
        if (all.size() > rememberedMost)
            all.resize(rememberedMost);
        return Result<void>();
    };
    const auto changed = changeSaved<ChosenLayouts>(file, load, save, putFirst);
    return changed ? Result<void>() : changed.error();
}

} // namespace onecake
