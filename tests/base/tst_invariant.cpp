// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// What cannot be ends the program, in every build, and says what it was.

#include "core/base/enum_names.h"
#include "core/base/invariant.h"

#include <QTest>

#include <csignal>
#include <cstdlib>
#include <functional>

#include <sys/wait.h>
#include <unistd.h>

using namespace onecake;
using namespace Qt::StringLiterals;

namespace {

enum class Filling {
    Cream,
    Jam
};

} // namespace

namespace onecake {

template<>
inline constexpr std::array enumNames<Filling>{
    EnumName<Filling>{Filling::Cream, u"cream"},
    EnumName<Filling>{Filling::Jam, u"jam"},
};

} // namespace onecake

namespace {

struct End {
    bool wasAborted = false;
    QString said;
};

int saidTo = -1;

void sayThere(QtMsgType, const QMessageLogContext &context, const QString &text)
{
    const QByteArray line = context.category + QByteArray(" ") + text.toUtf8();
    if (::write(saidTo, line.constData(), static_cast<std::size_t>(line.size())) < 0)
        std::_Exit(EXIT_FAILURE);
}

// How a process ends that does this, and nothing else.
End endOf(const std::function<void()> &deed)
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        qFatal("there is no pipe");
    const pid_t child = ::fork();
    if (child == 0) {
        std::signal(SIGABRT, SIG_DFL);
        saidTo = ends[1];
        qInstallMessageHandler(sayThere);
        deed();
        std::_Exit(EXIT_SUCCESS);
    }
    ::close(ends[1]);
    End end;
    std::array<char, 512> buffer{};
    for (ssize_t count = 0; (count = ::read(ends[0], buffer.data(), buffer.size())) > 0;)
        end.said += QString::fromUtf8(buffer.data(), count);
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    end.wasAborted = WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT;
    return end;
}

} // namespace

class TestInvariant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatHoldsIsNoEnd();
    void whatDoesNotHoldIsTheEndAndSaysWhatItWas();
    void aValueThatHasNoNameIsTheEnd();
    void aNumberIsAValueOnlyWhereTheTableHasIt();
};

void TestInvariant::whatHoldsIsNoEnd()
{
    int looks = 0;
    ONECAKE_INVARIANT(++looks == 1);
    QCOMPARE(looks, 1);
}

void TestInvariant::whatDoesNotHoldIsTheEndAndSaysWhatItWas()
{
    const End end = endOf([] {
        const int cakes = 2;
        ONECAKE_INVARIANT(cakes == 1);
    });
    QVERIFY(end.wasAborted);
    QVERIFY2(end.said.startsWith(u"onecake.invariants "), qPrintable(end.said));
    QVERIFY2(end.said.contains(u"tst_invariant.cpp:"), qPrintable(end.said));
    QVERIFY2(end.said.endsWith(u"cakes == 1"), qPrintable(end.said));
}

void TestInvariant::aValueThatHasNoNameIsTheEnd()
{
    QVERIFY(!endOf([] { nameOf(Filling::Jam); }).wasAborted);
    QVERIFY(endOf([] { nameOf(static_cast<Filling>(2)); }).wasAborted);
}

void TestInvariant::aNumberIsAValueOnlyWhereTheTableHasIt()
{
    QCOMPARE(valueOfNumber<Filling>(1), Filling::Jam);
    QCOMPARE(valueOfNumber<Filling>(2), std::nullopt);
    QCOMPARE(valueOfNumber<Filling>(-1), std::nullopt);
}

ONECAKE_TEST(TestInvariant)
#include "tst_invariant.moc"
