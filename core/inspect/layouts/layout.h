// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A Layout describes how one library stores its records, as a data file under resources/layouts:
// where its fields stand, by what it is recognised, and what an operator must know before removing
// one of its records.
#pragma once

#include "core/base/json/json_reader.h"
#include "core/base/result.h"
#include "core/inspect/keyhash/key_formula.h"
#include "core/inspect/records/field_mapping.h"
#include "core/inspect/records/field_mapping_json.h"

#include <memory>

namespace onecake {

// One part of a table's key: in DynamoDB the partition key or the sort key (in this order), in SQL
// a column of the primary key or of the unique index.
struct KeyAttribute {
    QString name;
    // DynamoDB: "S", "N" or "B"; SQL: the declared type, may be empty.
    QString type;

    bool operator==(const KeyAttribute &) const = default;
};

// What happens after a record is removed, by the status of the record; one sentence each.
struct RemovalConsequences {
    QString inProgress;
    QString completed;
    QString failed; // empty if the library stores no failures
};

// A rule for a field that is left over from before, or missing where one would expect it.
struct StaleRule {
    RecordStatus status = RecordStatus::Completed; // applies to rows of this status…
    RowField field = RowField::Lease; // …where this field…
    bool isPresent = true; // …has a value (true) or has none (false)
    QString says; // the remark, a sentence; "%1" is the name of the attribute
};

// A rule for field values that begin with a prefix.
struct PrefixRule {
    RowField field = RowField::Key;
    QString prefix;
    bool isRecord = true; // false: the row is not a record, and `says` tells what it is
    QString says;
};

// A clue for or against a layout, looked for in sample rows.
struct Evidence {
    // The attribute; its presence is the clue if `pattern` and `types` are empty.
    QString attribute;
    std::optional<RowField> field; // or, instead, the attribute of this field
    QString pattern; // a regular expression on the value
    QStringList types; // DynamoDB types
    int weight = 0; // negative: against the layout
    QString says; // a sentence: what was found
};

struct Signature {
    QStringList attributes; // all of them must occur
    std::vector<Evidence> evidence;
};

struct SourceNote {
    QString text;
    QString mark; // how it is known: "src", "doc" or "inferred"
};

struct Layout {
    QString id;
    QString title;
    QString summary;
    LayoutKind kind = LayoutKind::DynamoDb;
    QStringList tables; // the usual names of its tables
    std::vector<KeyAttribute> keys;
    bool isRenamable = false; // the library lets its users name the attributes
    std::optional<KeyFormula> formula; // if the library derives the key from the payload
    FieldMapping fields;
    RemovalConsequences removing;
    NextRules next;
    std::vector<StaleRule> stale;
    std::vector<PrefixRule> prefixes;
    QStringList notes; // facts worth knowing about the whole table, a sentence each
    Signature signature;
    std::vector<SourceNote> sources;
    QStringList unverified; // what is not verified: the field, then why
};

// Returns what happens after a row of this status is removed.
QString removalConsequence(const Layout &layout, std::optional<RecordStatus> status);

// The layout for records of a library that OneCake does not know, which does `next`.
std::shared_ptr<const Layout> customLayout(LayoutKind kind, const FieldMapping &fields,
                                           const NextRules &next = {});

// Parses a layout object. Returns its layout, followed by that of the same library with a sort key
// if it has one; or every broken rule.
std::variant<std::vector<Layout>, Problems> layoutsFromJson(const QJsonObject &object);

// The layouts that come with OneCake.
class LayoutCatalog
{
public:
    // Loads all layouts; the error names the damaged file.
    static Result<LayoutCatalog> load();

    // All layouts: OneCake's own first, then by how common they are.
    [[nodiscard]] const std::vector<std::shared_ptr<const Layout>> &all() const { return m_all; }
    [[nodiscard]] QStringList ids() const;

    // Finds a layout. For an unknown id, the error lists all ids and names the closest one.
    [[nodiscard]] Result<std::shared_ptr<const Layout>> find(const QString &id) const;

    // Returns the layout for reading with a saved mapping: the layout that the mapping changes, or
    // a layout made from the mapping alone. The error names a layout that is unknown or of another
    // kind of store.
    [[nodiscard]] Result<std::shared_ptr<const Layout>> layoutFor(LayoutKind kind,
                                                                  const SavedMapping &saved) const;

private:
    std::vector<std::shared_ptr<const Layout>> m_all;
};

// The files under resources/layouts, in the order of the catalog.
QStringList layoutFiles();

} // namespace onecake
