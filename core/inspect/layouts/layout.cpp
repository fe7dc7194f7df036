// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/layouts/layout.h"

#include "core/base/json/json_file.h"
#include "core/base/text/tr.h"
#include "core/inspect/records/field_mapping_json.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

std::vector<KeyAttribute> readKeys(JsonReader &reader)
{
    std::vector<KeyAttribute> keys;
    reader.forEachObject(u"keys", [&keys](JsonReader &key) {
        const QString name = key.requiredText(u"name");
        keys.push_back({name, key.text(u"type")});
    });
    if (keys.empty())
        reader.report(u"keys", tr("has no attribute, expected at least one"));
    return keys;
}

RemovalConsequences readRemoving(JsonReader reader)
{
    RemovalConsequences removing;
    removing.inProgress = translated(reader.requiredText(u"in_progress"));
    removing.completed = translated(reader.requiredText(u"completed"));
    removing.failed = translated(reader.text(u"failed"));
    reader.finish();
    return removing;
}

StaleRule readStale(JsonReader &reader)
{
    StaleRule rule;
    if (const QJsonValue status = reader.raw(u"status"); !status.isUndefined())
        rule.status = readMeaning(reader, u"status"_s, status).value_or(rule.status);
    rule.field = reader.choice(u"field", rule.field);
    rule.isPresent = reader.boolean(u"present", rule.isPresent);
    rule.says = reader.requiredText(u"says");
    return rule;
}

PrefixRule readPrefix(JsonReader &reader)
{
    PrefixRule rule;
    rule.field = reader.choice(u"field", rule.field);
    rule.prefix = reader.requiredText(u"prefix");
    rule.isRecord = reader.boolean(u"is_record", rule.isRecord);
    rule.says = reader.requiredText(u"says");
    return rule;
}

Evidence readEvidence(JsonReader &reader)
{
    constexpr int heaviest = 50;
    Evidence evidence;
    evidence.attribute = reader.text(u"attribute");
    if (reader.has(u"field"))
        evidence.field = reader.choice(u"field", RowField::Key);
    evidence.pattern = reader.text(u"pattern");
    evidence.types = reader.texts(u"types");
    evidence.weight = static_cast<int>(reader.integer(u"weight", 0, -heaviest, heaviest));
    evidence.says = translated(reader.requiredText(u"says"));
    if (evidence.attribute.isEmpty() == !evidence.field.has_value())
        reader.report({}, tr("expected either an attribute or a field to look at"));
    if (!QRegularExpression(evidence.pattern).isValid())
        reader.report(u"pattern", tr("is not a regular expression"));
    if (evidence.weight == 0)
        reader.report(u"weight", tr("is 0, which tells nothing"));
    return evidence;
}

NextRules readNext(JsonReader reader)
{
    NextRules next;
    next.withFailure = reader.choice(u"failed", next.withFailure);
    next.withoutLease = reader.choice(u"without_lease", next.withoutLease);
    next.afterLease = reader.choice(u"lease_over", next.afterLease);
    next.unreadable = reader.choice(u"unreadable", next.unreadable);
    next.isExpiredFirst = reader.boolean(u"expired_first", next.isExpiredFirst);
    next.doesResume = reader.boolean(u"resumes", next.doesResume);
    next.doClaimsExpire = reader.boolean(u"claims_expire", next.doClaimsExpire);
    next.withoutStatus = reader.choice(u"without_status", next.withoutStatus);
    if (reader.has(u"without_expiry"))
        next.withoutExpiry = reader.choice(u"without_expiry", NextRequest::Unknown);
    next.oddTimes = reader.choice(u"odd_times", next.oddTimes);
    reader.finish();
    return next;
}

Signature readSignature(JsonReader reader)
{
    Signature signature;
    signature.attributes = reader.texts(u"attributes");
    reader.forEachObject(u"evidence", [&signature](JsonReader &evidence) {
        signature.evidence.push_back(readEvidence(evidence));
    });
    reader.finish();
    return signature;
}

// The library stores the same in a table with a sort key: what differs.
Layout readSortKeyVariant(JsonReader reader, Layout layout)
{
    layout.id = reader.requiredText(u"id");
    layout.title = translated(reader.requiredText(u"title"));
    layout.keys = readKeys(reader);
    const QString partition = reader.requiredText(u"scope");
    const QString sort = reader.requiredText(u"key");
    layout.fields.scope = {{partition}, ScopeCut::None, {}};
    layout.fields.key = sort;
    layout.notes += reader.texts(u"notes");
    reader.finish();
    return layout;
}

