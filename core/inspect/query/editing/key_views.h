// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Queries under a name, to come back to: those that everybody needs, and a person's own, in a file
// that holds them from one session to the next.
#pragma once

#include "core/base/result.h"
#include "core/inspect/query/language/query.h"

#include <functional>

namespace onecake {

struct ViewSort {
    QueryField field = QueryField::Created;
    bool isDescending = false;

    bool operator==(const ViewSort &) const = default;
};

struct KeyView {
    QString name;
    QString query; // its line, because "today" is another day tomorrow
    std::optional<ViewSort> sort;

    bool operator==(const KeyView &) const = default;
};

// In progress, stuck, expired, expiring within the hour, failed, most replayed.
const std::vector<KeyView> &builtInViews();

// A person's own, in their order, each name once and none of the built-in ones.
class KeyViews
{
public:
    [[nodiscard]] const std::vector<KeyView> &all() const { return m_all; }
    [[nodiscard]] const KeyView *find(const QString &name) const;

    // The errors are InvalidInput: the name will not do or is taken, the query has a problem, or
    // there is none of that name.
    Result<void> add(KeyView view);
    Result<void> replace(const QString &name, KeyView view);
    Result<void> remove(const QString &name);

    bool operator==(const KeyViews &) const = default;

private:
    std::vector<KeyView> m_all;
};

// The user's own.
QString keyViewsFile();

// None where there is no such file. The error is InvalidInput and names every broken rule.
Result<KeyViews> loadKeyViews(const QString &file);

// What is in the file, changed, and saved again: at once or not at all, and without losing what
// another process changes meanwhile. A file that cannot be read is left as it is. Where the change
// fails, nothing is saved.
using KeyViewsChange = std::function<Result<void>(KeyViews &)>;
Result<KeyViews> changeKeyViews(const QString &file, const KeyViewsChange &change);

} // namespace onecake
