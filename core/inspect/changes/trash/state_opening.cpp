// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/changes/trash/state_opening.h"

#include "core/base/json/strict_json.h"
#include "core/base/regular_file.h"
#include "core/base/text/tr.h"
#include "core/inspect/changes/trash/state_file.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

QByteArray textOf(const QJsonValue &json)
{
    const QJsonDocument document =
        json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
    return document.toJson(QJsonDocument::Compact);
}

// A file is where an older version named it; where it named a table of DynamoDB, the environment
// had its say, and the address is not known.
StoreAddress addressNamed(const QString &store)
{
    const Result<StoreUrl> named = parseStoreUrl(store);
    if (!named || named->kind == StoreKind::DynamoDb)
        return {};
    const Result<StoreAddress> address = addressOf(*named, {});
    return address ? *address : StoreAddress();
}

RecordedTable tableOf(const QJsonObject &line)
{
    const QString store = line[u"store"].toString();
    return {store, line[u"table"].toString(),
            line.contains(u"address")
                ? StoreAddress{line[u"address"].toString(), line[u"account"].toString()}
                : addressNamed(store)};
}

// The next whole line of a file, and nothing of it where it is damaged; false: there is none. What
// was cut off while it was being written is none.
bool readLine(QFile *file, QJsonObject *line)
{
    const QByteArray text = file->readLine();
    const auto parsed = parseStrictJson(text.chopped(text.endsWith('\n') ? 1 : 0));
    const auto *object = std::get_if<QJsonObject>(&parsed);
    *line = object != nullptr ? *object : QJsonObject();
    return text.endsWith('\n');
}

// A removal that an older version wrote: its head, and then in any order rows, the number before
// which rows were begun, outcomes of rows that follow each other, what more there is to say of one,
// and the end.
class OldRemoval
{
public:
    OldRemoval(StateFile *state, QFile *file, QString path)
        : m_state(*state)
        , m_file(*file)
        , m_path(std::move(path))
        , m_row(state->prepare(u"INSERT OR REPLACE INTO removed_row VALUES (?, ?, ?, ?)"_s))
        , m_outcome(state->prepare(u"INSERT OR REPLACE INTO settled (removal, first, last, "
                                   "outcome) VALUES (?, ?, ?, ?)"_s))
    {}

    void takeOver()
    {
        QJsonObject line;
        if (!readLine(&m_file, &line))
            return; // nothing was begun
        const RemovalHead head = headFrom(line);
        QSqlQuery known = m_state.run(u"SELECT 1 FROM removal WHERE id = ?"_s, {head.id});
        if (m_state.next(known))
            return; // it was taken over, and its file left behind
        m_removal = insertRemoval(&m_state, head);
        set(u"bytes"_s, m_file.size());
        if (head.store.isEmpty())
            set(u"problem"_s,
                tr("%1 does not say to which store its rows belong; they can be restored by hand.")
                    .arg(m_path));
        while (readLine(&m_file, &line)) {
            ++m_lines;
            take(line);
        }
        // Rows whose lines are damaged are told as such.
        m_state.run(u"WITH RECURSIVE each (number) AS (SELECT max(number) FROM (SELECT number FROM "
                    "removed_row WHERE removal = ? UNION SELECT last FROM settled WHERE removal = "
                    "?) UNION ALL SELECT number - 1 FROM each WHERE number > 0) INSERT OR IGNORE "
                    "INTO removed_row SELECT ?, number, '{}', '{}' FROM each WHERE number >= 0"_s,
                    {m_removal, m_removal, m_removal});
        // A list that was not written down whole was not begun, and without rows nothing was.
        m_state.run(u"DELETE FROM removal WHERE number = ? AND begun = 0 AND (SELECT count(*) FROM "
                    "removed_row WHERE removal = ?) < iif(is_list, coalesce(expected, 1), 1)"_s,
                    {m_removal, m_removal});
    }

private:
    RemovalHead headFrom(const QJsonObject &line)
    {
        RemovalHead head;
        head.id = line[u"id"].toString();
        if (line[u"removal"].toInt() != 1 || head.id.isEmpty()) {
            head.id = QFileInfo(m_path).completeBaseName().section(u'-', 1);
            return head;
        }
        static_cast<RecordedTable &>(head) = tableOf(line);
        head.layout = line[u"layout"].toString();
        head.query = line[u"query"].toString();
        head.confirmedAt = fromEpochMs(line[u"confirmed"].toInteger());
        if (line.contains(u"total"))
            head.total = line[u"total"].toInteger();
        head.isList = line[u"list"].toBool(true);
        head.isKept = line[u"kept"].toBool(true);
        return head;
    }

