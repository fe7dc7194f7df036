// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// One stored record: what it is, what an operator has to know of it, its fields, its result, and
// the item. It scrolls as a whole, and nothing of it is cut off.
#pragma once

#include "core/session/inspector/key_past.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;

namespace onecake {

class FoldingJson;
class Heading;
class Note;
class WrappedText;

class RecordView final : public QScrollArea
{
    Q_OBJECT
public:
    explicit RecordView(QWidget *parent);

    void showRecord(const KeyRow &row, const Layout &layout, Instant now);
    // What OneCake did with the key that is shown. Nothing: not known.
    void showPast(const std::optional<KeyPast> &past);
    void showNothing(const QString &words);

private:
    struct Field {
        QLabel *name;
        WrappedText *value;
    };

    QWidget *makePage();
    void showFields(const KeyRow &row, Instant now);
    void showParts(bool areShown);
    void addField();

    QLabel *m_scope;
    WrappedText *m_title;
    Note *m_advice;
    QGridLayout *m_grid = nullptr;
    std::vector<Field> m_fields; // those that are not needed now are hidden
    Heading *m_pastTitle;
    WrappedText *m_past;
    Heading *m_resultTitle;
    FoldingJson *m_result;
    Heading *m_itemTitle;
    FoldingJson *m_item;
    std::optional<Item> m_shown; // in m_item
};

} // namespace onecake
