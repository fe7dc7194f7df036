// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/trash/recorded_table.h"

#include "core/base/text/shown_text.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

QString remedyFor(const RecordedTable &recorded, const RecordedTable &open)
{
    if (recorded.address.url != open.address.url)
        return u"Open %1 to write it there"_s.arg(spelledOut(recorded.address.url));
    if (recorded.address.account != open.address.account)
        return u"Use credentials of account %1 to write it there"_s.arg(
            spelledOut(recorded.address.account));
    return u"Open table %1 to write it there"_s.arg(spelledOut(recorded.table));
}

} // namespace

RecordedTable recordedTable(const QString &store, const KeyBrowser &browser)
{
    return {store, browser.shape().table, browser.address()};
}

bool isSameTable(const RecordedTable &one, const RecordedTable &other)
{
    return isSamePlace(one.address, other.address) && one.table == other.table;
}

Result<void> checkSameTable(const QString &id, const RecordedTable &recorded,
                            const RecordedTable &open)
{
    if (isSameTable(recorded, open))
        return {};
    if (recorded.address.url.isEmpty())
        return Error{
            ErrorCode::InvalidInput, spelledOut(id),
            u"an older version wrote this down for %1 without saying where that was, so "
            "that it may not be of %2, which is open"_s.arg(inWords(recorded), inWords(open)),
            u"Nothing was written; put right by hand what is to be taken back"_s};
    return Error{ErrorCode::InvalidInput, spelledOut(id),
                 u"this is of %1, and %2 is open, so that nothing was written"_s.arg(
                     inWords(recorded), inWords(open)),
                 remedyFor(recorded, open)};
}

Result<StoreUrl> storeOf(const RecordedTable &recorded)
{
    Result<StoreUrl> named = parseStoreUrl(recorded.store);
    if (!named || recorded.address.url.isEmpty())
        return named;
    Result<StoreUrl> there = parseStoreUrl(recorded.address.url);
    if (!there || there->kind != named->kind)
        return there;
    there->dynamo.profile = named->dynamo.profile;
    there->dynamo.keychain = named->dynamo.keychain;
    there->dynamo.isReadOnly = named->dynamo.isReadOnly;
    return there;
}

QString inWords(const RecordedTable &recorded)
{
    const QString where =
        recorded.address.url.isEmpty() ? spelledOut(recorded.store) : inWords(recorded.address);
    // The address of a table of DynamoDB has its name in it.
    return where.startsWith(u"dynamodb:")
        ? where
        : u"table %1 of %2"_s.arg(spelledOut(recorded.table), where);
}

void insertInto(QJsonObject &object, const RecordedTable &recorded)
{
    object.insert(u"store"_s, recorded.store);
    object.insert(u"table"_s, recorded.table);
    object.insert(u"address"_s, recorded.address.url);
    if (!recorded.address.account.isEmpty())
        object.insert(u"account"_s, recorded.address.account);
}

QVariantList valuesOf(const RecordedTable &recorded)
{
    return {recorded.store, recorded.table, recorded.address.url, recorded.address.account};
}

RecordedTable recordedTableFrom(const QSqlQuery &query, int firstColumn)
{
    const auto text = [&query, firstColumn](int column) {
        return query.value(firstColumn + column).toString();
    };
    return {text(0), text(1), {text(2), text(3)}};
}

} // namespace onecake
