// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// JSON as lines, in which objects and lists can be folded. Only the lines that are shown are made,
// so a large value costs only what is open of it. Members keep their order, and numbers their
// spelling. textOf() is safe to show; valueOf() is the value as it is stored.
#pragma once

#include "core/base/json/ordered_json.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace onecake {

// Formats JSON over several lines, keeping the order of members and the spelling of numbers.
// Returns anything else as it is.
QString prettyJson(const QByteArray &bytes);

struct JsonLine {
    enum class Part {
        Whole, // a value on one line
        Open, // the beginning of an object or a list
        Folded, // a whole object or list, folded
        Close,
        Rest // stands for the members that are too many to be shown
    };

    Part part = Part::Whole;
    const JsonNode *node = nullptr; // for Rest: the object or list
    int place = -1; // its number among its siblings; -1: it has none
    int depth = 0;
    bool isLast = true; // no comma follows
};

class JsonLines
{
public:
    // Opens two levels, or one if there are very many members. There are no lines if the text is
    // not JSON or is nested too deeply.
    explicit JsonLines(const QString &text = {});

    [[nodiscard]] int count() const { return static_cast<int>(m_lines.size()); }
    [[nodiscard]] const JsonLine &at(int line) const
    {
        return m_lines.at(static_cast<std::size_t>(line));
    }
    [[nodiscard]] QString textOf(int line) const;

    // The line that opens the object or list to which `line` belongs: `line` itself if it is Open
    // or Folded; -1 if it belongs to none.
    [[nodiscard]] int openingOf(int line) const;

    // The line that opens the object or list of which `line` is a member; -1 if there is none.
    [[nodiscard]] int parentOf(int line) const;

    // Folds an Open line, and returns how many lines behind it were removed.
    int fold(int line);
    // Opens a Folded line, and returns how many lines were inserted behind it.
    int open(int line);

    // The value at a line: a text without quotes and escapes, all else as formatted JSON.
    [[nodiscard]] QString valueOf(int line) const;
    // The path of the value: "$.items[2].price".
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
