// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "tests/support/remote/credential_home.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace onecake::test {

QCoro::Task<void> SettableClock::sleep(Duration duration)
{
    advance(duration);
    co_return;
}

CredentialHome::CredentialHome()
{
    m_sources.surroundings.home = m_folder.path();
    m_sources.vault = std::make_shared<SessionVault>();
    m_sources.clock = &m_clock;
    set(u"PATH"_s, QProcessEnvironment::systemEnvironment().value(u"PATH"_s));
}

void CredentialHome::set(const QString &variable, const QString &value)
{
    m_sources.surroundings.environment.insert(variable, value);
}

void CredentialHome::write(const QString &file, QByteArray text) const
{
    QDir().mkpath(QFileInfo(pathOf(file)).path());
    QFile target(pathOf(file));
    if (!target.open(QIODevice::WriteOnly))
        qFatal("a file of the test cannot be written");
    target.write(text.replace('~', '\n'));
}

QByteArray CredentialHome::read(const QString &file) const
{
    QFile source(pathOf(file));
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

QByteArray CredentialHome::program(const QByteArray &expiry) const
{
    const QByteArray more = expiry.isEmpty() ? expiry : R"(,"Expiration":")" + expiry + '"';
    write(u"printed"_s,
          R"({"Version":1,"AccessKeyId":"PRINTED","SecretAccessKey":"hush")" + more + '}');
    write(u"keys.sh"_s, "cd \"$(dirname \"$0\")\"~echo run >> runs~cat printed");
    return "credential_process = sh \"" + pathOf(u"keys.sh"_s).toUtf8() + '"';
}

QByteArray CredentialHome::waitingProgram(const QByteArray &expiry) const
{
    const QByteArray setting = program(expiry);
    write(u"keys.sh"_s, "cd \"$(dirname \"$0\")\"~echo run >> runs~cat gate printed");
    if (::mkfifo(qPrintable(pathOf(u"gate"_s)), 0600) != 0)
        qFatal("the gate of the test cannot be made");
    return setting;
}

void CredentialHome::letGo() const
{
    QFile gate(pathOf(u"gate"_s));
    if (!gate.open(QIODevice::WriteOnly)) // when the program has opened it too
        qFatal("the gate of the test cannot be opened");
}

qsizetype CredentialHome::runs() const
{
    return read(u"runs"_s).count('\n');
}

DynamoPlace placeOf(const QString &text)
{
    const Result<DynamoPlace> place = parseDynamoPlace(u"dynamodb:"_s + text, text);
    if (!place)
        qFatal("%s", qPrintable(sentence(place.error())));
    return *place;
}

QString print(const Result<AwsCredentials> &credentials)
{
    if (!credentials)
        return sentence(credentials.error());
    return QString::fromUtf8(credentials->accessKeyId) + u" from "_s + credentials->source;
}

} // namespace onecake::test
