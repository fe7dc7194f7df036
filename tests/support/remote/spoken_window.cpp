// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "tests/support/remote/spoken_window.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QDBusVariant>
#include <QFile>
#include <QTest>

#include <csignal>
#include <utility>
#include <vector>

#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace onecake::test {

namespace {

constexpr int patience = 120'000; // milliseconds
const QString connectionName = u"screen-reader"_s;
const QString registry = u"org.a11y.atspi.Registry"_s;
const QString rootPath = u"/org/a11y/atspi/accessible/root"_s;
const QString accessible = u"org.a11y.atspi.Accessible"_s;

// The services of the system are started on demand: the accessibility bus is one of them.
const QByteArray sessionSettings =
    R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=%1</listen>
  <servicedir>/usr/share/dbus-1/services</servicedir>
  <policy context="default">
    <allow send_destination="*"/>
    <allow receive_sender="*"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

// Where a thing of another program is found: on the bus, and there.
struct Place {
    QString service;
    QString path;
};

QVariant firstOf(const QDBusMessage &reply)
{
    return reply.type() == QDBusMessage::ReplyMessage ? reply.arguments().value(0) : QVariant();
}

QVariant ask(const QDBusConnection &bus, const Place &place, const QString &interface,
             const QString &method, const QVariantList &arguments = {})
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(place.service, place.path, interface, method);
    message.setArguments(arguments);
    return firstOf(bus.call(message));
}

QDBusPendingCall send(const QDBusConnection &bus, const Place &place, const QString &interface,
                      const QString &method, const QVariantList &arguments = {})
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(place.service, place.path, interface, method);
    message.setArguments(arguments);
    return bus.asyncCall(message);
}

QVariant answerTo(QDBusPendingCall call)
{
    call.waitForFinished();
    return firstOf(call.reply());
}

// All that is asked of one thing: on its way before the answer to any is awaited, because a tree
// has hundreds of them.
struct Questions {
    Questions(const QDBusConnection &bus, const Place &place)
        : role(send(bus, place, accessible, u"GetRoleName"_s))
        , name(property(bus, place, u"Name"_s))
        , description(property(bus, place, u"Description"_s))
        , state(send(bus, place, accessible, u"GetState"_s))
        , children(send(bus, place, accessible, u"GetChildren"_s))
    {}

    static QDBusPendingCall property(const QDBusConnection &bus, const Place &place,
                                     const QString &name)
    {
        return send(bus, place, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {accessible, name});
    }

    QDBusPendingCall role;
    QDBusPendingCall name;
    QDBusPendingCall description;
    QDBusPendingCall state;
    QDBusPendingCall children;
};

QList<Place> placesIn(const QVariant &answer)
{
    QList<Place> places;
    if (!answer.canConvert<QDBusArgument>())
        return places;
    const auto list = answer.value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        Place place;
        QDBusObjectPath path;
        list.beginStructure();
        list >> place.service >> path;
        list.endStructure();
        place.path = path.path();
        places.append(place);
    }
    list.endArray();
    return places;
}

bool isShowing(const QVariant &answer)
{
    constexpr uint showing = 1U << 25;
    if (!answer.canConvert<QDBusArgument>())
        return false;
    QList<uint> states;
    answer.value<QDBusArgument>() >> states;
    return (states.value(0) & showing) != 0;
}

QString textIn(const QVariant &answer)
{
    return answer.value<QDBusVariant>().variant().toString();
}

struct Node {
    Place place;
    SpokenThing thing;
    std::vector<size_t> children;
};

// A level of the tree at a time. What is not shown is a leaf where it is not wanted.
std::vector<Node> treeBelow(const QDBusConnection &bus, const QList<Place> &tops, bool isAllWanted)
{
    std::vector<Node> nodes;
    std::vector<size_t> level;
    const auto add = [&nodes, &level](const Place &place, bool isInSight) {
        Node node;
        node.place = place;
        node.thing.isShown = isInSight;
        level.push_back(nodes.size());
        nodes.push_back(node);
    };
    for (const Place &top : tops)
        add(top, true);
    while (!level.empty()) {
        const std::vector<size_t> asked = std::exchange(level, {});
        std::vector<Questions> questions;
        for (const size_t each : asked)
            questions.emplace_back(bus, nodes[each].place);
        for (size_t at = 0; at < asked.size(); ++at) {
            const Questions &question = questions[at];
            SpokenThing &thing = nodes[asked[at]].thing;
            thing.role = answerTo(question.role).toString();
            thing.name = textIn(answerTo(question.name));
            thing.description = textIn(answerTo(question.description));
            thing.isShown = thing.isShown && isShowing(answerTo(question.state));
            const bool isShown = thing.isShown;
            const QList<Place> children = placesIn(answerTo(question.children));
            if (!isShown && !isAllWanted)
                continue;
            for (const Place &child : children) {
                nodes[asked[at]].children.push_back(nodes.size());
                add(child, isShown);
            }
        }
    }
    return nodes;
}

void collect(const std::vector<Node> &nodes, size_t at, QList<SpokenThing> &things)
{
    things.append(nodes[at].thing);
    for (const size_t child : nodes[at].children)
        collect(nodes, child, things);
}

} // namespace

