// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/models/store_text.h"

#include "core/base/text/hidden_places.h"
#include "core/base/text/tr.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

bool areHiddenNow = false; // of the thread that has the windows

} // namespace

void setPlacesHidden(bool areHidden)
{
    areHiddenNow = areHidden;
}

bool arePlacesHidden()
{
    return areHiddenNow;
}

QString shownWithPlaces(const QString &text)
{
    return arePlacesHidden() ? withoutPlaces(text) : text;
}

QString shownSentence(const Error &error)
{
    return shownWithPlaces(sentence(error));
}

QString shortNameOf(const StoreUrl &url)
{
    if (url.kind == StoreKind::Memory)
        return tr("memory");
    if (arePlacesHidden())
        return url.kind == StoreKind::Sqlite ? tr("a SQLite file") : tr("a DynamoDB table");
    if (url.kind == StoreKind::Sqlite)
        return QFileInfo(url.file).fileName();
    const DynamoPlace &place = url.dynamo;
    const QString table = tr("the table %1").arg(place.table);
    if (!place.endpoint.isEmpty())
        return tr("%1 at %2").arg(table, place.endpoint.authority());
    return place.region.isEmpty() ? table : tr("%1 in %2").arg(table, place.region);
}

} // namespace onecake
