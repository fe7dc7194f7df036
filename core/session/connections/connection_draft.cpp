// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/connections/connection_draft.h"

#include "core/base/text/tr.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

using Found = std::optional<DraftProblem>;

// Any will do where it is not looked at.
const QString someTable = u"any-table"_s;

// The one parser of stores' names judges each part by itself.
Found problemIn(const DynamoPlace &place, DraftField field)
{
    const Result<StoreUrl> parsed = parseStoreUrl(u"dynamodb:"_s + textOf(place));
    if (parsed)
        return std::nullopt;
    Error error = parsed.error();
    error.where.clear();
    QString said = sentence(error);
    return DraftProblem{field, said.replace(0, 1, said.at(0).toUpper())};
}

QString trimmedFile(const ConnectionDraft &draft)
{
    const QString file = draft.file.trimmed();
    return file.startsWith(u"~/") ? QDir::homePath() + file.mid(1) : file;
}

Found problemOfFile(const ConnectionDraft &draft)
{
    const QString file = trimmedFile(draft);
    if (file.isEmpty())
        return DraftProblem{DraftField::File, tr("Name the SQLite file, or choose one.")};
    if (!QDir::isAbsolutePath(file))
        return DraftProblem{
            DraftField::File,
            tr("\"%1\" is not a full path, expected one such as /srv/orders.db.").arg(file)};
    return std::nullopt;
}

Found problemOfEndpoint(const ConnectionDraft &draft)
{
    DynamoPlace place;
    place.table = someTable;
    place.endpoint = QUrl(draft.endpoint.trimmed(), QUrl::StrictMode);
    if (!draft.endpoint.trimmed().isEmpty() && !place.endpoint.isValid())
        return DraftProblem{DraftField::Endpoint,
                            tr("The endpoint is not a web address, expected such as "
                               "http://127.0.0.1:8000, or nothing for AWS.")};
    const bool isPlain = place.endpoint.scheme() == u"http" && !isLoopback(place.endpoint);
    if (isPlain && !draft.allowsPlainHttp && place.endpoint.userInfo().isEmpty())
        return DraftProblem{DraftField::Endpoint,
                            tr("Over http:// everything would go to %1 unencrypted; use https://, "
                               "or allow it if the "
                               "network in between is your own.")
                                .arg(place.endpoint.host())};
    place.allowsPlainHttp = draft.allowsPlainHttp;
    return problemIn(place, DraftField::Endpoint);
}

Found problemOfRegion(const ConnectionDraft &draft)
{
    DynamoPlace place;
    place.table = someTable;
    place.region = draft.region.trimmed();
    return problemIn(place, DraftField::Region);
}

Found problemOfTable(const ConnectionDraft &draft)
{
    if (draft.table.trimmed().isEmpty())
        return DraftProblem{DraftField::Table, tr("Name the table, or list the tables there are.")};
    DynamoPlace place;
    place.table = draft.table.trimmed();
    // What follows a question mark is not the table's.
    if (place.table.contains(u'?'))
        return DraftProblem{DraftField::Table,
                            tr("A table's name has letters, digits, dots, dashes and underscores "
                               "only.")};
    return problemIn(place, DraftField::Table);
}

Found problemOfCredentials(const ConnectionDraft &draft)
{
    if (draft.origin == CredentialOrigin::Profile && draft.profile.trimmed().isEmpty())
        return DraftProblem{DraftField::Profile, tr("Choose a profile of the shared AWS files.")};
    if (draft.origin != CredentialOrigin::Keychain)
        return std::nullopt;
    const bool hasId = !draft.accessKeyId.trimmed().isEmpty();
    const bool hasSecret = !draft.secretAccessKey.trimmed().isEmpty();
    if (!hasId && !hasSecret && draft.name.trimmed().isEmpty())
        return DraftProblem{
            DraftField::AccessKeyId,
            tr("Type the access key; without a name, none can be kept for it yet.")};
    if (hasId && !hasSecret)
        return DraftProblem{DraftField::SecretAccessKey,
                            tr("The access key's secret is missing; it is needed with its ID.")};
    if (!hasId && (hasSecret || !draft.sessionToken.trimmed().isEmpty()))
        return DraftProblem{DraftField::AccessKeyId,
                            tr("The access key's ID is missing; it is needed with its secret.")};
    return std::nullopt;
}

