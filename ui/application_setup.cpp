// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/application_setup.h"

#include "ui/diagram/diagram_accessible.h"
#include "ui/help/help_window.h"
#include "ui/help/terms_line.h"
#include "ui/style/every_window.h"
#include "ui/widgets/plain_labels.h"

#include <QApplication>
#include <QIcon>

using namespace Qt::StringLiterals;

namespace onecake {

void setUpApplication()
{
    QApplication::setDesktopFileName(u"org.onecake.OneCake"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/onecake.svg"_s));
    makeDiagramsAccessible();
    guardTheWheel();
    fitDialogsToTheScreen();
    markTheFocus();
    openMenusByKey();
    showLabelsPlain();
    serveHelp();
    explainWordsOnRequest();
}

} // namespace onecake
