// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What people reported from the field, as commands with the right value: tests/data/cases, a folder
// each. case.json says in a sentence what is right, and lists the runs: `arguments` of onecake
// (files of the folder by their names), and what must come of it. `files` are SQLite files to be
// made by the SQL in a file of the folder, `tables` are tables of the emulator with their items; a
// {name} in the arguments is the path of such a file, or the store of such a table. A run is of a
// story, and its --json is judged, or it says what is printed: `prints`, `printsNot`, `errors`.

#include "tests/support/program_bench.h"
#include "tests/support/remote/emulator.h"
#include "tests/support/store_file.h"

#include <QDir>
#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

QDir cases()
{
    return QDir(QStringLiteral(ONECAKE_SOURCE_DIR) + u"/tests/data/cases"_s);
}

QStringList textsIn(const QJsonValue &list)
{
    QStringList texts;
    const QJsonArray items = list.toArray();
    for (const QJsonValue &item : items)
        texts.append(item.toString());
    return texts;
}

// The names of the verdicts of a run that are in that state, or of all with their states.
QStringList verdictsOf(const QJsonObject &run, const QString &state = {})
{
    QStringList names;
    const QJsonArray verdicts = run.value(u"verdicts").toArray();
    for (const QJsonValue &verdict : verdicts) {
        const QString found = verdict[u"state"].toString();
        if (state.isEmpty())
            names.append(verdict[u"name"].toString() + u' ' + found);
        else if (found == state)
            names.append(verdict[u"name"].toString());
    }
    return names;
}

bool loses(const QJsonObject &run, const QString &message)
{
    const QJsonArray events = run.value(u"events").toArray();
    return std::any_of(events.begin(), events.end(), [&message](const QJsonValue &event) {
        return event[u"kind"].toString() == u"lost" && event[u"message"].toString() == message;
    });
}

// What of the expectation is not so, in words; empty if all is.
QStringList wrongIn(const QJsonObject &run, int exit, const QJsonObject &expected)
{
    QStringList wrong;
    const auto count = [&](QStringView name, int found) {
        if (expected.contains(name) && expected.value(name).toInt() != found)
            wrong.append(
                u"%1 is %2, expected %3"_s.arg(name).arg(found).arg(expected.value(name).toInt()));
    };
    count(u"exit", exit);
    count(u"cakes", run.value(u"outcome")[u"cakes"].toInt());
    count(u"charges", run.value(u"outcome")[u"charges"].toInt());
    const QStringList broken = verdictsOf(run, u"broken"_s);
    for (const QString &name : textsIn(expected.value(u"broken"))) {
        if (!broken.contains(name))
            wrong.append(name + u" is not broken"_s);
    }
    for (const QString &name : textsIn(expected.value(u"notBroken"))) {
        if (broken.contains(name))
            wrong.append(name + u" is broken"_s);
    }
    for (const QString &message : textsIn(expected.value(u"loses"))) {
        if (!loses(run, message))
            wrong.append(u"no %1 is lost"_s.arg(message));
    }
    for (const QString &message : textsIn(expected.value(u"doesNotLose"))) {
        if (loses(run, message))
            wrong.append(u"a %1 is lost"_s.arg(message));
    }
    return wrong;
}

bool isText(const QJsonObject &expected)
{
    return expected.contains(u"prints") || expected.contains(u"printsNot")
        || expected.contains(u"errors");
}

// The same of what is printed.
QStringList wrongIn(const Ran &ran, const QJsonObject &expected)
{
    QStringList wrong;
    if (expected.value(u"exit").toInt() != ran.code)
        wrong.append(
            u"exit is %1, expected %2"_s.arg(ran.code).arg(expected.value(u"exit").toInt()));
    for (const QString &text : textsIn(expected.value(u"prints"))) {
        if (!ran.out.contains(text))
            wrong.append(u"does not print: "_s + text);
    }
    for (const QString &text : textsIn(expected.value(u"printsNot"))) {
        if (ran.out.contains(text) || ran.error.contains(text))
            wrong.append(u"prints: "_s + text);
    }
    for (const QString &text : textsIn(expected.value(u"errors"))) {
        if (!ran.error.contains(text))
            wrong.append(u"does not say: "_s + text);
    }
    if (!wrong.isEmpty())
        wrong += {ran.out, ran.error};
    return wrong;
}

// The stores of a case, by their names.
class CaseStores
{
public:
    CaseStores(const QDir &folder, const ProgramBench &bench, const QJsonObject &told)
    {
        const QJsonObject files = told.value(u"files").toObject();
        for (auto file = files.begin(); file != files.end(); ++file) {
            const QString path = bench.path(file.key());
            StoreFile(path).run(
                QString::fromUtf8(contentOf(folder.filePath(file.value().toString()))));
            m_names.insert(u'{' + file.key() + u'}', path);
        }
        const QJsonObject tables = told.value(u"tables").toObject();
        for (auto table = tables.begin(); table != tables.end(); ++table)
            makeTable(table.key(), table.value().toObject());
    }

