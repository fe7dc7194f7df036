// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/live/proxy/proxy_head.h"

#include "core/engine/outcome.h"
#include "core/http/http_message.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

QString plainKey(const QByteArray &value)
{
    const bool isQuoted = value.size() >= 2 && value.startsWith('"') && value.endsWith('"');
    return QString::fromLatin1(isQuoted ? value.sliced(1, value.size() - 2) : value);
}

QByteArray withoutUpgrade(const QByteArray &head)
{
    const qsizetype end = head.indexOf("\r\n\r\n");
    const QByteArrayList lines = head.first(end).split('\n');
    QByteArrayList kept;
    for (const QByteArray &line : lines) {
        const QByteArray name = line.first(std::max<qsizetype>(line.indexOf(':'), 0));
        if (isSameHeaderName(name, "upgrade") || isSameHeaderName(name, "http2-settings"))
            continue;
        if (!isSameHeaderName(name, "connection")) {
            kept.append(line.endsWith('\r') ? line.chopped(1) : line);
            continue;
        }
        QByteArrayList words;
        const QByteArrayList all = line.sliced(name.size() + 1).split(',');
        for (const QByteArray &word : all) {
            const QByteArray plain = word.trimmed();
            if (!isSameHeaderName(plain, "upgrade") && !isSameHeaderName(plain, "http2-settings"))
                words.append(plain);
        }
        if (!words.isEmpty())
            kept.append(name + ": " + words.join(", "));
    }
    return kept.join("\r\n") + head.sliced(end);
}

int orderNumberOf(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    for (const QString &name : {u"orderId"_s, u"order_id"_s, u"id"_s}) {
        if (object.value(name).isDouble())
            return object.value(name).toInt();
    }
    return 0;
}

QString meaningOf(int status)
{
    const bool isToBeTriedAgain = status == 409 || status == 425 || status == 429;
    if (isToBeTriedAgain)
        return nameOf(OutcomeKind::InProgress);
    return nameOf(status >= 500 ? OutcomeKind::Failed : OutcomeKind::Executed);
}

} // namespace onecake
