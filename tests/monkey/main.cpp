// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// monkey --on lab|inspector [--seed N] [--seconds S]: the real window, and somebody who presses,
// drags and types at random in it. It ends with 0, or with what killed the window, and the seed and
// the last actions on stderr.

#include "core/base/detach.h"
#include "core/lab/sim/scenario/catalog.h"
#include "core/session/lab/kept_runs.h"
#include "core/session/lab/lab_session.h"
#include "tests/monkey/monkey.h"
#include "tests/support/fixture_store.h"
#include "tests/support/store_file.h"
#include "tests/support/test_now.h"
#include "ui/application_setup.h"
#include "ui/inspector/page/inspector_window.h"
#include "ui/main_window.h"

#include <QAccessible>
#include <QApplication>
#include <QCommandLineParser>
#include <QDesktopServices>
#include <QDir>
#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace onecake::monkey {

namespace {

// A window that does nothing for that long is taken for dead by whoever sits before it.
constexpr double longestActionSeconds = 2;

// Nothing that is pressed leaves this folder: neither settings, nor files that are saved.
void moveInto(const QString &folder)
{
    for (const char *place : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(place, folder.toLocal8Bit());
    QDir::setCurrent(folder);
}

// The platform without a screen has a small one, on which no window of ours fits.
void useLargeScreen(const QString &folder)
{
    const QString file = folder + u"/screen.json"_s;
    QFile screen(file);
    if (!qEnvironmentVariable("QT_QPA_PLATFORM").startsWith(u"offscreen"_s)
        || !screen.open(QIODevice::WriteOnly))
        return;
    screen.write(R"({"screens": [{"name": "large", "x": 0, "y": 0, "width": 2560, "height": 1440,
        "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
    qputenv("QT_QPA_PLATFORM", (u"offscreen:configfile="_s + file).toLocal8Bit());
}

// Swallows what would start a browser.
class NoBrowser final : public QObject
{
    Q_OBJECT
public:
    NoBrowser()
    {
        for (const QString &scheme : schemes())
            QDesktopServices::setUrlHandler(scheme, this, "open");
    }
    ~NoBrowser() override
    {
        for (const QString &scheme : schemes())
            QDesktopServices::unsetUrlHandler(scheme);
    }
    Q_DISABLE_COPY_MOVE(NoBrowser)

public Q_SLOTS:
    void open(const QUrl &) {}

private:
    static QStringList schemes() { return {u"http"_s, u"https"_s, u"file"_s, u"mailto"_s}; }
};

// The lab as the program opens it, with another story and policy each time.
class Lab
{
public:
    explicit Lab(quint64 seed)
        : m_dice(seed)
        , m_frames(&m_clock)
        , m_services(StoreServices::ofThisProcess())
        , m_book(connectionsFile(), m_services)
        , m_session(&m_frames, &m_clock, m_services)
    {}

    void open()
    {
        m_window.reset();
        const QStringList stories = scenarioIds();
        LabSetup setup = m_session.choices().setup();
        setup.story =
            stories.at(static_cast<qsizetype>(m_dice.below(static_cast<quint64>(stories.size()))));
        m_session.choices().setUp(setup); // without what was done before
        m_window = std::make_unique<MainWindow>(&m_session, &m_book, &m_kept, &m_settings);
        m_window->show();
        m_session.playToEnd();
        m_book.reload();
    }

private:
    Random m_dice;
    SystemClock m_clock;
    TimerFrames m_frames;
    StoreServices m_services;
    ConnectionManager m_book;
    LabSession m_session;
    KeptRuns m_kept{&m_session, keptRunsFolder()};
    QSettings m_settings;
    std::unique_ptr<MainWindow> m_window;
};

// The inspector with stores of several libraries open.
class Inspector
{
public:
    Inspector()
    {
        for (const QString &name :
             {u"onecake-sqlite"_s, u"brandur"_s, u"onecake-dynamodb"_s, u"powertools-python"_s})
            m_stores.push_back(std::make_unique<test::FixtureStore>(name));
    }

    void open()
    {
        m_window.reset();
        m_window = std::make_unique<InspectorWindow>(
            InspectorEnvironment::ofThisUser(StoreServices::ofThisProcess(), {}));
        m_window->show();
        for (const auto &store : m_stores) {
            if (const Result<StoreUrl> url = parseStoreUrl(store->url()))
                m_window->open(*url);
        }
    }

private:
    std::vector<std::unique_ptr<test::FixtureStore>> m_stores;
    std::unique_ptr<InspectorWindow> m_window;
};

// What the platform without a screen says of itself at every other deed.
void sayWhatMatters(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (message.startsWith(u"This plugin does not support"))
        return;
    std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, message)));
}

