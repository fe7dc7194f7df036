// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Runs side by side, in the place of the story: what all sides share above, then each side's own
// choices, the diagrams on one time axis, the bar of time, and what each came to.
#pragma once

#include "ui/lab/lab_actions.h"

#include <QPointer>
#include <QWidget>

class QBoxLayout;
class QFileDialog;
class QLabel;

namespace onecake {

class SideHeader;
class SidesView;

class SidesPanel final : public QWidget
{
    Q_OBJECT
public:
    // `session` must outlive the panel.
    SidesPanel(LabSession *session, const LabActions &actions, QWidget *parent);

    [[nodiscard]] SidesView *view() const { return m_view; }

    // Asks for a file, and saves all sides as one picture there.
    void savePicture();

    // Saves them as the name says: *.svg, *.png, *.md (Mermaid), *.puml (PlantUML) or *.txt.
    void saveTo(const QString &file);

Q_SIGNALS:
    void saved(const QString &file);
    void failed(const onecake::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addShared(const LabActions &actions, QBoxLayout *rows);
    void addHeaders();
    void placeHeaders();
    void showShared();

    LabSession *m_session;
    QLabel *m_title;
    QLabel *m_faults;
    QWidget *m_headerRow;
    std::vector<SideHeader *> m_headers;
    SidesView *m_view;
    QPointer<QFileDialog> m_dialog;
};

} // namespace onecake
