// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The leave to change rows of a store. Whatever changes rows takes one, so that no window and no
// command can forget to ask: none is given for a store that is opened for reading only or is still
// locked, and for a production store only to who has typed its name.
#pragma once

#include "core/inspect/browse/key_browser.h"

namespace onecake {

// How people call a store, whether others depend on it, and whether a person has to unlock it
// before anything is changed in it.
struct StoreMark {
    QString name;
    bool isProduction = false;
    bool isLocked = false;
};

// Whether what was typed is the store's name, letter by letter; blanks around it do not count.
bool confirms(const QString &typed, const StoreMark &store);

// Shares the browser with whatever is made with it.
class WritePermit
{
public:
    // StoreUnusable where the browser is read-only or the store locked; InvalidInput where `typed`
    // does not confirm the name of a production store. For others it is not heeded.
    static Result<WritePermit> of(const std::shared_ptr<KeyBrowser> &browser,
                                  const StoreMark &store, const QString &typed = {});

    [[nodiscard]] const std::shared_ptr<KeyBrowser> &browser() const { return m_browser; }

private:
    explicit WritePermit(std::shared_ptr<KeyBrowser> browser)
        : m_browser(std::move(browser))
    {}

    std::shared_ptr<KeyBrowser> m_browser;
};

} // namespace onecake