Found problemOfName(const ConnectionDraft &draft)
{
    if (draft.name.trimmed().isEmpty())
        return DraftProblem{DraftField::Name, tr("Give the connection a name.")};
    const Result<void> checked = connectionOf(draft).check();
    if (checked)
        return std::nullopt;
    QString said = sentence(checked.error());
    return DraftProblem{DraftField::Name, said.replace(0, 1, said.at(0).toUpper())};
}

} // namespace

std::optional<DraftProblem> problemOf(const ConnectionDraft &draft, DraftUse use)
{
    using Check = Found (*)(const ConnectionDraft &);
    std::vector<Check> checks;
    if (draft.kind == StoreKind::Sqlite)
        checks = {problemOfFile};
    else
        checks = {problemOfEndpoint, problemOfRegion};
    if (draft.kind == StoreKind::DynamoDb && use != DraftUse::ListTables)
        checks.push_back(problemOfTable);
    if (draft.kind == StoreKind::DynamoDb)
        checks.push_back(problemOfCredentials);
    if (use == DraftUse::Save)
        checks.push_back(problemOfName);
    for (const Check &check : checks) {
        if (Found problem = check(draft))
            return problem;
    }
    return std::nullopt;
}

StoreUrl storeOf(const ConnectionDraft &draft)
{
    StoreUrl store;
    store.kind = draft.kind;
    if (draft.kind != StoreKind::DynamoDb) {
        store.file = QDir::cleanPath(trimmedFile(draft));
        return store;
    }
    DynamoPlace &place = store.dynamo;
    place.table = draft.table.trimmed();
    place.endpoint = QUrl(draft.endpoint.trimmed()).adjusted(QUrl::RemovePath);
    place.region = draft.region.trimmed();
    place.allowsPlainHttp =
        draft.allowsPlainHttp && place.endpoint.scheme() == u"http" && !isLoopback(place.endpoint);
    if (draft.origin == CredentialOrigin::Profile)
        place.profile = draft.profile.trimmed();
    if (draft.origin == CredentialOrigin::Keychain)
        place.keychain = draft.name.trimmed();
    return store;
}

Connection connectionOf(const ConnectionDraft &draft)
{
    return {draft.name.trimmed(), storeOf(draft), draft.isProduction, draft.isReadOnly};
}

std::optional<AwsCredentials> secretOf(const ConnectionDraft &draft)
{
    const bool isTyped = !draft.accessKeyId.trimmed().isEmpty();
    if (draft.kind != StoreKind::DynamoDb || draft.origin != CredentialOrigin::Keychain || !isTyped)
        return std::nullopt;
    AwsCredentials secret;
    secret.accessKeyId = draft.accessKeyId.trimmed().toUtf8();
    secret.secretAccessKey = draft.secretAccessKey.trimmed().toUtf8();
    secret.sessionToken = draft.sessionToken.trimmed().toUtf8();
    return secret;
}

ConnectionDraft draftOf(const Connection &connection)
{
    ConnectionDraft draft;
    draft.name = connection.name;
    draft.kind = connection.store.kind;
    draft.file = connection.store.file;
    const DynamoPlace &place = connection.store.dynamo;
    draft.endpoint = place.endpoint.toString();
    draft.allowsPlainHttp = place.allowsPlainHttp;
    draft.region = place.region;
    draft.table = place.table;
    if (draft.kind == StoreKind::DynamoDb)
        draft.origin = originOf(connection);
    draft.profile = place.profile;
    draft.isProduction = connection.isProduction;
    draft.isReadOnly = connection.isReadOnly;
    return draft;
}

bool isReadOnlyByDefault(const ConnectionDraft &draft)
{
    return isReadOnlyByDefault(storeOf(draft));
}

} // namespace onecake
