// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/base/recent_log.h"

#include "core/base/clock.h"
#include "core/base/plain_text.h"

#include <QDateTime>
#include <QLoggingCategory>
#include <QMutex>
#include <QSet>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

const auto ourPrefix = "onecake."_ba;

struct Recent {
    QMutex mutex;
    QStringList lines;
    QSet<QByteArray> printed; // the categories whose "info" would be told without us
    QtMessageHandler next = nullptr;
    QLoggingCategory::CategoryFilter rules = nullptr;
};

// A message handler is a plain function, so what it knows belongs to the process.
Recent &recent()
{
    static Recent kept;
    return kept;
}

QString wordOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return u"critical"_s;
}

QString lineOf(QtMsgType type, const QByteArray &category, const QString &text)
{
    const auto now = QDateTime::fromMSecsSinceEpoch(toEpochMs(SystemClock().now()), Qt::UTC);
    return u"%1 %2 %3: %4"_s.arg(now.toString(Qt::ISODateWithMs), wordOf(type),
                                 QString::fromLatin1(category), text);
}

void keepAndPassOn(QtMsgType type, const QMessageLogContext &context, const QString &said)
{
    constexpr qsizetype longest = 8000;
    const QString text = spelledOutLines(said, longest);
    Recent &kept = recent();
    bool isPrinted = true;
    const QByteArray category(context.category);
    if (category.startsWith(ourPrefix)) {
        const QMutexLocker lock(&kept.mutex);
        kept.lines.append(lineOf(type, category, text));
        if (kept.lines.size() > recentLinesMax)
            kept.lines.removeFirst();
        isPrinted = type != QtInfoMsg || kept.printed.contains(category);
    }
    if (isPrinted && kept.next != nullptr)
        kept.next(type, context, text);
}

void tellInfo(QLoggingCategory *category)
{
    Recent &kept = recent();
    kept.rules(category);
    const QByteArray name(category->categoryName());
    if (!name.startsWith(ourPrefix))
        return;
    const QMutexLocker lock(&kept.mutex);
    if (category->isInfoEnabled())
        kept.printed.insert(name);
    else
        kept.printed.remove(name);
    category->setEnabled(QtInfoMsg, true);
}

} // namespace

void keepRecentLog()
{
    Recent &kept = recent();
    if (kept.rules == nullptr) {
        // It is called for what there is before it returns: the rules must be known by then.
        kept.rules = QLoggingCategory::installFilter(nullptr);
        QLoggingCategory::installFilter(tellInfo);
    }
    const QtMessageHandler before = qInstallMessageHandler(keepAndPassOn);
    if (before != keepAndPassOn)
        kept.next = before;
}

void turnOnLog()
{
    QLoggingCategory::setFilterRules(u"onecake.*=true"_s);
}

QStringList recentLog()
{
    const QMutexLocker lock(&recent().mutex);
    return recent().lines;
}

} // namespace onecake
