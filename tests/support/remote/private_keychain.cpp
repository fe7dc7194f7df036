// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "tests/support/remote/private_keychain.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <csignal>

#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace onecake::test {

namespace {

// As the Secret Service sends one: session, parameters, value and its type.
struct PlainSecret {
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString type;
};

QDBusArgument &operator<<(QDBusArgument &argument, const PlainSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.type;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, PlainSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.type;
    argument.endStructure();
    return argument;
}

const QString serviceName = u"org.freedesktop.secrets"_s;
const QString connectionName = u"private-keychain"_s;
const QString secretInterface = u"org.freedesktop.Secret.Service"_s;
const QString collection = u"/org/freedesktop/secrets/collection/login"_s;
const QByteArray password = "a password";
constexpr int patience = 120'000; // milliseconds

// A bus that starts nobody on demand, so that who is there is the test's choice.
const QByteArray busSettings =
    R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=%1</listen>
  <policy context="default">
    <allow send_destination="*"/>
    <allow receive_sender="*"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

void start(QProcess &process, const QString &program, const QStringList &arguments)
{
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    process.start(program, arguments);
}

void stop(QProcess &process)
{
    process.terminate();
    if (!process.waitForFinished(patience))
        process.kill();
    process.waitForFinished(patience);
}

QString failureOf(QProcess &process, const QString &what)
{
    return what + u": "_s + process.errorString() + u"; "_s
        + QString::fromUtf8(process.readAll().trimmed());
}

} // namespace

PrivateKeychain::PrivateKeychain()
    : m_connection(connectionName)
{
    qDBusRegisterMetaType<PlainSecret>();
    for (const char *const desktop :
         {"XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "GNOME_DESKTOP_SESSION_ID", "KDE_FULL_SESSION",
          "KDE_SESSION_VERSION", "GNOME_KEYRING_CONTROL", "DISPLAY", "WAYLAND_DISPLAY"})
        qunsetenv(desktop);
    for (const char *const folder :
         {"HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        qputenv(folder, m_folder.path().toUtf8());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + pathOf(u"bus"_s).toUtf8());
}

PrivateKeychain::~PrivateKeychain()
{
    QDBusConnection::disconnectFromBus(connectionName);
    stop(m_keyring);
    stop(m_bus);
}

QString PrivateKeychain::startBus()
{
    QFile settings(pathOf(u"bus.conf"_s));
    if (!settings.open(QIODevice::WriteOnly))
        return u"the settings of the bus cannot be written"_s;
    settings.write(QByteArray(busSettings).replace("%1", pathOf(u"bus"_s).toUtf8()));
    settings.close();
    start(m_bus, u"dbus-daemon"_s, {u"--nofork"_s, u"--config-file="_s + settings.fileName()});
    const bool isUp = QTest::qWaitFor(
        [this] {
            QDBusConnection::disconnectFromBus(connectionName);
            m_connection =
                QDBusConnection::connectToBus(u"unix:path="_s + pathOf(u"bus"_s), connectionName);
            return m_connection.isConnected();
        },
        patience);
    return isUp ? QString() : failureOf(m_bus, u"dbus-daemon cannot be reached"_s);
}

QString PrivateKeychain::startKeyring()
{
    start(m_keyring, u"gnome-keyring-daemon"_s,
          {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
    m_keyring.write(password);
    m_keyring.closeWriteChannel();
    const bool isUp = QTest::qWaitFor(
        [this] { return m_connection.interface()->isServiceRegistered(serviceName).value(); },
        patience);
    return isUp ? QString() : failureOf(m_keyring, u"gnome-keyring-daemon does not answer"_s);
}

QString PrivateKeychain::call(const QString &interface, const QString &method,
                              const QVariantList &arguments, QVariantList *answer)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        serviceName, u"/org/freedesktop/secrets"_s, interface, method);
    message.setArguments(arguments);
    const QDBusMessage reply = m_connection.call(message);
    if (answer)
        *answer = reply.arguments();
    return reply.type() == QDBusMessage::ReplyMessage ? QString() : reply.errorMessage();
}

QString PrivateKeychain::lock()
{
    const QList<QDBusObjectPath> collections{QDBusObjectPath(collection)};
    return call(secretInterface, u"Lock"_s, {QVariant::fromValue(collections)});
}

// Without a person there is only the way that GNOME itself takes at login.
QString PrivateKeychain::unlock()
{
    QVariantList session;
    const QString opened =
        call(secretInterface, u"OpenSession"_s,
             {u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))}, &session);
    if (!opened.isEmpty())
        return opened;
    const PlainSecret secret{
        session.value(1).value<QDBusObjectPath>(), {}, password, u"text/plain"_s};
    return call(u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s,
                u"UnlockWithMasterPassword"_s,
                {QVariant::fromValue(QDBusObjectPath(collection)), QVariant::fromValue(secret)});
}

bool PrivateKeychain::isOnDisk(const QByteArray &text) const
{
    for (QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden,
                            QDirIterator::Subdirectories);
         files.hasNext();) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            return true;
    }
    return false;
}

int PrivateKeychain::filesOnDisk() const
{
    return static_cast<int>(QDir(pathOf(u"keyrings"_s)).entryList(QDir::Files).size());
}

} // namespace onecake::test
