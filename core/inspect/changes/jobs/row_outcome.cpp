// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/jobs/row_outcome.h"

#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr qsizetype longestName = 100;
constexpr qsizetype listedMax = 20;

QString described(const Item &item, const QString &attribute)
{
    const auto found = item.find(attribute);
    return found == item.end() ? QString() : describeValue(*found);
}

QString orAbsent(const QString &text)
{
    return text.isEmpty() ? u"absent"_s : text;
}

} // namespace

std::vector<AttributeDifference> differencesBetween(const Item &then, const Item &now)
{
    std::vector<AttributeDifference> differences;
    QStringList names = then.keys();
    for (auto attribute = now.begin(); attribute != now.end(); ++attribute) {
        if (!then.contains(attribute.key()))
            names.append(attribute.key());
    }
    std::sort(names.begin(), names.end());
    for (const QString &name : std::as_const(names)) {
        if (then.contains(name) && now.contains(name) && then.value(name) == now.value(name))
            continue;
        differences.push_back({name, described(then, name), described(now, name)});
    }
    return differences;
}

QString differencesText(const std::vector<AttributeDifference> &differences)
{
    QStringList texts;
    for (const AttributeDifference &difference : differences) {
        if (texts.size() == listedMax) {
            texts.append(
                tr("and %1 more").arg(static_cast<qsizetype>(differences.size()) - listedMax));
            break;
        }
        texts.append(spelledOut(difference.attribute, longestName) + u": "_s
                     + orAbsent(difference.then) + u" → "_s + orAbsent(difference.now));
    }
    return texts.join(u"; "_s);
}

} // namespace onecake
