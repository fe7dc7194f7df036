// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// The leave to change rows of a store. Whatever changes rows takes one, so that no window and no
// command can forget to ask: none is given for a store that is opened for reading only or is still
// locked, and for a production store only to who has typed its name.
#pragma once

#include "core/inspect/browse/key_browser.h"

namespace onecake {

// The name of a store, whether it is a production store, and whether a person must unlock it before
// anything is changed in it.
struct StoreRisk {
    QString name;
    bool isProduction = false;
    bool isLocked = false;
};

// Whether `typed` is exactly the store's name, ignoring blanks around it.
bool confirms(const QString &typed, const StoreRisk &store);

// Shares the browser with whatever is made with it.
class WritePermit
{
public:
    // Returns StoreUnusable if the browser is read-only or the store locked, and InvalidInput if
    // `typed` does not confirm the name of a production store. For other stores `typed` is ignored.
    static Result<WritePermit> of(const std::shared_ptr<KeyBrowser> &browser,
                                  const StoreRisk &store, const QString &typed = {});

    [[nodiscard]] const std::shared_ptr<KeyBrowser> &browser() const { return m_browser; }

private:
    explicit WritePermit(std::shared_ptr<KeyBrowser> browser)
        : m_browser(std::move(browser))
    {}

    std::shared_ptr<KeyBrowser> m_browser;
};

} // namespace onecake
