// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// How a table is read is remembered, and mappings come and go as files.

#include "core/inspect/records/field_mapping_json.h"
#include "core/session/inspector/chosen_layouts.h"
#include "tests/support/windows/layout_items.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace onecake;
using namespace Qt::StringLiterals;

namespace {

StoreUrl urlOfText(const QString &text)
{
    const Result<StoreUrl> url = parseStoreUrl(text);
    if (!url)
        qFatal("%s", qPrintable(sentence(url.error())));
    return *url;
}

SavedMapping renamedExpiry()
{
    return {u"powertools-python"_s,
            renamed(layoutNamed(u"powertools-python"_s)->fields, u"expiration"_s, u"ttl"_s)};
}

} // namespace

class TestChosenLayouts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aTableIsReadNextTimeAsItWasChosen();
    void theLastTableOfAStoreIsOffered();
    void whatIsNoChoiceIsForgotten();
    void onlyTheLatestAreKept();
    void aDamagedFileIsRefusedAndLeftAlone();
    void aMappingComesBackFromItsFile();
    void whatIsNoMappingIsRefused();

private:
    [[nodiscard]] QString file() { return m_folder->filePath(u"chosen.json"_s); }
    [[nodiscard]] TableChoice chosen(const StoreUrl &store, const QString &table = {})
    {
        const Result<TableChoice> choice = chosenLayout(file(), store, table);
        if (!choice)
            qFatal("%s", qPrintable(sentence(choice.error())));
        return *choice;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    const StoreUrl m_shop = urlOfText(u"sqlite:/srv/shop.db"_s);
};

void TestChosenLayouts::aTableIsReadNextTimeAsItWasChosen()
{
    QVERIFY(!chosen(m_shop).mapping);
    QVERIFY(rememberLayout(file(), m_shop, {u"keys"_s, {}, renamedExpiry()}));
    QVERIFY(rememberLayout(file(), urlOfText(u"dynamodb:shop?access=read-only"_s),
                           {u"shop"_s, u"bicatu"_s, {}}));
    QCOMPARE(*chosen(m_shop, u"keys"_s).mapping, renamedExpiry());
    QCOMPARE(chosen(m_shop, u"keys"_s).layoutId, QString());
    // Unlocked, it is the same table.
    QCOMPARE(chosen(urlOfText(u"dynamodb:shop"_s)).layoutId, u"bicatu"_s);
    QVERIFY(!chosen(urlOfText(u"dynamodb:shop"_s)).mapping);
}

void TestChosenLayouts::theLastTableOfAStoreIsOffered()
{
    QVERIFY(rememberLayout(file(), m_shop, {u"keys"_s, u"brandur"_s, {}}));
    QVERIFY(rememberLayout(file(), m_shop, {u"more"_s, u"nestarc"_s, {}}));
    QCOMPARE(chosen(m_shop).table, u"more"_s);
    QVERIFY(rememberLayout(file(), m_shop, {u"keys"_s, u"idempotence4j"_s, {}}));
    QCOMPARE(chosen(m_shop).table, u"keys"_s);
    QCOMPARE(chosen(m_shop).layoutId, u"idempotence4j"_s);
    QCOMPARE(chosen(m_shop, u"more"_s).layoutId, u"nestarc"_s);
}

void TestChosenLayouts::whatIsNoChoiceIsForgotten()
{
    QVERIFY(rememberLayout(file(), m_shop, {u"keys"_s, u"brandur"_s, {}}));
    QVERIFY(rememberLayout(file(), m_shop, {u"keys"_s, {}, {}}));
    QCOMPARE(chosen(m_shop).layoutId, QString());
}

void TestChosenLayouts::onlyTheLatestAreKept()
{
    for (int table = 0; table <= 200; ++table)
        QVERIFY(rememberLayout(file(), m_shop, {QString::number(table), u"brandur"_s, {}}));
    QCOMPARE(chosen(m_shop, u"0"_s).layoutId, QString());
    QCOMPARE(chosen(m_shop, u"1"_s).layoutId, u"brandur"_s);
}

void TestChosenLayouts::aDamagedFileIsRefusedAndLeftAlone()
{
    const QByteArray damaged = "{\"version\": 1, \"tables\": [{\"table\": \"keys\"}]}";
    QFile target(file());
    QVERIFY(target.open(QIODevice::ReadWrite));
    target.write(damaged);
    target.close();
    const Result<TableChoice> choice = chosenLayout(file(), m_shop);
    QVERIFY(!choice);
    QVERIFY2(sentence(choice.error()).contains(u"$.tables[0].store"_s),
             qPrintable(sentence(choice.error())));
    QVERIFY(!rememberLayout(file(), m_shop, {u"keys"_s, u"brandur"_s, {}}));
    QVERIFY(target.open(QIODevice::ReadOnly));
    QCOMPARE(target.readAll(), damaged);
}

void TestChosenLayouts::aMappingComesBackFromItsFile()
{
    const QString path = m_folder->filePath(u"mappings/shop.json"_s);
    QVERIFY(saveMapping(path, renamedExpiry()));
    const Result<SavedMapping> loaded = loadMapping(path);
    QVERIFY(loaded);
    QCOMPARE(*loaded, renamedExpiry());
}

void TestChosenLayouts::whatIsNoMappingIsRefused()
{
    const QString pipe = m_folder->filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
    const QMap<QString, QString> says{{pipe, u"this is a pipe"_s},
                                      {m_folder->path(), u"this is a folder"_s},
                                      {m_folder->filePath(u"nowhere"_s), u"cannot be read"_s}};
    for (auto path = says.begin(); path != says.end(); ++path) {
        const Result<SavedMapping> loaded = loadMapping(path.key());
        QVERIFY(!loaded);
        QVERIFY(sentence(loaded.error()).contains(path.value()));
    }
    QVERIFY(!saveMapping(u"/proc/nowhere/shop.json"_s, renamedExpiry()));
}

ONECAKE_TEST(TestChosenLayouts)
#include "tst_chosen_layouts.moc"
