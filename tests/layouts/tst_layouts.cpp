// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/inspect/layouts/layout.h"
#include "core/inspect/records/field_mapping_json.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

using namespace onecake;
using namespace Qt::StringLiterals;

namespace {

LayoutCatalog catalog()
{
    Result<LayoutCatalog> loaded = LayoutCatalog::load();
    if (!loaded)
        qFatal("%s", qPrintable(sentence(loaded.error())));
    return *loaded;
}

std::shared_ptr<const Layout> layoutOf(const QString &id)
{
    const auto found = catalog().find(id);
    return found ? *found : nullptr;
}

QJsonObject objectOf(const QString &file)
{
    QFile json(QStringLiteral(ONECAKE_SOURCE_DIR "/resources/layouts/") + file);
    return json.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(json.readAll()).object()
                                          : QJsonObject();
}

QStringList problemsIn(const QJsonObject &object)
{
    const auto read = layoutsFromJson(object);
    QStringList texts;
    if (const auto *problems = std::get_if<Problems>(&read)) {
        for (const Problem &problem : *problems)
            texts.append(problem.path + u' ' + problem.message);
    }
    return texts;
}

void addLayouts()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : catalog().ids())
        QTest::newRow(qPrintable(id)) << id;
}

QString problemOfMapping(const QByteArray &text)
{
    const Result<SavedMapping> mapping = savedMappingFrom(u"my.json"_s, text);
    return mapping ? u"no error"_s : sentence(mapping.error());
}

} // namespace

class TestLayouts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsInTheCatalogueAndNothingElse();
    void aLibraryWithASortKeyIsALayoutOfItsOwn();
    void everyLayoutSaysWhatItIsAndWhereItComesFrom_data() { addLayouts(); }
    void everyLayoutSaysWhatItIsAndWhereItComesFrom();
    void everyMappingReadsBackAsItWasWritten_data() { addLayouts(); }
    void everyMappingReadsBackAsItWasWritten();
    void ourOwnColumnsAreThoseOfTheMigration();
    void anUnknownIdNamesTheClosest();
    void allMistakesAreNamedAtOnce();
    void aFieldThatIsNotKnownIsAMistake();
    void removalIsExplainedByStatus();
    void attributesAreListedOnce();
    void renamingReachesEveryFieldOfTheAttribute();
    void aMappingIsRefusedWithEveryBrokenRule();
    void aMappingThatIsNoJsonNamesThePlace();
    void problemsOfAMappingNameTheirField();
    void aSavedMappingFindsItsLayout();
};

void TestLayouts::everyFileIsInTheCatalogueAndNothingElse()
{
    QStringList files =
        QDir(QStringLiteral(ONECAKE_SOURCE_DIR "/resources/layouts")).entryList({u"*.json"_s});
    files.replaceInStrings(u".json"_s, QString());
    QStringList known = layoutFiles();
    known.sort();
    files.sort();
    QCOMPARE(files, known);
    QCOMPARE(catalog().ids().size(), 16);
    QCOMPARE(catalog().ids().first(), u"onecake-dynamodb"_s);
}

void TestLayouts::aLibraryWithASortKeyIsALayoutOfItsOwn()
{
    const auto plain = layoutOf(u"powertools-java"_s);
    const auto sorted = layoutOf(u"powertools-java-sk"_s);
    QVERIFY(plain && sorted);
    QCOMPARE(plain->fields.key, u"id"_s);
    QCOMPARE(plain->fields.scope.separator, u"#"_s);
    QCOMPARE(sorted->fields.key, u"sort_key"_s);
    QCOMPARE(sorted->fields.scope.attributes, QStringList{u"id"_s});
    QCOMPARE(sorted->keys.size(), size_t(2));
    QCOMPARE(sorted->fields.times, plain->fields.times);
}

void TestLayouts::everyLayoutSaysWhatItIsAndWhereItComesFrom()
{
    QFETCH(QString, id);
    const auto layout = layoutOf(id);
    QVERIFY(layout != nullptr);
    QVERIFY(!layout->title.isEmpty() && layout->summary.endsWith(u'.'));
    QVERIFY(!layout->sources.empty());
    QVERIFY(!layout->signature.attributes.isEmpty());
    QVERIFY(layout->kind == LayoutKind::DynamoDb || !layout->tables.isEmpty());
    QStringList sentences{layout->removing.inProgress, layout->removing.completed};
    sentences += layout->notes;
    for (const auto &rule : layout->stale)
        sentences.append(rule.says);
    for (const auto &rule : layout->prefixes)
        sentences.append(rule.says);
    for (const auto &evidence : layout->signature.evidence)
        sentences.append(evidence.says);
    for (const QString &text : sentences)
        QVERIFY2(text.endsWith(u'.') && text.at(0) == text.at(0).toUpper(), qPrintable(text));
}

