// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// JSON as lines of which objects and lists can be folded. Only the lines that are shown are made,
// so that a large value costs what is open of it; members keep their order and numbers their
// spelling. What is shown is safe to show; what is copied is as it is stored.
#pragma once

#include "core/base/json/ordered_json.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace onecake {

// JSON laid out over several lines, with its members in the order and its numbers in the form in
// which they are stored. Anything else as it is.
QString prettyJson(const QByteArray &bytes);

struct JsonLine {
    enum class Part {
        Whole, // a value on one line
        Open, // the beginning of an object or a list
        Folded, // the whole of one, folded
        Close,
        Rest // members that are too many to be shown
    };

    Part part = Part::Whole;
    const JsonNode *node = nullptr; // of Rest, what they are members of
    int place = -1; // among its siblings; -1: it has none
    int depth = 0;
    bool isLast = true; // no comma follows
};

class JsonLines
{
public:
    // Two levels are open, of very many members one. Nothing of it is JSON, or it is nested beyond
    // reason: no lines.
    explicit JsonLines(const QString &text = {});

    [[nodiscard]] int count() const { return static_cast<int>(m_lines.size()); }
    [[nodiscard]] const JsonLine &at(int line) const
    {
        return m_lines.at(static_cast<std::size_t>(line));
    }
    [[nodiscard]] QString textOf(int line) const;

    // The line where what that line belongs to opens: itself, if something opens or is folded
    // there; -1 where nothing does.
    [[nodiscard]] int openingOf(int line) const;

    // The line that opens what that line is a member of; -1 where it is a member of nothing.
    [[nodiscard]] int parentOf(int line) const;

    // How many lines behind an Open went, and it is Folded.
    int fold(int line);
    // How many lines came behind a Folded, and it is Open.
    int open(int line);

    // A text as what it means, all else as JSON, laid out.
    [[nodiscard]] QString valueOf(int line) const;
    // "$.items[2].price"
    [[nodiscard]] QString pathOf(int line) const;

private:
    [[nodiscard]] std::vector<JsonLine> linesOf(const JsonNode &node, const JsonLine &as,
                                                int openLevels) const;
    [[nodiscard]] int closingOf(int line) const;
    [[nodiscard]] QString nameOf(int line) const;

    std::shared_ptr<const JsonNode> m_root;
    std::vector<JsonLine> m_lines;
};

} // namespace onecake