struct Wanted {
    bool isInspector = false;
    quint64 seed = 0;
    int seconds = 30;
};

std::optional<Wanted> read(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption on(u"on"_s, u"lab or inspector"_s, u"WINDOW"_s, u"lab"_s);
    const QCommandLineOption seed(u"seed"_s, u"a number; without it, one by chance"_s, u"N"_s);
    const QCommandLineOption seconds(u"seconds"_s, u"how long"_s, u"S"_s, u"30"_s);
    parser.addOptions({on, seed, seconds});
    parser.process(arguments);
    bool isSeed = true;
    bool isTime = false;
    Wanted wanted;
    wanted.isInspector = parser.value(on) == u"inspector";
    wanted.seed = parser.isSet(seed) ? parser.value(seed).toULongLong(&isSeed)
                                     : static_cast<quint64>(toEpochMs(SystemClock().now()));
    wanted.seconds = parser.value(seconds).toInt(&isTime);
    const bool isWindow = wanted.isInspector || parser.value(on) == u"lab";
    return isWindow && isSeed && isTime ? std::optional(wanted) : std::nullopt;
}

// Until the time is up: a window that is closed is opened again, and so is a program that is quit.
void letLoose(const Wanted &wanted, const std::function<void()> &open)
{
    LastActions actions(wanted.seed, longestActionSeconds);
    Monkey monkey(wanted.seed, &actions);
    QElapsedTimer since;
    since.start();
    open();
    monkey.start(open);
    QTimer end;
    const auto left = [&] {
        return 1000 * wanted.seconds - static_cast<int>(since.elapsed());
    };
    QObject::connect(&end, &QTimer::timeout, qApp, [] { QCoreApplication::exit(); });
    while (left() > 0) {
        end.start(left());
        QApplication::exec();
    }
    std::fprintf(stderr, "monkey: %llu actions with seed %llu in %d s; nothing died.\n",
                 actions.count(), static_cast<unsigned long long>(wanted.seed), wanted.seconds);
}

// What the windows had begun ends within that time, or is told as a leak.
void awaitWhatIsUnderWay()
{
    constexpr int patience = 20'000; // milliseconds
    (void)QTest::qWaitFor([] { return detachedTasksUnderWay() == 0; }, patience);
}

int run(const QStringList &arguments)
{
    const std::optional<Wanted> wanted = read(arguments);
    if (!wanted) {
        std::fputs("monkey --on lab|inspector [--seed N] [--seconds S]\n", stderr);
        return 2;
    }
    std::fprintf(stderr, "monkey: seed %llu\n", static_cast<unsigned long long>(wanted->seed));
    qInstallMessageHandler(sayWhatMatters);
    QApplication::setQuitOnLastWindowClosed(false);
    QAccessible::setActive(true);
    const NoBrowser noBrowser;
    setUpApplication();
    if (wanted->isInspector) {
        Inspector inspector;
        letLoose(*wanted, [&] { inspector.open(); });
    } else {
        Lab lab(wanted->seed);
        letLoose(*wanted, [&] { lab.open(); });
    }
    awaitWhatIsUnderWay();
    return 0;
}

} // namespace

} // namespace onecake::monkey

int main(int argc, char **argv)
{
    const QTemporaryDir folder;
    onecake::monkey::moveInto(folder.path());
    onecake::monkey::useLargeScreen(folder.path());
    const QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"onecake"_s);
    QCoreApplication::setOrganizationName(u"OneCake"_s);
    return onecake::monkey::run(QCoreApplication::arguments());
}

#include "main.moc"