    [[nodiscard]] QString named(QString argument) const
    {
        for (auto name = m_names.begin(); name != m_names.end(); ++name)
            argument.replace(name.key(), *name);
        return argument;
    }

private:
    void makeTable(const QString &name, const QJsonObject &described)
    {
        const QUrl endpoint = sharedEmulator().endpoint();
        const auto ask = [&endpoint](const QByteArray &operation, const QJsonObject &json) {
            askPlainly(endpoint, operation, QJsonDocument(json).toJson(QJsonDocument::Compact));
        };
        QJsonArray schema;
        QJsonArray attributes;
        for (const QString &key : textsIn(described.value(u"keys"))) {
            schema.append(QJsonObject{{u"AttributeName"_s, key},
                                      {u"KeyType"_s, schema.isEmpty() ? u"HASH"_s : u"RANGE"_s}});
            attributes.append(QJsonObject{{u"AttributeName"_s, key}, {u"AttributeType"_s, u"S"_s}});
        }
        ask("DeleteTable", {{u"TableName"_s, name}});
        ask("CreateTable",
            {{u"TableName"_s, name},
             {u"KeySchema"_s, schema},
             {u"AttributeDefinitions"_s, attributes},
             {u"BillingMode"_s, u"PAY_PER_REQUEST"_s}});
        const QJsonArray items = described.value(u"items").toArray();
        for (const QJsonValue &item : items)
            ask("PutItem", {{u"TableName"_s, name}, {u"Item"_s, item}});
        m_names.insert(
            u'{' + name + u'}',
            u"dynamodb:%1?endpoint=%2&region=us-east-1"_s.arg(name, endpoint.toString()));
    }

    QMap<QString, QString> m_names;
};

} // namespace

class TestFieldCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesWhatIsRight_data();
    void givesWhatIsRight();
};

void TestFieldCases::givesWhatIsRight_data()
{
    QTest::addColumn<QString>("folder");
    const QStringList folders = cases().entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &folder : folders)
        QTest::newRow(qPrintable(folder)) << cases().filePath(folder);
    QVERIFY(!folders.isEmpty());
}

void TestFieldCases::givesWhatIsRight()
{
    QFETCH(const QString, folder);
    QFile file(QDir(folder).filePath(u"case.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject told = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonArray runs = told.value(u"runs").toArray();
    QVERIFY(!runs.isEmpty());
    ProgramBench bench;
    bench.variables = {{u"AWS_ACCESS_KEY_ID"_s, u"local"_s},
                       {u"AWS_SECRET_ACCESS_KEY"_s, u"local"_s}};
    const CaseStores stores(QDir(folder), bench, told);
    QJsonObject before;
    for (const QJsonValue &each : runs) {
        const QJsonObject expected = each.toObject();
        QStringList arguments = textsIn(expected.value(u"arguments"));
        for (QString &argument : arguments) {
            if (QFileInfo::exists(QDir(folder).filePath(argument)))
                argument = QDir(folder).filePath(argument);
            argument = stores.named(argument);
        }
        if (isText(expected)) {
            const QStringList wrong = wrongIn(bench.run(arguments), expected);
            QVERIFY2(wrong.isEmpty(),
                     qPrintable(u"%1\n%2\n%3"_s.arg(told.value(u"says").toString(),
                                                    arguments.join(u' '), wrong.join(u'\n'))));
            continue;
        }
        const Ran ran = bench.run(arguments + QStringList{u"--json"_s});
        const QJsonObject run = ran.object();
        QVERIFY2(!run.isEmpty(), qPrintable(arguments.join(u' ') + u": "_s + ran.error));
        QStringList wrong = wrongIn(run, ran.code, expected);
        if (expected.value(u"runAsBefore").toBool()
            && run.value(u"events") != before.value(u"events"))
            wrong.append(u"the run is another one"_s);
        if (expected.value(u"verdictsAsBefore").toBool() && verdictsOf(run) != verdictsOf(before))
            wrong.append(u"the verdicts are %1"_s.arg(verdictsOf(run).join(u", "_s)));
        QVERIFY2(wrong.isEmpty(),
                 qPrintable(u"%1\n%2\n%3"_s.arg(told.value(u"says").toString(),
                                                arguments.join(u' '), wrong.join(u'\n'))));
        before = run;
    }
}

ONECAKE_TEST(TestFieldCases)

#include "tst_field_cases.moc"