Layout readLayout(JsonReader &reader)
{
    Layout layout;
    layout.id = reader.requiredText(u"id");
    layout.title = translated(reader.requiredText(u"title"));
    layout.summary = translated(reader.requiredText(u"summary"));
    layout.kind = reader.choice(u"kind", layout.kind);
    layout.tables = reader.texts(u"tables");
    layout.keys = readKeys(reader);
    layout.isRenamable = reader.boolean(u"renamable", layout.isRenamable);
    if (reader.has(u"formula"))
        layout.formula = reader.choice(u"formula", KeyFormula::Bicatu);
    JsonReader fields = reader.object(u"fields");
    layout.fields = readFieldMapping(fields);
    layout.removing = readRemoving(reader.object(u"removing"));
    if (reader.has(u"next"))
        layout.next = readNext(reader.object(u"next"));
    reader.forEachObject(u"stale",
                         [&layout](JsonReader &rule) { layout.stale.push_back(readStale(rule)); });
    reader.forEachObject(
        u"prefixes", [&layout](JsonReader &rule) { layout.prefixes.push_back(readPrefix(rule)); });
    layout.notes = reader.texts(u"notes");
    layout.signature = readSignature(reader.object(u"signature"));
    reader.forEachObject(u"sources", [&layout](JsonReader &source) {
        const QString text = source.requiredText(u"text");
        layout.sources.push_back({text, source.requiredText(u"mark")});
    });
    layout.unverified = reader.texts(u"unverified");
    return layout;
}

} // namespace

QString removalConsequence(const Layout &layout, std::optional<RecordStatus> status)
{
    if (status == RecordStatus::InProgress)
        return layout.removing.inProgress;
    if (status == RecordStatus::Completed)
        return layout.removing.completed;
    if (status == RecordStatus::Failed && !layout.removing.failed.isEmpty())
        return layout.removing.failed;
    return tr("What the row protects is unknown: a request with its key may run again.");
}

std::shared_ptr<const Layout> customLayout(LayoutKind kind, const FieldMapping &fields,
                                           const NextRules &next)
{
    Layout layout;
    layout.id = customLayoutId.toString();
    layout.title = tr("Custom mapping");
    layout.summary = tr("Records of a library that is not known here, as mapped by hand.");
    layout.kind = kind;
    layout.fields = fields;
    layout.next = next;
    layout.next.isExpiryAssumed = true;
    layout.isRenamable = true;
    layout.removing.inProgress = tr(
        "A second execution may start while the first still runs, so that there are two effects.");
    layout.removing.completed = tr("The next retry runs again and makes a second effect.");
    layout.removing.failed = tr("The next retry runs again.");
    return std::make_shared<const Layout>(std::move(layout));
}

std::variant<std::vector<Layout>, Problems> layoutsFromJson(const QJsonObject &object)
{
    Problems problems;
    JsonReader reader(object, u"$"_s, &problems);
    std::vector<Layout> layouts{readLayout(reader)};
    if (reader.has(u"with_sort_key"))
        layouts.push_back(readSortKeyVariant(reader.object(u"with_sort_key"), layouts.front()));
    reader.finish();
    if (!problems.empty())
        return problems;
    return layouts;
}

QStringList layoutFiles()
{
    return {u"onecake-dynamodb"_s, u"powertools-python"_s, u"powertools-typescript"_s,
            u"powertools-java"_s,  u"powertools-dotnet"_s, u"bicatu"_s,
            u"arun0009"_s,         u"onecake-sqlite"_s,    u"brandur"_s,
            u"idempotence4j"_s,    u"idempotency4j"_s,     u"nestarc"_s};
}

Result<LayoutCatalog> LayoutCatalog::load()
{
    LayoutCatalog catalog;
    for (const QString &file : layoutFiles()) {
        const Result<QJsonObject> object =
            readJsonFile(file, u":/layouts/%1.json"_s.arg(file), tr("a layout"));
        if (!object)
            return object.error();
        Result<std::vector<Layout>> layouts = resultOf(file, layoutsFromJson(*object));
        if (!layouts)
            return layouts.error();
        for (Layout &layout : *layouts)
            catalog.m_all.push_back(std::make_shared<const Layout>(std::move(layout)));
    }
    return catalog;
}

QStringList LayoutCatalog::ids() const
{
    QStringList ids;
    for (const auto &layout : m_all)
        ids.append(layout->id);
    return ids;
}

Result<std::shared_ptr<const Layout>> LayoutCatalog::find(const QString &id) const
{
    for (const auto &layout : m_all) {
        if (layout->id == id)
            return layout;
    }
    return unknownName(id, tr("is not a known layout; there are: %1"), ids());
}

Result<std::shared_ptr<const Layout>> LayoutCatalog::layoutFor(LayoutKind kind,
                                                               const SavedMapping &saved) const
{
    if (saved.layout.isEmpty())
        return customLayout(kind, saved.fields, saved.next.value_or(NextRules()));
    Result<std::shared_ptr<const Layout>> found = find(saved.layout);
    if (found && (*found)->kind != kind)
        return Error{
            ErrorCode::InvalidInput, saved.layout,
            tr("is a layout of %1, and this store is %2").arg(nameOf((*found)->kind), nameOf(kind)),
            tr("Choose a layout of this kind of store")};
    return found;
}

} // namespace onecake
