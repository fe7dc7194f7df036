// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "tests/support/fixture_store.h"

#include "core/base/text/duration_text.h"
#include "core/store/opening/open_store.h"
#include "tests/support/await.h"
#include "tests/support/remote/table_link.h"
#include "tests/support/store_file.h"
#include "tests/support/store_fixture.h"
#include "tests/support/test_now.h"

#include <QDateTime>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace onecake::test {

namespace {

QDir fixtures()
{
    return QDir(QStringLiteral(ONECAKE_SOURCE_DIR "/tests/data/fixtures"));
}

QString written(Instant instant, const QString &unit)
{
    const qint64 ms = toEpochMs(instant);
    if (unit == u"ms")
        return QString::number(ms);
    if (unit == u"s")
        return QString::number(ms / 1000);
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
    return unit == u"iso" ? time.toString(Qt::ISODateWithMs)
                          : time.toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

// "{-18min:ms}" is the instant 18 minutes ago, in milliseconds.
QByteArray withTimes(const QByteArray &text, Instant now)
{
    static const QRegularExpression placeholder(u"\\{([+-])(\\w+):(s|ms|iso|sql)\\}"_s);
    const QString before = QString::fromUtf8(text);
    QString after;
    qsizetype end = 0;
    for (auto all = placeholder.globalMatch(before); all.hasNext();) {
        const QRegularExpressionMatch match = all.next();
        const std::optional<Duration> length = parseDuration(match.capturedView(2));
        if (!length)
            qFatal("%s is no time", qPrintable(match.captured()));
        const Duration offset = match.captured(1) == u"-" ? -*length : *length;
        after += before.sliced(end, match.capturedStart() - end);
        after += written(now + offset, match.captured(3));
        end = match.capturedEnd();
    }
    return (after + before.sliced(end)).toUtf8();
}

QJsonObject madeNow(const QString &name)
{
    const QByteArray text = contentOf(fixtures().filePath(name + u".json"_s));
    QJsonParseError error;
    const auto json = QJsonDocument::fromJson(withTimes(text, testNow()), &error);
    if (!json.isObject())
        qFatal("%s: %s", qPrintable(name), qPrintable(error.errorString()));
    return json.object();
}

QStringList rowsOf(const QString &path, const QString &table)
{
    StoreFile file(path);
    QStringList columns =
        file.list(u"SELECT 'quote(\"' || name || '\")' FROM pragma_table_info('%1')"_s.arg(table));
    QStringList rows =
        file.list(u"SELECT %1 FROM \"%2\""_s.arg(columns.join(u" || ', ' || "_s), table));
    rows.sort();
    return rows;
}

} // namespace

QStringList itemsOf(const QString &url)
{
    const DynamoPlace place = must(parseStoreUrl(url)).dynamo;
    const LinkPtr link = linkTo(place.endpoint, place.table);
    const QJsonObject scanned =
        callOrFail(*link, u"Scan"_s, {{u"TableName"_s, place.table}, {u"ConsistentRead"_s, true}});
    QStringList items;
    const QJsonArray list = scanned.value(u"Items").toArray();
    for (const QJsonValue &item : list)
        items.append(
            QString::fromUtf8(QJsonDocument(item.toObject()).toJson(QJsonDocument::Compact)));
    items.sort();
    return items;
}

void addFixtureRows()
{
    QTest::addColumn<QString>("fixture");
    const QStringList files = fixtures().entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file.chopped(5))) << file.chopped(5);
}

FixtureStore::FixtureStore(const QString &name)
    : m_made(madeNow(name))
{
    const QJsonArray keys = m_made.value(u"keys").toArray();
    for (const QJsonValue &key : keys)
        m_keys.append(key.toString());
    if (isRemote())
        makeTable();
    else
        makeFile();
    if (m_made.value(u"isOurs").toBool())
        putOrders(*must(await(openStore(must(parseStoreUrl(m_url))))));
    if (contents().size() != contentsWithoutIt().size() + 1)
        qFatal("%s: not one record is the one that is looked for", qPrintable(name));
}

void FixtureStore::makeTable()
{
    const LinkPtr link = linkToEmulator();
    test::makeTable(*link, m_keys);
    const QString ttl = m_made.value(u"ttl").toString();
    if (!ttl.isEmpty())
        turnTimeToLiveOnFor(*link, ttl);
    const QJsonArray items = m_made.value(u"items").toArray();
    for (const QJsonValue &item : items)
        callOrFail(*link, u"PutItem"_s, {{u"TableName"_s, link->place().table}, {u"Item"_s, item}});
    m_url = textOf({StoreKind::DynamoDb, {}, false, link->place()});
}

void FixtureStore::makeFile()
{
    const QString path = m_folder.filePath(u"keys.db"_s);
    m_url = u"sqlite:"_s + path;
    const QJsonArray statements = m_made.value(u"sql").toArray();
    for (const QJsonValue &sql : statements)
        StoreFile(path).run(sql.toString());
}

QString FixtureStore::layout() const
{
    return m_made.value(u"layout").toString();
}

QString FixtureStore::key() const
{
    return m_made[u"sought"][u"key"].toString();
}

QString FixtureStore::scope() const
{
    return m_made[u"sought"][u"scope"].toString();
}

QString FixtureStore::state() const
{
    return m_made[u"sought"][u"state"].toString();
}

QString FixtureStore::view() const
{
    return state() == u"stuck" ? u"Stuck"_s : u"In progress"_s;
}

QString FixtureStore::query() const
{
    return state() == u"stuck" ? u"status:stuck"_s : u"status:in-progress"_s;
}

QStringList FixtureStore::contents() const
{
    if (isRemote())
        return itemsOf(m_url);
    const QString file = must(parseStoreUrl(m_url)).file;
    return rowsOf(file, m_made.value(u"table").toString());
}

QStringList FixtureStore::contentsWithoutIt() const
{
    QStringList texts = contents();
    texts.removeIf(
        [this](const QString &text) { return text.contains(key()) && text.contains(scope()); });
    return texts;
}

} // namespace onecake::test
