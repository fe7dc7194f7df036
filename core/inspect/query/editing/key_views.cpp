// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/query/editing/key_views.h"

#include "core/base/text/tr.h"
#include "core/inspect/query/language/query_parser.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

const QString viewsField = u"views"_s;
const QString nameField = u"name"_s;
const QString queryField = u"query"_s;
const QString sortField = u"sort"_s;
const QString descendingField = u"descending"_s;

bool isBuiltIn(const QString &name)
{
    const auto &views = builtInViews();
    return std::any_of(views.begin(), views.end(),
                       [&name](const KeyView &view) { return view.name == name; });
}

QJsonObject toJson(const KeyView &view)
{
    QJsonObject object{{nameField, view.name}, {queryField, view.query}};
    if (view.sort) {
        object.insert(sortField, infoOf(view.sort->field).name.toString());
        object.insert(descendingField, view.sort->isDescending);
    }
    return object;
}

void readInto(KeyViews &views, JsonReader &reader)
{
    KeyView view{reader.requiredText(nameField), reader.text(queryField), {}};
    const QString sort = reader.text(sortField);
    const bool isDescending = reader.boolean(descendingField, false);
    const QueryFieldInfo *field = findQueryField(sort);
    if (field != nullptr)
        view.sort = ViewSort{field->field, isDescending};
    else if (!sort.isEmpty())
        reader.report(sortField, tr("is \"%1\", expected a field such as replays").arg(sort));
    if (!view.name.isEmpty())
        views.addFrom(reader, std::move(view));
}

Result<void> save(const KeyViews &views, const QString &file)
{
    QJsonArray list;
    for (const KeyView &view : views.all())
        list.append(toJson(view));
    return saveList(file, viewsField, list);
}

} // namespace

const std::vector<KeyView> &builtInViews()
{
    static const std::vector<KeyView> views{
        {tr("In progress"), u"status:in-progress"_s, ViewSort{QueryField::Created, false}},
        {tr("Stuck"), u"status:stuck"_s, ViewSort{QueryField::Lease, false}},
        {tr("Blocks its key"), u"next:refused,fails"_s, ViewSort{QueryField::Created, false}},
        {tr("Blocks without a lease"), u"no:lease next:refused"_s,
         ViewSort{QueryField::Created, false}},
        {tr("Cannot tell"), u"next:cannot-tell"_s, ViewSort{QueryField::Created, false}},
        {tr("Runs as new"), u"next:runs"_s, ViewSort{QueryField::Expires, false}},
        {tr("Unreadable"), u"status:unreadable"_s, {}},
        {tr("Expired"), u"status:expired"_s, ViewSort{QueryField::Expires, false}},
        {tr("Expiring within the hour"), u"expires<1h"_s, ViewSort{QueryField::Expires, false}},
        {tr("Failed"), u"status:failed"_s, ViewSort{QueryField::Updated, true}},
        {tr("Most replayed"), u"replays>0"_s, ViewSort{QueryField::Replays, true}},
    };
    return views;
}

Result<void> KeyView::check() const
{
    const QString where = tr("view \"%1\"").arg(name.left(givenNameMax));
    if (!isGivenName(name))
        return invalidInput(
            where,
            tr("the name is not valid, expected 1 to %1 characters without control characters, "
               "and no space at either end")
                .arg(givenNameMax));
    if (isBuiltIn(name))
        return invalidInput(where, tr("this is a built-in view"), tr("Choose another name"));
    const ParsedQuery parsed = parseQuery(query);
    if (!parsed.problems.empty())
        return invalidInput(where,
                            tr("its query cannot be understood: ")
                                + sentence(parsed.problems.front()).chopped(1));
    return {};
}

QString keyViewsFile()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation));
    return folder.filePath(u"views.json"_s);
}

Result<KeyViews> loadKeyViews(const QString &file)
{
    KeyViews views;
    const Result<void> read = readSavedList(file, tr("saved views"), viewsField,
                                            [&views](JsonReader &each) { readInto(views, each); });
    if (!read)
        return read.error();
    return views;
}

Result<KeyViews> changeKeyViews(const QString &file, const KeyViewsChange &change)
{
    return changeSaved<KeyViews>(file, loadKeyViews, save, change);
}

} // namespace onecake
