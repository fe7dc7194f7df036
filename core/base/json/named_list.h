// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What a person keeps under names of their own, and the file that holds it from one session to the
// next.
#pragma once

#include "core/base/json/json_file.h"
#include "core/base/text/tr.h"

#include <QLockFile>

#include <algorithm>
#include <functional>
#include <vector>

namespace onecake {

inline constexpr qsizetype givenNameMax = 100;

// 1 to givenNameMax letters without control characters, and no blank at either end.
bool isGivenName(const QString &name);

// The connections in the order in which they were added; every name is unique. A Value has a
// `name`, the texts `called`, `unknown` and `taken` for tr(), and `check()`, which tells what will
// not do.
template<typename Value>
class NamedList
{
public:
    [[nodiscard]] const std::vector<Value> &all() const { return m_all; }

    [[nodiscard]] const Value *find(const QString &name) const
    {
        const auto found = std::find_if(m_all.begin(), m_all.end(),
                                        [&name](const Value &each) { return each.name == name; });
        return found == m_all.end() ? nullptr : &*found;
    }

    // The errors are InvalidInput: the value will not do, its name is taken, or there is none of
    // that name.
    Result<void> add(Value value)
    {
        if (const Result<void> checked = value.check(); !checked)
            return checked;
        if (find(value.name) != nullptr)
            return taken(value.name);
        m_all.push_back(std::move(value));
        return {};
    }

    // The new connection may have another name.
    Result<void> replace(const QString &name, Value value)
    {
        const Value *const old = find(name);
        if (old == nullptr)
            return noSuch(name);
        if (const Result<void> checked = value.check(); !checked)
            return checked;
        const Value *const namesake = find(value.name);
        if (namesake != nullptr && namesake != old)
            return taken(value.name);
        m_all.at(static_cast<std::size_t>(old - m_all.data())) = std::move(value);
        return {};
    }

    Result<void> remove(const QString &name)
    {
        const auto removed =
            std::erase_if(m_all, [&name](const Value &each) { return each.name == name; });
        return removed == 0 ? noSuch(name) : Result<void>();
    }

    // So that the rules of the list hold for files too.
    void addFrom(JsonReader &reader, Value value)
    {
        if (const Result<void> added = add(std::move(value)); !added)
            reader.report({}, added.error().where + QStringLiteral(": ") + added.error().problem);
    }

    bool operator==(const NamedList &) const = default;

private:
    static QString quoted(const QString &name)
    {
        return tr(Value::called).arg(name.left(givenNameMax));
    }
    static Error noSuch(const QString &name)
    {
        return invalidInput(quoted(name), tr(Value::unknown));
    }
    static Error taken(const QString &name)
    {
        return invalidInput(quoted(name), tr(Value::taken),
                            tr("Choose another name"));
    }

    std::vector<Value> m_all;
};

// Each object of the list `field` in a file that saveList() wrote; none where there is no such
// file. The error is InvalidInput and names every broken rule. `what` is what is expected in the
// file.
Result<void> readSavedList(const QString &file, const QString &what, const QString &field,
                           const std::function<void(JsonReader &)> &read);

Result<void> saveList(const QString &file, const QString &field, const QJsonArray &list);

// Loads the views, changes them and saves them again, atomically and without losing what another
// process changes meanwhile. A file that cannot be read is left as it is. If the change fails,
// nothing is saved.
template<typename List>
Result<List> changeSaved(const QString &file, Result<List> (*load)(const QString &file),
                         Result<void> (*save)(const List &list, const QString &file),
                         const std::function<Result<void>(List &)> &change)
{
    const auto lock = lockForChange(file);
    if (!lock)
        return lock.error();
    Result<List> list = load(file);
    if (!list)
        return list;
    if (const Result<void> changed = change(*list); !changed)
        return changed.error();
    if (const Result<void> saved = save(*list, file); !saved)
        return saved.error();
    return list;
}

} // namespace onecake
