// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/lookup/payload_search.h"

#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/inspect/query/editing/query_edit.h"
#include "core/inspect/query/matching/query_filter.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr int sampleRows = 500;
// Each of them may hold 400 kB, and all that is read is paid for.
constexpr int sampleRowsRemote = 25;
constexpr qint64 sampleItems = 2000;
constexpr std::size_t keysAskedMax = 1000;
constexpr qsizetype shownTextMax = 200;
constexpr qsizetype shownPrefixes = 10;

// What the first rows of the table tell.
struct Sample {
    std::vector<StoredRow> rows;
    QStringList keys; // of the rows
    QStringList scopes; // each once
    bool isWholeTable = false;
    ReadCost cost;
};

QCoro::Task<Result<Sample>> sampleOf(const OpenedTable *table)
{
    const bool isRemote = table->store.kind == StoreKind::DynamoDb;
    PageRequest request{.rowsMax = isRemote ? sampleRowsRemote : sampleRows,
                        .itemsReadMax = sampleItems};
    Result<RowPage> page = co_await table->browser->page(std::move(request));
    if (!page)
        co_return page.error();
    Sample sample{std::move(page->rows), {}, {}, !page->next, page->cost};
    for (const StoredRow &row : sample.rows) {
        const DecodedRecord record = table->reader.read(row.item);
        sample.keys.append(record.key);
        sample.scopes.append(record.scope);
    }
    sample.scopes.removeDuplicates();
    co_return sample;
}

// The hash in a key.
QString hashIn(const QString &key)
{
    return key.mid(key.lastIndexOf(u'#') + 1);
}

// Of the rows, those whose key one of the variants makes, by the likeliest that does.
class VariantMatch
{
public:
    VariantMatch(const std::vector<KeyVariant> *variants, QString prefix)
        : m_prefix(std::move(prefix))
    {
        for (std::size_t index = 0; index < variants->size(); ++index)
            m_variantOf.insert((*variants)[index].digest, index);
    }

    void look(const QString &key, const StoredRow &row)
    {
        auto found = m_variantOf.constFind(key);
        if (found == m_variantOf.constEnd() && key.contains(u'#')) {
            const QString hash = hashIn(key);
            const QString prefix = key.chopped(hash.size() + 1);
            if (m_prefix.isEmpty() || prefix == m_prefix)
                found = m_variantOf.constFind(hash);
        }
        if (found == m_variantOf.constEnd() || (m_variant && *m_variant < *found))
            return;
        if (m_variant != *found)
            m_rows.clear();
        m_variant = *found;
        m_rows.push_back(row);
    }

    [[nodiscard]] std::optional<std::size_t> variant() const { return m_variant; }
    [[nodiscard]] std::vector<StoredRow> takeRows() { return std::move(m_rows); }

private:
    QString m_prefix;
    QHash<QString, std::size_t> m_variantOf; // by the digest
    std::optional<std::size_t> m_variant;
    std::vector<StoredRow> m_rows;
};

// Whether the key stands in the sort key, so that a key alone names no row.
bool needsPartition(const OpenedTable &table)
{
    const TableShape &shape = table.browser->shape();
    const ScopeSource &scope = table.reader.fields().scope;
    return shape.kind == LayoutKind::DynamoDb && shape.keys.size() == 2
        && scope.cut == ScopeCut::None && scope.attributes == QStringList{shape.keys.front().name};
}

QCoro::Task<Result<void>> readAll(const OpenedTable *table, Query query, Instant now,
                                  PayloadFindings *findings)
{
    const RowFilter filter = filterFor(query, table->reader, now);
    PageRequest request{.filter = filter};
    do {
        PageRequest next = request;
        Result<RowPage> page = co_await table->browser->page(std::move(next));
        if (!page)
            co_return page.error();
        findings->cost += page->cost;
        std::move(page->rows.begin(), page->rows.end(), std::back_inserter(findings->rows));
        request.after = page->next;
    } while (request.after);
    co_return Result<void>();
}

struct AskedKey {
    Query query;
    std::size_t variant = 0;
};

std::vector<AskedKey> keysToAsk(const OpenedTable &table, const Sample &sample,
                                const QStringList &prefixes,
                                const std::vector<KeyVariant> &variants)
{
    const QStringList partitions = needsPartition(table) ? sample.scopes : QStringList{QString()};
    std::vector<AskedKey> asked;
    for (std::size_t index = 0; index < variants.size(); ++index) {
        for (const QString &prefix : prefixes) {
            const QString key =
                prefix.isEmpty() ? variants[index].digest : prefix + u'#' + variants[index].digest;
            for (const QString &partition : partitions) {
                Query query = queryForKey(key);
                if (!partition.isEmpty())
                    query.terms.push_back(
                        {false, TextTerm{QueryField::Scope, {TextPattern::of(partition)}}});
                asked.push_back({std::move(query), index});
            }
        }
    }
    return asked;
}

// Asks for each key by itself, until one is there.
QCoro::Task<Result<void>> askForKeys(const OpenedTable *table, std::vector<AskedKey> asked,
                                     Instant now, PayloadFindings *findings)
{
    std::optional<std::size_t> variant;
    std::size_t count = 0;
    for (const AskedKey &key : asked) {
        if (variant && key.variant != *variant)
            break;
        if (++count > keysAskedMax) {
            findings->hasUntriedKeys = true;
            break;
        }
        const std::size_t before = findings->rows.size();
        Query query = key.query;
        const Result<void> read = co_await readAll(table, std::move(query), now, findings);
        if (!read)
            co_return read.error();
        if (findings->rows.size() > before)
            variant = key.variant;
    }
    if (variant)
        findings->variant = findings->tried[*variant];
    co_return Result<void>();
}