void TestLayouts::everyMappingReadsBackAsItWasWritten()
{
    QFETCH(QString, id);
    const SavedMapping saved{id, layoutOf(id)->fields};
    const Result<SavedMapping> read = savedMappingFrom(id, toText(saved));
    QVERIFY2(read, qPrintable(read ? QString() : sentence(read.error())));
    QCOMPARE(*read, saved);
    QVERIFY(problemsOf(saved.fields).empty());
}

void TestLayouts::ourOwnColumnsAreThoseOfTheMigration()
{
    QFile sql(
        QStringLiteral(ONECAKE_SOURCE_DIR "/resources/migrations/001_records_and_effects.sql"));
    QVERIFY(sql.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(sql.readAll());
    const auto layout = layoutOf(u"onecake-sqlite"_s);
    QVERIFY(text.contains(u"CREATE TABLE %1 ("_s.arg(layout->tables.first())));
    for (const QString &column : attributesOf(layout->fields) + layout->signature.attributes)
        QVERIFY2(text.contains(u"\n    %1 "_s.arg(column)), qPrintable(column));
}

void TestLayouts::anUnknownIdNamesTheClosest()
{
    const auto found = catalog().find(u"powertools-jave"_s);
    QVERIFY(!found);
    QVERIFY(sentence(found.error()).startsWith(u"powertools-jave: is not a known layout"));
    QCOMPARE(found.error().remedy, u"Did you mean \"powertools-java\"?"_s);
}

void TestLayouts::allMistakesAreNamedAtOnce()
{
    QJsonObject object = objectOf(u"bicatu.json"_s);
    QVERIFY(problemsIn(object).isEmpty());
    object.insert(u"kind"_s, u"redis"_s);
    object.insert(u"keys"_s, QJsonArray());
    object.remove(u"removing"_s);
    QJsonObject fields = object.value(u"fields"_s).toObject();
    fields.insert(u"expiry"_s, QJsonObject{{u"attribute"_s, u"expiration"_s}, {u"unit"_s, u"h"_s}});
    object.insert(u"fields"_s, fields);
    QCOMPARE(
        problemsIn(object),
        (QStringList{
            u"$.kind is \"redis\", expected one of: dynamodb, sqlite"_s,
            u"$.keys has no attribute, expected at least one"_s,
            u"$.fields.expiry.unit is \"h\", expected one of: s, ms, us, ns, iso, sqlite-timestamp, auto"_s,
            u"$.removing.in_progress is missing, expected a string"_s,
            u"$.removing.completed is missing, expected a string"_s}));
}

void TestLayouts::aFieldThatIsNotKnownIsAMistake()
{
    QJsonObject object = objectOf(u"bicatu.json"_s);
    object.insert(u"lease"_s, u"none"_s);
    object.insert(u"signature"_s,
                  QJsonObject{{u"evidence"_s,
                               QJsonArray{QJsonObject{{u"pattern"_s, u"("_s},
                                                      {u"says"_s, u"It is there."_s}}}}});
    QCOMPARE(problemsIn(object),
             (QStringList{
                 u"$.signature.evidence[0] expected either an attribute or a field to look at"_s,
                 u"$.signature.evidence[0].pattern is not a regular expression"_s,
                 u"$.signature.evidence[0].weight is 0, which tells nothing"_s,
                 u"$.lease is not a field of this object"_s}));
}

void TestLayouts::removalIsExplainedByStatus()
{
    const auto ours = layoutOf(u"onecake-sqlite"_s);
    const auto bicatu = layoutOf(u"bicatu"_s);
    QVERIFY(removalConsequence(*ours, RecordStatus::InProgress).contains(u"two effects"));
    QVERIFY(removalConsequence(*ours, RecordStatus::Failed).startsWith(u"The next retry"));
    QVERIFY(removalConsequence(*bicatu, RecordStatus::InProgress).contains(u"Unable to remove"));
    QVERIFY(removalConsequence(*bicatu, std::nullopt).contains(u"is unknown"));
}

void TestLayouts::attributesAreListedOnce()
{
    QCOMPARE(attributesOf(layoutOf(u"powertools-python"_s)->fields),
             (QStringList{u"id"_s, u"status"_s, u"in_progress_expiration"_s, u"expiration"_s,
                          u"data"_s, u"validation"_s}));
    QCOMPARE(attributesOf(layoutOf(u"idempotence4j"_s)->fields, RowField::Scope),
             (QStringList{u"client"_s, u"type"_s}));
    QVERIFY(attributesOf(layoutOf(u"bicatu"_s)->fields, RowField::Lease).isEmpty());
}

void TestLayouts::renamingReachesEveryFieldOfTheAttribute()
{
    const FieldMapping mapping =
        renamed(layoutOf(u"idempotence4j"_s)->fields, u"completed_at"_s, u"done"_s);
    QCOMPARE(mapping.status.attribute, u"done"_s);
    QCOMPARE(mapping.times.value(RowField::Completed).attribute, u"done"_s);
    QCOMPARE(mapping.times.value(RowField::Created).attribute, u"created_at"_s);
}

void TestLayouts::aMappingIsRefusedWithEveryBrokenRule()
{
    QCOMPARE(problemOfMapping(R"({"layout": "bicatu", "fields": {"key": "", "fence": 3,
            "scope": {"attributes": ["a", "b"], "before_last": "#"},
            "status": {"attribute": "s", "words": {"DONE": "finished"}}, "bogus": 1}})"),
             u"my.json: 7 rules are broken: "
             "$.fields.status.words.DONE is the string \"finished\", expected one of: in progress, "
             "completed, failed; $.fields.fence is the number 3, expected a string; "
             "$.fields.bogus is not a field of this object, expected one of: scope, key, status, "
             "created, updated, completed, lease, expiry, last_replay, result, result_code, "
             "fingerprint, fence, owner, replays; "
             "$.fields.scope is cut, which goes with exactly one attribute; "
             "$.fields.key names no attribute, expected the one that holds it; "
             "$.fields.status has neither words nor other, so that every row is unreadable: "
             "expected at least one of them; "
             "$.fields.fence names no attribute, expected the one that holds it. "
             "Correct the fields named."_s);
}

