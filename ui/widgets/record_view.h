// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// One stored record: what it is, what an operator has to know of it, its fields, its result, and
// the item; where there is room, the last two beside the rest. It scrolls as a whole, and nothing
// of it is cut off.
#pragma once

#include "core/session/inspector/key_history.h"

#include <QScrollArea>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QPushButton;

namespace onecake {

class FoldingJson;
class SectionLabel;
class CalloutBox;
class WrappedText;

class RecordView : public QScrollArea
{
    Q_OBJECT
public:
    explicit RecordView(QWidget *parent);

    // `layout` says what comes of removing it; null: nobody can remove it.
    void showRecord(const DecodedRecord &row, const Layout *layout, Instant now);
    // Shows what OneCake did with the present key. Empty: not known.
    void showPast(const std::optional<KeyHistory> &past);
    void showNothing(const QString &words);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Field {
        QLabel *name;
        WrappedText *value;
    };

    QWidget *makePage();
    void showFields(const DecodedRecord &row, Instant now);
    void showParts(bool areShown);
    void addField();
    void arrange();

    QLabel *m_scope;
    WrappedText *m_title;
    CalloutBox *m_advice;
    QBoxLayout *m_parts = nullptr; // what is known of the record, and what is stored
    QGridLayout *m_grid = nullptr;
    std::vector<Field> m_fields; // fields that are not needed at present are hidden
    std::size_t m_fieldCount = 0; // that are shown
    std::pair<bool, std::size_t> m_arranged; // whether in two columns, and how many
    SectionLabel *m_pastTitle;
    WrappedText *m_past;
    SectionLabel *m_resultTitle;
    QPushButton *m_copy;
    QString m_stored; // as it is copied
    FoldingJson *m_result;
    SectionLabel *m_itemTitle;
    FoldingJson *m_item;
    Item m_shown; // in m_item
};

} // namespace onecake
