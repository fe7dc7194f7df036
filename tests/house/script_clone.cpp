// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "tests/house/script_clone.h"

#include <QDir>
#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace onecake::test {

namespace {

const auto dpkgQuery = u"for p; do [ \"$p\" = \"$MISSING\" ] || echo \"$p installed\"; done"_s;
const auto aptGet =
    u"echo noise; echo \"$DEBIAN_FRONTEND: $*\" >>\"$APT_LOG\"; exit ${APT_EXIT:-0}"_s;
const auto cmake = uR"(echo noise; echo noise >&2
if [ "$1" != --build ]; then
    touch "$6/build.ninja"
    exit
fi
mkdir -p "$2/app"
printf '#!/bin/sh\nprintf "<%%s>" "$@"\nexit 7\n' >"$2/app/onecake"
chmod +x "$2/app/onecake"
exit ${BUILD_EXIT:-0})"_s;
const auto npm = uR"(echo noise; echo noise >&2; echo "$PWD: $*" >>"$NPM_LOG"
[ "${NPM_EXIT:-0}" = 0 ] || exit "$NPM_EXIT"
mkdir -p node_modules
touch node_modules/.package-lock.json)"_s;
const auto ctest = u"printf '<%s>' \"$@\"; exit 8"_s;

} // namespace

Run execute(const QString &program, const QStringList &arguments,
            const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(u"/"_s);
    process.start(program, arguments);
    if (!process.waitForFinished(300'000))
        return {-1, {}, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

ScriptClone::ScriptClone()
    : m_root(m_folder.filePath(u"one cake"_s))
{
    for (const QString &folder : {u"packaging"_s, u"tests/peers"_s, u"bin"_s})
        QDir(m_root).mkpath(folder);
    for (const QString &name : {u"packaging/run"_s, u"packaging/test"_s, u"packaging/lib.sh"_s,
                                u"tests/peers/package-lock.json"_s, u"CMakePresets.json"_s})
        QFile::copy(QStringLiteral(ONECAKE_SOURCE_DIR) + u'/' + name, path(name));
    standIn(u"sudo"_s, u"exec \"$@\""_s);
    standIn(u"dpkg-query"_s, dpkgQuery);
    standIn(u"apt-get"_s, aptGet);
    standIn(u"cmake"_s, cmake);
    standIn(u"npm"_s, npm);
    standIn(u"ctest"_s, ctest);
    set(u"PATH"_s, path(u"bin"_s) + u":/usr/bin:/bin"_s);
    set(u"HOME"_s, m_folder.path());
    set(u"APT_LOG"_s, m_folder.filePath(u"apt.log"_s));
    set(u"NPM_LOG"_s, m_folder.filePath(u"npm.log"_s));
}

void ScriptClone::hideNpm()
{
    QFile::remove(path(u"bin/npm"_s));
    for (const QString &tool : QDir(u"/usr/bin"_s).entryList(QDir::Files)) {
        if (tool != u"npm")
            QFile::link(u"/usr/bin/"_s + tool, path(u"bin/"_s + tool));
    }
    set(u"PATH"_s, path(u"bin"_s));
}

Run ScriptClone::run(const QString &script, const QStringList &arguments) const
{
    return execute(path(u"packaging/"_s + script), arguments, m_environment);
}

QStringList ScriptClone::aptCalls() const
{
    return linesOf(u"apt.log"_s);
}

QStringList ScriptClone::npmCalls() const
{
    return linesOf(u"npm.log"_s);
}

void ScriptClone::standIn(const QString &name, const QString &script) const
{
    QFile file(path(u"bin/"_s + name));
    if (file.open(QIODevice::WriteOnly))
        file.write("#!/bin/bash\n" + script.toUtf8() + '\n');
    file.setPermissions(file.permissions() | QFile::ExeOwner);
}

QStringList ScriptClone::linesOf(const QString &log) const
{
    QFile file(m_folder.filePath(log));
    return file.open(QIODevice::ReadOnly)
        ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
        : QStringList();
}

} // namespace onecake::test
