// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "tests/bench/node_peer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace onecake::bench {

double rateOf(const NodeWork &work, const DynamoPlace &place)
{
    constexpr int answerMaxMs = 120'000;
    QStringList arguments{QStringLiteral(ONECAKE_PEERS_DIR) + u"/bench_%1.mjs"_s.arg(work.peer),
                          work.work,
                          u"--endpoint"_s,
                          place.endpoint.toString(),
                          u"--table"_s,
                          place.table,
                          u"--concurrency"_s,
                          QString::number(work.concurrency)};
    if (work.count)
        arguments += {u"--count"_s, QString::number(*work.count)};
    else
        arguments += {u"--seconds"_s, QString::number(work.seconds)};
    QProcess node;
    node.start(u"node"_s, arguments);
    if (!node.waitForFinished(answerMaxMs) || node.exitCode() != 0)
        qFatal("%s %s failed: %s%s", qPrintable(work.peer), qPrintable(work.work),
               qPrintable(node.errorString()), node.readAllStandardError().constData());
    // What a peer loads may talk before.
    const QByteArray said = node.readAllStandardOutput().trimmed();
    const QByteArray line = said.mid(said.lastIndexOf('\n') + 1);
    const double rate = QJsonDocument::fromJson(line).object().value(u"perSecond").toDouble();
    if (rate <= 0)
        qFatal("%s %s measured nothing: %s", qPrintable(work.peer), qPrintable(work.work),
               said.constData());
    return rate;
}

} // namespace onecake::bench
