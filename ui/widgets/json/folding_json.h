// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Shows stored JSON to be read and copied. Objects and lists fold: by a click beside the line, by
// the keys +, - and * on the cursor's line, and from the context menu. The widget is as high as its
// text up to a limit, from which on it scrolls. Text that is not JSON is shown as it is.
#pragma once

#include "ui/models/json_lines.h"

#include <QPlainTextEdit>

namespace onecake {

class JsonHighlighter;

class FoldingJson final : public QPlainTextEdit
{
    Q_OBJECT
public:
    FoldingJson(const QString &name, QWidget *parent);

    // `empty` is shown if there is no text. If the text is shown already, folding, selection and
    // scroll position stay.
    void setText(const QString &text, const QString &empty);

    void openAt(int line);
    void foldAt(int line);
    // Opens as much as can be read.
    void openAll();

    [[nodiscard]] const JsonLines &lines() const { return m_lines; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void addActions();
    // The action that the key is for; null if there is none.
    [[nodiscard]] QAction *actionOf(const QKeyEvent &key) const;
    void addAction(const QString &text, const QKeySequence &key, void (FoldingJson::*act)());
    void copySelection();
    void openHere();
    void foldHere();
    void foldAll();
    void copyValue();
    void copyPath();
    void copyAll();
    void replaceLines(int first, int count, const QString &text);
    void paintGutter();
    [[nodiscard]] int currentLine() const;
    // The line at that height in the viewport if it can be folded or opened; otherwise -1.
    [[nodiscard]] int foldableAt(int y) const;
    [[nodiscard]] int gutter() const;

    QString m_text; // the whole text, as it is stored
    JsonLines m_lines; // one for each block of the document; none if it is not JSON
    JsonHighlighter *m_highlighter;
};

} // namespace onecake
