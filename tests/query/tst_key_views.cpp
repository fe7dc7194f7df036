// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Saved views: those that are always there, and a person's own in their file.

#include "core/inspect/query/editing/key_views.h"
#include "core/inspect/query/language/query_parser.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

using namespace onecake;
using namespace Qt::StringLiterals;

class TestKeyViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void thatAreAlwaysThereCanBeAsked();
    void areSavedAndLoaded();
    void areNoneWhereThereIsNoFile();
    void keepTheirNamesApart_data();
    void keepTheirNamesApart();
    void areRefusedWhereTheFileIsBroken_data();
    void areRefusedWhereTheFileIsBroken();
    void loseNothingWhereTheFileCannotBeSaved();

private:
    void write(const QByteArray &text) const;
    [[nodiscard]] QByteArray text() const;
    [[nodiscard]] QString add(const KeyView &view) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestKeyViews::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"settings/views.json"_s);
}

void TestKeyViews::write(const QByteArray &text) const
{
    QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
}

QByteArray TestKeyViews::text() const
{
    QFile file(m_file);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString TestKeyViews::add(const KeyView &view) const
{
    const auto changed =
        changeKeyViews(m_file, [&view](KeyViews &views) { return views.add(view); });
    return changed ? u"done"_s : sentence(changed.error());
}

void TestKeyViews::thatAreAlwaysThereCanBeAsked()
{
    QStringList names;
    for (const KeyView &view : builtInViews()) {
        names.append(view.name);
        const ParsedQuery parsed = parseQuery(view.query);
        QVERIFY(parsed.problems.empty() && !parsed.query.terms.empty());
    }
    QCOMPARE(
        names,
        (QStringList{u"In progress"_s, u"Stuck"_s, u"Blocks its key"_s, u"Blocks without a lease"_s,
                     u"Cannot tell"_s, u"Runs as new"_s, u"Unreadable"_s, u"Expired"_s,
                     u"Expiring within the hour"_s, u"Failed"_s, u"Most replayed"_s}));
    QCOMPARE(builtInViews().back().sort, (ViewSort{QueryField::Replays, true}));
}

void TestKeyViews::areSavedAndLoaded()
{
    const KeyView mine{u"Mine 🎂"_s, u"owner:\"me\" created:today"_s, std::nullopt};
    const KeyView sorted{u"Newest"_s, {}, ViewSort{QueryField::Created, true}};
    QCOMPARE(add(mine), u"done"_s);
    QCOMPARE(add(sorted), u"done"_s);
    const auto loaded = loadKeyViews(m_file);
    QVERIFY(loaded);
    QVERIFY(loaded->all() == (std::vector<KeyView>{mine, sorted}));
    const KeyView renamed{u"Ours"_s, u"owner:us"_s, std::nullopt};
    const auto changed = changeKeyViews(m_file, [&renamed](KeyViews &views) -> Result<void> {
        if (const auto replaced = views.replace(u"Mine 🎂"_s, renamed); !replaced)
            return replaced;
        return views.remove(u"Newest"_s);
    });
    QVERIFY(changed);
    QVERIFY(loadKeyViews(m_file)->all() == std::vector<KeyView>{renamed});
}

void TestKeyViews::areNoneWhereThereIsNoFile()
{
    const auto loaded = loadKeyViews(m_file);
    QVERIFY(loaded);
    QVERIFY(loaded->all().empty());
    QVERIFY(!QFile::exists(m_file));
}

void TestKeyViews::keepTheirNamesApart_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("said");
    QTest::newRow("taken")
        << u"Mine"_s << u""_s
        << u"view \"Mine\": there already is a view of that name. Choose another "
           "name."_s;
    QTest::newRow("built in") << u"Stuck"_s << u""_s
                              << u"view \"Stuck\": this is a built-in view. Choose another "
                                 "name."_s;
    QTest::newRow("no name") << u""_s << u""_s
                             << u"view \"\": the name is not valid, expected 1 to 100 characters "
                                "without control characters, and no space at either end."_s;
    QTest::newRow("a query with a problem")
        << u"Odd"_s << u"stauts:stuck"_s
        << u"view \"Odd\": its query cannot be understood: column 1: there is no field \"stauts\", "
           "expected one such as status, key or expires; in quotes it is looked for as a text; did "
           "you mean \"status\"."_s;
}

void TestKeyViews::keepTheirNamesApart()
{
    QFETCH(QString, name);
    QFETCH(QString, query);
    QFETCH(QString, said);
    QCOMPARE(add({u"Mine"_s, u"carrot"_s, std::nullopt}), u"done"_s);
    const QByteArray before = text();
    QCOMPARE(add({name, query, std::nullopt}), said);
    QCOMPARE(text(), before);
}

void TestKeyViews::areRefusedWhereTheFileIsBroken_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QByteArray &text, const QString &said) {
        QTest::newRow(name) << text << said;
    };
    row("no JSON", "{\"version\":",
        u" is not JSON: unterminated object at line 1, column 12. "
        "Correct the file there."_s);
    row("another version", R"({"version":2})",
        u" $.version is the number 2, expected a whole number from 1 to 1. Correct the fields named."_s);
    row("a broken query", R"({"version":1,"views":[{"name":"a","query":"status:x"}]})",
        u" $.views[0] view \"a\": its query cannot be understood: column 8: there is no state "
        "\"x\", expected one of in-progress, stuck, completed, failed, expired, unreadable. "
        "Correct "
        "the fields named."_s);
    row("an unknown sort", R"({"version":1,"views":[{"name":"a","query":"","sort":"size"}]})",
        u" $.views[0].sort is \"size\", expected a field such as replays. Correct the fields named."_s);
    row("a name twice",
        R"({"version":1,"views":[{"name":"a","query":""},{"name":"a","query":""}]})",
        u" $.views[1] view \"a\": there already is a view of that name. Correct the fields named."_s);
}

void TestKeyViews::areRefusedWhereTheFileIsBroken()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, said);
    write(text);
    const auto loaded = loadKeyViews(m_file);
    QVERIFY(!loaded);
    QCOMPARE(sentence(loaded.error()), m_file + u':' + said);
    // And is not written over.
    QCOMPARE(add({u"Mine"_s, u""_s, std::nullopt}), m_file + u':' + said);
    QCOMPARE(this->text(), text);
}

void TestKeyViews::loseNothingWhereTheFileCannotBeSaved()
{
    QCOMPARE(add({u"Mine"_s, u"carrot"_s, std::nullopt}), u"done"_s);
    const QByteArray before = text();
    QLockFile lock(m_file + u".lock"_s);
    QVERIFY(lock.lock());
    QCOMPARE(add({u"Other"_s, u""_s, std::nullopt}),
             m_file + u": is being changed by another process. Try again."_s);
    QCOMPARE(text(), before);
}

ONECAKE_TEST(TestKeyViews)
#include "tst_key_views.moc"
