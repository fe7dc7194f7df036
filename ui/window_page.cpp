// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/window_page.h"

#include "core/base/text/tr.h"

namespace onecake {

QString titleOf(WindowPage page)
{
    switch (page) {
    case WindowPage::Start:
        return tr("Start");
    case WindowPage::Lab:
        return tr("Lab");
    case WindowPage::Stores:
        return tr("Stores");
    case WindowPage::Explore:
        break;
    }
    return tr("Explore");
}

QString purposeOf(WindowPage page)
{
    switch (page) {
    case WindowPage::Start:
        return tr("Where to begin, and what was at hand lately");
    case WindowPage::Lab:
        return tr("Play a story, strike it, and see what comes of it");
    case WindowPage::Stores:
        return tr("Look into the keys of a real store, and look after them");
    case WindowPage::Explore:
        break;
    }
    return tr("Try every placement of faults, and see which designs survive");
}

} // namespace onecake
