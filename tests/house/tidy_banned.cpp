// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "tests/house/tidy_rules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace onecake::tidy {

namespace {

struct Ban {
    QString pattern; // what the code must not say
    QString onlyUnder; // the folders where the ban holds, as a pattern on the path
    QString exceptUnder; // and where it does not; empty: no exception
    QString instead;
};

const std::vector<Ban> &bans()
{
    static const QString everywhere = u"."_s;
    static const QString product = u"^(app|core|ui)/"_s;
    static const std::vector<Ban> table{
        {u"\\bQ(DateTime|Date|Time)::current\\w*|\\b(system|steady|high_resolution)_clock::now\\b|\\bstd::time\\("_s,
         everywhere, u"^(core/base/clock\\.cpp$|tests/bench/)"_s,
         u"Ask a Clock (core/base/clock.h)"_s},
        {u"\\bs?rand\\(|\\brandom_device\\b|\\bQRandomGenerator\\b|\\bmt19937(_64)?\\b|\\b\\w+_"
         u"distribution\\b"
         "|\\bstd::shuffle\\b|\\bQUuid::createUuid\\w*"_s,
         everywhere, u"^core/base/random\\.cpp$"_s, u"Throw a Random (core/base/random.h)"_s},
        {u"\\bprocessEvents\\b|\\bsendPostedEvents\\b"_s,
         everywhere,
         {},
         u"Return to the event loop: use a coroutine or a signal"_s},
        {u"\\bsender\\(\\)"_s, everywhere, {}, u"Connect a lambda that knows its sender"_s},
        {u"\\bQThread::[mu]?sleep\\b|\\bthis_thread::sleep_\\w+|\\bQTest::q(Wait|Sleep)\\b|^ *u?sleep\\(|(?<![\\w>])::u?sleep\\("_s,
         everywhere,
         {},
         u"Sleep on a Clock, or wait for a signal (QSignalSpy, QTRY_VERIFY)"_s},
        // A worker ends with the application, which has no event loop any more.
        {u"\\bwaitFor\\w*\\("_s, product, u"^core/base/worker\\.cpp$"_s, u"co_await it"_s},
        // A pipe keeps whoever opens it waiting, and a device never ends.
        {u"\\bQFile\\s+\\w+\\s*[({;]|\\bQFile\\s*\\(|\\b(make_unique|new) "
         u"?<?QFile\\b|\\bi?fstream\\b|\\bf(re)?open\\("
         "|(?<![\\w>.])::open(at)?\\("_s,
         product, u"^core/base/regular_file\\.cpp$"_s,
         u"Read it with readRegularFile() or openRegularFile() (core/base/regular_file.h)"_s},
        {u"\\bQEventLoop\\b"_s, u"^(core|ui)/"_s, {}, u"co_await instead of a nested event loop"_s},
        {u"\\(void\\)\\w+\\((this|controller|session)\\b"_s,
         product,
         {},
         u"detach() it (core/base/detach.h): an exception would be lost"_s},
        {u"\\bexec\\("_s, u"^ui/"_s, {}, u"Use open() or popup(): exec() is a nested event loop"_s},
        {u"#\\s*include\\s*<coroutine>"_s, everywhere, {}, u"Include <QCoroTask>"_s},
        {u"^ *QT\\s*\\+="_s, everywhere, {}, u"List it in CMakeLists.txt"_s},
        {u"\\bfriend\\s+class\\s+T(e)?st"_s,
         everywhere,
         {},
         u"Test through the interface, or split the type"_s},
    };
    return table;
}

bool holdsFor(const Ban &ban, const QString &path)
{
    return path.contains(QRegularExpression(ban.onlyUnder))
        && (ban.exceptUnder.isEmpty() || !path.contains(QRegularExpression(ban.exceptUnder)));
}

} // namespace

Findings checkBannedCode(const SourceFile &file)
{
    Findings findings;
    if (!isCpp(file.path))
        return findings;
    const QString &code = file.parts.code;
    for (const Ban &ban : bans()) {
        if (!holdsFor(ban, file.path))
            continue;
        const QRegularExpression pattern(ban.pattern, QRegularExpression::MultilineOption);
        for (auto matches = pattern.globalMatch(code); matches.hasNext();) {
            const auto match = matches.next();
            findings.push_back({file.path, lineAt(code, match.capturedStart()),
                                u"uses "_s + match.captured().simplified(), ban.instead});
        }
    }
    return findings;
}

} // namespace onecake::tidy
