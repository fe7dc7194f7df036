// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The file that holds the saved connections.

#include "tests/support/connection_texts.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

class TestConnectionsFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void areReadOnlyWhereOthersMayDependOnThem_data();
    void areReadOnlyWhereOthersMayDependOnThem();
    void areSavedAndLoaded();
    void areNoneWhereThereIsNoFile();
    void areSavedForTheirOwnerOnly();
    void areSavedWithoutSecrets();
    void nameEveryRuleThatAFileBreaks();
    void leaveAFileThatCannotBeReadAsItIs();
    void leaveTheFileAsItIsWhereAChangeFails();
    void loseNothingThatAnotherProcessSaves();
    void sayThatTheFileCannotBeWritten();

private:
    [[nodiscard]] QByteArray content() const;
    void write(const QByteArray &text) const;
    // Adds connections and saves them.
    [[nodiscard]] QString add(const std::vector<Connection> &connections) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestConnectionsFile::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"config/connections.json"_s);
}

QByteArray TestConnectionsFile::content() const
{
    QFile file(m_file);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestConnectionsFile::write(const QByteArray &text) const
{
    QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QString TestConnectionsFile::add(const std::vector<Connection> &connections) const
{
    const auto changed = changeConnections(m_file, [&connections](Connections &all) {
        Result<void> added;
        for (const Connection &connection : connections)
            added = added ? all.add(connection) : added;
        return added;
    });
    return changed ? u"done"_s : sentence(changed.error());
}

void TestConnectionsFile::areReadOnlyWhereOthersMayDependOnThem_data()
{
    QTest::addColumn<QString>("store");
    QTest::addColumn<bool>("isReadOnly");
    QTest::newRow("file") << u"sqlite:/srv/orders.db"_s << false;
    QTest::newRow("this machine") << u"dynamodb:orders?endpoint=http://127.0.0.1:8000"_s << false;
    QTest::newRow("its name") << u"dynamodb:orders?endpoint=https://localhost"_s << false;
    QTest::newRow("AWS") << u"dynamodb:orders"_s << true;
    QTest::newRow("one that says so")
        << u"dynamodb:orders?endpoint=http://127.0.0.1:8000&access=read-only"_s << true;
    QTest::newRow("another machine") << u"dynamodb:orders?endpoint=https://db.example"_s << true;
}

void TestConnectionsFile::areReadOnlyWhereOthersMayDependOnThem()
{
    QFETCH(QString, store);
    QTEST(isReadOnlyByDefault(urlOf(store)), "isReadOnly");
    write(R"({"version":1,"connections":[{"name":"Shop","store":")" + store.toUtf8() + R"("}]})");
    const auto loaded = loadConnections(m_file);
    QVERIFY(loaded);
    QTEST(loaded->all().front().isReadOnly, "isReadOnly");
    QVERIFY(!loaded->all().front().isProduction);
}

void TestConnectionsFile::areSavedAndLoaded()
{
    Connection shop = connectionOf(
        u"Shop"_s, u"dynamodb:orders?endpoint=https://db.example&region=eu-west-1&keychain=Shop"_s);
    shop.isProduction = true;
    Connection file = connectionOf(u"Gâteaux 🎂"_s, u"sqlite:/srv/my orders.db"_s);
    file.isReadOnly = true;
    QCOMPARE(add({shop, file}), u"done"_s);
    const auto loaded = loadConnections(m_file);
    QVERIFY(loaded);
    QVERIFY(loaded->all() == (std::vector<Connection>{shop, file}));
}

void TestConnectionsFile::areNoneWhereThereIsNoFile()
{
    const auto loaded = loadConnections(m_file);
    QVERIFY(loaded);
    QVERIFY(loaded->all().empty());
    QVERIFY(!QFileInfo::exists(m_file));
}

void TestConnectionsFile::areSavedForTheirOwnerOnly()
{
    write("{\"version\":1}");
    QVERIFY(QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    QCOMPARE(add({connectionOf(u"Shop"_s, u"dynamodb:orders"_s)}), u"done"_s);
    QCOMPARE(QFile::permissions(m_file)
                 & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    QCOMPARE(QDir(QFileInfo(m_file).path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{u"connections.json"_s});
}

void TestConnectionsFile::areSavedWithoutSecrets()
{
    QCOMPARE(add({connectionOf(u"Shop"_s, u"dynamodb:orders?keychain=Shop"_s)}), u"done"_s);
    const QJsonArray list =
        QJsonDocument::fromJson(content()).object().value(u"connections").toArray();
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first().toObject().keys(),
             (QStringList{u"name"_s, u"production"_s, u"readOnly"_s, u"store"_s}));
    QCOMPARE(list.first().toObject().value(u"store").toString(),
             u"dynamodb:orders?keychain=Shop"_s);
}

void TestConnectionsFile::nameEveryRuleThatAFileBreaks()
{
    write(R"({"version":2,"connections":[
        {"name":"Shop","store":"dynamodb:orders?endpoint=http://ada:hush@127.0.0.1:8000"},
        {"name":"","store":"sqlite:/srv/a.db","production":"yes"},
        {"name":"Bakery","store":"sqlite:/srv/a.db","secretAccessKey":"hush"},
        {"name":"Bakery","store":"sqlite:/srv/b.db"},
        {"name":"Gone","store":"memory:"}]})");
    const auto loaded = loadConnections(m_file);
    QVERIFY(!loaded);
    const QString said = sentence(loaded.error());
    QVERIFY2(said.startsWith(m_file + u": 7 rules are broken: $.version is the number 2, "_s),
             qPrintable(said));
    for (const QString &part :
         {u"$.connections[0].store names no store: the endpoint "_s, u"$.connections[1].name is "_s,
          u"$.connections[1].production is the string \"yes\", expected true or false"_s,
          u"$.connections[2].secretAccessKey is not a field of this object"_s,
          u"$.connections[3] connection \"Bakery\": there already is a connection of that name"_s,
          u"$.connections[4] connection \"Gone\": a store in memory is gone "_s})
        QVERIFY2(said.contains(part), qPrintable(said + u" – "_s + part));
    QVERIFY2(!said.contains(u"hush"), qPrintable(said));
}

void TestConnectionsFile::leaveAFileThatCannotBeReadAsItIs()
{
    for (const QByteArray &text : {QByteArray("{\"version\":"), QByteArray("{\"version\":9}")}) {
        write(text);
        const QString said = add({connectionOf(u"Shop"_s, u"dynamodb:orders"_s)});
        QVERIFY2(said.startsWith(m_file + u": "_s), qPrintable(said));
        QCOMPARE(content(), text);
    }
}

void TestConnectionsFile::leaveTheFileAsItIsWhereAChangeFails()
{
    const Connection shop = connectionOf(u"Shop"_s, u"dynamodb:orders"_s);
    QCOMPARE(add({shop}), u"done"_s);
    const QByteArray before = content();
    QVERIFY(add({connectionOf(u"File"_s, u"sqlite:/srv/a.db"_s), shop}).contains(u"already"));
    QCOMPARE(content(), before);
}

void TestConnectionsFile::loseNothingThatAnotherProcessSaves()
{
    QCOMPARE(add({connectionOf(u"Mine"_s, u"dynamodb:orders"_s)}), u"done"_s);
    const auto known = loadConnections(m_file);
    QCOMPARE(add({connectionOf(u"Theirs"_s, u"dynamodb:orders"_s)}), u"done"_s);
    const auto changed = changeConnections(m_file, [](Connections &all) {
        return all.replace(u"Mine"_s, connectionOf(u"Ours"_s, u"dynamodb:orders"_s));
    });
    QVERIFY(known && changed);
    QCOMPARE(namesOf(*changed), (QStringList{u"Ours"_s, u"Theirs"_s}));

    QLockFile theirs(m_file + u".lock"_s);
    QVERIFY(theirs.lock());
    QCOMPARE(add({connectionOf(u"Third"_s, u"dynamodb:orders"_s)}),
             m_file + u": is being changed by another process. Try again."_s);
    QCOMPARE(namesOf(*loadConnections(m_file)), (QStringList{u"Ours"_s, u"Theirs"_s}));
}

void TestConnectionsFile::sayThatTheFileCannotBeWritten()
{
    QVERIFY(QDir().mkpath(m_file)); // a folder stands where the file should
    QVERIFY(!add({connectionOf(u"Shop"_s, u"dynamodb:orders"_s)}).startsWith(u"done"));
    m_file = m_folder->filePath(u"plain/connections.json"_s);
    QFile plain(m_folder->filePath(u"plain"_s));
    QVERIFY(plain.open(QIODevice::WriteOnly));
    QCOMPARE(add({connectionOf(u"Shop"_s, u"dynamodb:orders"_s)}),
             m_folder->filePath(u"plain"_s)
                 + u": the folder cannot be made. Check the permissions of the folder above."_s);
}

ONECAKE_TEST(TestConnectionsFile)
#include "tst_connections_file.moc"
