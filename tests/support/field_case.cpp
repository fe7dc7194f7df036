// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "tests/support/field_case.h"

#include "tests/support/remote/dynamo_answers.h"
#include "tests/support/remote/emulator.h"
#include "tests/support/rows/interrupted_file.h"
#include "tests/support/store_file.h"

#include <QFileInfo>
#include <QSignalSpy>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace onecake::test {

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void setMode(const QString &path, const QString &digits)
{
    constexpr int octal = 8;
    if (chmod(QFile::encodeName(path).constData(), digits.toUInt(nullptr, octal)) != 0)
        qFatal("%s: its permissions cannot be set", qPrintable(path));
}

} // namespace

QStringList textsIn(const QJsonValue &list)
{
    QStringList texts;
    const QJsonArray items = list.toArray();
    for (const QJsonValue &item : items)
        texts.append(item.toString());
    return texts;
}

FieldCase::FieldCase(const QString &folder)
    : m_folder(folder)
{
    const QByteArray text = contentOf(m_folder.filePath(u"case.json"_s));
    QJsonParseError error;
    m_told = QJsonDocument::fromJson(text, &error).object();
    if (error.error != QJsonParseError::NoError)
        qFatal("%s/case.json: %s", qPrintable(folder), qPrintable(error.errorString()));
    m_names.insert(u"{folder}"_s, folder);
    m_names.insert(u"{here}"_s, m_bench.path(u"."_s));
    planAnswers();
    makeFiles();
    const QJsonObject tables = m_told.value(u"tables").toObject();
    for (auto table = tables.begin(); table != tables.end(); ++table)
        makeTable(table.key(), table.value().toObject());
    setVariables();
    setPermissions();
}

FieldCase::~FieldCase()
{
    const QJsonObject told = m_told.value(u"permissions").toObject();
    for (const QString &name : told.keys())
        setMode(m_bench.path(name), u"700"_s);
}

QString FieldCase::says() const
{
    return m_told.value(u"says").toString();
}

QJsonArray FieldCase::runs() const
{
    return m_told.value(u"runs").toArray();
}

QString FieldCase::named(QString text) const
{
    for (auto name = m_names.begin(); name != m_names.end(); ++name)
        text.replace(name.key(), *name);
    if (text.contains(u"{endpoint}"_s))
        text.replace(u"{endpoint}"_s, endpoint().toString());
    if (text.contains(u"{localhost}"_s))
        text.replace(u"{localhost}"_s, u"http://localhost:%1"_s.arg(endpoint().port()));
    return text;
}

Ran FieldCase::run(const QJsonObject &told, const QStringList &more) const
{
    QStringList arguments = textsIn(told.value(u"arguments")) + more;
    for (QString &argument : arguments)
        argument = named(argument);
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    QSignalSpy ended(&process, &QProcess::finished);
    const bool isLowered = told.value(u"asOrdinaryUser").toBool() && geteuid() == 0;
    m_bench.start(process, arguments, m_without, isLowered);
    if (!ended.wait(programTakesAtMostMs))
        qFatal("onecake did not end: %s", qPrintable(arguments.join(u' ')));
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QString FieldCase::ask(const QString &file, const QString &sql) const
{
    return StoreFile(m_bench.path(file)).ask(sql);
}

void FieldCase::makeFiles()
{
    const QJsonObject files = m_told.value(u"files").toObject();
    for (auto file = files.begin(); file != files.end(); ++file)
        makeFile(file.key(), file.value());
    const QJsonObject interrupted = m_told.value(u"interrupted").toObject();
    for (auto file = interrupted.begin(); file != interrupted.end(); ++file) {
        const QString path = m_bench.path(file.key());
        m_names.insert(u'{' + file.key() + u'}', path);
        leaveInterrupted(m_bench.path(file.value().toString()), path);
    }
    for (const QString &pipe : textsIn(m_told.value(u"pipes"))) {
        if (mkfifo(QFile::encodeName(m_bench.path(pipe)).constData(), S_IRUSR | S_IWUSR) != 0)
            qFatal("%s: the pipe cannot be made", qPrintable(pipe));
    }
    const QJsonObject texts = m_told.value(u"texts").toObject();
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        writeFile(m_bench.path(text.key()), text.value().toString().toUtf8());
        m_names.insert(u'{' + text.key() + u'}', m_bench.path(text.key()));
    }
    for (const QString &made : textsIn(m_told.value(u"made")))
        m_names.insert(u'{' + made + u'}', m_bench.path(made));
}

