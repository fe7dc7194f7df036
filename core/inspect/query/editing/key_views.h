// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Queries under a name, to come back to: those that everybody needs, and a person's own, in a file
// that holds them from one session to the next.
#pragma once

#include "core/base/json/named_list.h"
#include "core/inspect/query/language/query.h"

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

    static constexpr QStringView noun = u"view";
    // The error is InvalidInput: the name will not do or is a built-in view's, or the query has a
    // problem.
    [[nodiscard]] Result<void> check() const;

    bool operator==(const KeyView &) const = default;
};

// In progress, stuck, expired, expiring within the hour, failed, most replayed.
const std::vector<KeyView> &builtInViews();

// A person's own, in their order, none of them named as a built-in one.
using KeyViews = NamedList<KeyView>;

// The user's own.
QString keyViewsFile();

// None where there is no such file. The error is InvalidInput and names every broken rule.
Result<KeyViews> loadKeyViews(const QString &file);

// As changeSaved().
using KeyViewsChange = std::function<Result<void>(KeyViews &)>;
Result<KeyViews> changeKeyViews(const QString &file, const KeyViewsChange &change);

} // namespace onecake
