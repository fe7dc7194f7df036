// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Stored JSON to be read and copied: laid out, in a fixed pitch, with its members told from their
// values.
#pragma once

#include <QPlainTextEdit>

namespace onecake {

class JsonInk;

class JsonView final : public QPlainTextEdit
{
    Q_OBJECT
public:
    JsonView(const QString &name, QWidget *parent);

    // Leaves selection and scroll alone if that is what is shown already.
    void setJson(const QByteArray &bytes);

protected:
    void changeEvent(QEvent *event) override;

private:
    JsonInk *m_ink;
};

} // namespace onecake