void FieldCase::makeFile(const QString &name, const QJsonValue &told)
{
    const QString path = m_bench.path(name);
    QDir().mkpath(QFileInfo(path).path());
    m_names.insert(u'{' + name + u'}', path);
    StoreFile file(path);
    if (told.isString()) {
        const QString script = m_folder.filePath(told.toString());
        const bool isName = told.toString().endsWith(u".sql"_s);
        file.run(isName ? QString::fromUtf8(contentOf(script)) : told.toString());
        return;
    }
    const QString each = told[u"sql"].toString();
    QString all;
    for (int number = 1; number <= told[u"times"].toInt(); ++number)
        all += QString(each).replace(u"%1"_s, QString::number(number)) + u'\n';
    file.run(all);
}

void FieldCase::makeTable(const QString &name, const QJsonObject &described)
{
    const QUrl emulator = sharedEmulator().endpoint();
    const auto ask = [&emulator](const QByteArray &operation, const QJsonObject &json) {
        askPlainly(emulator, operation, compact(json));
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
    m_names.insert(u'{' + name + u'}',
                   u"dynamodb:%1?endpoint=%2&region=us-east-1"_s.arg(name, emulator.toString()));
}

void FieldCase::planAnswers()
{
    const QJsonArray answers = m_told.value(u"answers").toArray();
    if (answers.isEmpty())
        return;
    m_server = std::make_unique<HostileServer>();
    const auto replyOf = [](const QJsonValue &answer) {
        constexpr int fine = 200;
        return dynamoReply(compact(answer[u"body"].toObject()), answer[u"status"].toInt(fine));
    };
    for (const QJsonValue &answer : answers)
        m_server->plan(replyOf(answer));
    m_server->planForEver(replyOf(answers.last()));
}

void FieldCase::setVariables()
{
    m_bench.variables = {{u"AWS_ACCESS_KEY_ID"_s, u"local"_s},
                         {u"AWS_SECRET_ACCESS_KEY"_s, u"local"_s}};
    const QJsonObject told = m_told.value(u"environment").toObject();
    for (auto variable = told.begin(); variable != told.end(); ++variable) {
        m_bench.variables.remove(variable.key());
        if (variable.value().isNull())
            m_without.append(variable.key());
        else
            m_bench.variables.insert(variable.key(), named(variable.value().toString()));
    }
    const QJsonArray connections = m_told.value(u"connections").toArray();
    if (connections.isEmpty())
        return;
    QDir().mkpath(QFileInfo(m_bench.connectionsFile()).path());
    const QJsonObject all{{u"version"_s, 1}, {u"connections"_s, connections}};
    writeFile(m_bench.connectionsFile(), named(QString::fromUtf8(compact(all))).toUtf8());
}

void FieldCase::setPermissions()
{
    const QJsonObject told = m_told.value(u"permissions").toObject();
    if (!told.isEmpty())
        setMode(m_bench.path(u"."_s), u"755"_s); // another user gets there
    for (auto each = told.begin(); each != told.end(); ++each)
        setMode(m_bench.path(each.key()), each.value().toString());
}

QUrl FieldCase::endpoint() const
{
    return m_server ? m_server->endpoint() : sharedEmulator().endpoint();
}

} // namespace onecake::test
