// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/lab/sim/run_line.h"

#include "core/base/text/shown_text.h"
#include "core/base/text/tr.h"
#include "core/lab/sim/run_file.h"
#include "core/lab/sim/scenario/fault_words.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// A run's file, as text. Packed text that claims to be longer is not unpacked.
constexpr quint32 mostBytes = 512 * 1024;
// Of a packed text: the length of the text, most significant byte first.
constexpr qsizetype lengthBytes = 4;

QString whereLine()
{
    return tr("the line of a run");
}

Error broken(const QString &problem)
{
    return invalidInput(whereLine(), problem,
                        tr("Copy it again as a whole; it begins with \"%1\"").arg(runLinePrefix));
}

// Before the packed text stands what shows whether letters of it were changed on their way.
constexpr qsizetype checkBytes = 4;

QByteArray checkOf(const QByteArray &packed)
{
    return QCryptographicHash::hash(packed, QCryptographicHash::Sha256).first(checkBytes);
}

quint32 lengthIn(const QByteArray &packed)
{
    quint32 length = 0;
    for (const char byte : packed.first(lengthBytes))
        length = (length << 8U) | static_cast<quint8>(byte);
    return length;
}

QString withoutBlanks(const QString &text)
{
    QString bare = text;
    bare.removeIf([](QChar letter) { return letter.isSpace(); });
    return bare;
}

} // namespace

Result<QString> toRunLine(const RunInputs &inputs)
{
    constexpr int smallest = 9;
    const QByteArray text = QJsonDocument(toJson(inputs)).toJson(QJsonDocument::Compact);
    const QByteArray packed = qCompress(text, smallest);
    const QByteArray letters =
        (checkOf(packed) + packed)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const QString line = runLinePrefix.toString() + QString::fromLatin1(letters);
    if (line.size() > longestRunLine || text.size() > qsizetype(mostBytes))
        return invalidInput(
            whereLine(),
            tr("the run is too large: a line holds at most %1 letters").arg(longestRunLine),
            tr("Save the run as a file"));
    return line;
}

bool isRunLine(const QString &text)
{
    return QStringView(text).trimmed().startsWith(runLinePrefix);
}

Result<RunInputs> runFromLine(const QString &text)
{
    // Twice the length leaves room for line breaks.
    if (text.size() > 2 * longestRunLine)
        return broken(
            tr("it is longer than %1 letters, the most that one has").arg(longestRunLine));
    const QString line = withoutBlanks(text);
    if (!isRunLine(line))
        return broken(tr("it is none"));
    if (line.size() > longestRunLine)
        return broken(
            tr("it is longer than %1 letters, the most that one has").arg(longestRunLine));
    const auto decoded = QByteArray::fromBase64Encoding(
        line.sliced(runLinePrefix.size()).toLatin1(),
        QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray packed = decoded ? decoded.decoded.mid(checkBytes) : QByteArray();
    if (packed.size() <= lengthBytes || checkOf(packed) != decoded.decoded.first(checkBytes))
        return broken(tr("a part of it is missing, or letters in it were changed"));
    if (lengthIn(packed) > mostBytes)
        return broken(tr("it claims to hold more than a run"));
    const QByteArray json = qUncompress(packed);
    if (json.isEmpty() || json.size() > qsizetype(mostBytes))
        return broken(tr("a part of it is missing, or letters in it were changed"));
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return broken(tr("it holds something else than a run"));
    return runFromJson(whereLine(), document.object());
}

QStringList playArguments(const RunInputs &inputs)
{
    const QJsonObject run = toJson(inputs);
    for (const QString &part : {u"scenario"_s, u"policy"_s, u"keyAlgorithm"_s, u"retry"_s}) {
        if (!run.value(part).isString())
            return {};
    }
    if (!inputs.userActions.empty())
        return {};
    const Scenario &scenario = *inputs.scenario;
    QStringList arguments{scenario.id};
    const auto add = [&arguments](const QString &option, const QString &value,
                                  const QString &usual) {
        if (value != usual)
            arguments += {option, value};
    };
    add(u"--policy"_s, inputs.policy->id, scenario.defaultPolicy);
    add(u"--key-algorithm"_s, inputs.keyAlgorithm->id, scenario.defaultKeyAlgorithm);
    add(u"--retry"_s, inputs.retry->id, scenario.defaultRetry);
    add(u"--faults"_s, toWords(inputs.faults), QString());
    add(u"--seed"_s, QString::number(inputs.seed), u"1"_s);
    return arguments;
}

QString commandThatReplays(const RunInputs &inputs)
{
    QStringList words = playArguments(inputs);
    if (words.isEmpty()) {
        const Result<QString> line = toRunLine(inputs);
        if (!line)
            return {};
        words = {*line};
    }
    QString command = u"onecake play"_s;
    for (const QString &word : words)
        command += u' ' + shellWord(word);
    return command;
}

} // namespace onecake