SpokenWindow::SpokenWindow()
    : m_environment(QProcessEnvironment::systemEnvironment())
    , m_bus(connectionName)
{
    for (const QString &folder : {u"HOME"_s, u"XDG_RUNTIME_DIR"_s, u"XDG_DATA_HOME"_s,
                                  u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s})
        m_environment.insert(folder, m_folder.path());
    for (const QString &desktop : {u"WAYLAND_DISPLAY"_s, u"XDG_CURRENT_DESKTOP"_s,
                                   u"AT_SPI_BUS_ADDRESS"_s, u"QT_SCALE_FACTOR"_s})
        m_environment.remove(desktop);
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path="_s + pathOf(u"bus"_s));
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    m_environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
}

SpokenWindow::~SpokenWindow()
{
    QDBusConnection::disconnectFromBus(connectionName);
    for (QProcess *process : {&m_program, &m_session, &m_screen}) {
        process->terminate();
        if (!process->waitForFinished(patience))
            process->kill();
        process->waitForFinished(patience);
    }
}

void SpokenWindow::run(QProcess &process, const QString &program, const QStringList &arguments)
{
    process.setProcessEnvironment(m_environment);
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    process.start(program, arguments);
}

QString SpokenWindow::startScreen()
{
    run(m_screen, u"Xvfb"_s,
        {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x720x24"_s, u"-nolisten"_s,
         u"tcp"_s});
    const bool isUp = m_screen.waitForStarted(patience) && m_screen.waitForReadyRead(patience);
    const QString number = QString::fromLatin1(m_screen.readAllStandardOutput()).trimmed();
    if (!isUp || number.isEmpty())
        return u"Xvfb does not start: %1; is the package xvfb there?"_s.arg(m_screen.errorString());
    m_environment.insert(u"DISPLAY"_s, u":"_s + number);
    return {};
}

QString SpokenWindow::startBuses()
{
    QFile settings(pathOf(u"bus.conf"_s));
    if (!settings.open(QIODevice::WriteOnly))
        return u"the settings of the bus cannot be written"_s;
    settings.write(QByteArray(sessionSettings).replace("%1", pathOf(u"bus"_s).toUtf8()));
    settings.close();
    run(m_session, u"dbus-daemon"_s, {u"--nofork"_s, u"--config-file="_s + settings.fileName()});
    const QString session = u"unix:path="_s + pathOf(u"bus"_s);
    const bool isUp = QTest::qWaitFor(
        [this, &session] {
            QDBusConnection::disconnectFromBus(connectionName);
            m_bus = QDBusConnection::connectToBus(session, connectionName);
            return m_bus.isConnected();
        },
        patience);
    if (!isUp)
        return u"dbus-daemon cannot be reached: "_s + m_session.errorString();
    const QString address =
        ask(m_bus, {u"org.a11y.Bus"_s, u"/org/a11y/bus"_s}, u"org.a11y.Bus"_s, u"GetAddress"_s)
            .toString();
    QDBusConnection::disconnectFromBus(connectionName);
    if (address.isEmpty())
        return u"there is no accessibility bus; is the package at-spi2-core there?"_s;
    m_bus = QDBusConnection::connectToBus(address, connectionName);
    return m_bus.isConnected() ? QString() : m_bus.lastError().message();
}

QString SpokenWindow::start(const QStringList &arguments)
{
    if (const QString trouble = startScreen(); !trouble.isEmpty())
        return trouble;
    if (const QString trouble = startBuses(); !trouble.isEmpty())
        return trouble;
    run(m_program, QStringLiteral(ONECAKE_PROGRAM), arguments);
    const bool speaks = QTest::qWaitFor(
        [this] {
            return heard().filter(u"frame: "_s).size() > 0
                || m_program.state() == QProcess::NotRunning;
        },
        patience);
    return speaks && m_program.state() == QProcess::Running
        ? QString()
        : u"the window says nothing: "_s + QString::fromUtf8(m_program.readAllStandardError());
}

QList<SpokenThing> SpokenWindow::things(bool isAllWanted)
{
    QList<Place> windows;
    for (const Place &program :
         placesIn(ask(m_bus, {registry, rootPath}, accessible, u"GetChildren"_s)))
        windows += placesIn(ask(m_bus, program, accessible, u"GetChildren"_s));
    const std::vector<Node> nodes = treeBelow(m_bus, windows, isAllWanted);
    QList<SpokenThing> things;
    for (size_t top = 0; top < static_cast<size_t>(windows.size()); ++top)
        collect(nodes, top, things);
    return things;
}

QList<SpokenThing> SpokenWindow::everything()
{
    return things(true);
}

QStringList SpokenWindow::heard()
{
    QStringList lines;
    for (const SpokenThing &thing : things(false)) {
        if (thing.isShown && !thing.name.isEmpty())
            lines.append(thing.role + u": "_s + thing.name);
    }
    return lines;
}

// As registered tools for people who cannot use a keyboard do it: the X server gets a real key.
QString SpokenWindow::press(Qt::Key key)
{
    constexpr int returnKey = 0xff0d; // as X numbers it
    constexpr uint pressAndRelease = 3; // of a key by its sign
    const int sign = key == Qt::Key_Return ? returnKey : QChar(key).toLower().unicode();
    QDBusMessage message = QDBusMessage::createMethodCall(
        registry, u"/org/a11y/atspi/registry/deviceeventcontroller"_s,
        u"org.a11y.atspi.DeviceEventController"_s, u"GenerateKeyboardEvent"_s);
    message.setArguments({sign, QString(), pressAndRelease});
    const QDBusMessage reply = m_bus.call(message);
    return reply.type() == QDBusMessage::ReplyMessage ? QString() : reply.errorMessage();
}

} // namespace onecake::test