void TestLayouts::aMappingThatIsNoJsonNamesThePlace()
{
    QCOMPARE(problemOfMapping(R"({"layout": "bicatu" "fields": {}})"),
             u"my.json: it is not JSON: unterminated object at byte 21. Correct the text there."_s);
    QCOMPARE(problemOfMapping(R"({"fields": {}, "fields": {}})"),
             u"my.json: a member is given twice at byte 15. Correct the text there."_s);
}

void TestLayouts::problemsOfAMappingNameTheirField()
{
    FieldMapping mapping;
    mapping.status.other = RecordStatus::Completed;
    mapping.times.insert(RowField::Lease, TimeSource());
    const Problems problems = problemsOf(mapping);
    QCOMPARE(problems.size(), size_t(3));
    QCOMPARE(problems.at(0).path, u"key"_s);
    QCOMPARE(problems.at(1).path, u"status.attribute"_s);
    QCOMPARE(problems.at(2).path, u"lease.attribute"_s);
}

void TestLayouts::aSavedMappingFindsItsLayout()
{
    SavedMapping saved{u"bicatu"_s, layoutOf(u"bicatu"_s)->fields};
    const auto known = catalog().layoutFor(LayoutKind::DynamoDb, saved);
    QVERIFY(known);
    QCOMPARE((*known)->id, u"bicatu"_s);
    const auto wrongKind = catalog().layoutFor(LayoutKind::Sqlite, saved);
    QVERIFY(!wrongKind);
    QCOMPARE(
        sentence(wrongKind.error()),
        u"bicatu: is a layout of dynamodb, and this store is sqlite. Choose a layout of this kind of store."_s);
    saved.layout.clear();
    const auto custom = catalog().layoutFor(LayoutKind::Sqlite, saved);
    QVERIFY(custom);
    QCOMPARE((*custom)->id, u"custom"_s);
    QCOMPARE((*custom)->kind, LayoutKind::Sqlite);
    QCOMPARE((*custom)->fields, saved.fields);
}

ONECAKE_TEST(TestLayouts)
#include "tst_layouts.moc"
