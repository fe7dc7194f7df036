// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/query/editing/key_views.h"

#include "core/base/json/json_file.h"
#include "core/inspect/query/language/query_parser.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr qint64 knownVersion = 1;
constexpr qsizetype nameMax = 100;

const QString versionField = u"version"_s;
const QString viewsField = u"views"_s;
const QString nameField = u"name"_s;
const QString queryField = u"query"_s;
const QString sortField = u"sort"_s;
const QString descendingField = u"descending"_s;

QString quoted(const QString &name)
{
    return u"view \"%1\""_s.arg(name.left(nameMax));
}

bool isBuiltIn(const QString &name)
{
    const auto &views = builtInViews();
    return std::any_of(views.begin(), views.end(),
                       [&name](const KeyView &view) { return view.name == name; });
}

Result<void> check(const KeyView &view)
{
    const QString &name = view.name;
    const bool isPlain = std::all_of(name.begin(), name.end(), [](QChar character) {
        return character.isPrint() || character.isSurrogate();
    });
    if (name.isEmpty() || name.size() > nameMax || name != name.trimmed() || !isPlain)
        return invalidInput(
            quoted(name),
            u"the name will not do, expected 1 to %1 letters without control characters, "
            "and no blank at either end"_s.arg(nameMax));
    if (isBuiltIn(name))
        return invalidInput(quoted(name), u"this view is always there"_s, u"Choose another name"_s);
    const ParsedQuery parsed = parseQuery(view.query);
    if (!parsed.problems.empty())
        return invalidInput(quoted(name),
                            u"its query cannot be understood: "_s
                                + sentence(parsed.problems.front()).chopped(1));
    return {};
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

// Added one by one, so that the rules of the list hold for files too.
void readInto(KeyViews &views, JsonReader &reader)
{
    KeyView view{reader.requiredText(nameField), reader.text(queryField), {}};
    const QString sort = reader.text(sortField);
    const bool isDescending = reader.boolean(descendingField, false);
    const QueryFieldInfo *field = findQueryField(sort);
    if (field != nullptr)
        view.sort = ViewSort{field->field, isDescending};
    else if (!sort.isEmpty())
        reader.report(sortField, u"is \"%1\", expected a field such as replays"_s.arg(sort));
    if (view.name.isEmpty())
        return;
    const Result<void> added = views.add(view);
    if (!added)
        reader.report({}, added.error().where + u": "_s + added.error().problem);
}

Result<void> save(const KeyViews &views, const QString &file)
{
    QJsonArray list;
    for (const KeyView &view : views.all())
        list.append(toJson(view));
    return saveJson(file, {{versionField, knownVersion}, {viewsField, list}});
}

} // namespace

const std::vector<KeyView> &builtInViews()
{
    static const std::vector<KeyView> views{
        {u"In progress"_s, u"status:in-progress"_s, ViewSort{QueryField::Created, false}},
        {u"Stuck"_s, u"status:stuck"_s, ViewSort{QueryField::Lease, false}},
        {u"Blocks its key"_s, u"status:in-progress next:refused"_s,
         ViewSort{QueryField::Created, false}},
        {u"Expired"_s, u"status:expired"_s, ViewSort{QueryField::Expires, false}},
        {u"Expiring within the hour"_s, u"expires<1h"_s, ViewSort{QueryField::Expires, false}},
        {u"Failed"_s, u"status:failed"_s, ViewSort{QueryField::Updated, true}},
        {u"Most replayed"_s, u"replays>0"_s, ViewSort{QueryField::Replays, true}},
    };
    return views;
}

const KeyView *KeyViews::find(const QString &name) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(),
                                    [&name](const KeyView &each) { return each.name == name; });
    return found == m_all.end() ? nullptr : &*found;
}

Result<void> KeyViews::add(KeyView view)
{
    if (const Result<void> checked = check(view); !checked)
        return checked;
    if (find(view.name) != nullptr)
        return invalidInput(quoted(view.name), u"there already is a view of that name"_s,
                            u"Choose another name"_s);
    m_all.push_back(std::move(view));
    return {};
}

Result<void> KeyViews::replace(const QString &name, KeyView view)
{
    const KeyView *const old = find(name);
    if (old == nullptr)
        return invalidInput(quoted(name), u"there is no view of that name"_s);
    if (const Result<void> checked = check(view); !checked)
        return checked;
    const KeyView *const namesake = find(view.name);
    if (namesake != nullptr && namesake != old)
        return invalidInput(quoted(view.name), u"there already is a view of that name"_s,
                            u"Choose another name"_s);
    m_all.at(static_cast<std::size_t>(old - m_all.data())) = std::move(view);
    return {};
}

Result<void> KeyViews::remove(const QString &name)
{
    const auto removed =
        std::erase_if(m_all, [&name](const KeyView &view) { return view.name == name; });
    return removed == 0 ? invalidInput(quoted(name), u"there is no view of that name"_s)
                        : Result<void>();
}

QString keyViewsFile()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation));
    return folder.filePath(u"views.json"_s);
}

Result<KeyViews> loadKeyViews(const QString &file)
{
    if (!QFileInfo::exists(file))
        return KeyViews();
    const Result<QJsonObject> root = readJsonFile(file, file, u"saved views"_s);
    if (!root)
        return root.error();
    Problems problems;
    JsonReader reader(*root, u"$"_s, &problems);
    KeyViews views;
    if (!reader.has(versionField))
        reader.report(versionField, u"is missing, expected %1"_s.arg(knownVersion));
    reader.integer(versionField, knownVersion, knownVersion, knownVersion);
    reader.forEachObject(viewsField, [&views](JsonReader &each) { readInto(views, each); });
    reader.finish();
    if (!problems.empty())
        return brokenRules(file, problems);
    return views;
}

Result<KeyViews> changeKeyViews(const QString &file, const KeyViewsChange &change)
{
    const auto lock = lockForChange(file);
    if (!lock)
        return lock.error();
    Result<KeyViews> views = loadKeyViews(file);
    if (!views)
        return views;
    if (const Result<void> changed = change(*views); !changed)
        return changed.error();
    if (const Result<void> saved = save(*views, file); !saved)
        return saved.error();
    return views;
}

} // namespace onecake
