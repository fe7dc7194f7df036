// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What people reported from the field, as commands with the right value: tests/data/cases, a folder
// each (FieldCase). case.json says in a sentence what is right, and lists the runs: `arguments` of
// onecake, and what must come of it. A run is of a story, and its --json is judged, or it says what
// is printed: `prints`, `printsNot`, `errors`; then `asks` may list a file, SQL, and the answer.

#include "tests/support/field_case.h"

#include <QTest>

using namespace onecake;
using namespace onecake::test;
using namespace Qt::StringLiterals;

namespace {

QDir cases()
{
    return QDir(QStringLiteral(ONECAKE_SOURCE_DIR) + u"/tests/data/cases"_s);
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

// What SQL answers otherwise than is right.
QStringList wrongInFiles(const FieldCase &given, const QJsonObject &expected)
{
    QStringList wrong;
    const QJsonArray asks = expected.value(u"asks").toArray();
    for (const QJsonValue &each : asks) {
        const QStringList ask = textsIn(each);
        const QString answer = given.ask(ask.value(0), ask.value(1));
        if (answer != ask.value(2))
            wrong.append(u"%1 is %2, expected %3"_s.arg(ask.value(1), answer, ask.value(2)));
    }
    return wrong;
}

// What is not so of a run, `before` being the story that was played before it.
QStringList wrongInRun(const FieldCase &given, const QJsonObject &expected, QJsonObject &before)
{
    if (isText(expected)) {
        const QStringList wrong = wrongIn(given.run(expected), expected);
        return wrong + wrongInFiles(given, expected); // which the run has changed
    }
    const Ran ran = given.run(expected, {u"--json"_s});
    const QJsonObject run = ran.object();
    if (run.isEmpty())
        return {ran.error};
    QStringList wrong = wrongIn(run, ran.code, expected);
    if (expected.value(u"runAsBefore").toBool() && run.value(u"events") != before.value(u"events"))
        wrong.append(u"the run is another one"_s);
    if (expected.value(u"verdictsAsBefore").toBool() && verdictsOf(run) != verdictsOf(before))
        wrong.append(u"the verdicts are %1"_s.arg(verdictsOf(run).join(u", "_s)));
    before = run;
    return wrong;
}

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
    const FieldCase given(folder);
    const QJsonArray runs = given.runs();
    QVERIFY(!runs.isEmpty());
    QJsonObject before;
    for (const QJsonValue &each : runs) {
        const QJsonObject expected = each.toObject();
        const QStringList wrong = wrongInRun(given, expected, before);
        const QString arguments = textsIn(expected.value(u"arguments")).join(u' ');
        QVERIFY2(wrong.isEmpty(),
                 qPrintable(
                     u"%1\n%2\n%3"_s.arg(given.says(), given.named(arguments), wrong.join(u'\n'))));
    }
}

ONECAKE_TEST(TestFieldCases)

#include "tst_field_cases.moc"