// Compares the ends of all keys.
QCoro::Task<Result<void>> compareAll(const OpenedTable *table, Instant now,
                                     PayloadFindings *findings)
{
    std::vector<TextPattern> patterns;
    for (const KeyVariant &variant : findings->tried)
        patterns.push_back(TextPattern{{QString(), variant.digest}});
    PayloadFindings found;
    Query query{{{false, TextTerm{QueryField::Key, std::move(patterns)}}}};
    const Result<void> read = co_await readAll(table, std::move(query), now, &found);
    if (!read)
        co_return read.error();
    VariantMatch match(&findings->tried, {});
    for (const StoredRow &row : found.rows)
        match.look(table->reader.read(row.item).key, row);
    findings->rows = match.takeRows();
    if (match.variant())
        findings->variant = findings->tried[*match.variant()];
    findings->cost += found.cost;
    findings->isWholeTable = true;
    co_return Result<void>();
}

QStringList prefixesFor(const PayloadSearch &search, const KeyForms &forms)
{
    if (!search.prefix.isEmpty())
        return {search.prefix};
    QStringList prefixes = forms.prefixes;
    if (prefixes.isEmpty() || forms.hasBareHashes)
        prefixes.append(QString());
    return prefixes;
}

} // namespace

namespace {

QCoro::Task<Result<PayloadFindings>> findingsOf(const OpenedTable *table, PayloadSearch search,
                                                Instant now)
{
    const Result<Sample> sample = co_await sampleOf(table);
    if (!sample)
        co_return sample.error();
    search.asked.likely = table->layout().formula;
    search.asked.forms = formsOf(sample->keys);
    Result<std::vector<KeyVariant>> variants = keyVariants(search.asked);
    if (!variants)
        co_return variants.error();
    PayloadFindings findings{.rows = {},
                             .key = {},
                             .variant = {},
                             .tried = *std::move(variants),
                             .prefixes = prefixesFor(search, search.asked.forms),
                             .cost = sample->cost};
    VariantMatch match(&findings.tried, search.prefix);
    for (std::size_t index = 0; index < sample->rows.size(); ++index)
        match.look(sample->keys.at(static_cast<qsizetype>(index)), sample->rows[index]);
    findings.isWholeTable = sample->isWholeTable;
    if (match.variant() || sample->isWholeTable) {
        findings.rows = match.takeRows();
        if (match.variant())
            findings.variant = findings.tried[*match.variant()];
        co_return findings;
    }
    std::vector<AskedKey> asked = keysToAsk(*table, *sample, findings.prefixes, findings.tried);
    const Result<void> read = co_await askForKeys(table, std::move(asked), now, &findings);
    if (!read)
        co_return read.error();
    if (!findings.rows.empty() || !search.hasAnyPrefix)
        co_return findings;
    const Result<void> compared = co_await compareAll(table, now, &findings);
    if (!compared)
        co_return compared.error();
    co_return findings;
}

} // namespace

QCoro::Task<Result<PayloadFindings>> searchPayload(const OpenedTable *table, PayloadSearch search,
                                                   Instant now)
{
    Result<PayloadFindings> findings = co_await findingsOf(table, std::move(search), now);
    if (findings && !findings->rows.empty())
        findings->key = table->reader.read(findings->rows.front().item).key;
    co_return findings;
}

QCoro::Task<Result<PayloadFindings>> searchPayload(std::shared_ptr<OpenedTable> table,
                                                   PayloadSearch search, Instant now)
{
    Result<PayloadFindings> findings = co_await searchPayload(table.get(), std::move(search), now);
    releaseLater(std::move(table->browser));
    co_return findings;
}

namespace {

QString prefixesInWords(const PayloadFindings &findings)
{
    if (findings.isWholeTable)
        return tr("All records were compared, whatever their prefix.");
    QStringList shown;
    for (const QString &prefix : findings.prefixes.mid(0, shownPrefixes))
        shown.append(prefix.isEmpty() ? u"none"_s : spelledOut(prefix, shownTextMax));
    const qsizetype more = findings.prefixes.size() - shown.size();
    const QString rest = more > 0 ? tr(" and %1 more").arg(more) : QString();
    const QString limit = findings.hasUntriedKeys
        ? tr(" Only the first %1 of these keys were asked for.").arg(keysAskedMax)
        : QString();
    return tr("Prefixes, as the first records have them: %1%2.").arg(shown.join(u", "_s), rest)
        + limit;
}

} // namespace

Error notFound(const PayloadFindings &findings, const QString &place)
{
    const QString what = findings.tried.size() == 1
        ? tr("there is no record of the key that ends with %1")
              .arg(spelledOut(findings.tried.front().digest, shownTextMax))
        : tr("none of the %1 keys that the payload may have made has a record")
              .arg(findings.tried.size());
    return {
        ErrorCode::InvalidInput, place, what,
        findings.isWholeTable
            ? tr("Give exactly what was hashed: the whole event with --jmespath, or a part of it")
            : tr("Give exactly what was hashed, or search under all prefixes with --any-prefix")};
}

QStringList inWords(const PayloadFindings &findings)
{
    if (findings.variant)
        return {tr("Found by %1; hashed was %2")
                    .arg(inWords(*findings.variant),
                         spelledOut(findings.variant->hashedText, shownTextMax))};
    return QStringList{tr("Tried:")} + triedInWords(findings.tried)
        + QStringList{prefixesInWords(findings)};
}

} // namespace onecake
