// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/live/proxy/proxy_world.h"

#include "core/base/log.h"
#include "core/base/text/tr.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace onecake {

bool RequestFilter::admits(const QByteArray &itsMethod, const QByteArray &target) const
{
    if (!method.isEmpty() && method != itsMethod)
        return false;
    const QByteArray its = target.split('?').first();
    if (path.endsWith('*'))
        return its.startsWith(QByteArrayView(path).chopped(1));
    return path.isEmpty() || path == its;
}

Result<RequestFilter> parseRequestFilter(const QString &text)
{
    static const QRegularExpression form(u"^\\s*([A-Z]+)?\\s*(/\\S*)?\\s*$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return invalidInput(
            u"--only"_s,
            tr("\"%1\" names no requests; expected such as \"POST /orders\" or \"/orders/*\"")
                .arg(text));
    return RequestFilter{match.captured(1).toLatin1(), match.captured(2).toLatin1()};
}

Result<QUrl> parseUpstream(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isHttp = url.scheme() == u"http" || url.scheme() == u"https";
    if (!url.isValid() || !isHttp || url.host().isEmpty())
        return invalidInput(
            u"--to"_s,
            tr("\"%1\" is no address of a service; expected such as http://127.0.0.1:3000")
                .arg(text));
    const bool isBare = (url.path().isEmpty() || url.path() == u"/") && !url.hasQuery()
        && !url.hasFragment() && url.userInfo().isEmpty();
    if (!isBare)
        return invalidInput(
            u"--to"_s,
            tr("\"%1\" has more than scheme, host and port; requests keep their own "
               "paths")
                .arg(url.toDisplayString()),
            tr("Leave the rest out; --only chooses by the path"));
    return url;
}

void ProxyWorld::tellTrouble(const QString &sentence)
{
    if (told.contains(sentence))
        return;
    told.append(sentence);
    qCInfo(logs::live) << "reasons for trouble so far:" << told.size();
    if (whenTrouble)
        whenTrouble(sentence);
}

} // namespace onecake
