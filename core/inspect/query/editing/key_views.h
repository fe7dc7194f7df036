// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Named queries: the built-in ones that everybody needs, and a person's own, in a file that keeps
// them from one session to the next.
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
    // The line of the query, not its parsed form, because "today" is another day tomorrow.
    QString query;
    std::optional<ViewSort> sort;

    // What is said of one by its name.
    static constexpr const char *called = QT_TRANSLATE_NOOP("onecake", "view \"%1\"");
    static constexpr const char *unknown =
        QT_TRANSLATE_NOOP("onecake", "there is no view of that name");
    static constexpr const char *taken =
        QT_TRANSLATE_NOOP("onecake", "there already is a view of that name");
    // The error is InvalidInput: the name will not do or is a built-in view's, or the query has a
    // problem.
    [[nodiscard]] Result<void> check() const;

    bool operator==(const KeyView &) const = default;
};

// What everybody needs: by state, by what the next request gets, and by time.
const std::vector<KeyView> &builtInViews();

// A person's own, in their order, none of them named as a built-in one.
using KeyViews = NamedList<KeyView>;

// Returns the path of the user's own file.
QString keyViewsFile();

// Loads the views; none if the file does not exist. The error is InvalidInput and names every
// broken rule.
Result<KeyViews> loadKeyViews(const QString &file);

// As changeSaved().
using KeyViewsChange = std::function<Result<void>(KeyViews &)>;
Result<KeyViews> changeKeyViews(const QString &file, const KeyViewsChange &change);

} // namespace onecake
