// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The store of every library in the terminal: its stuck key is found, removed alone, and taken
// back as it was.

#include "tests/support/fixture_store.h"
#include "tests/support/program_bench.h"
#include "tests/support/windows/layout_items.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

class TestFixturesInTerminal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addFixtureRows(); }
    void init();

    void findsTheKeyAndSaysWhatItMeans();
    void saysWhereNoKeyCanBeStuck();
    void removesNothingBeforeItIsToldTo();
    void removesItAloneAndTakesItBack();
    void putsItBackFromTheTrash();

private:
    [[nodiscard]] Ran keys(const QStringList &arguments) const
    {
        return m_program->keysOf(m_store->url(), arguments);
    }
    [[nodiscard]] QStringList wanted(const QString &action) const
    {
        return {action, u"--query"_s, m_store->query(), u"--json"_s};
    }

    std::unique_ptr<ProgramBench> m_program;
    std::unique_ptr<FixtureStore> m_store;
};

void TestFixturesInTerminal::init()
{
    QFETCH_GLOBAL(const QString, fixture);
    m_program = std::make_unique<ProgramBench>();
    m_store = std::make_unique<FixtureStore>(fixture);
}

void TestFixturesInTerminal::findsTheKeyAndSaysWhatItMeans()
{
    const Ran listed = keys(wanted(u"list"_s));
    QCOMPARE(listed.code, 0);
    QCOMPARE(listed.rows().size(), 1);
    const QJsonValue row = listed.rows().at(0);
    QCOMPARE(row[u"key"].toString(), m_store->key());
    QCOMPARE(row[u"state"].toString(), m_store->state());
    const Ran all = keys({u"list"_s, u"--json"_s});
    QCOMPARE(all.rows().size(), m_store->contents().size());
    for (const QJsonValue &each : all.rows())
        QVERIFY2(!each[u"state"].toString().contains(u"unreadable"_s),
                 qPrintable(each[u"key"].toString()));
    QStringList show{u"show"_s, m_store->key()};
    if (!m_store->scope().isEmpty())
        show += {u"--query"_s, u"scope:"_s + m_store->scope()};
    const Ran shown = keys(show);
    QVERIFY2(shown.code == 0, qPrintable(shown.error));
    const QString title = layoutNamed(m_store->layout())->title;
    QVERIFY2(shown.error.startsWith(title + u", "_s), qPrintable(shown.error));
    QVERIFY2(shown.out.contains(u"removing it"_s, Qt::CaseInsensitive), qPrintable(shown.out));
    const bool isStuck = m_store->state() == u"stuck";
    QCOMPARE(shown.out.contains(u"The work may have happened."_s), isStuck);
    QCOMPARE(shown.out.contains(u"it is unknown whether its owner is still at work."_s), !isStuck);
}

void TestFixturesInTerminal::saysWhereNoKeyCanBeStuck()
{
    const Ran stuck = keys({u"list"_s, u"--query"_s, u"status:stuck"_s});
    QCOMPARE(stuck.code, 0);
    QCOMPARE(stuck.error.contains(u"none of its records can be told to be stuck"_s),
             m_store->state() != u"stuck");
}

void TestFixturesInTerminal::removesNothingBeforeItIsToldTo()
{
    const QStringList before = m_store->contents();
    const Ran preview = keys(wanted(u"purge"_s));
    QVERIFY2(preview.code == 0, qPrintable(preview.error));
    QCOMPARE(preview.object().value(u"wouldRemove"_s).toInt(), 1);
    const QJsonValue risk = preview.object().value(u"risks"_s).toArray().at(0);
    // The next request takes a stuck claim over, or does not.
    const bool isStuck = m_store->state() == u"stuck";
    const QString word = risk[u"risk"].toString();
    QVERIFY2(word == u"in progress" || (isStuck && word == u"runs anyway"), qPrintable(word));
    if (word == u"in progress")
        QCOMPARE(risk[u"stuck"].toInt(), isStuck ? 1 : 0);
    QVERIFY(preview.error.contains(u"Nothing was removed."_s));
    QCOMPARE(m_store->contents(), before);
}

void TestFixturesInTerminal::removesItAloneAndTakesItBack()
{
    const QStringList before = m_store->contents();
    const QStringList others = m_store->contentsWithoutIt();
    const Ran purged = keys(wanted(u"purge"_s) + QStringList{u"--yes"_s});
    QVERIFY2(purged.code == 0, qPrintable(purged.error));
    QCOMPARE(purged.object().value(u"removed"_s).toInt(), 1);
    QCOMPARE(m_store->contents(), others);
    QCOMPARE(keys(wanted(u"list"_s)).rows().size(), 0);
    const Ran undone = keys({u"undo"_s, u"--yes"_s});
    QVERIFY2(undone.code == 0, qPrintable(undone.error));
    QCOMPARE(m_store->contents(), before);
}

void TestFixturesInTerminal::putsItBackFromTheTrash()
{
    const QStringList before = m_store->contents();
    const Ran purged = keys(wanted(u"purge"_s) + QStringList{u"--yes"_s});
    const QString removal = purged.object().value(u"removal"_s).toString();
    QVERIFY(!removal.isEmpty());
    QCOMPARE(m_store->contents(), m_store->contentsWithoutIt());
    const Ran restored = keys({u"restore"_s, removal, u"--yes"_s});
    QVERIFY2(restored.code == 0, qPrintable(restored.error));
    QCOMPARE(m_store->contents(), before);
}

ONECAKE_TEST(TestFixturesInTerminal)
#include "tst_fixtures_in_terminal.moc"