    void set(const QString &column, const QVariant &value)
    {
        m_state.run(u"UPDATE removal SET %1 = ? WHERE number = ?"_s.arg(column),
                    {value, m_removal});
    }

    // Every row has a line, so that no number can be as large as the number of lines.
    [[nodiscard]] bool isPlausible(qint64 number) const { return number >= 0 && number < m_lines; }

    void take(const QJsonObject &line)
    {
        if (const qint64 number = line[u"n"].toInteger(-1); isPlausible(number)) {
            m_state.run(m_row, {m_removal, number, textOf(line[u"id"]), textOf(line[u"item"])});
        } else if (line.contains(u"from")) {
            qint64 settled = line[u"from"].toInteger(-1);
            for (const QChar outcome : line[u"outcomes"].toString()) {
                if (isPlausible(settled))
                    m_state.run(m_outcome, {m_removal, settled, settled, QString(outcome)});
                ++settled;
            }
        } else if (line.contains(u"of")) {
            m_state.run(u"UPDATE settled SET says = ?, differences = ? "
                        "WHERE removal = ? AND first = ?"_s,
                        {line[u"says"].toString(), textOf(line[u"differences"].toArray()),
                         m_removal, line[u"of"].toInteger()});
        } else if (line.contains(u"begun")) {
            set(u"begun"_s, line[u"begun"].toInteger());
        } else if (line.contains(u"end")) {
            set(u"ended"_s, line[u"end"].toInteger());
        }
    }

    StateFile &m_state;
    QFile &m_file;
    QString m_path;
    QSqlQuery m_row;
    QSqlQuery m_outcome;
    qint64 m_removal = 0;
    qint64 m_lines = 0;
};

void takeOverHistory(StateFile *state, QFile *file)
{
    QJsonObject line;
    while (readLine(file, &line)) {
        const QString id = line[u"id"].toString();
        if (id.isEmpty())
            continue;
        state->run(u"INSERT OR IGNORE INTO change (store, table_name, address, account, id, kind, "
                   "at, says, is_undone, removal, row_id, before, after) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                   valuesOf(tableOf(line))
                       + QVariantList{id, line[u"kind"].toString(), line[u"at"].toInteger(),
                                      line[u"says"].toString(), line[u"undone"].toBool(),
                                      line[u"removal"].toString(), textOf(line[u"row"]),
                                      textOf(line[u"before"]), textOf(line[u"after"])});
    }
}

} // namespace

Result<std::unique_ptr<StateFile>> openState(const QString &folder)
{
    Result<std::unique_ptr<StateFile>> state = StateFile::open(folder);
    const QDir dir(folder);
    const auto oldFiles = [&dir] {
        return dir.entryList({u"*.jsonl"_s, u"history"_s}, QDir::Files | QDir::NoSymLinks,
                             QDir::Name);
    };
    if (!state || oldFiles().isEmpty())
        return state;
    QStringList taken;
    const Result<void> changed = (*state)->change(StateFile::Durability::Durable, [&] {
        const QStringList names = oldFiles();
        for (const QString &name : names) {
            const QString path = dir.filePath(name);
            QLockFile lock(path + u".lock"_s);
            lock.setStaleLockTime(0);
            if (!lock.tryLock(0))
                continue;
            const auto file = openRegularFile(path, path, tr("removals of an older version"));
            if (!file)
                continue;
            if (name == u"history")
                takeOverHistory(state->get(), file->get());
            else
                OldRemoval(state->get(), file->get(), path).takeOver();
            taken.append(path);
        }
    });
    if (!changed)
        return changed.error();
    for (const QString &file : std::as_const(taken))
        QFile::remove(file);
    return state;
}

Result<void> readState(const QString &folder, const QString &sql, const QVariantList &values,
                       const std::function<bool(const QSqlQuery &row)> &take)
{
    if (!QFileInfo::exists(folder))
        return {};
    const Result<std::unique_ptr<StateFile>> state = openState(folder);
    if (!state)
        return state.error();
    QSqlQuery query = (*state)->run(sql, values);
    while ((*state)->next(query) && take(query)) {}
    const std::optional<Error> failed = (*state)->takeError();
    return failed ? Result<void>(*failed) : Result<void>();
}

Result<void> changeState(const QString &folder, const std::function<void(StateFile *)> &work)
{
    const Result<std::unique_ptr<StateFile>> state = openState(folder);
    if (!state)
        return state.error();
    return (*state)->change(StateFile::Durability::Durable, [&] { work(state->get()); });
}

} // namespace onecake
