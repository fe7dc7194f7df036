// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// How one library stores its records: a row of data under resources/layouts. Where its fields
// stand, by what it is recognised, and what an operator has to know before removing a record of it.
#pragma once

#include "core/base/json/json_reader.h"
#include "core/base/result.h"
#include "core/inspect/keyhash/key_formula.h"
#include "core/inspect/records/field_mapping.h"
#include "core/inspect/records/field_mapping_json.h"

#include <memory>

namespace onecake {

// A part of a table's key: in DynamoDB the partition key and then the sort key, in SQL the columns
// of the primary key or of the unique index.
struct KeyAttribute {
    QString name;
    QString type; // DynamoDB: "S", "N", "B"; SQL: as it was declared, may be empty

    bool operator==(const KeyAttribute &) const = default;
};

// What happens after a record is removed, by its status; one sentence each.
struct RemovalConsequences {
    QString inProgress;
    QString completed;
    QString failed; // empty where the library stores no failures
};

// What is left over from before, or missing where one would expect it.
struct StaleRule {
    RecordStatus status = RecordStatus::Completed; // a row of this status…
    RowField field = RowField::Lease; // …where this field…
    bool isPresent = true; // …has a value, or has none
    QString says; // is worth this sentence; "%1" is the attribute's name
};

// A value that begins like this has a meaning of its own.
struct PrefixRule {
    RowField field = RowField::Key;
    QString prefix;
    bool isRecord = true; // false: the row is none, and `says` what it is
    QString says;
};

// A clue for or against a layout, looked for in sample rows.
struct Evidence {
    QString attribute; // its being there is the clue, if there are neither pattern nor types
    std::optional<RowField> field; // or the attribute of this field
    QString pattern; // a regular expression on the value
    QStringList types; // types of DynamoDB
    int weight = 0; // against it if below zero
    QString says; // a sentence: what was found
};

struct Signature {
    QStringList attributes; // all of them must occur
    std::vector<Evidence> evidence;
};

struct SourceNote {
    QString text;
    QString mark; // "src", "doc", "inferred": how it is known
};

struct Layout {
    QString id;
    QString title;
    QString summary;
    LayoutKind kind = LayoutKind::DynamoDb;
    QStringList tables; // names that its tables usually have
    std::vector<KeyAttribute> keys;
    bool isRenamable = false; // the library lets its users name the attributes
    std::optional<KeyFormula> formula; // where the library takes the key from the payload
    FieldMapping fields;
    RemovalConsequences removing;
    NextRules next;
    std::vector<StaleRule> stale;
    std::vector<PrefixRule> prefixes;
    QStringList notes; // facts worth knowing about the whole table, a sentence each
    Signature signature;
    std::vector<SourceNote> sources;
    QStringList unverified; // what nobody has checked: the field, then why
};

// What happens after removing a row of this status.
QString removalConsequence(const Layout &layout, std::optional<RecordStatus> status);

// For records of a library that is not known here.
inline constexpr QStringView customLayoutId = u"custom";
std::shared_ptr<const Layout> customLayout(LayoutKind kind, const FieldMapping &fields);

// The layout of an object, and after it that of the same library with a sort key, if it has one;
// or every broken rule.
std::variant<std::vector<Layout>, Problems> layoutsFromJson(const QJsonObject &object);

// The layouts that come with OneCake.
class LayoutCatalog
{
public:
    // All of them, or which file is damaged.
    static Result<LayoutCatalog> load();

    // Ours first, then by how often they are met.
    [[nodiscard]] const std::vector<std::shared_ptr<const Layout>> &all() const { return m_all; }
    [[nodiscard]] QStringList ids() const;

    // An unknown id is an error that lists what there is and names the closest.
    [[nodiscard]] Result<std::shared_ptr<const Layout>> find(const QString &id) const;

    // What to read with a mapping that somebody saved: the layout that it changes, or a layout made
    // of it alone. An error names a layout that is not known, or one of another kind of store.
    [[nodiscard]] Result<std::shared_ptr<const Layout>> layoutFor(LayoutKind kind,
                                                                  const SavedMapping &saved) const;

private:
    std::vector<std::shared_ptr<const Layout>> m_all;
};

// The files under resources/layouts, in the order of the catalog.
QStringList layoutFiles();

} // namespace onecake
