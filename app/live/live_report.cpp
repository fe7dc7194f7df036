// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/live/live_report.h"

#include "app/terminal/terminal_look.h"
#include "core/base/plain_text.h"
#include "core/base/text/tr.h"
#include "core/lab/diagram/media/media.h"
#include "core/lab/sim/assumptions.h"
#include "core/lab/sim/run_file.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace onecake {

LiveOptions::LiveOptions()
    : m_faults(
        u"faults"_s,
        tr("What goes wrong, by number: \"lose reply 1; delay request 2 by 8s; tunnel "
           "10s..20s\"; with \"of key K\" after it the messages of that key are counted. Times "
           "count from the start."),
        u"FAULTS"_s)
    , m_seed(u"seed"_s, tr("The seed of faults by chance; 1 if not given."), u"N"_s, u"1"_s)
    , m_record(u"record"_s,
               tr("Write what happened as a run, which onecake play and the window open. The file "
                  "is written at the end."),
               u"FILE.onecake"_s)
{}

void LiveOptions::addTo(QCommandLineParser &parser) const
{
    parser.addOptions({m_faults, m_seed, m_record});
}

Result<std::vector<LiveFault>> LiveOptions::faults(const QCommandLineParser &parser,
                                                   FaultPlace place) const
{
    return parseLiveFaults(parser.value(m_faults), place);
}

Result<quint64> LiveOptions::seed(const QCommandLineParser &parser) const
{
    bool isNumber = false;
    const quint64 seed = parser.value(m_seed).toULongLong(&isNumber);
    if (!isNumber || seed > quint64(largestSeed))
        return invalidInput(
            u"--seed"_s,
            tr("\"%1\" is not a whole number from 0 to %2")
                .arg(spelledOut(parser.value(m_seed)), QString::number(largestSeed)));
    return seed;
}

Result<QString> LiveOptions::recordFile(const QCommandLineParser &parser) const
{
    const QString file = parser.value(m_record);
    if (!parser.isSet(m_record))
        return QString();
    if (!isRunFile(file))
        return invalidInput(file, tr("the name of a run ends with .onecake"),
                            tr("Give the file such a name"));
    const QFileInfo place(file);
    const bool isWritable = place.exists() ? place.isFile() && place.isWritable()
                                           : QFileInfo(place.absolutePath()).isWritable();
    if (!isWritable)
        return invalidInput(file, tr("no file can be written there"), tr("Choose another place"));
    return file;
}

Result<QByteArray> parseKeyHeader(const QString &text)
{
    static const QRegularExpression name(u"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"_s);
    if (!name.match(text).hasMatch())
        return invalidInput(u"--key-header"_s,
                            tr("\"%1\" is no name of a header; expected such as Idempotency-Key")
                                .arg(spelledOut(text)));
    return text.toLatin1();
}

ExitCode reportTraffic(const Traffic &traffic, const Result<RunInputs> &recording,
                       const QString &file)
{
    if (!recording)
        return refuse(recording.error());
    const std::vector<Verdict> verdicts = judgeEnded(*recording, traffic.timeline());
    printInked(u"\n"_s
               + verdictsToTerminal(verdicts, outcomeOf(traffic.timeline()),
                                    recording->policy->title, terminalOptions(false)));
    if (traffic.isCut())
        printError(tr("onecake: only the first %1 events were kept; what came later is not judged")
                       .arg(mostTrafficEvents));
    if (file.isEmpty())
        return ExitCode::Holds;
    if (const auto saved = saveRun(*recording, file); !saved)
        return refuse(saved.error());
    printOut(tr("Recorded: %1 (onecake play %1)").arg(file));
    return ExitCode::Holds;
}

} // namespace onecake
