// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/command_inspect.h"

#include "app/appearance_option.h"
#include "core/store/aws/store_services.h"
#include "ui/application_setup.h"
#include "ui/inspector/page/inspector_window.h"
#include "ui/style/onecake_style.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

const QString inspectCommand = u"inspect"_s;

} // namespace

ExitCode runInspect(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Opens a window on a store of idempotency records, also one that another library wrote: "
        "which keys there are, which are stuck, what each one means."_s);
    parser.addPositionalArgument(
        u"store"_s, u"sqlite:FILE or dynamodb:TABLE?endpoint=URL&region=NAME."_s, u"[STORE]"_s);
    parser.addOption(appearanceOption());
    if (const auto over = parseArguments(parser, inspectCommand, arguments))
        return *over;
    const Result<std::optional<Appearance>> appearance = appearanceIn(parser);
    if (!appearance)
        return refuse(appearance.error());
    const QStringList words = parser.positionalArguments();
    if (words.size() > 1)
        return refuseUsage(inspectCommand,
                           u"\"%1\" was not understood; one store is looked into at a "
                           "time"_s.arg(words[1]));
    std::optional<StoreUrl> store;
    if (!words.isEmpty()) {
        const Result<StoreUrl> parsed = parseStoreUrl(words.front());
        if (!parsed)
            return refuse(parsed.error());
        store = *parsed;
    }
    if (qobject_cast<QApplication *>(QCoreApplication::instance()) == nullptr)
        return refuse({ErrorCode::InvalidInput, inspectCommand,
                       u"there is no display to show it on"_s,
                       u"Start it in a desktop session, or see: onecake keys --help"_s});
    setUpApplication();
    applyAppearance(appearance->value_or(Appearance::System));
    const Result<Connections> connections = loadConnections(connectionsFile());
    if (!connections)
        return refuse(connections.error());
    InspectorWindow window(
        InspectorEnvironment::ofThisUser(StoreServices::ofThisProcess(), *connections));
    window.show();
    if (store)
        window.open(*store);
    return static_cast<ExitCode>(QApplication::exec());
}

} // namespace onecake
